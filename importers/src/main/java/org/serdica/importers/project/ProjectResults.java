package org.serdica.importers.project;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.serdica.importers.api.InputTrouble;
import org.serdica.importers.project.codec.Blob;
import org.serdica.importers.project.codec.BrokenContent;
import org.serdica.importers.project.codec.RasterCodec;

/** What engines found, kept in the project with what it was worked out from. Contents are read when asked for. */
public final class ProjectResults {
    private final Supplier<Path> file;
    private final ProjectWriter writer;
    private final Map<String, SavedResult> results = new TreeMap<>();

    ProjectResults(Supplier<Path> file, List<SavedResult> results, ProjectWriter writer) {
        this.file = file;
        this.writer = writer;
        results.forEach(r -> this.results.put(r.name(), r));
    }

    public synchronized List<SavedResult> all() {
        return List.copyOf(results.values());
    }

    public synchronized Optional<SavedResult> find(String name) {
        return Optional.ofNullable(results.get(name));
    }

    /** Keeps a result that only its engine understands, in place of one of the same name. */
    public CompletableFuture<Void> put(String name, ResultStamp stamp, byte[] content) {
        return put(name, SavedResult.Form.BYTES, stamp, content);
    }

    /** Keeps a map of values, in place of a result of the same name. */
    public CompletableFuture<Void> put(String name, ResultStamp stamp, ResultRaster r) {
        byte[] content = RasterCodec.write(
                new RasterCodec.Grid(r.crs(), r.x0(), r.y0(), r.cellM(), r.cols(), r.rows(), r.unit(), r.values()));
        return put(name, SavedResult.Form.RASTER, stamp, content);
    }

    private synchronized CompletableFuture<Void> put(
            String name, SavedResult.Form form, ResultStamp stamp, byte[] content) {
        SavedResult result = new SavedResult(name, form, stamp, Instant.now(), content.length);
        Blob blob = Blob.of(content, content.length);
        CompletableFuture<Void> done = writer.write(db -> {
            try (PreparedStatement s = db.prepareStatement(ResultTables.INSERT)) {
                ResultTables.insert(s, result, blob);
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
        Path from = file.get();
        try (ProjectDatabase db = ProjectDatabase.read(from);
                PreparedStatement s =
                        db.connection().prepareStatement("SELECT size, crc, content FROM result WHERE name = ?")) {
            s.setString(1, name);
            try (ResultSet row = s.executeQuery()) {
                if (!row.next()) {
                    throw new InputTrouble("RESULT_MISSING", from + " has no result " + name + ".");
                }
                return Blobs.get(row, 1).unpack();
            }
        } catch (SQLException | BrokenContent e) {
            throw damaged(name, from, e);
        }
    }

    /** Reads a map of values that is on the disk. */
    public ResultRaster raster(String name) throws IOException {
        byte[] content = content(name);
        try {
            RasterCodec.Grid g = RasterCodec.read(content);
            return new ResultRaster(g.crs(), g.x0(), g.y0(), g.cellM(), g.cols(), g.rows(), g.unit(), g.values());
        } catch (BrokenContent | IllegalArgumentException e) {
            throw damaged(name, file.get(), e);
        }
    }

    private static InputTrouble damaged(String name, Path from, Exception why) {
        return new InputTrouble("PROJECT_LOSS", "The result " + name + " in " + from + " is damaged.", why);
    }
}
