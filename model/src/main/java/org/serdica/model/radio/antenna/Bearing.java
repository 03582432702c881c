package org.serdica.model.radio.antenna;

/** The two ways to write a horizontal direction, and how angles wrap. */
public final class Bearing {
    private Bearing() {}

    /**
     * From degrees clockwise from north to degrees counter-clockwise from east, or back: the two run into each other by
     * the same formula.
     *
     * @return 0 to 360
     */
    public static double flipped(double deg) {
        return wrapped360(90 - deg);
    }

    /** The same direction, 0 to 360. */
    public static double wrapped360(double deg) {
        double turn = deg - 360 * Math.floor(deg / 360);
        // A tiny negative angle rounds up to the full turn.
        return turn >= 360 ? 0 : turn;
    }

    /** The same direction, -180 to 180. */
    public static double wrapped180(double deg) {
        return wrapped360(deg + 180) - 180;
    }
}
