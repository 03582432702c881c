package org.serdica.app.ui.edit;

import org.serdica.app.scene.camera.Perspective;

/** Where a pointer is on an upright line, so that something can be pulled up along it. */
public final class Upright {
    private static final double LEVEL = 1e-6;

    private Upright() {}

    /** The height at which the upright through a place comes nearest to the ray through the pointer; NaN from right above. */
    public static double heightM(Perspective view, double viewX, double viewY, double x, double y) {
        double[] r = view.ray(viewX, viewY);
        double flat = r[3] * r[3] + r[4] * r[4];
        if (flat < LEVEL) {
            return Double.NaN;
        }
        double t = ((x - r[0]) * r[3] + (y - r[1]) * r[4]) / flat;
        return t > 0 ? r[2] + t * r[5] : Double.NaN;
    }
}
