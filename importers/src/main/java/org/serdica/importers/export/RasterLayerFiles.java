package org.serdica.importers.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.serdica.model.geo.HeightRaster;
import org.serdica.model.scenario.RasterFrame;
import org.serdica.model.scenario.RasterLayer;

/** Writes layers of values that an engine made: as GeoTIFF, a file a layer, or as one table of all cells. */
public final class RasterLayerFiles {
    private static final String EPSG = "EPSG:";

    private RasterLayerFiles() {}

    /**
     * @param crs of the layer's frame
     * @throws WriteRefused if the CRS is none that a GeoTIFF can name
     */
    public static void geoTiff(Path file, RasterLayer layer, String crs) throws IOException, WriteRefused {
        if (!crs.matches(EPSG + "\\d{1,5}")) {
            throw new WriteRefused(
                    "CRS_WITHOUT_CODE",
                    "A GeoTIFF names its CRS by an EPSG code, and the city's is " + crs + "; write CSV instead.");
        }
        int epsg = Integer.parseInt(crs.substring(EPSG.length()));
        RasterFrame f = layer.frame();
        HeightRaster raster = new HeightRaster(f.x(0), f.y(0), f.cellM(), f.columns(), f.rows(), layer.values());
        SafeFile.write(file, out -> GeoTiffWriter.write(out, raster, epsg));
    }

    /** A row a cell with the middle of the cell and the layers' values; cells without any value are left out. */
    public static void csv(Path file, List<RasterLayer> layers) throws IOException {
        RasterFrame f = layers.getFirst().frame();
        SafeFile.write(file, out -> {
            BufferedWriter rows = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            rows.write("x,y");
            for (RasterLayer layer : layers) {
                String unit = layer.unit().isEmpty() ? "" : " (" + layer.unit() + ")";
                rows.write("," + layer.name() + unit);
            }
            rows.write("\n");
            StringBuilder row = new StringBuilder();
            for (int i = 0; i < f.size(); i++) {
                row.setLength(0);
                row.append(String.format(Locale.ROOT, "%.2f,%.2f", f.x(i % f.columns()), f.y(i / f.columns())));
                boolean any = false;
                for (RasterLayer layer : layers) {
                    float v = layer.values()[i];
                    row.append(',');
                    if (!Float.isNaN(v)) {
                        row.append(cell(layer, v));
                        any = true;
                    }
                }
                if (any) {
                    rows.write(row.append('\n').toString());
                }
            }
            rows.flush();
        });
    }

    private static String cell(RasterLayer layer, float value) {
        List<String> names = layer.scale().names();
        int choice = (int) value;
        return choice >= 0 && choice < names.size()
                ? '"' + names.get(choice).replace("\"", "\"\"") + '"'
                : String.format(Locale.ROOT, "%.2f", value);
    }
}
