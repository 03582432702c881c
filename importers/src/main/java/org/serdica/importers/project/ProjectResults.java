package org.serdica.importers.project;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.serdica.importers.api.InputTrouble;
import org.serdica.importers.project.codec.Blob;
import org.serdica.importers.project.codec.BrokenContent;

/** What engines found, kept in the project: blobs that only their engine understands. They are read when asked for. */
public final class ProjectResults {
    private final Path file;
    private final ProjectWriter writer;
    private final Map<String, SavedResult> results = new TreeMap<>();

    ProjectResults(Path file, List<SavedResult> results, ProjectWriter writer) {
        this.file = file;
        this.writer = writer;
        results.forEach(r -> this.results.put(r.name(), r));
    }

    public synchronized List<SavedResult> all() {
        return List.copyOf(results.values());
    }

    /** Keeps a result, in place of one of the same name. */
    public synchronized CompletableFuture<Void> put(String name, String engine, String provenance, byte[] content) {
        SavedResult result = new SavedResult(name, engine, Instant.now(), provenance, content.length);
        byte[] own = content.clone();
        CompletableFuture<Void> done = writer.write(db -> {
            try (PreparedStatement s =
                    db.prepareStatement("INSERT OR REPLACE INTO result VALUES (?, ?, ?, ?, ?, ?, ?)")) {
                s.setString(1, name);
                s.setString(2, engine);
                s.setString(3, result.madeAt().toString());
                s.setString(4, provenance);
                Blobs.set(s, 5, Blob.of(own, own.length));
                s.executeUpdate();
            }
        });
        results.put(name, result);
        return done;
    }

    public synchronized CompletableFuture<Void> remove(String name) {
        CompletableFuture<Void> done = writer.write(db -> {
            try (PreparedStatement s = db.prepareStatement("DELETE FROM result WHERE name = ?")) {
                s.setString(1, name);
                s.executeUpdate();
            }
        });
        results.remove(name);
        return done;
    }

    /** Reads a result that is on the disk. */
    public byte[] content(String name) throws IOException {
        try (ProjectDatabase db = ProjectDatabase.read(file);
                PreparedStatement s =
                        db.connection().prepareStatement("SELECT size, crc, content FROM result WHERE name = ?")) {
            s.setString(1, name);
            try (ResultSet row = s.executeQuery()) {
                if (!row.next()) {
                    throw new InputTrouble("RESULT_MISSING", file + " has no result " + name + ".");
                }
                return Blobs.get(row, 1).unpack();
            }
        } catch (SQLException | BrokenContent e) {
            throw new InputTrouble("PROJECT_LOSS", "The result " + name + " in " + file + " is damaged.", e);
        }
    }
}
