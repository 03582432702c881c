package org.serdica.importers.project;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.serdica.importers.project.codec.Blob;

/** The checksum of a row's values: SQLite tells when a page is torn, but not when a number in it changed. */
final class RowSum {
    private RowSum() {}

    static long of(Object... values) {
        String text = Arrays.stream(values).map(String::valueOf).collect(Collectors.joining("\n"));
        return Blob.checksum(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Stops the reading of a row that is not what was written. */
    static void require(long crc, Object... values) throws SQLException {
        if (crc != of(values)) {
            throw new SQLException("a row does not fit its checksum");
        }
    }
}
