package org.serdica.importers.vector;

import java.io.IOException;
import org.serdica.importers.api.CityStore;
import org.serdica.importers.api.CityStoreFactory;
import org.serdica.importers.api.InputFile;
import org.serdica.importers.api.PartReader;
import org.serdica.importers.api.Reading;

/** The GeoTools plug-in for GeoJSON. */
public final class GeoJsonStoreFactory extends CityStoreFactory {
    public GeoJsonStoreFactory() {
        super("GeoJSON", "Features in GeoJSON (RFC 7946), also with the crs member of the older draft");
    }

    @Override
    protected boolean recognises(String name, String head) {
        String start = head.startsWith("\u00EF\u00BB\u00BF") ? head.substring(3) : head;
        return start.stripLeading().startsWith("{")
                && !start.contains("\"CityJSON")
                && (start.contains("\"FeatureCollection\"")
                        || start.contains("\"Feature\"")
                        || name.endsWith(".geojson"));
    }

    @Override
    protected CityStore open(InputFile input) {
        return new CityStore(input, "GeoJSON") {
            @Override
            protected boolean hasColumns() {
                return true;
            }

            @Override
            protected PartReader read(Reading reading) throws IOException {
                return new GeoJsonReader(reading);
            }

            @Override
            protected boolean longitudeFirst() {
                return true;
            }
        };
    }
}
