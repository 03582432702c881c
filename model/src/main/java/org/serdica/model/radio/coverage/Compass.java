package org.serdica.model.radio.coverage;

/** Quick angles, good to a hundredth of a degree or better. */
final class Compass {
    private static final double QUARTER = Math.PI / 2;

    private Compass() {}

    /** Clockwise from north, 0 to 2 pi. */
    static double azimuth(double east, double north) {
        double a = Math.abs(east);
        double b = Math.abs(north);
        double angle = a < b ? arc(a / b) : a == 0 ? 0 : QUARTER - arc(b / a);
        if (north < 0) {
            angle = Math.PI - angle;
        }
        return east < 0 && angle > 0 ? 2 * Math.PI - angle : angle;
    }

    /** Above the horizon by that slope, in radians. */
    static double elevation(double slope) {
        double s = Math.abs(slope);
        double angle = s <= 1 ? arc(s) : QUARTER - arc(1 / s);
        return slope < 0 ? -angle : angle;
    }

    /** Of an angle up to some turns, wrong by 1e-8 at the most. */
    static double sine(double rad) {
        double turned = rad - 2 * Math.PI * Math.rint(rad / (2 * Math.PI));
        // As high as on the way down from a quarter turn.
        double a = turned > QUARTER ? Math.PI - turned : turned < -QUARTER ? -Math.PI - turned : turned;
        double u = a * a;
        // Abramowitz and Stegun 4.3.97.
        double higher = 0.0083333315 + u * (-0.0001984090 + u * (0.0000027526 - u * 0.0000000239));
        return a * (1 + u * (-0.1666666664 + u * higher));
    }

    static double cosine(double rad) {
        return sine(rad + QUARTER);
    }

    /** The arc tangent of 0 to 1, Abramowitz and Stegun 4.4.49: wrong by 1e-5 rad at the most. */
    private static double arc(double t) {
        double u = t * t;
        return t * (0.9998660 + u * (-0.3302995 + u * (0.1801410 + u * (-0.0851330 + u * 0.0208351))));
    }
}
