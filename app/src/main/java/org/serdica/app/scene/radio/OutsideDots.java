package org.serdica.app.scene.radio;

/** Marks what lies outside a model's validity: the value's own colour stays, and dots lie over it. */
final class OutsideDots {
    /** From dot to dot; wide enough to be seen from above a town. */
    private static final double APART_M = 8;

    private static final double RADIUS_M = 1.8;
    static final int DOT = 0xC8303338;

    private OutsideDots() {}

    /** The colour of a place that is marked. */
    static int over(int argb, double x, double y) {
        double row = Math.floor(y / APART_M);
        // Every other row stands between the dots of the one before.
        double shift = (row % 2 == 0 ? 0 : APART_M / 2);
        double dx = x + shift - (Math.floor((x + shift) / APART_M) + 0.5) * APART_M;
        double dy = y - (row + 0.5) * APART_M;
        return dx * dx + dy * dy <= RADIUS_M * RADIUS_M ? DOT : argb;
    }
}
