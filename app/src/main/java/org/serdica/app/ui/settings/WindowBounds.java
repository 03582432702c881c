package org.serdica.app.ui.settings;

/** Where the window stood; a size of 0 means that the screen decides. */
public record WindowBounds(double x, double y, double width, double height, boolean maximized) {
    public static final WindowBounds UNKNOWN = new WindowBounds(0, 0, 0, 0, false);

    /** The same place, to return to when the window is made smaller again. */
    public WindowBounds asMaximized(boolean now) {
        return new WindowBounds(x, y, width, height, now);
    }

    public boolean hasSize() {
        return width >= 400 && height >= 300;
    }
}
