package org.serdica.app.scene.fx;

import javafx.scene.paint.Color;

/** Colours as JavaFX wants them, and those that mean the same wherever they are drawn. */
public final class FxColours {
    /** What is selected, in the scene as in the window. */
    public static final int ACCENT = 0x2F7FE8;

    /** What is under the pointer. */
    public static final int HOVER = 0x8FBBF5;

    /** What differs from the city before all edits. */
    public static final int CHANGED = 0xF29A2E;

    /** What was there before, and is no more. */
    public static final int GHOST = 0x7A6F9B;

    private FxColours() {}

    /** The colour of 0xRRGGBB. */
    public static Color of(int rgb) {
        return Color.rgb(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
    }
}
