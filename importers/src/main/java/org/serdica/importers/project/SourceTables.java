package org.serdica.importers.project;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.serdica.importers.api.Finding;
import org.serdica.importers.api.SourceReport;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The files that a project was made from, with what their readers said. */
final class SourceTables {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** A report as JSON, without what has columns of its own. */
    private record Report(
            long features,
            long imported,
            Map<String, Long> leftOut,
            Map<String, Long> objects,
            List<Finding> findings) {}

    private SourceTables() {}

    static void insert(Connection db, List<SavedSource> sources) throws SQLException {
        try (PreparedStatement s = db.prepareStatement("INSERT INTO source VALUES (?, ?, ?, ?, ?, ?, ?)")) {
            int number = 0;
            for (SavedSource source : sources) {
                SourceReport r = source.report();
                s.setInt(1, number++);
                s.setString(2, r.file().toString());
                s.setString(3, r.format());
                s.setString(4, r.version());
                s.setString(5, r.crs());
                s.setString(6, source.importedAt().toString());
                s.setString(
                        7,
                        JSON.writeValueAsString(
                                new Report(r.features(), r.imported(), r.leftOut(), r.objects(), r.findings())));
                s.executeUpdate();
            }
        }
    }

    static List<SavedSource> read(SoundRows rows, Losses losses) {
        return rows
                .of(
                        "source",
                        "number, file, format, version, crs, imported_at, report",
                        "list of sources",
                        row -> source(row, losses))
                .values()
                .stream()
                .filter(Objects::nonNull)
                .toList();
    }

    private static @Nullable SavedSource source(ResultSet row, Losses losses) throws SQLException {
        try {
            Report r = JSON.readValue(row.getString(7), Report.class);
            return new SavedSource(
                    Instant.parse(row.getString(6)),
                    new SourceReport(
                            Path.of(row.getString(2)),
                            row.getString(3),
                            row.getString(4),
                            row.getString(5),
                            r.features(),
                            r.imported(),
                            r.leftOut(),
                            r.objects(),
                            r.findings()));
        } catch (JacksonException | DateTimeException | InvalidPathException | NullPointerException e) {
            losses.add("PROJECT_LOSS", "source " + row.getInt(1), "What came of a source is lost.");
            return null;
        }
    }
}
