package org.serdica.importers.project;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** The saved views of an open project. */
public final class ProjectViews {
    static final String INSERT = "INSERT OR REPLACE INTO view VALUES (?, ?, ?, ?, ?, ?, ?)";

    private final ProjectWriter writer;
    private final Map<String, SavedView> views = new LinkedHashMap<>();

    ProjectViews(List<SavedView> views, ProjectWriter writer) {
        this.writer = writer;
        views.forEach(v -> this.views.put(v.name(), v));
    }

    /** Views that a person saved, in the order they were. */
    public synchronized List<SavedView> all() {
        return views.values().stream()
                .filter(v -> !v.name().equals(SavedView.LAST))
                .toList();
    }

    /** Where the camera stood last. */
    public synchronized Optional<SavedView> last() {
        return Optional.ofNullable(views.get(SavedView.LAST));
    }

    synchronized List<SavedView> content() {
        return List.copyOf(views.values());
    }

    /** Saves a view, in place of one of the same name; {@link SavedView#LAST} is where the camera stands. */
    public synchronized CompletableFuture<Void> save(SavedView view) {
        CompletableFuture<Void> done = writer.write(db -> {
            try (PreparedStatement s = db.prepareStatement(INSERT)) {
                insert(s, view);
            }
        });
        views.put(view.name(), view);
        return done;
    }

    public synchronized CompletableFuture<Void> remove(String name) {
        CompletableFuture<Void> done = writer.write(db -> {
            try (PreparedStatement s = db.prepareStatement("DELETE FROM view WHERE name = ?")) {
                s.setString(1, name);
                s.executeUpdate();
            }
        });
        views.remove(name);
        return done;
    }

    static void insert(PreparedStatement s, SavedView view) throws SQLException {
        s.setString(1, view.name());
        s.setDouble(2, view.x());
        s.setDouble(3, view.y());
        s.setDouble(4, view.z());
        s.setDouble(5, view.headingDeg());
        s.setDouble(6, view.pitchDeg());
        s.setLong(7, sum(view));
        s.executeUpdate();
    }

    static long sum(SavedView v) {
        return RowSum.of(v.name(), v.x(), v.y(), v.z(), v.headingDeg(), v.pitchDeg());
    }
}
