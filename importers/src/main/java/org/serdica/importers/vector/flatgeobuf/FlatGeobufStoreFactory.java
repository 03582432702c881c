package org.serdica.importers.vector.flatgeobuf;

import java.io.IOException;
import org.serdica.importers.api.CityStore;
import org.serdica.importers.api.CityStoreFactory;
import org.serdica.importers.api.InputFile;
import org.serdica.importers.api.PartReader;
import org.serdica.importers.api.Reading;

/** The GeoTools plug-in for FlatGeobuf. */
public final class FlatGeobufStoreFactory extends CityStoreFactory {
    public FlatGeobufStoreFactory() {
        super("FlatGeobuf", "Features as FlatBuffers, version 3");
    }

    @Override
    protected boolean recognises(String name, String head) {
        return head.startsWith("fgb\3fgb");
    }

    @Override
    protected CityStore open(InputFile input) {
        return new CityStore(input, "FlatGeobuf") {
            @Override
            protected boolean hasColumns() {
                return true;
            }

            @Override
            protected PartReader read(Reading reading) throws IOException {
                return new FlatGeobufReader(reading);
            }

            @Override
            protected boolean longitudeFirst() {
                return true;
            }
        };
    }
}
