package org.serdica.importers.osm;

import java.util.Optional;

/** Chooses how a roof is drawn: by its shape, its direction, its height or pitch, and what the outline allows. */
final class Roofs {
    /** Corners that stand out less than this are none to a roof. */
    private static final double CLEAR_M = 0.04;

    private static final double USUAL_PITCH = Math.tan(Math.toRadians(33));
    private static final double LEAN_PITCH = Math.tan(Math.toRadians(12));
    private static final double MOST_OF_BODY = 0.6;
    private static final double MOST_ON_TOP_M = 9;
    private static final double SNAP_DEG = 22.5;

    private final Outline outline;
    private final RoofShape shape;
    private final Heights heights;
    private final Tags tags;
    private final FittedBox box;

    private Roofs(Outline outline, RoofShape shape, Heights heights, Tags tags) {
        this.outline = outline;
        this.shape = shape;
        this.heights = heights;
        this.tags = tags;
        this.box = FittedBox.of(outline);
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
        Roofs roofs = new Roofs(outline.straightened(CLEAR_M), shape, heights, tags);
        return roofs.mesh()
                .map(mesh -> new Roof(mesh, true))
                .orElseGet(() -> new Roof(RoofMesh.flat(outline, heights.topM()), false));
    }

    private Optional<RoofMesh> mesh() {
        double roof = heightM();
        boolean fromTop = Heights.namesTop(tags) || !Double.isNaN(heights.roofM());
        // Storeys count what stands below the roof; a height is that of the whole.
        double eave = fromTop ? Math.max(heights.bottomM(), heights.topM() - roof) : heights.topM();
        return switch (shape) {
            case FLAT -> Optional.empty();
            case HIPPED, HALF_HIPPED, MANSARD -> SkeletonRoof.of(outline, shape, eave, roof);
            case GABLED, GAMBREL ->
                isDirected() || outline.rings().size() == 1 && outline.edgeCount() <= 4
                        ? strips(eave, roof)
                        : SkeletonRoof.of(outline, shape, eave, roof).or(() -> strips(eave, roof));
            case SKILLION, SALTBOX, ROUND, BUTTERFLY -> strips(eave, roof);
            case PYRAMIDAL, DOME, ONION ->
                FanRoof.of(outline, shape, eave, roof).or(() -> SkeletonRoof.of(outline, RoofShape.HIPPED, eave, roof));
        };
    }

    private Optional<RoofMesh> strips(double eave, double roof) {
        return StripRoof.of(outline, shape, slope(), eave, roof);
    }

    private boolean isDirected() {
        return !Double.isNaN(Lengths.azimuth(tags.first("roof:direction", "roof:slope:direction")))
                || tags.has("roof:orientation");
    }

    private double heightM() {
        if (!Double.isNaN(heights.roofM())) {
            return heights.roofM();
        }
        double run = shape == RoofShape.SKILLION ? across() : across() / 2;
        double pitch = Math.tan(Math.toRadians(heights.roofAngleDeg()));
        double usual =
                switch (shape) {
                    case SKILLION -> run * LEAN_PITCH;
                    case DOME, ROUND -> run;
                    case ONION -> run * 2.4;
                    case MANSARD, GAMBREL, PYRAMIDAL -> run * 0.9;
                    default -> run * USUAL_PITCH;
                };
        double whole = heights.topM() - heights.bottomM();
        double most = Heights.namesTop(tags) ? whole * MOST_OF_BODY : MOST_ON_TOP_M;
        return Math.min(Double.isNaN(pitch) ? usual : run * pitch, most);
    }

    /** From eave to eave over the ridge. */
    private double across() {
        if (shape == RoofShape.HIPPED
                || shape == RoofShape.MANSARD
                || shape == RoofShape.HALF_HIPPED
                || shape == RoofShape.GABLED && !isDirected() && outline.edgeCount() > 4) {
            double reach = SkeletonRoof.reach(outline);
            return Double.isNaN(reach) ? box.widthM() : 2 * reach;
        }
        double[] s = slope();
        boolean alongBox = Math.abs(s[0] * box.alongX() + s[1] * box.alongY()) > 0.7;
        return alongBox ? box.lengthM() : box.widthM();
    }

    /** Unit vector down the roof's main side. */
    private double[] slope() {
        double said = Lengths.azimuth(tags.first("roof:direction", "roof:slope:direction"));
        if (!Double.isNaN(said)) {
            return snapped(said);
        }
        boolean ridgeAcross = tags.is("roof:orientation", "across");
        return ridgeAcross ? new double[] {box.alongX(), box.alongY()} : new double[] {box.alongY(), -box.alongX()};
    }

    /** Directions are tagged to the nearest wind as a rule; the edge that it is about tells it to the degree. */
    private double[] snapped(double azimuthDeg) {
        double[] best = {Math.sin(Math.toRadians(azimuthDeg)), Math.cos(Math.toRadians(azimuthDeg))};
        double[] r = outline.rings().getFirst();
        int n = r.length / 2;
        double closest = Math.cos(Math.toRadians(SNAP_DEG));
        double sx = best[0];
        double sy = best[1];
        for (int i = 0; i < n; i++) {
            int j = (i + 1) % n;
            double dx = r[j * 2] - r[i * 2];
            double dy = r[j * 2 + 1] - r[i * 2 + 1];
            double length = Math.hypot(dx, dy);
            double facing = (dy * sx - dx * sy) / length;
            if (facing > closest + 1e-6) {
                closest = facing;
                best = new double[] {dy / length, -dx / length};
            }
        }
        return best;
    }
}
