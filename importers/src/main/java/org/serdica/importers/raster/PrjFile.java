package org.serdica.importers.raster;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The CRS that a {@code .prj} file beside another file names. */
final class PrjFile {
    private static final int MOST_BYTES = 1 << 16;

    private PrjFile() {}

    /** Its text, or empty if there is none. */
    static String beside(Path file) throws IOException {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        Path prj = file.resolveSibling((dot < 0 ? name : name.substring(0, dot)) + ".prj");
        if (!Files.isRegularFile(prj) || Files.size(prj) > MOST_BYTES) {
            return "";
        }
        return Files.readString(prj, StandardCharsets.ISO_8859_1).strip();
    }
}
