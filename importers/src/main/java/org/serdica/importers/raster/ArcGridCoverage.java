package org.serdica.importers.raster;

import java.io.IOException;
import java.nio.file.Path;
import org.geotools.coverage.grid.GridCoverage2D;
import org.geotools.gce.arcgrid.ArcGridReader;
import org.geotools.referencing.crs.DefaultEngineeringCRS;
import org.geotools.util.factory.Hints;
import org.serdica.importers.api.InputFile;

/** Reads an ESRI ASCII grid; its CRS is what a {@code .prj} file beside it says. */
final class ArcGridCoverage {
    private ArcGridCoverage() {}

    static TerrainStore.Heights read(Path file) throws IOException {
        Hints hints = new Hints(Hints.DEFAULT_COORDINATE_REFERENCE_SYSTEM, DefaultEngineeringCRS.GENERIC_2D);
        ArcGridReader reader = new ArcGridReader(file.toFile(), hints);
        try {
            GridCoverage2D coverage = reader.read(null);
            try {
                return new TerrainStore.Heights(
                        Grids.of(coverage, file.getFileName().toString()),
                        InputFile.of(file).companionText("prj"));
            } finally {
                coverage.dispose(true);
            }
        } finally {
            reader.dispose();
        }
    }
}
