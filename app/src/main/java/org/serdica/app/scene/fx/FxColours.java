package org.serdica.app.scene.fx;

import javafx.scene.paint.Color;

/** Colours as JavaFX wants them. */
public final class FxColours {
    private FxColours() {}

    /** The colour of 0xRRGGBB. */
    public static Color of(int rgb) {
        return Color.rgb(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
    }
}
