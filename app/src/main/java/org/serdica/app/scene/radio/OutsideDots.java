package org.serdica.app.scene.radio;

import org.serdica.app.scene.colour.OkLab;

/** Marks what lies outside a model's validity: the value's own colour stays, and dots lie over it. */
final class OutsideDots {
    /** From dot to dot; wide enough to be seen from above a town. */
    private static final double APART_M = 8;

    private static final double RADIUS_M = 1.8;
    static final int DOT = 0xC8303338;
    /** How much of a dot's ink is in the mark on a facade, where dots would look like soot. */
    private static final double SHADE = 0.3;

    private OutsideDots() {}

    /** The colour of a place on a facade that is marked. */
    static int shade(int argb) {
        return argb & 0xFF000000 | OkLab.blend(argb & 0xFFFFFF, DOT & 0xFFFFFF, SHADE);
    }

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
