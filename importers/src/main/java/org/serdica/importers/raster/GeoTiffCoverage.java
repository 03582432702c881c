package org.serdica.importers.raster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.media.jai.ImageLayout;
import javax.media.jai.JAI;
import javax.media.jai.OperationRegistry;
import org.geotools.api.coverage.grid.GridEnvelope;
import org.geotools.coverage.grid.GridCoverage2D;
import org.geotools.coverage.grid.io.imageio.geotiff.GeoTiffIIOMetadataDecoder;
import org.geotools.gce.geotiff.GeoTiffReader;
import org.geotools.referencing.crs.DefaultEngineeringCRS;
import org.geotools.util.factory.Hints;
import org.serdica.importers.api.InputFile;
import org.serdica.importers.api.InputTrouble;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads a GeoTIFF. Its CRS is taken from the keys as a number: to build it would open the EPSG database. */
final class GeoTiffCoverage {
    private static final Logger LOG = LoggerFactory.getLogger(GeoTiffCoverage.class);
    private static final int PROJECTED_KEY = 3072;
    private static final int GEOGRAPHIC_KEY = 2048;
    private static final int USER_DEFINED = 32767;

    /** What the densest packing that TIFF knows makes of one byte. */
    private static final long MOST_PIXELS_PER_BYTE = 1400;

    static {
        // By itself the library prints the trace of every broken picture; what is wrong is told by the exception.
        JAI.getDefaultInstance().setImagingListener(GeoTiffCoverage::onFault);
    }

    private GeoTiffCoverage() {}

    private static boolean onFault(String message, Throwable fault, Object where, boolean retryable) {
        if (fault instanceof RuntimeException unchecked && !(where instanceof OperationRegistry)) {
            throw unchecked;
        }
        LOG.debug("{} at {}", message, where, fault);
        return false;
    }

    static TerrainStore.Heights read(Path file) throws IOException {
        TiffDirectories.check(file);
        Hints hints = new Hints(Hints.DEFAULT_COORDINATE_REFERENCE_SYSTEM, DefaultEngineeringCRS.GENERIC_2D);
        GeoTiffReader reader = new GeoTiffReader(file.toFile(), hints);
        try {
            requireRoom(reader, file);
            GridCoverage2D coverage = reader.read(null);
            try {
                return new TerrainStore.Heights(
                        Grids.of(coverage, file.getFileName().toString()), crs(reader.getMetadata(), file));
            } finally {
                coverage.dispose(true);
            }
        } finally {
            reader.dispose();
        }
    }

    /** A broken or hostile header claims a picture that the file's bytes could never hold, and memory for it. */
    private static void requireRoom(GeoTiffReader reader, Path file) throws IOException {
        GridEnvelope size = reader.getOriginalGridRange();
        ImageLayout layout = reader.getImageLayout();
        long pixels = (long) size.getSpan(0) * size.getSpan(1);
        long tile = (long) layout.getTileWidth(null) * layout.getTileHeight(null);
        if (Math.max(pixels, tile) / MOST_PIXELS_PER_BYTE > Files.size(file)) {
            throw new InputTrouble(
                    "RASTER_BROKEN",
                    "%s claims %d by %d pixels, more than its bytes can hold; it was not read."
                            .formatted(file.getFileName(), size.getSpan(0), size.getSpan(1)));
        }
    }

    private static String crs(GeoTiffIIOMetadataDecoder keys, Path file) throws IOException {
        if (keys.hasGeoKey()) {
            for (int key : new int[] {PROJECTED_KEY, GEOGRAPHIC_KEY}) {
                String code = keys.getGeoKey(key);
                if (code != null && !code.isBlank() && !code.equals(Integer.toString(USER_DEFINED))) {
                    return "EPSG:" + code;
                }
            }
        }
        return InputFile.of(file).companionText("prj");
    }
}
