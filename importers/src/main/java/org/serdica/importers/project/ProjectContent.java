package org.serdica.importers.project;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.serdica.importers.api.Finding;
import org.serdica.model.city.City;
import org.serdica.model.task.CancelToken;
import org.serdica.model.task.Progress;

/**
 * All that a project file holds, but for what is read when it is asked for.
 *
 * @param losses what a damaged file holds no longer
 * @param notes what is sound, but cannot be shown
 */
record ProjectContent(
        City city,
        ProjectPictures pictures,
        List<SavedSource> sources,
        JournalTables.Content journal,
        List<SavedView> views,
        Map<String, String> settings,
        List<SavedResult> results,
        List<SavedReadings> history,
        List<Finding> losses,
        List<Finding> notes) {

    /** Of a city that has just been imported. */
    static ProjectContent begun(City city, List<SavedSource> sources) {
        return new ProjectContent(
                city,
                new ProjectPictures(),
                sources,
                JournalTables.Content.begun(),
                List.of(),
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** Reads what is sound; {@code format} is the file's. */
    static ProjectContent read(Connection db, int format, Consumer<City> partial, Progress progress, CancelToken cancel)
            throws IOException {
        Losses losses = new Losses();
        Losses notes = new Losses(Finding.Severity.WARNING);
        SoundRows rows = new SoundRows(db, losses);
        List<SavedSource> sources = SourceTables.read(rows, losses);
        PicturesFromDatabase pictures = new PicturesFromDatabase(db, format, sources, losses, notes, cancel);
        City city = new CityFromDatabase(db, losses, pictures, partial).read(progress, cancel);
        return new ProjectContent(
                city,
                pictures.pictures(),
                sources,
                new JournalTables(db).read(losses, pictures),
                views(rows),
                settings(rows),
                format < ProjectSchema.WITH_RESULTS ? List.of() : ResultTables.results(rows, format, losses),
                format < ProjectSchema.WITH_PICTURES ? List.of() : ResultTables.stretches(rows),
                losses.all(),
                notes.all());
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

    static Map<String, String> settings(SoundRows rows) {
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

    /** Writes all into the tables of a fresh project, in one transaction. */
    void write(Connection db, Progress progress, CancelToken cancel) throws SQLException, IOException {
        ProjectSchema.upgrade(db, 0, ProjectSchema.FORMAT);
        db.setAutoCommit(false);
        CityInDatabase.write(db, city, pictures, progress, cancel);
        SourceTables.insert(db, sources);
        new JournalTables(db).insertAll(journal, pictures);
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
