package org.serdica.app.ui.importing;

import org.serdica.app.ui.words.Words;
import org.serdica.model.geo.Bounds;

/** How wide and deep a box is, in metres or kilometres. */
final class SizeText {
    private static final double M_PER_KM = 1000;

    private SizeText() {}

    static String of(Bounds b, Words words) {
        boolean large = Math.max(b.width(), b.depth()) >= M_PER_KM;
        double unit = large ? M_PER_KM : 1;
        int decimals = large ? 2 : 0;
        return words.number(b.width() / unit, decimals) + " × "
                + words.number(b.depth() / unit, decimals, large ? "km" : "m");
    }
}
