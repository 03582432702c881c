package org.serdica.importers.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
    void aPlugInThatFailsIsNamedAndTheFileRefused() throws Exception {
        Path file = Files.writeString(folder.resolve("falling.star"), "no house");
        assertThatThrownBy(() -> Loading.load(file))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining("plug-in Star")
                .hasMessageContaining("falling.star")
                .hasMessageContaining("this star has fallen");
    }

    @Test
    void inAFolderWhatCannotBeReadIsLeftOutAndListed() throws Exception {
        Files.writeString(folder.resolve("falling.star"), "no house");
        Files.writeString(folder.resolve("model.ifcxml"), "<ifcXML/>");
        Files.writeString(folder.resolve("points.csv"), "id,x,y\na,321000,4729000\n");
        LoadResult result = Loading.load(folder);
        assertThat(result.city().objectCount()).isEqualTo(1);
        assertThat(Loading.codes(result)).contains("PLUGIN_FAILED", "FORMAT_UNSUPPORTED");
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
