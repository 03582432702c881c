package org.serdica.importers.project;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;

/**
 * The tables of a project file and the steps from each format to the next. A new file goes through all of them, so that
 * there is one way to any format. Large values stand last in their rows: what comes before is read without them.
 */
final class ProjectSchema {
    /** "SRDC" in SQLite's header, by which any tool tells what the database is. */
    static final int APPLICATION_ID = 0x53524443;

    static final String PROGRAM = "Serdica 0.1";

    private static final List<List<String>> STEPS = List.of(
            List.of(
                    "CREATE TABLE format (number INTEGER PRIMARY KEY, program TEXT NOT NULL, at TEXT NOT NULL)",
                    "CREATE TABLE city (id INTEGER PRIMARY KEY CHECK (id = 1), crs TEXT NOT NULL,"
                            + " origin_x REAL NOT NULL, origin_y REAL NOT NULL, origin_z REAL NOT NULL,"
                            + " tiles INTEGER NOT NULL, materials INTEGER NOT NULL, textures INTEGER NOT NULL,"
                            + " crc INTEGER NOT NULL)",
                    "CREATE TABLE material (number INTEGER PRIMARY KEY, name TEXT NOT NULL,"
                            + " diffuse_rgb INTEGER NOT NULL, transparency REAL NOT NULL, shininess REAL NOT NULL,"
                            + " crc INTEGER NOT NULL)",
                    "CREATE TABLE texture (number INTEGER PRIMARY KEY, image TEXT NOT NULL, wraps INTEGER NOT NULL,"
                            + " crc INTEGER NOT NULL)",
                    "CREATE TABLE tile (number INTEGER PRIMARY KEY, layer TEXT NOT NULL, objects INTEGER NOT NULL,"
                            + " min_x REAL, min_y REAL, min_z REAL, max_x REAL, max_y REAL, max_z REAL,"
                            + " size INTEGER NOT NULL, crc INTEGER NOT NULL, arrays BLOB NOT NULL)",
                    "CREATE TABLE terrain (id INTEGER PRIMARY KEY CHECK (id = 1), x0 REAL NOT NULL, y0 REAL NOT NULL,"
                            + " cell REAL NOT NULL, cols INTEGER NOT NULL, rows INTEGER NOT NULL, crc INTEGER NOT NULL)",
                    "CREATE TABLE terrain_band (first_row INTEGER PRIMARY KEY, rows INTEGER NOT NULL,"
                            + " size INTEGER NOT NULL, crc INTEGER NOT NULL, arrays BLOB NOT NULL)",
                    "CREATE TABLE roads (id INTEGER PRIMARY KEY CHECK (id = 1), links INTEGER NOT NULL,"
                            + " size INTEGER NOT NULL, crc INTEGER NOT NULL, arrays BLOB NOT NULL)",
                    "CREATE TABLE source (number INTEGER PRIMARY KEY, file TEXT NOT NULL, format TEXT NOT NULL,"
                            + " version TEXT NOT NULL, crs TEXT NOT NULL, imported_at TEXT NOT NULL,"
                            + " report TEXT NOT NULL)",
                    "CREATE TABLE edit_group (number INTEGER PRIMARY KEY, id TEXT NOT NULL, name TEXT NOT NULL,"
                            + " author TEXT NOT NULL, at TEXT NOT NULL, form INTEGER NOT NULL,"
                            + " crc INTEGER NOT NULL, edits TEXT NOT NULL)",
                    "CREATE TABLE shape (edit_group INTEGER NOT NULL, number INTEGER NOT NULL,"
                            + " size INTEGER NOT NULL, crc INTEGER NOT NULL, arrays BLOB NOT NULL)",
                    "CREATE TABLE operation (number INTEGER PRIMARY KEY, at TEXT NOT NULL, kind TEXT NOT NULL,"
                            + " variant INTEGER NOT NULL, other INTEGER NOT NULL, name TEXT NOT NULL,"
                            + " crc INTEGER NOT NULL)",
                    "CREATE TABLE checkpoint (operation INTEGER PRIMARY KEY, crc INTEGER NOT NULL,"
                            + " variants TEXT NOT NULL)",
                    "CREATE TABLE view (name TEXT PRIMARY KEY, x REAL NOT NULL, y REAL NOT NULL, z REAL NOT NULL,"
                            + " heading_deg REAL NOT NULL, pitch_deg REAL NOT NULL, crc INTEGER NOT NULL)",
                    "CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL, crc INTEGER NOT NULL)"),
            // Format 2 keeps what engines found.
            List.of("CREATE TABLE result (name TEXT PRIMARY KEY, engine TEXT NOT NULL, made_at TEXT NOT NULL,"
                    + " provenance TEXT NOT NULL, size INTEGER NOT NULL, crc INTEGER NOT NULL,"
                    + " content BLOB NOT NULL)"),
            // Format 3 holds pictures, knows what a result is of, keeps a history, and counts its changes.
            List.of(
                    "CREATE TABLE picture (hash TEXT PRIMARY KEY, name TEXT NOT NULL, content BLOB NOT NULL)",
                    "CREATE TABLE change (id INTEGER PRIMARY KEY CHECK (id = 1), number INTEGER NOT NULL)",
                    "INSERT INTO change VALUES (1, 0)",
                    "ALTER TABLE result RENAME TO result_before",
                    "CREATE TABLE result (name TEXT PRIMARY KEY, form TEXT NOT NULL, engine TEXT NOT NULL,"
                            + " variant INTEGER NOT NULL, edit TEXT NOT NULL, made_at TEXT NOT NULL,"
                            + " provenance TEXT NOT NULL, size INTEGER NOT NULL, crc INTEGER NOT NULL,"
                            + " content BLOB NOT NULL)",
                    "INSERT INTO result SELECT name, 'BYTES', engine, 0, '', made_at, provenance, size, crc, content"
                            + " FROM result_before",
                    "DROP TABLE result_before",
                    "CREATE TABLE ledger (number INTEGER PRIMARY KEY, series TEXT NOT NULL, form INTEGER NOT NULL,"
                            + " first_ms INTEGER NOT NULL, last_ms INTEGER NOT NULL, readings INTEGER NOT NULL,"
                            + " size INTEGER NOT NULL, crc INTEGER NOT NULL, content BLOB NOT NULL)"));

    /** The first format that had results, and the first that had pictures and a history. */
    static final int WITH_RESULTS = 2;

    static final int WITH_PICTURES = 3;

    /** The format that this version writes. */
    static final int FORMAT = STEPS.size();

    private ProjectSchema() {}

    /** Leads a file from its format to another, all steps or none. */
    static void upgrade(Connection db, int from, int to) throws SQLException {
        boolean auto = db.getAutoCommit();
        db.setAutoCommit(false);
        try (Statement s = db.createStatement()) {
            for (int format = from + 1; format <= to; format++) {
                for (String step : STEPS.get(format - 1)) {
                    s.execute(step);
                }
                try (PreparedStatement note =
                        db.prepareStatement("INSERT INTO format (number, program, at) VALUES (?, ?, ?)")) {
                    note.setInt(1, format);
                    note.setString(2, PROGRAM);
                    note.setString(3, Instant.now().toString());
                    note.executeUpdate();
                }
            }
            s.execute("PRAGMA application_id = " + APPLICATION_ID);
            s.execute("PRAGMA user_version = " + to);
            db.commit();
        } catch (SQLException e) {
            db.rollback();
            throw e;
        } finally {
            db.setAutoCommit(auto);
        }
    }
}
