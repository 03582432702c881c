package org.serdica.importers.raster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.geotools.api.data.DataStore;
import org.geotools.api.data.DataStoreFinder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.serdica.importers.api.Crs;
import org.serdica.importers.api.Damage;
import org.serdica.importers.api.InputRefused;
import org.serdica.importers.api.Loading;
import org.serdica.importers.api.Shared;
import org.serdica.model.city.City;

class SrtmTest {
    private static final int NODES = 1201;

    @TempDir
    Path folder;

    @Test
    void theSharedTileLiesWhereItsNameSays() throws Exception {
        City city = Loading.load(Shared.model("dem/srtm_hgt/N43E007.hgt.zip")).city();
        assertThat(city.frame().crs()).isEqualTo("EPSG:32632");
        // Mont Agel stands 1148 m above Monaco; the harbour lies at the sea.
        double[] montAgel = Crs.fromDegrees("EPSG:32632").orElseThrow().point(7.4236, 43.7731);
        double[] harbour = Crs.fromDegrees("EPSG:32632").orElseThrow().point(7.4270, 43.7340);
        assertThat(city.terrain().heightAt(montAgel[0], montAgel[1], Double.NaN))
                .isBetween(1000.0, 1150.0);
        assertThat(city.terrain().heightAt(harbour[0], harbour[1], Double.NaN)).isBetween(-5.0, 40.0);
    }

    @Test
    void theNorthernRowStandsFirstAndVoidsStayUnknown() throws Exception {
        Path file = tile("S01W078.hgt");
        TerrainStore.Heights heights = SrtmTile.read(file);
        assertThat(heights.crs()).isEqualTo("EPSG:4326");
        float[] z = heights.heights().z();
        assertThat(heights.heights().x0()).isEqualTo(-78);
        assertThat(heights.heights().y0()).isEqualTo(-1);
        assertThat(heights.heights().dx()).isCloseTo(1 / 1200.0, Offset.offset(1e-12));
        // Row by row from the north: 100 at the north-west corner, 7 at the south-east one.
        assertThat(z[(NODES - 1) * NODES]).isEqualTo(100);
        assertThat(z[NODES - 1]).isEqualTo(7);
        assertThat(z[0]).isNaN();
    }

    @Test
    void aTileThatWasCutOffIsRefusedInWords() throws Exception {
        Path file = folder.resolve("N42E023.hgt");
        Files.write(file, new byte[1_000_001]);
        assertThatThrownBy(() -> Loading.load(file))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining("1000001 bytes")
                .hasMessageContaining("cut off");
        assertThat(Damage.cut(Files.readAllBytes(tile("N42E024.hgt")), folder.resolve("N42E025.hgt"), 20))
                .isZero();
    }

    @Test
    void geoToolsFindsTheStore() throws Exception {
        DataStore store = DataStoreFinder.getDataStore(
                Map.of("url", tile("N42E023.hgt").toUri().toURL()));
        assertThat(store.getFeatureSource(store.getTypeNames()[0]).getBounds().getWidth())
                .isCloseTo(1, Offset.offset(1e-9));
        store.dispose();
    }

    private Path tile(String name) throws Exception {
        ByteBuffer bytes = ByteBuffer.allocate(NODES * NODES * 2);
        bytes.putShort(0, (short) 100);
        bytes.putShort((NODES * NODES - 1) * 2, (short) 7);
        bytes.putShort((NODES - 1) * NODES * 2, (short) -32_768);
        return Files.write(folder.resolve(name), bytes.array());
    }
}
