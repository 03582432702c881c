package org.serdica.importers.gltf;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.serdica.importers.api.InputFile;
import org.serdica.importers.api.InputTrouble;
import org.serdica.importers.api.Reading;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The models that a tile set of OGC 3D Tiles (22-025r4) shows at its finest, each with its place: tiles that others
 * replace are passed over, those that others add to are kept, and tile sets within it are opened up.
 */
final class TileContents {
    private static final int MOST_BYTES = 1 << 28;
    private static final int MOST_NESTING = 1000;
    private static final int MOST_SETS = 2000;
    private static final int MOST_TILES = 200_000;

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MOST_NESTING)
                            .build())
                    .build())
            .build();

    private final Reading reading;
    private final List<Content> contents = new ArrayList<>();
    private final Set<InputFile> sets = new HashSet<>();
    private int tiles;

    /**
     * A model of a tile.
     *
     * @param uri from the folder of the outermost tile set
     * @param place from the model's axes to the tile set's
     */
    record Content(String uri, Matrix place) {}

    private TileContents(Reading reading) {
        this.reading = reading;
    }

    static List<Content> of(Reading reading) throws IOException {
        TileContents all = new TileContents(reading);
        JsonNode set = all.read(reading.input());
        reading.version(set.path("asset").path("version").asString(""));
        all.tile(set.path("root"), Matrix.IDENTITY, "REPLACE", "", 0);
        return all.contents;
    }

    private JsonNode read(InputFile file) throws IOException {
        try (InputStream in = file.open(file.equals(reading.input()) ? reading::advance : n -> {})) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new InputTrouble("FILE_TOO_LARGE", file + " is too large for a list of tiles; it was not read.");
            }
            return JSON.readTree(bytes);
        } catch (JacksonException e) {
            throw new InputTrouble("JSON_BROKEN", file + " is not readable JSON.", e);
        }
    }

    private void tile(JsonNode tile, Matrix above, String refinement, String folder, int depth) throws IOException {
        reading.cancel().check();
        if (depth > MOST_NESTING || tiles++ >= MOST_TILES) {
            reading.warn("TILES_LARGE", "", "The tile set has more tiles than anybody can show; the rest is missing.");
            return;
        }
        Matrix place =
                tile.path("transform").size() == 16 ? above.after(Matrix.ofColumns(tile.path("transform"))) : above;
        String refine = tile.path("refine").asString(refinement);
        JsonNode children = tile.path("children");
        if (tile.has("implicitTiling")) {
            reading.members(1);
            reading.leaveOut("implicit tiles");
            reading.warn("TILES_IMPLICIT", "", "Implicit tiles are not read; export the tile set with explicit ones.");
            return;
        }
        boolean shown = children.isEmpty() || refine.equalsIgnoreCase("ADD");
        content(tile.path("content"), place, refine, folder, depth, shown);
        for (JsonNode content : tile.path("contents")) {
            content(content, place, refine, folder, depth, shown);
        }
        for (JsonNode child : children) {
            tile(child, place, refine, folder, depth + 1);
        }
    }

    private void content(JsonNode content, Matrix place, String refine, String folder, int depth, boolean shown)
            throws IOException {
        String uri = content.path("uri").asString(content.path("url").asString(""));
        if (uri.isEmpty()) {
            return;
        }
        String path = folder + GltfBuffers.decoded(uri);
        if (path.endsWith(".json")) {
            inner(path, place, refine, depth);
            return;
        }
        reading.member();
        if (shown) {
            contents.add(new Content(path, place));
        } else {
            reading.leaveOut("coarser tiles that finer ones replace");
        }
    }

    private void inner(String path, Matrix place, String refine, int depth) throws IOException {
        InputFile file = reading.input().beside(path).orElse(null);
        if (file == null || !file.exists() || sets.size() >= MOST_SETS || !sets.add(file)) {
            reading.warn(
                    "TILES_MISSING", path, "The tile set " + path + " is not there, or came before; it is missing.");
            return;
        }
        tile(read(file).path("root"), place, refine, path.substring(0, path.lastIndexOf('/') + 1), depth + 1);
    }
}
