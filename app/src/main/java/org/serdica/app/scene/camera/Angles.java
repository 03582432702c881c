package org.serdica.app.scene.camera;

/** Directions in degrees. */
final class Angles {
    private Angles() {}

    /** The same direction, 0 (included) to 360 (not included). */
    static double positive(double deg) {
        double d = deg % 360;
        return d < 0 ? d + 360 : d;
    }

    /** The shortest turn from one direction to another, -180 to 180. */
    static double turn(double fromDeg, double toDeg) {
        double d = positive(toDeg - fromDeg);
        return d > 180 ? d - 360 : d;
    }
}
