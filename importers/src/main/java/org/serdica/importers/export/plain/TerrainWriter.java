package org.serdica.importers.export.plain;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import org.serdica.importers.export.CityWriter;
import org.serdica.importers.export.GeoTiffWriter;
import org.serdica.importers.export.SafeFile;
import org.serdica.importers.export.Tally;
import org.serdica.importers.export.WriteFormat;
import org.serdica.importers.export.WriteFormat.Holding;
import org.serdica.importers.export.WriteRefused;
import org.serdica.importers.export.WriteReport;
import org.serdica.importers.export.WriteRequest;
import org.serdica.model.city.City;
import org.serdica.model.city.ObjectKind;
import org.serdica.model.city.Tile;
import org.serdica.model.geo.HeightRaster;
import org.serdica.model.task.CancelToken;
import org.serdica.model.task.Progress;

/** Writes the ground of a city as a GeoTIFF. */
public final class TerrainWriter implements CityWriter {
    private static final WriteFormat FORMAT = new WriteFormat(
            "geotiff", "GeoTIFF", List.of(".tif", ".tiff"), false, EnumSet.of(Holding.TERRAIN, Holding.CRS));

    @Override
    public WriteFormat format() {
        return FORMAT;
    }

    @Override
    public WriteReport write(City city, WriteRequest request, Progress progress, CancelToken cancel)
            throws IOException, WriteRefused {
        HeightRaster raster = city.terrain().raster();
        if (raster == null) {
            throw new WriteRefused(
                    "NO_TERRAIN", "There is no ground in what was read, and a GeoTIFF holds nothing else.");
        }
        String crs = city.frame().crs();
        if (!crs.startsWith("EPSG:")) {
            throw new WriteRefused("CRS_MISSING", "A GeoTIFF must say where it lies, and the city has no CRS.");
        }
        int epsg = Integer.parseInt(crs.substring("EPSG:".length()));
        Tally tally = new Tally();
        tally.wrote(request.out());
        tally.wrote(ObjectKind.RASTER_RELIEF);
        progress.report(-1, "Writing GeoTIFF");
        SafeFile.write(request.out(), out -> GeoTiffWriter.write(out, raster, epsg));
        for (Tile tile : city.tiles()) {
            for (int o = 0; o < tile.objectCount(); o++) {
                tally.lost(tile.kind(o).className(), "a GeoTIFF holds the ground only");
            }
        }
        return tally.report(FORMAT);
    }
}
