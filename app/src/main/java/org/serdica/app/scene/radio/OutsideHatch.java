package org.serdica.app.scene.radio;

import org.serdica.app.scene.colour.OkLab;

/** Marks what lies outside a model's validity: thin slanting lines, a shade darker than the value's own colour. */
final class OutsideHatch {
    /** From line to line, along an axis; wide enough to be seen from above a town. */
    private static final double APART_M = 9;

    private static final double WIDE_M = 2.2;
    static final int INK = 0xC8303338;
    /** How much of the ink is in a mark: more would look like soot, or like the shade of trees. */
    private static final double SHADE = 0.28;

    private OutsideHatch() {}

    /** The colour of a place that is marked. */
    static int shade(int argb) {
        return argb & 0xFF000000 | OkLab.blend(argb & 0xFFFFFF, INK & 0xFFFFFF, SHADE);
    }

    /** The colour of a place among marked ones: on a line it is shaded, between two it is the value's own. */
    static int over(int argb, double x, double y) {
        double along = x + y;
        return along - Math.floor(along / APART_M) * APART_M < WIDE_M ? shade(argb) : argb;
    }
}
