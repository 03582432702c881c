package org.serdica.importers.radio;

import java.util.Locale;

/** What a column is called, however a table writes it. */
public final class ColumnName {
    private ColumnName() {}

    /** The name whatever letters, blanks and brackets a table has it in: "Height (m)" is height_m. */
    public static String plain(String heading) {
        return heading.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "_")
                .replaceAll("^_|_$", "");
    }
}
