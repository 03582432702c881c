package org.serdica.importers.project;

import java.io.Closeable;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import org.serdica.importers.api.InputTrouble;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * A connection to a project file. What it is asked to open may be damaged or made by somebody with bad intent: nothing
 * in it is run (no views, triggers, extensions, attached files), and a file of a later format is not touched.
 */
final class ProjectDatabase implements Closeable {
    private static final Logger LOG = LoggerFactory.getLogger(ProjectDatabase.class);
    private static final int MOST_VALUE_BYTES = 512 << 20;
    private static final int PAGE_BYTES = 8192;
    private static final int BUSY_MS = 5000;
    private static final int LONGEST_NAME = 80;

    private final Connection connection;
    private final Path file;
    private final Aside aside;

    private ProjectDatabase(Connection connection, Path file) {
        this(connection, file, () -> {});
    }

    private ProjectDatabase(Connection connection, Path file, Aside aside) {
        this.connection = connection;
        this.file = file;
        this.aside = aside;
    }

    /** What is given back when the file is closed. */
    @FunctionalInterface
    interface Aside {
        void close();
    }

    Connection connection() {
        return connection;
    }

    Path file() {
        return file;
    }

    /** For reading alone; another window may be writing. */
    static ProjectDatabase read(Path file) throws InputTrouble {
        try {
            return checked(connect(file, "mode=ro", true), file, () -> {});
        } catch (SQLException e) {
            if (isCode(e, SQLiteErrorCode.SQLITE_CANTOPEN) || isCode(e, SQLiteErrorCode.SQLITE_READONLY)) {
                return readUnchanging(file);
            }
            throw broken(file, e);
        }
    }

    /**
     * Where nothing may be written beside the file, as on a disc. SQLite reads there only what nobody changes, and would
     * not see changes that wait beside the file: those are taken in by a copy of both.
     */
    static ProjectDatabase readUnchanging(Path file) throws InputTrouble {
        try {
            if (AsideCopy.isNeeded(file)) {
                AsideCopy copy = AsideCopy.of(file);
                try {
                    return checked(connect(copy.file(), "mode=rw", false), file, copy);
                } catch (SQLException | InputTrouble e) {
                    copy.close();
                    throw e;
                }
            }
            return checked(connect(file, "mode=ro&immutable=1", true), file, () -> {});
        } catch (SQLException e) {
            throw broken(file, e);
        }
    }

    /** For reading and writing; {@link #read} must have found it sound before, and a lock keeps others away. */
    static ProjectDatabase write(Path file) throws SQLException {
        Connection c = connect(file, "mode=rw", false);
        try (Statement s = c.createStatement()) {
            // The journal of changes is synced at every commit: what is confirmed outlives a power cut, too.
            s.execute("PRAGMA journal_mode = WAL");
            s.execute("PRAGMA synchronous = FULL");
            return new ProjectDatabase(c, file);
        } catch (SQLException e) {
            c.close();
            throw e;
        }
    }

    /** An empty one that nobody else knows of yet; it is worthless until it is whole, so nothing is synced on the way. */
    static ProjectDatabase fresh(Path file) throws SQLException {
        Connection c = connect(file, "mode=rwc", false);
        try (Statement s = c.createStatement()) {
            s.execute("PRAGMA page_size = " + PAGE_BYTES);
            s.execute("PRAGMA journal_mode = OFF");
            s.execute("PRAGMA synchronous = OFF");
            return new ProjectDatabase(c, file);
        } catch (SQLException e) {
            c.close();
            throw e;
        }
    }

