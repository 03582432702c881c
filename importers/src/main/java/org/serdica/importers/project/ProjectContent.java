package org.serdica.importers.project;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.serdica.importers.api.Finding;
import org.serdica.model.city.City;
import org.serdica.model.task.CancelToken;
import org.serdica.model.task.Progress;

/** All that a project file holds, but for the content of results. */
record ProjectContent(
        City city,
        List<SavedSource> sources,
        JournalTables.Content journal,
        List<SavedView> views,
        Map<String, String> settings,
        List<SavedResult> results,
        List<Finding> losses) {

    /** Reads what is sound; {@code format} is the file's. */
    static ProjectContent read(Connection db, int format, Consumer<City> partial, Progress progress, CancelToken cancel)
            throws IOException {
        Losses losses = new Losses();
        City city = new CityFromDatabase(db, losses, partial).read(progress, cancel);
        SoundRows rows = new SoundRows(db, losses);
        return new ProjectContent(
                city,
                SourceTables.read(rows, losses),
                new JournalTables(db).read(losses),
                views(rows),
                settings(rows),
                format < 2 ? List.of() : results(rows, losses),
                losses.all());
    }

    private static List<SavedView> views(SoundRows rows) {
        return List.copyOf(rows.of(
                        "view",
                        "rowid, name, x, y, z, heading_deg, pitch_deg, crc",
                        "saved views",
                        ProjectContent::view)
                .values());
    }

    private static SavedView view(ResultSet row) throws SQLException {
        SavedView view = new SavedView(
                String.valueOf(row.getString(2)),
                row.getDouble(3),
                row.getDouble(4),
                row.getDouble(5),
                row.getDouble(6),
                row.getDouble(7));
        if (row.getLong(8) != ProjectViews.sum(view)) {
            throw new SQLException("a view does not fit its checksum");
        }
        return view;
    }

    private static Map<String, String> settings(SoundRows rows) {
        Map<String, String> settings = new TreeMap<>();
        rows.of("setting", "rowid, name, value, crc", "settings", row -> {
                    String name = String.valueOf(row.getString(2));
                    String value = String.valueOf(row.getString(3));
                    RowSum.require(row.getLong(4), name, value);
                    return Map.entry(name, value);
                })
                .values()
                .forEach(e -> settings.put(e.getKey(), e.getValue()));
        return settings;
    }

    private static List<SavedResult> results(SoundRows rows, Losses losses) {
        return rows
                .of("result", "rowid, name, engine, made_at, provenance, size", "results", row -> {
                    try {
                        return new SavedResult(
                                String.valueOf(row.getString(2)),
                                String.valueOf(row.getString(3)),
                                Instant.parse(String.valueOf(row.getString(4))),
                                String.valueOf(row.getString(5)),
                                row.getInt(6));
                    } catch (DateTimeException e) {
                        losses.add("PROJECT_LOSS", "result " + row.getLong(1), "A result has no time any more.");
                        return null;
                    }
                })
                .values()
                .stream()
                .filter(Objects::nonNull)
                .toList();
    }

    /** Writes all into the tables of a fresh project, in one transaction. */
    void write(Connection db, Progress progress, CancelToken cancel) throws SQLException, IOException {
        ProjectSchema.upgrade(db, 0, ProjectSchema.FORMAT);
        db.setAutoCommit(false);
        CityInDatabase.write(db, city, progress, cancel);
        SourceTables.insert(db, sources);
        new JournalTables(db).insertAll(journal);
        try (PreparedStatement s = db.prepareStatement(ProjectViews.INSERT)) {
            for (SavedView view : views) {
                ProjectViews.insert(s, view);
            }
        }
        try (PreparedStatement s = db.prepareStatement(ProjectSettings.INSERT)) {
            for (Map.Entry<String, String> e : settings.entrySet()) {
                ProjectSettings.insert(s, e.getKey(), e.getValue());
            }
        }
        db.commit();
        db.setAutoCommit(true);
    }
}
