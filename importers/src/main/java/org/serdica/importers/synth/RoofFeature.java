package org.serdica.importers.synth;

import org.serdica.model.city.SurfaceKind;

/** What breaks through a roof: a dormer or a chimney. The roof has a hole there, so that the solid stays closed. */
sealed interface RoofFeature {
    /** Which slope: the piece of the wing's line, and the face of the profile from front to back. */
    int segment();

    int face();

    /** Puts up its faces and gives the ring it cuts out of the slope, counter-clockwise seen from outside. */
    Xyz[] raise(Slope slope, Shell shell);

    /**
     * A roof slope in its own measure: metres along its lower edge and, in plan, up from it.
     *
     * @param corners lower edge first, counter-clockwise
     */
    record Slope(Xyz[] corners) {
        double length() {
            return plan(corners[0]).distance(plan(corners[1]));
        }

        /** In plan, from the lower edge to the upper one. */
        double depth() {
            return plan(corners[3]).minus(plan(corners[0])).dot(up());
        }

        double rise() {
            return (corners[3].z() - corners[0].z()) / depth();
        }

        private Xy along() {
            return plan(corners[1]).minus(plan(corners[0])).unit();
        }

        private Xy up() {
            return along().left();
        }

        /** The point of the slope there; its height is that of the place as it will be kept, to the millimetre. */
        Xyz at(double alongM, double upM) {
            Xy p = plan(corners[0]).plus(along(), alongM).plus(up(), upM);
            Xy kept = new Xy(Shell.millimetres(p.x()), Shell.millimetres(p.y()));
            double exactUp = kept.minus(plan(corners[0])).dot(up());
            return Xyz.of(kept, corners[0].z() + exactUp * rise());
        }

        private static Xy plan(Xyz p) {
            return new Xy(p.x(), p.y());
        }
    }

    /** A window with a little gable of its own. */
    record Dormer(int segment, int face, double alongM, double upM, double widthM, double windowM)
            implements RoofFeature {
        private static final double GABLE_M = 0.55;

        @Override
        public Xyz[] raise(Slope s, Shell shell) {
            double a = alongM - widthM / 2;
            double b = alongM + widthM / 2;
            double back = upM + windowM / s.rise();
            double ridge = back + GABLE_M / s.rise();
            Xyz[] cut = {s.at(a, upM), s.at(b, upM), s.at(b, back), s.at(alongM, ridge), s.at(a, back)};
            Xyz left = lifted(cut[0], cut[4].z());
            Xyz right = lifted(cut[1], cut[2].z());
            Xyz top = lifted(s.at(alongM, upM), cut[3].z());
            shell.face(SurfaceKind.WALL, cut[0], cut[1], right, top, left);
            shell.face(SurfaceKind.WALL, cut[1], cut[2], right);
            shell.face(SurfaceKind.WALL, cut[4], cut[0], left);
            shell.face(SurfaceKind.ROOF, right, cut[2], cut[3], top);
            shell.face(SurfaceKind.ROOF, left, top, cut[3], cut[4]);
            return cut;
        }
    }

    /** @param topM height of its top over its highest foot */
    record Chimney(int segment, int face, double alongM, double upM, double topM) implements RoofFeature {
        private static final double LENGTH_M = 1.3;
        private static final double WIDTH_M = 0.7;

        @Override
        public Xyz[] raise(Slope s, Shell shell) {
            double a = alongM - LENGTH_M / 2;
            double b = alongM + LENGTH_M / 2;
            Xyz[] cut = {s.at(a, upM), s.at(b, upM), s.at(b, upM + WIDTH_M), s.at(a, upM + WIDTH_M)};
            double top = Math.max(cut[2].z(), cut[3].z()) + topM;
            Xyz[] cap = new Xyz[4];
            for (int i = 0; i < 4; i++) {
                cap[i] = lifted(cut[i], top);
            }
            for (int i = 0; i < 4; i++) {
                int j = (i + 1) % 4;
                shell.face(SurfaceKind.WALL, cut[i], cut[j], cap[j], cap[i]);
            }
            shell.face(SurfaceKind.ROOF, cap);
            return cut;
        }
    }

    private static Xyz lifted(Xyz p, double z) {
        return new Xyz(p.x(), p.y(), z);
    }
}
