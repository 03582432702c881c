package org.serdica.importers.api;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The list of shared models with what somebody else counted in each. */
public final class Manifest {
    private Manifest() {}

    /**
     * @param file below the models' folder
     * @param objects how many things the file holds, -1 where the list does not say
     */
    public record Row(String file, String format, long objects, String crs, String exercises) {
        public Path path() {
            return Shared.model(file);
        }

        @Override
        public String toString() {
            return file;
        }
    }

    /** All files of formats that begin with one of these words; none where the models are not on this machine. */
    public static List<Row> rows(String... formats) throws IOException {
        Path list = Path.of(System.getProperty("serdica.shared", ""), "models", "MANIFEST.tsv");
        if (!Files.exists(list)) {
            return List.of();
        }
        try (Stream<String> lines = Files.lines(list)) {
            return lines.skip(1)
                    .map(line -> line.split("\t", -1))
                    .filter(c -> Stream.of(formats).anyMatch(c[1]::startsWith))
                    .map(c -> new Row(c[0], c[1], c[5].isEmpty() ? -1 : Long.parseLong(c[5]), c[6], c[7]))
                    .toList();
        }
    }
}
