package org.serdica.app.ui.settings;

/** How light the window is. */
public enum ThemeChoice {
    LIGHT,
    DARK;

    public ThemeChoice other() {
        return this == LIGHT ? DARK : LIGHT;
    }
}
