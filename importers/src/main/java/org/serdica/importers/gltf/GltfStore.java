package org.serdica.importers.gltf;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.serdica.importers.api.CityStore;
import org.serdica.importers.api.InputFile;
import org.serdica.importers.api.PartReader;
import org.serdica.importers.api.Reading;

/** A glTF file as a GeoTools store. What a glance took from the disk is kept for the load that follows it. */
final class GltfStore extends CityStore {
    private @Nullable GltfContainer glanced;

    GltfStore(InputFile input) {
        super(input, "glTF");
    }

    @Override
    protected boolean longitudeFirst() {
        return true;
    }

    @Override
    protected PartReader read(Reading reading) throws IOException {
        return new GltfReader(reading, container(reading));
    }

    private synchronized GltfContainer container(Reading reading) throws IOException {
        GltfContainer known = glanced;
        if (known == null) {
            known = GltfContainer.read(reading);
        } else {
            reading.advance(input().size());
        }
        glanced = reading.isGlance() ? known : null;
        return known;
    }

    @Override
    public synchronized void dispose() {
        glanced = null;
        super.dispose();
    }
}
