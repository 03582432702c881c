package org.serdica.importers.project;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;

/** What a project remembers under names: layers that are shown, how things are coloured. Texts, as their owners write them. */
public final class ProjectSettings {
    static final String INSERT = "INSERT OR REPLACE INTO setting VALUES (?, ?, ?)";

    private final ProjectWriter writer;
    private final Map<String, String> values;

    ProjectSettings(Map<String, String> values, ProjectWriter writer) {
        this.writer = writer;
        this.values = new TreeMap<>(values);
    }

    public synchronized Map<String, String> all() {
        return Map.copyOf(values);
    }

    public synchronized Optional<String> get(String name) {
        return Optional.ofNullable(values.get(name));
    }

    public synchronized CompletableFuture<Void> put(String name, String value) {
        CompletableFuture<Void> done = writer.write(db -> {
            try (PreparedStatement s = db.prepareStatement(INSERT)) {
                insert(s, name, value);
            }
        });
        values.put(name, value);
        return done;
    }

    public synchronized CompletableFuture<Void> remove(String name) {
        CompletableFuture<Void> done = writer.write(db -> {
            try (PreparedStatement s = db.prepareStatement("DELETE FROM setting WHERE name = ?")) {
                s.setString(1, name);
                s.executeUpdate();
            }
        });
        values.remove(name);
        return done;
    }

    static void insert(PreparedStatement s, String name, String value) throws SQLException {
        s.setString(1, name);
        s.setString(2, value);
        s.setLong(3, RowSum.of(name, value));
        s.executeUpdate();
    }
}
