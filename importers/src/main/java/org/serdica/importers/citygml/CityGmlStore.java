package org.serdica.importers.citygml;

import java.io.IOException;
import org.serdica.importers.api.CityStore;
import org.serdica.importers.api.InputFile;
import org.serdica.importers.api.PartReader;
import org.serdica.importers.api.Reading;

/** A CityGML file as a GeoTools store. */
final class CityGmlStore extends CityStore {
    CityGmlStore(InputFile input) {
        super(input, "CityGML");
    }

    @Override
    protected PartReader read(Reading reading) throws IOException {
        return new CityGmlReader(reading);
    }
}
