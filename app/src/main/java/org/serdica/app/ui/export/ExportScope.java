package org.serdica.app.ui.export;

/** How much of a city is written. */
enum ExportScope {
    EVERYTHING("export.everything"),
    SELECTION("export.selection"),
    VIEW("export.view"),
    BOX("export.box");

    private final String words;

    ExportScope(String words) {
        this.words = words;
    }

    /** The key of its words. */
    String words() {
        return words;
    }
}
