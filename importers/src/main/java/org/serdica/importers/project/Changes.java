package org.serdica.importers.project;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** How many changes a project file has taken in: by this a copy tells which ones it still lacks. */
final class Changes {
    private Changes() {}

    static void note(Connection db, long number) throws SQLException {
        try (PreparedStatement s = db.prepareStatement("INSERT OR REPLACE INTO change VALUES (1, ?)")) {
            s.setLong(1, number);
            s.executeUpdate();
        }
    }

    static long number(Connection db) throws SQLException {
        try (Statement s = db.createStatement();
                ResultSet row = s.executeQuery("SELECT number FROM change")) {
            return row.next() ? row.getLong(1) : 0;
        }
    }
}
