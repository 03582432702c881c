package org.serdica.importers.vector.shapefile;

import java.io.IOException;
import org.serdica.importers.api.CityStore;
import org.serdica.importers.api.CityStoreFactory;
import org.serdica.importers.api.InputFile;
import org.serdica.importers.api.PartReader;
import org.serdica.importers.api.Reading;

/** The GeoTools plug-in for shapefiles. */
public final class ShapefileStoreFactory extends CityStoreFactory {
    private static final String FILE_CODE = "\0\0\u0027\n";

    public ShapefileStoreFactory() {
        super("Shapefile", "Shapes with a table of attributes, as ESRI software writes them");
    }

    @Override
    protected boolean recognises(String name, String head) {
        return name.endsWith(".shp") && head.startsWith(FILE_CODE);
    }

    @Override
    protected CityStore open(InputFile input) {
        return new CityStore(input, "Shapefile") {
            @Override
            protected boolean hasColumns() {
                return true;
            }

            @Override
            protected PartReader read(Reading reading) throws IOException {
                return ShapefileReader.open(reading);
            }

            @Override
            protected boolean longitudeFirst() {
                return true;
            }
        };
    }
}
