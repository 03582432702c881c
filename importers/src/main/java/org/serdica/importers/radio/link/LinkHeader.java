package org.serdica.importers.radio.link;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.serdica.importers.api.CsvRecords;
import org.serdica.importers.api.InputTrouble;

/** The first line of a table: its separator and the places of its columns. */
record LinkHeader(char separator, Headings headings, String text) {
    static LinkHeader of(Path path, @Nullable String line, List<String> wanted) throws InputTrouble {
        if (line == null || line.isBlank()) {
            throw new InputTrouble("TABLE_EMPTY", path + " is empty; its first line should name the columns.");
        }
        String text = line.replace("\uFEFF", "");
        char separator = separator(text);
        List<String> names = new ArrayList<>();
        CsvRecords.cells(text, separator, names);
        Headings headings = new Headings(names);
        List<String> missing =
                wanted.stream().filter(column -> !headings.has(column)).toList();
        if (!missing.isEmpty()) {
            throw new InputTrouble(
                    "COLUMN_MISSING",
                    path + " has no column " + String.join(", ", missing) + "; its columns are "
                            + shortened(String.join(", ", names)) + ".");
        }
        return new LinkHeader(separator, headings, text);
    }

    private static char separator(String line) {
        char best = ',';
        long most = 0;
        for (char candidate : new char[] {',', ';', '\t'}) {
            long count = line.chars().filter(c -> c == candidate).count();
            if (count > most) {
                most = count;
                best = candidate;
            }
        }
        return best;
    }

    private static String shortened(String names) {
        return names.length() <= 200 ? names : names.substring(0, 200) + "...";
    }
}