    private static Connection connect(Path file, String how, boolean readOnly) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(readOnly);
        config.enableLoadExtension(false);
        config.setBusyTimeout(BUSY_MS);
        config.setPragma(SQLiteConfig.Pragma.LIMIT_LENGTH, Integer.toString(MOST_VALUE_BYTES));
        config.setPragma(SQLiteConfig.Pragma.LIMIT_ATTACHED, "1");
        config.setPragma(SQLiteConfig.Pragma.LIMIT_WORKER_THREADS, "0");
        String address = "jdbc:sqlite:" + file.toAbsolutePath().toUri() + "?" + how;
        Connection connection = config.createConnection(address.replace("file:///", "file:/"));
        try (Statement s = connection.createStatement()) {
            s.execute("PRAGMA trusted_schema = OFF");
            s.execute("PRAGMA cell_size_check = ON");
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    private static ProjectDatabase checked(Connection c, Path file, Aside aside) throws SQLException, InputTrouble {
        try {
            int id = pragma(c, "application_id");
            if (id != ProjectSchema.APPLICATION_ID) {
                throw new InputTrouble("PROJECT_FOREIGN", file + " is a database, but no project of Serdica.");
            }
            requireTablesAlone(c, file);
            return new ProjectDatabase(c, file, aside);
        } catch (SQLException | InputTrouble e) {
            c.close();
            throw e;
        }
    }

    private static void requireTablesAlone(Connection c, Path file) throws SQLException, InputTrouble {
        try (Statement s = c.createStatement();
                ResultSet row = s.executeQuery("SELECT type, name, sql FROM sqlite_master")) {
            while (row.next()) {
                String sql = row.getString(3);
                boolean table = "table".equals(row.getString(1))
                        && !(sql != null && sql.strip().toUpperCase(Locale.ROOT).startsWith("CREATE VIRTUAL"));
                boolean own = "index".equals(row.getString(1)) && sql == null;
                if (!table && !own) {
                    throw new InputTrouble(
                            "PROJECT_FOREIGN",
                            file + " holds a " + shown(row.getString(1)) + " named " + shown(row.getString(2))
                                    + ", which no project of Serdica does; it was not opened.");
                }
            }
        }
    }

    /** The file's format; refuses one that a later version of Serdica made. */
    int format() throws SQLException, InputTrouble {
        int format = pragma(connection, "user_version");
        String program = "a later Serdica";
        try (Statement s = connection.createStatement();
                ResultSet row = s.executeQuery("SELECT number, program FROM format ORDER BY number DESC LIMIT 1")) {
            if (row.next()) {
                format = row.getInt(1);
                program = shown(row.getString(2));
            }
        } catch (SQLException e) {
            // The table is damaged: the header still tells the number.
            if (format < 1 || format > ProjectSchema.FORMAT) {
                throw e;
            }
        }
        if (format > ProjectSchema.FORMAT) {
            throw new InputTrouble(
                    "PROJECT_NEWER",
                    file + " was made by " + program + " (format " + format + "); " + ProjectSchema.PROGRAM
                            + " knows formats up to " + ProjectSchema.FORMAT + ". It was not opened and not changed.");
        }
        if (format < 1) {
            throw new InputTrouble("PROJECT_FOREIGN", file + " is no whole project of Serdica.");
        }
        return format;
    }

    private static int pragma(Connection c, String name) throws SQLException {
        try (Statement s = c.createStatement();
                ResultSet row = s.executeQuery("PRAGMA " + name)) {
            return row.next() ? row.getInt(1) : 0;
        }
    }

    /** What a file says of itself, kept short. */
    static String shown(String text) {
        String line = String.valueOf(text).replaceAll("\\p{Cntrl}", " ");
        return line.length() <= LONGEST_NAME ? line : line.substring(0, LONGEST_NAME) + "...";
    }

    /** A project at rest is an ordinary database that can be read from a disc; a reader in it keeps it from that. */
    void settle() {
        try (Statement s = connection.createStatement()) {
            connection.setAutoCommit(true);
            s.execute("PRAGMA busy_timeout = 0");
            s.execute("PRAGMA journal_mode = DELETE");
        } catch (SQLException e) {
            LOG.debug("{} keeps its journal beside it", file, e);
        }
    }

    /** What went wrong, to end a sentence. */
    static String why(SQLException e) {
        return isCode(e, SQLiteErrorCode.SQLITE_FULL)
                ? "there is no room left on the disk. What was there before stays as it was."
                : String.valueOf(e.getMessage());
    }

    static boolean isCode(SQLException e, SQLiteErrorCode code) {
        // Extended codes say more in their higher bytes.
        return e instanceof SQLiteException s && (s.getResultCode().code & 0xFF) == code.code;
    }

    static InputTrouble broken(Path file, SQLException cause) {
        return new InputTrouble(
                "PROJECT_BROKEN",
                file + " is damaged at its beginning, or is no project of Serdica; nothing of it can be read.",
                cause);
    }

    @Override
    public void close() throws InputTrouble {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new InputTrouble("PROJECT_UNCLOSED", file + " cannot be closed.", e);
        } finally {
            aside.close();
        }
    }
}
