package org.serdica.importers.vector.flatgeobuf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.geotools.api.data.DataStore;
import org.geotools.api.data.DataStoreFinder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.serdica.importers.api.Damage;
import org.serdica.importers.api.InputRefused;
import org.serdica.importers.api.LoadResult;
import org.serdica.importers.api.Loading;
import org.serdica.importers.vector.Samples;
import org.serdica.model.city.CityObject;
import org.serdica.model.geo.Bounds;

class FlatGeobufTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"houses.fgb", "houses-noindex.fgb"})
    void featuresComeWithAndWithoutAnIndex(String name) throws Exception {
        LoadResult result = Loading.load(Samples.copy(name, folder));
        assertThat(result.city().frame().crs()).isEqualTo("EPSG:25832");
        assertThat(result.city().bounds()).isEqualTo(new Bounds(691000, 5335000, 0, 691215, 5335030, 12));
        CityObject house = result.city()
                .objects()
                .filter(o -> o.text("OBJ_ID").equals("a1"))
                .findFirst()
                .orElseThrow();
        assertThat(house.number("H_DACH")).isEqualTo(12.5);
        assertThat(house.number("yearOfConstruction")).isEqualTo(1905);
        assertThat(house.text("function")).isEqualTo("Wohngebäude");
        assertThat(house.text("STAND")).startsWith("2024-05-17");
    }

    @Test
    void bodiesKeepTheirFaces() throws Exception {
        LoadResult result = Loading.load(Samples.copy("cube.fgb", folder));
        assertThat(result.city().bounds()).isEqualTo(new Bounds(691000, 5335100, 520, 691010, 5335110, 530));
    }

    @Test
    void linesBecomeStreets() throws Exception {
        assertThat(Loading.load(Samples.copy("roads.fgb", folder))
                        .city()
                        .roads()
                        .names())
                .containsExactly("Ludwigstraße", "улица");
    }

    @Test
    void geoToolsFindsTheStore() throws Exception {
        DataStore store = DataStoreFinder.getDataStore(
                Map.of("url", Samples.copy("cube.fgb", folder).toUri().toURL()));
        assertThat(store.getFeatureSource("cube").getBounds().getHeight()).isEqualTo(10);
        store.dispose();
    }

    @Test
    void aFileCutOffKeepsWhatCameBefore() throws Exception {
        byte[] whole = Samples.bytes("houses-noindex.fgb");
        Path file = Files.write(folder.resolve("cut.fgb"), java.util.Arrays.copyOf(whole, whole.length - 200));
        LoadResult result = Loading.load(file);
        assertThat(Loading.codes(result)).contains("FILE_BROKEN");
        assertThat(result.city().objectCount()).isPositive();
        assertThat(Damage.cut(whole, file, 60)).isPositive();
    }

    @Test
    void aHeaderOfAGigabyteIsNotMadeRoomFor() throws Exception {
        Path file = Files.write(
                folder.resolve("large.fgb"),
                new byte[] {'f', 'g', 'b', 3, 'f', 'g', 'b', 0, 0, 0, 0, 0x40, 1, 2, 3, 4});
        assertThatThrownBy(() -> Loading.load(file))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining("no readable FlatGeobuf header");
    }

    @Test
    void aThousandDamagedCopiesEndInACityOrInWords() throws Exception {
        Path file = folder.resolve("damaged.fgb");
        assertThat(Damage.loaded(Samples.bytes("houses.fgb"), file, 500, 31)).isPositive();
        assertThat(Damage.loaded(Samples.bytes("cube.fgb"), file, 500, 32)).isPositive();
    }
}
