package org.serdica.importers.project;

import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Makes files as earlier versions wrote them. */
final class OldFormats {
    private OldFormats() {}

    /** No results, no history, and the one picture where it was imported from. */
    static void makeFirst(Path file, URI picture) throws SQLException {
        try (Connection db = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement s = db.createStatement()) {
            for (String table : List.of("result", "picture", "change", "ledger")) {
                s.executeUpdate("DROP TABLE " + table);
            }
            s.executeUpdate("DELETE FROM format WHERE number > 1");
            s.executeUpdate("PRAGMA user_version = 1");
            address(db, picture.toString());
        }
    }

    /** Gives the first texture another address. */
    static void address(Connection db, String address) throws SQLException {
        try (PreparedStatement s =
                db.prepareStatement("UPDATE texture SET image = ?, wraps = 1, crc = ? WHERE number = 0")) {
            s.setString(1, address);
            s.setLong(2, RowSum.of(0, address, true));
            s.executeUpdate();
        }
    }
}
