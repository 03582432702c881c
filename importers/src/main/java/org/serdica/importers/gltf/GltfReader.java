package org.serdica.importers.gltf;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.serdica.importers.api.CityPart;
import org.serdica.importers.api.PartReader;
import org.serdica.importers.api.Reading;
import org.serdica.model.city.ObjectDraft;

/** Reads a glTF file as one object. */
final class GltfReader implements PartReader {
    private final Reading reading;
    private final GltfModel model;
    private boolean given;

    /** @param rough whether the boxes around its meshes are enough */
    GltfReader(Reading reading, GltfContainer container, boolean rough) {
        this.reading = reading;
        model = new GltfModel(reading, container, "", rough);
        reading.version(model.version());
    }

    @Override
    public @Nullable CityPart next() throws IOException {
        if (given) {
            return null;
        }
        given = true;
        reading.member();
        String file = reading.input().name();
        ObjectDraft draft = model.draft(file.contains(".") ? file.substring(0, file.lastIndexOf('.')) : file);
        if (!draft.hasGeometry()) {
            reading.leaveOut("no triangles");
            return null;
        }
        return GltfPlace.of(model.json(), model.scene(), reading).put(draft);
    }

    @Override
    public void close() {
        // The file was read and closed at the beginning: its parts point into each other.
    }
}
