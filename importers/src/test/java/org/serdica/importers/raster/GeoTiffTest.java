package org.serdica.importers.raster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.DataBuffer;
import java.awt.image.WritableRaster;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import javax.media.jai.RasterFactory;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.coverage.grid.GridCoverage2D;
import org.geotools.coverage.grid.GridCoverageFactory;
import org.geotools.gce.geotiff.GeoTiffWriter;
import org.geotools.geometry.jts.ReferencedEnvelope;
import org.geotools.referencing.CRS;
import org.geotools.referencing.operation.transform.AffineTransform2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.serdica.importers.api.Loading;
import org.serdica.model.city.City;

class GeoTiffTest {
    @TempDir
    Path folder;

    /** A slope: 500 m at the western edge, a metre more each 10 m to the east, the north 100 m higher than the south. */
    private Path slope(String crs, double x0, double y0, double width, double height) throws Exception {
        CoordinateReferenceSystem system = CRS.decode(crs, true);
        float[][] rows = new float[20][30];
        for (int r = 0; r < 20; r++) {
            for (int c = 0; c < 30; c++) {
                rows[r][c] = 500 + c + (r < 10 ? 100 : 0);
            }
        }
        GridCoverage2D coverage = new GridCoverageFactory()
                .create("slope", rows, new ReferencedEnvelope(x0, x0 + width, y0, y0 + height, system));
        Path file = folder.resolve("slope.tif");
        GeoTiffWriter writer = new GeoTiffWriter(file.toFile());
        writer.write(coverage, null);
        writer.dispose();
        return file;
    }

    @Test
    void heightsStandInTheMiddleOfTheirCellsWithTheNorthUp() throws Exception {
        City city =
                Loading.load(slope("EPSG:7801", 321_000, 4_729_000, 300, 200)).city();
        assertThat(city.frame().crs()).isEqualTo("EPSG:7801");
        assertThat(city.terrain().heightAt(321_005, 4_729_005)).isEqualTo(500);
        assertThat(city.terrain().heightAt(321_015, 4_729_005)).isEqualTo(501);
        assertThat(city.terrain().heightAt(321_010, 4_729_195)).isEqualTo(600.5);
        assertThat(city.terrain().heightAt(321_001, 4_729_001)).isNaN();
    }

    @Test
    void aRasterInDegreesIsLaidOutInMetres() throws Exception {
        City city = Loading.load(slope("EPSG:4326", 23.30, 42.70, 0.03, 0.02)).city();
        assertThat(city.frame().crs()).isEqualTo("EPSG:32634");
        // A hundredth of a degree is some 820 m to the east and 1110 m to the north there.
        assertThat(city.bounds().width()).isCloseTo(0.029 * 82_000, within(120.0));
        assertThat(city.bounds().depth()).isCloseTo(0.019 * 111_000, within(120.0));
        assertThat(city.terrain()
                        .heightAt(city.bounds().centreX(), city.bounds().maxY() - 200))
                .isBetween(610.0, 619.0);
    }

    /** Pixels of ten metres whose rows run to the north-east, as a matrix in the file says. */
    @Test
    void aTurnedRasterLiesWhereItsMatrixSays() throws Exception {
        WritableRaster pixels = RasterFactory.createBandedRaster(DataBuffer.TYPE_FLOAT, 60, 40, 1, null);
        for (int row = 0; row < 40; row++) {
            for (int col = 0; col < 60; col++) {
                pixels.setSample(col, row, 0, 500 + col + 2 * row);
            }
        }
        AffineTransform2D place = new AffineTransform2D(8, 6, 6, -8, 321_000, 4_729_000);
        GridCoverage2D coverage =
                new GridCoverageFactory().create("turned", pixels, CRS.decode("EPSG:7801", true), place, null);
        Path file = folder.resolve("turned.tif");
        GeoTiffWriter writer = new GeoTiffWriter(file.toFile());
        writer.write(coverage, null);
        writer.dispose();

        City city = Loading.load(file).city();
        assertThat(city.frame().crs()).isEqualTo("EPSG:7801");
        // The middle of pixel (30, 20).
        assertThat(city.terrain().heightAt(321_000 + 30 * 8 + 20 * 6, 4_729_000 + 30 * 6 - 20 * 8))
                .isCloseTo(570, within(1e-2));
        assertThat(city.terrain().heightAt(321_010, 4_729_250)).isNaN();
    }

    @Test
    void aPackedRasterIsReadToo() throws Exception {
        Path packed = folder.resolve("slope.tif.gz");
        try (InputStream in = Files.newInputStream(slope("EPSG:7801", 321_000, 4_729_000, 300, 200));
                OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            in.transferTo(out);
        }
        assertThat(Loading.load(packed).city().terrain().heightAt(321_005, 4_729_005))
                .isEqualTo(500);
    }

    @Test
    void aBrokenRasterIsRefusedInOneSentence() throws Exception {
        Path file = Files.write(folder.resolve("broken.tif"), new byte[] {'I', 'I', 42, 0, 9, 9, 9, 9, 1, 2, 3});
        assertThatThrownBy(() -> Loading.load(file))
                .hasMessageContaining("broken.tif")
                .extracting("code")
                .isEqualTo("RASTER_BROKEN");
    }
}
