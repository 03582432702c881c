package org.serdica.importers.gltf;

import java.io.IOException;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import org.serdica.importers.api.CityPart;
import org.serdica.importers.api.InputFile;
import org.serdica.importers.api.InputTrouble;
import org.serdica.importers.api.PartReader;
import org.serdica.importers.api.Reading;
import org.serdica.model.city.ObjectDraft;

/** Reads a tile set, one object for each of its tiles that is a glTF model. */
final class TilesetReader implements PartReader {
    private final Reading reading;
    private final Iterator<TileContents.Content> contents;

    TilesetReader(Reading reading) throws IOException {
        this.reading = reading;
        contents = TileContents.of(reading).iterator();
    }

    @Override
    public @Nullable CityPart next() throws IOException {
        while (contents.hasNext()) {
            TileContents.Content content = contents.next();
            CityPart part = part(content);
            if (part != null) {
                return part;
            }
        }
        return null;
    }

    private @Nullable CityPart part(TileContents.Content content) throws IOException {
        String uri = content.uri();
        InputFile file = reading.input().beside(uri).orElse(null);
        if (file == null || !file.exists()) {
            reading.leaveOut("tiles that are not there");
            reading.warn("TILES_MISSING", uri, "The tile " + uri + " is not beside the tile set; it is missing.");
            return null;
        }
        if (!uri.endsWith(".glb") && !uri.endsWith(".gltf")) {
            reading.leaveOut("tiles that are no glTF");
            reading.warn(
                    "TILES_FORMAT", uri, "The tile " + uri + " is no glTF model; export the tile set as 3D Tiles 1.1.");
            return null;
        }
        try {
            String folder = uri.substring(0, uri.lastIndexOf('/') + 1);
            GltfModel model = new GltfModel(reading, GltfContainer.read(reading, file), folder, reading.isGlance());
            ObjectDraft draft = model.draft(uri.substring(0, uri.lastIndexOf('.')));
            if (draft.hasGeometry()) {
                return GltfPlace.ofTile(model.json(), content.place(), reading).put(draft);
            }
            reading.leaveOut("no triangles");
        } catch (InputTrouble e) {
            reading.leaveOut("tiles that cannot be read");
            reading.warn(e.code(), uri, e.getMessage() + " The tile is missing.");
        }
        return null;
    }

    @Override
    public void close() {
        // Each file is read and closed before the next one.
    }
}
