package org.serdica.app.ui.action;

/** Where an action stands in menus and in the palette. */
public enum Category {
    FILE,
    VIEW,
    CAMERA,
    SELECTION,
    TOOLS,
    HELP;

    /** The key of its words. */
    public String words() {
        return "category." + name().toLowerCase(java.util.Locale.ROOT);
    }
}
