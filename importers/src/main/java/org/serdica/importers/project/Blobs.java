package org.serdica.importers.project;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.serdica.importers.project.codec.Blob;

/** The three columns of a blob: size, checksum, bytes. */
final class Blobs {
    private Blobs() {}

    static void set(PreparedStatement s, int column, Blob blob) throws SQLException {
        s.setInt(column, blob.size());
        s.setLong(column + 1, blob.crc());
        s.setBytes(column + 2, blob.packed());
    }

    static Blob get(ResultSet row, int column) throws SQLException {
        byte[] packed = row.getBytes(column + 2);
        return new Blob(row.getInt(column), row.getLong(column + 1), packed == null ? new byte[0] : packed);
    }
}
