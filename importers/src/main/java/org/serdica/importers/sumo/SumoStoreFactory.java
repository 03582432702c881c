package org.serdica.importers.sumo;

import java.io.IOException;
import java.util.regex.Pattern;
import org.serdica.importers.api.CityStore;
import org.serdica.importers.api.CityStoreFactory;
import org.serdica.importers.api.InputFile;
import org.serdica.importers.api.PartReader;
import org.serdica.importers.api.Reading;

/** The GeoTools plug-in for SUMO networks. */
public final class SumoStoreFactory extends CityStoreFactory {
    /** Streets that tell where the network lies. */
    private static final int LOOKED_AT = 200;

    private static final Pattern ROOT = Pattern.compile("<net\\s");

    public SumoStoreFactory() {
        super("SUMO network", "Streets, crossings and signals as Eclipse SUMO writes them (.net.xml)");
    }

    @Override
    protected boolean recognises(String name, String head) {
        boolean xml = head.stripLeading().startsWith("<") || head.startsWith("\u00EF\u00BB\u00BF<");
        return xml && (name.endsWith(".net.xml") || (ROOT.matcher(head).find() && head.contains("netOffset")));
    }

    @Override
    protected CityStore open(InputFile input) {
        return new CityStore(input, "SUMO network") {
            @Override
            protected PartReader read(Reading reading) throws IOException {
                return new SumoReader(reading, Integer.MAX_VALUE);
            }

            @Override
            protected PartReader look(Reading reading) throws IOException {
                return new SumoReader(reading, LOOKED_AT);
            }

            @Override
            protected boolean longitudeFirst() {
                return true;
            }
        };
    }
}
