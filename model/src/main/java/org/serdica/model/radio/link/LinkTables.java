package org.serdica.model.radio.link;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Reads the published tables that stand beside this class. */
final class LinkTables {
    private LinkTables() {}

    /** The cells of a table below its source and its names. */
    static List<String[]> rows(String file) {
        try (InputStream in = Objects.requireNonNull(LinkTables.class.getResourceAsStream(file), file);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            List<String[]> rows = new ArrayList<>();
            lines.lines().skip(2).forEach(line -> rows.add(line.split(",")));
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
