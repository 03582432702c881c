package org.serdica.importers.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.geotools.api.data.DataStoreFactorySpi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.serdica.model.city.City;
import org.serdica.model.city.ObjectKind;

/** {@link StarPlugin} stands in the test's service file as any GeoTools plug-in would on a user's class path. */
class ForeignPluginTest {
    @TempDir
    Path folder;

    @Test
    void aPlugInOnTheClassPathIsOneMoreFormat() throws Exception {
        Path file = Files.writeString(folder.resolve("houses.star"), "two houses");
        LoadResult result = Loading.load(file);
        City city = result.city();
        assertThat(city.frame().crs()).isEqualTo("EPSG:7801");
        assertThat(city.objectCount()).isEqualTo(2);
        var tower =
                city.objects().filter(o -> o.number("height") == 40).findFirst().orElseThrow();
        assertThat(tower.kind()).isEqualTo(ObjectKind.BUILDING);
        assertThat(tower.bounds().height()).isEqualTo(40);
        assertThat(result.reports().getFirst().imported()).isEqualTo(2);
    }

    @Test
    void oursComesBeforeAForeignOneThatWouldTakeTheSameFile() throws Exception {
        DataStoreFactorySpi greedy = new StarPlugin();
        Path file = Files.writeString(folder.resolve("points.csv"), "id,x,y\na,1,2\n");
        assertThat(greedy.canProcess(java.util.Map.of("url", file.toUri().toURL())))
                .isTrue();
        assertThat(Loading.load(file).reports().getFirst().format()).isEqualTo("CSV");
    }
}
