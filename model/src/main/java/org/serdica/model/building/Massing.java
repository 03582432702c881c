package org.serdica.model.building;

import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.serdica.model.building.FormRefused.Reason;
import org.serdica.model.building.roof.Outline;
import org.serdica.model.building.roof.RoofMesh;
import org.serdica.model.building.roof.RoofShape;
import org.serdica.model.building.roof.Roofs;
import org.serdica.model.building.roof.ShellWriter;
import org.serdica.model.check.CheckSettings;
import org.serdica.model.check.ObjectCheck;
import org.serdica.model.city.AttributeValue;
import org.serdica.model.city.ObjectDraft;
import org.serdica.model.city.ObjectKind;
import org.serdica.model.city.Terrain;

/**
 * A form built: a closed solid of level 2 with ground, walls and roofs. Every solid is checked before it is handed out;
 * where the footprint allows no roof of the shape asked for, the roof is flat.
 *
 * @param object the building with its attributes; {@code measuredHeight}, {@code storeysAboveGround} and
 *     {@code roofType} are of this form
 * @param ground what it stands on
 * @param bottomM where its walls end below
 * @param roofAsAsked whether the roof has the shape that the form asks for
 */
public record Massing(
        ObjectDraft object,
        Standing ground,
        double bottomM,
        double floorM,
        double eavesM,
        double ridgeM,
        boolean roofAsAsked,
        double volumeM3) {
    public static final String MEASURED_HEIGHT = "measuredHeight";
    public static final String STOREYS = "storeysAboveGround";
    public static final String ROOF_TYPE = "roofType";

    /** Corners that stand out less than this are left out if the roof cannot be drawn with them. */
    private static final double[] STRAIGHTEN_M = {0, 0.005, 0.04};

    /** Corners of the roof nearer to each other than this are one; more only where it cannot be closed with less. */
    private static final double[] WELD_M = {5e-4, 5e-3, 2e-2};

    /**
     * Builds a form on that ground.
     *
     * @throws FormRefused where walls would touch, so that there is no body
     */
    public static Massing of(String id, BuildingForm form, Map<String, AttributeValue> attributes, Terrain terrain) {
        double otherwise = form.base() instanceof Base.OnTerrain on ? on.otherwiseM() : floorOf(form.base());
        Standing ground = Standing.of(terrain, form.footprint(), otherwise);
        double floor = Footprints.step(ground.floorM(form.base()));
        double bottom = Math.min(floor, Footprints.step(ground.lowestM()));
        return new Site(id, form, attributes, ground, floor, bottom).build();
    }

    private static double floorOf(Base base) {
        return base instanceof Base.At at ? at.floorM() : 0;
    }

    /** From the lowest ground to the ridge. */
    public double heightM() {
        return ridgeM - bottomM;
    }

    /** One form on its ground, on its way up. */
    private record Site(
            String id,
            BuildingForm form,
            Map<String, AttributeValue> attributes,
            Standing ground,
            double floor,
            double bottom) {
        Massing build() {
            // Near zero, so that skeletons have all digits for the shape.
            double x0 = Math.rint(form.footprint().getCoordinate().x);
            double y0 = Math.rint(form.footprint().getCoordinate().y);
            Outline outline = Outline.of(
                    (Polygon) AffineTransformation.translationInstance(-x0, -y0).transform(form.footprint()));
            double eaves = floor + form.eaves().heightM();
            RoofShape shape = form.roof().shape();
            for (double straighten : shape == RoofShape.FLAT ? new double[0] : STRAIGHTEN_M) {
                Outline clear = straighten == 0 ? outline : outline.straightened(straighten);
                if (straighten > 0 && clear.edgeCount() == outline.edgeCount()) {
                    continue;
                }
                Roofs roofs = new Roofs(clear, shape, form.roof().direction());
                Optional<RoofMesh> mesh = roofs.mesh(eaves, form.roof().heightM(roofs.runM()));
                for (int w = 0; w < WELD_M.length && mesh.isPresent(); w++) {
                    Optional<Massing> built = solid(mesh.get().welded(WELD_M[w]), x0, y0, eaves, shape);
                    if (built.isPresent()) {
                        return built.get();
                    }
                }
            }
            return solid(RoofMesh.flat(outline, eaves), x0, y0, eaves, RoofShape.FLAT)
                    .orElseThrow(() -> new FormRefused(
                            Reason.NO_BODY, "The footprint is so narrow somewhere that walls would touch."));
        }

        private static void round(double[] xyz, int points) {
            for (int i = 0; i < points * 3; i++) {
                xyz[i] = Footprints.step(xyz[i]);
            }
        }

        private Optional<Massing> solid(RoofMesh mesh, double x0, double y0, double eaves, RoofShape shape) {
            ObjectDraft draft = new ObjectDraft(id, ObjectKind.BUILDING);
            new ShellWriter(draft, new Shift(x0, y0), true, ShellWriter.Looks.NONE).add(mesh, bottom, true);
            draft.mapCoordinates(Site::round);
            if (!new ObjectCheck(CheckSettings.DEFAULTS).check(draft).isEmpty()) {
                return Optional.empty();
            }
            double ridge = Math.max(eaves, mesh.topM());
            draft.attributes().putAll(attributes);
            draft.put(MEASURED_HEIGHT, AttributeValue.of(Math.rint((ridge - bottom) * 100) / 100));
            draft.put(STOREYS, AttributeValue.of((long) form.eaves().storeys()));
            draft.put(ROOF_TYPE, AttributeValue.of(shape.roofType()));
            boolean asked = shape == form.roof().shape();
            return Optional.of(
                    new Massing(draft, ground, bottom, floor, eaves, ridge, asked, volume(draft, x0, y0, bottom)));
        }
    }

    private record Shift(double x0, double y0) implements ShellWriter.PlaneMap {
        @Override
        public double xOf(double x) {
            return x0 + x;
        }

        @Override
        public double yOf(double y) {
            return y0 + y;
        }
    }

    /** By the sum of tetrahedra over a point nearby: exact, as the shell is closed and its holes run the other way. */
    private static double volume(ObjectDraft draft, double x0, double y0, double z0) {
        double[] p = draft.coordinates();
        double six = 0;
        for (int r = 0; r < draft.ringCount(); r++) {
            int a = draft.ringStart(r) * 3;
            for (int i = draft.ringStart(r) + 1; i + 1 < draft.ringStart(r + 1); i++) {
                int b = i * 3;
                int c = b + 3;
                double bx = p[b] - x0;
                double by = p[b + 1] - y0;
                double bz = p[b + 2] - z0;
                double cx = p[c] - x0;
                double cy = p[c + 1] - y0;
                double cz = p[c + 2] - z0;
                six += (p[a] - x0) * (by * cz - bz * cy)
                        + (p[a + 1] - y0) * (bz * cx - bx * cz)
                        + (p[a + 2] - z0) * (bx * cy - by * cx);
            }
        }
        return six / 6;
    }
}
