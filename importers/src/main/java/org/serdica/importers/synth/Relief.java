package org.serdica.importers.synth;

import org.serdica.model.geo.HeightRaster;

/** The lie of the land in plan: a valley with a river, and one hill in the north-west. */
record Relief(River river) {
    static final Xy HILL = new Xy(-1130, 1120);

    double heightAt(Xy p) {
        double d = river.distance(p);
        double water = River.levelAt(p.x());
        double away = smoothStep(50, 500, d);
        double land = water + 4.2 + 0.007 * Math.max(0, d - 50) + away * swell(p) + hill(p);
        return water + (land - water) * smoothStep(River.HALF_WIDTH_M + 1, River.BANK_M, d);
    }

    private static double swell(Xy p) {
        return 2.2 * StrictMath.sin(p.x() / 310 + 0.7) * StrictMath.cos(p.y() / 270)
                + 1.1 * StrictMath.sin((p.x() + p.y()) / 140);
    }

    private static double hill(Xy p) {
        Xy d = p.minus(HILL);
        double main = 74 * StrictMath.exp(-(d.x() * d.x() / 1.25 + d.y() * d.y()) / (370 * 370));
        Xy s = p.minus(new Xy(-760, 1330));
        return main + 26 * StrictMath.exp(-s.dot(s) / (260 * 260));
    }

    static double smoothStep(double from, double to, double at) {
        double t = Math.max(0, Math.min(1, (at - from) / (to - from)));
        return t * t * (3 - 2 * t);
    }

    /** Heights of the square of that half side, in steps of 1/128 m so that they pack well. */
    HeightRaster raster(double halfM, double cellM) {
        int n = (int) Math.round(2 * halfM / cellM) + 1;
        float[] z = new float[n * n];
        for (int row = 0; row < n; row++) {
            for (int col = 0; col < n; col++) {
                double h = heightAt(new Xy(-halfM + col * cellM, -halfM + row * cellM));
                z[row * n + col] = (float) (Math.rint(h * 128) / 128);
            }
        }
        return new HeightRaster(-halfM, -halfM, cellM, n, n, z);
    }
}
