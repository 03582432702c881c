package org.serdica.importers.cityjson;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.serdica.importers.api.CityStore;
import org.serdica.importers.api.CityStoreFactory;
import org.serdica.importers.api.InputFile;
import org.serdica.importers.api.PartReader;
import org.serdica.importers.api.Reading;

/** The GeoTools plug-in for CityJSON files and sequences. */
public final class CityJsonStoreFactory extends CityStoreFactory {
    public CityJsonStoreFactory() {
        super("CityJSON", "City models of CityJSON 1.0, 1.1 and 2.0, and sequences of CityJSON features");
    }

    @Override
    protected boolean recognises(String name, String head) {
        String start = head.startsWith("\u00EF\u00BB\u00BF") ? head.substring(3) : head;
        return start.stripLeading().startsWith("{")
                && (start.contains("\"CityJSON\"")
                        || start.contains("\"CityJSONFeature\"")
                        || name.endsWith(".city.json")
                        || start.contains("\"CityObjects\""));
    }

    /** In a sequence the first line is an object by itself; some write one object over many lines under that ending. */
    private static boolean isSequence(InputFile input) throws IOException {
        String head = new String(input.head(), StandardCharsets.ISO_8859_1);
        int end = head.indexOf('\n');
        boolean whole = end < 0 || head.substring(0, end).strip().endsWith("}");
        return whole && (input.name().endsWith(".jsonl") || (end > 0 && head.indexOf("\"CityJSONFeature\"") > end));
    }

    @Override
    protected CityStore open(InputFile input) throws IOException {
        boolean sequence = isSequence(input);
        return new CityStore(input, sequence ? "CityJSONSeq" : "CityJSON") {
            @Override
            protected PartReader read(Reading reading) throws IOException {
                return sequence ? new SequenceReader(reading) : new CityJsonReader(reading);
            }
        };
    }
}
