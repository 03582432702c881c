package org.serdica.app.ui.action;

/** Where an action stands in menus and in the palette; the menus stand in this order. */
public enum Category {
    FILE,
    EDIT,
    SELECTION,
    VIEW,
    CAMERA,
    TOOLS,
    HELP;

    /** The key of its words. */
    public String words() {
        return "category." + name().toLowerCase(java.util.Locale.ROOT);
    }
}
