package org.serdica.importers.osm;

import java.io.IOException;
import org.serdica.importers.api.CityStore;
import org.serdica.importers.api.CityStoreFactory;
import org.serdica.importers.api.InputFile;
import org.serdica.importers.api.InputTrouble;

/** The GeoTools plug-in for OpenStreetMap files, as XML and as PBF. */
public final class OsmStoreFactory extends CityStoreFactory {
    /** Where a PBF file names its first blob, after its length. */
    private static final String PBF_MARK = "OSMHeader";

    private static final int PBF_MARK_WITHIN = 64;

    public OsmStoreFactory() {
        super("OpenStreetMap", "Maps of OpenStreetMap in XML (.osm) and in PBF (.osm.pbf)");
    }

    @Override
    protected boolean recognises(String name, String head) {
        return isPbf(name, head) || head.contains("<osm") || isPacked(name, head) || name.endsWith(".osm");
    }

    private static boolean isPbf(String name, String head) {
        int mark = head.indexOf(PBF_MARK);
        return mark >= 0 && mark < PBF_MARK_WITHIN || name.endsWith(".pbf");
    }

    private static boolean isPacked(String name, String head) {
        return head.startsWith("BZh") && name.contains(".osm");
    }

    @Override
    protected CityStore open(InputFile input) throws IOException {
        String head = new String(input.head(), java.nio.charset.StandardCharsets.ISO_8859_1);
        if (isPacked(input.name(), head)) {
            throw new InputTrouble(
                    "COMPRESSION_UNSUPPORTED", input + " is packed with bzip2; unpack it first, or pack it with gzip.");
        }
        if (head.contains("<osmChange")) {
            throw new InputTrouble(
                    "FORMAT_UNSUPPORTED",
                    input + " only holds changes to a map; a map is needed, such as an .osm file.");
        }
        return new OsmStore(input, isPbf(input.name(), head));
    }
}
