package org.serdica.importers.gltf;

import java.io.IOException;
import org.serdica.importers.api.CityStore;
import org.serdica.importers.api.InputFile;
import org.serdica.importers.api.PartReader;
import org.serdica.importers.api.Reading;

/** A tile set as a GeoTools store, a feature for each of its tiles. */
final class TilesetStore extends CityStore {
    TilesetStore(InputFile input) {
        super(input, "3D Tiles");
    }

    @Override
    protected boolean longitudeFirst() {
        return true;
    }

    @Override
    protected PartReader read(Reading reading) throws IOException {
        return new TilesetReader(reading);
    }
}
