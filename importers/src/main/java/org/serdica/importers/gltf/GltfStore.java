package org.serdica.importers.gltf;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.serdica.importers.api.CityStore;
import org.serdica.importers.api.InputFile;
import org.serdica.importers.api.PartReader;
import org.serdica.importers.api.Reading;

/** A glTF file as a GeoTools store. What a look took from the disk is kept for the load that follows it. */
final class GltfStore extends CityStore {
    private @Nullable GltfContainer looked;

    GltfStore(InputFile input) {
        super(input, "glTF");
    }

    @Override
    protected boolean longitudeFirst() {
        return true;
    }

    @Override
    protected PartReader read(Reading reading) throws IOException {
        GltfContainer known = take();
        if (known == null) {
            return new GltfReader(reading, GltfContainer.read(reading, input()), false);
        }
        reading.advance(input().size());
        return new GltfReader(reading, known, false);
    }

    @Override
    protected PartReader look(Reading reading) throws IOException {
        GltfContainer container = GltfContainer.read(reading, input());
        keep(container);
        return new GltfReader(reading, container, true);
    }

    private synchronized void keep(GltfContainer container) {
        looked = container;
    }

    private synchronized @Nullable GltfContainer take() {
        GltfContainer known = looked;
        looked = null;
        return known;
    }

    @Override
    public synchronized void dispose() {
        looked = null;
        super.dispose();
    }
}
