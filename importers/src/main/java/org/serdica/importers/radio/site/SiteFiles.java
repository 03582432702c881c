package org.serdica.importers.radio.site;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.serdica.importers.api.Crs;
import org.serdica.importers.api.InputFile;
import org.serdica.importers.api.InputTrouble;
import org.serdica.importers.export.SafeFile;
import org.serdica.model.radio.network.CellRow;
import org.serdica.model.radio.network.RadioNetwork;

/** Reads and writes tables of sites in the form that the file's name says: .csv, or .geojson and .json. */
public final class SiteFiles {
    private static final int MOST_BYTES = 64 << 20;

    private SiteFiles() {}

    /**
     * The cells of a file.
     *
     * @param crs of the city that they are for
     * @throws InputTrouble with one sentence where the file is no table of sites
     */
    public static SiteReading read(Path file, String crs) throws IOException {
        byte[] bytes;
        try (InputStream in = InputFile.of(file).open(n -> {})) {
            bytes = in.readNBytes(MOST_BYTES + 1);
        }
        if (bytes.length > MOST_BYTES) {
            throw new InputTrouble("SITE_LARGE", "The file is larger than 64 MB, which no table of sites needs.");
        }
        return isJson(file)
                ? SiteGeoJson.read(bytes, crs)
                : SiteCsv.read(
                        new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8),
                        Crs.fromDegrees(crs).orElse(null));
    }

    /** Writes all cells of a network; GeoJSON in degrees if the CRS is a known one. */
    public static void write(Path file, RadioNetwork network, String crs) throws IOException {
        List<CellRow> rows = network.sectors().stream().map(CellRow::of).toList();
        SafeFile.write(file, out -> {
            if (isJson(file)) {
                SiteGeoJson.write(out, rows, crs, Crs.toDegrees(crs).orElse(null));
            } else {
                SiteCsv.write(out, rows);
            }
        });
    }

    private static boolean isJson(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.endsWith(".geojson") || name.endsWith(".json");
    }
}
