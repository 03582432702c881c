package org.serdica.importers.vector.geopackage;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.serdica.importers.api.InputFile;
import org.serdica.importers.api.InputTrouble;
import org.serdica.importers.api.Reading;
import org.sqlite.SQLiteConfig;

/**
 * A SQLite file opened for reading alone: as a file that nobody changes, so that nothing is written beside it; without
 * extensions; with bounded values. Tables are read as they lie, views and virtual tables not at all, since those run
 * what their author wrote.
 */
final class Database implements Closeable {
    /** No geometry of a city object is larger. */
    static final int MOST_VALUE_BYTES = 64 << 20;

    private static final int MOST_COLUMNS = 2000;

    private final Connection connection;
    private final @Nullable Path copy;

    private Database(Connection connection, @Nullable Path copy) {
        this.connection = connection;
        this.copy = copy;
    }

    /** Opens the input; one within an archive or shrunk by gzip is unpacked beside, since databases are read in leaps. */
    static Database open(Reading reading) throws IOException {
        InputFile input = reading.input();
        if (input.isPlainFile()) {
            Path wal = input.path().resolveSibling(input.path().getFileName() + "-wal");
            if (Files.isRegularFile(wal) && Files.size(wal) > 0) {
                reading.warn(
                        "GPKG_UNSAVED",
                        String.valueOf(wal.getFileName()),
                        "Another program has changes to this GeoPackage that are not in the file yet; they are not"
                                + " read.");
            }
            return open(input, input.path(), null);
        }
        Path copy = Files.createTempFile("serdica-", ".gpkg");
        try (InputStream in = input.open(reading::advance)) {
            Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(copy);
            throw e;
        }
        return open(input, copy, copy);
    }

    private static Database open(InputFile input, Path file, @Nullable Path copy) throws IOException {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        config.enableLoadExtension(false);
        config.setPragma(SQLiteConfig.Pragma.LIMIT_LENGTH, Integer.toString(MOST_VALUE_BYTES));
        config.setPragma(SQLiteConfig.Pragma.LIMIT_ATTACHED, "0");
        config.setPragma(SQLiteConfig.Pragma.LIMIT_WORKER_THREADS, "0");
        try {
            // "immutable" keeps SQLite from locks, journals and shared memory files.
            String address = "jdbc:sqlite:" + file.toAbsolutePath().toUri() + "?mode=ro&immutable=1";
            Connection connection = config.createConnection(address.replace("file:///", "file:/"));
            try (Statement s = connection.createStatement()) {
                s.execute("PRAGMA trusted_schema = OFF");
                s.execute("PRAGMA cell_size_check = ON");
            }
            return new Database(connection, copy);
        } catch (SQLException e) {
            if (copy != null) {
                Files.deleteIfExists(copy);
            }
            throw broken(input, e);
        }
    }

    static InputTrouble broken(InputFile input, SQLException cause) {
        return new InputTrouble("GPKG_BROKEN", input + " cannot be read as a GeoPackage; it may be damaged.", cause);
    }

    /** Whether the name is that of an ordinary table. */
    boolean isTable(String name) throws SQLException {
        try (var query = connection.prepareStatement(
                "SELECT sql FROM sqlite_master WHERE type = 'table' AND lower(name) = lower(?)")) {
            query.setString(1, name);
            try (ResultSet row = query.executeQuery()) {
                if (!row.next()) {
                    return false;
                }
                String sql = row.getString(1);
                return sql != null
                        && !sql.stripLeading().toUpperCase(Locale.ROOT).startsWith("CREATE VIRTUAL");
            }
        }
    }

    /** The columns of a table, without those that SQLite would work out from the others. */
    List<String> columns(String table) throws SQLException {
        List<String> columns = new ArrayList<>();
        try (Statement s = connection.createStatement();
                ResultSet row = s.executeQuery("PRAGMA table_info(" + quoted(table) + ")")) {
            while (row.next() && columns.size() < MOST_COLUMNS) {
                columns.add(row.getString("name"));
            }
        }
        return columns;
    }

    Connection connection() {
        return connection;
    }

    /** A name as SQL takes it, whatever it holds. */
    static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    @Override
    public void close() throws IOException {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IOException("a GeoPackage cannot be closed", e);
        } finally {
            if (copy != null) {
                Files.deleteIfExists(copy);
            }
        }
    }
}
