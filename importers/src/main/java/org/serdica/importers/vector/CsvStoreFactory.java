package org.serdica.importers.vector;

import java.io.IOException;
import org.serdica.importers.api.CityStore;
import org.serdica.importers.api.CityStoreFactory;
import org.serdica.importers.api.InputFile;
import org.serdica.importers.api.PartReader;
import org.serdica.importers.api.Reading;

/** The GeoTools plug-in for tables: trees, sensors, antennas as points, footprints as well-known text, one a row. */
public final class CsvStoreFactory extends CityStoreFactory {
    public CsvStoreFactory() {
        super("CSV", "Tables with a row a thing and columns x, y or lon, lat or wkt");
    }

    @Override
    protected boolean recognises(String name, String head) {
        boolean table = name.endsWith(".csv") || name.endsWith(".tsv") || name.endsWith(".txt");
        return table && CsvColumns.of(head.lines().findFirst().orElse("")).isPresent();
    }

    @Override
    protected CityStore open(InputFile input) {
        return new CityStore(input, "CSV") {
            @Override
            protected boolean hasColumns() {
                return true;
            }

            @Override
            protected PartReader read(Reading reading) throws IOException {
                return new CsvReader(reading);
            }

            @Override
            protected boolean longitudeFirst() {
                return true;
            }
        };
    }
}
