package org.serdica.importers.vector.geopackage;

import java.io.IOException;
import org.serdica.importers.api.CityStore;
import org.serdica.importers.api.CityStoreFactory;
import org.serdica.importers.api.InputFile;
import org.serdica.importers.api.PartReader;
import org.serdica.importers.api.Reading;

/** The GeoTools plug-in for GeoPackages. */
public final class GeoPackageStoreFactory extends CityStoreFactory {
    public GeoPackageStoreFactory() {
        super("GeoPackage", "Layers of features in a SQLite database (OGC 12-128)");
    }

    @Override
    protected boolean recognises(String name, String head) {
        return head.startsWith("SQLite format 3\0") && (name.endsWith(".gpkg") || isMarked(head));
    }

    /** The application id in SQLite's header. */
    private static boolean isMarked(String head) {
        return head.length() >= 72 && (head.startsWith("GPKG", 68) || head.startsWith("GP1", 68));
    }

    @Override
    protected CityStore open(InputFile input) {
        return new CityStore(input, "GeoPackage") {
            @Override
            protected boolean hasColumns() {
                return true;
            }

            @Override
            protected PartReader read(Reading reading) throws IOException {
                return GeoPackageReader.open(reading);
            }

            @Override
            protected boolean longitudeFirst() {
                return true;
            }
        };
    }
}
