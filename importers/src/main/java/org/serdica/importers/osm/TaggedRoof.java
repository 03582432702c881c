package org.serdica.importers.osm;

import java.util.Optional;
import org.serdica.model.building.roof.Outline;
import org.serdica.model.building.roof.RoofDirection;
import org.serdica.model.building.roof.RoofMesh;
import org.serdica.model.building.roof.RoofShape;
import org.serdica.model.building.roof.Roofs;

/** What the tags of a roof ask for: its direction, and its height or pitch or what is usual for its shape. */
final class TaggedRoof {
    /** Corners that stand out less than this are none to a roof. */
    private static final double CLEAR_M = 0.04;

    private static final double USUAL_PITCH = Math.tan(Math.toRadians(33));
    private static final double LEAN_PITCH = Math.tan(Math.toRadians(12));
    private static final double MOST_OF_BODY = 0.6;
    private static final double MOST_ON_TOP_M = 9;
    private static final double SNAP_DEG = 22.5;

    private final Roofs roofs;
    private final RoofShape shape;
    private final Heights heights;
    private final Tags tags;

    private TaggedRoof(Outline outline, RoofShape shape, Heights heights, Tags tags) {
        roofs = new Roofs(outline, shape, direction(tags));
        this.shape = shape;
        this.heights = heights;
        this.tags = tags;
    }

    /**
     * The roof over an outline.
     *
     * @param asTagged whether it has the shape that its tags say
     */
    record Roof(RoofMesh mesh, boolean asTagged) {}

    static Roof of(Outline outline, RoofShape shape, Heights heights, Tags tags) {
        if (shape == RoofShape.FLAT) {
            return new Roof(RoofMesh.flat(outline, heights.topM()), true);
        }
        return new TaggedRoof(outline.straightened(CLEAR_M), shape, heights, tags)
                .mesh()
                .map(mesh -> new Roof(mesh, true))
                .orElseGet(() -> new Roof(RoofMesh.flat(outline, heights.topM()), false));
    }

    private Optional<RoofMesh> mesh() {
        double roof = heightM();
        boolean fromTop = Heights.namesTop(tags) || !Double.isNaN(heights.roofM());
        // Storeys count what stands below the roof; a height is that of the whole.
        double eave = fromTop ? Math.max(heights.bottomM(), heights.topM() - roof) : heights.topM();
        return roofs.mesh(eave, roof);
    }

    private static RoofDirection direction(Tags tags) {
        double said = Lengths.azimuth(tags.first("roof:direction", "roof:slope:direction"));
        if (!Double.isNaN(said)) {
            return new RoofDirection.Down(said, SNAP_DEG);
        }
        // Said to run along, it is one ridge, whatever wings there are.
        return tags.has("roof:orientation")
                ? new RoofDirection.Ridge(tags.is("roof:orientation", "across"))
                : RoofDirection.BY_OUTLINE;
    }

    private double heightM() {
        if (!Double.isNaN(heights.roofM())) {
            return heights.roofM();
        }
        double run = roofs.runM();
        double pitch = Math.tan(Math.toRadians(heights.roofAngleDeg()));
        double usual =
                switch (shape) {
                    case SHED -> run * LEAN_PITCH;
                    case DOME, ROUND -> run;
                    case ONION -> run * 2.4;
                    case MANSARD, GAMBREL, PYRAMIDAL -> run * 0.9;
                    default -> run * USUAL_PITCH;
                };
        double whole = heights.topM() - heights.bottomM();
        double most = Heights.namesTop(tags) ? whole * MOST_OF_BODY : MOST_ON_TOP_M;
        return Math.min(Double.isNaN(pitch) ? usual : run * pitch, most);
    }
}
