package org.serdica.importers.vector.shapefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.geotools.api.data.DataStore;
import org.geotools.api.data.DataStoreFinder;
import org.geotools.api.data.Query;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.serdica.importers.api.AttributeMapping;
import org.serdica.importers.api.AttributeRole;
import org.serdica.importers.api.Damage;
import org.serdica.importers.api.InputRefused;
import org.serdica.importers.api.LoadRequest;
import org.serdica.importers.api.LoadResult;
import org.serdica.importers.api.Loading;
import org.serdica.importers.api.ReadOptions;
import org.serdica.importers.vector.Samples;
import org.serdica.model.city.City;
import org.serdica.model.city.CityCensus;
import org.serdica.model.city.CityObject;
import org.serdica.model.city.Lod;
import org.serdica.model.city.Measures;
import org.serdica.model.city.ObjectKind;
import org.serdica.model.city.SurfaceKind;
import org.serdica.model.geo.Bounds;

class ShapefileTest {
    @TempDir
    Path folder;

    private LoadResult load(String name) throws Exception {
        return Loading.load(Samples.copy(name, folder));
    }

    private static CityObject object(City city, String id) {
        return city.find(id).orElseThrow();
    }

    @Test
    void aZippedShapefileIsOneFileWithItsTableAndItsCrs() throws Exception {
        LoadResult result = load("houses.zip");
        assertThat(result.reports()).singleElement().satisfies(report -> {
            assertThat(report.format()).isEqualTo("Shapefile");
            assertThat(report.features()).isEqualTo(4);
            assertThat(report.imported()).isEqualTo(3);
            assertThat(report.leftOut()).isEqualTo(Map.of("no geometry", 1L));
        });
        assertThat(result.city().frame().crs()).isEqualTo("EPSG:25832");
        assertThat(object(result.city(), "houses-1").text("NUTZUNG")).isEqualTo("Wohngebäude");
    }

    @Test
    void footprintsBecomeBlocksOfTheHeightInTheChosenColumn() throws Exception {
        LoadRequest request = LoadRequest.of(Samples.copy("houses.zip", folder))
                .with(ReadOptions.USUAL.withMapping(AttributeMapping.parse("height=H_DACH,id=OBJ_ID")));
        City city = Loading.load(request).city();

        assertThat(object(city, "a1").bounds()).isEqualTo(new Bounds(691000, 5335000, 0, 691010, 5335020, 12.5));
        assertThat(object(city, "a1").number("measuredHeight")).isEqualTo(12.5);
        assertThat(object(city, "a1").kind()).isEqualTo(ObjectKind.BUILDING);
    }

    @Test
    void columnsWithUsualNamesNeedNoWord() throws Exception {
        CityObject house = object(load("houses.zip").city(), "houses-1");
        assertThat(house.number("storeysAboveGround")).isEqualTo(4);
        assertThat(house.number("yearOfConstruction")).isEqualTo(1905);
        assertThat(house.text("function")).isEqualTo("Wohngebäude");
        // Four storeys of three metres, since nothing says that H_DACH is the height.
        assertThat(house.bounds().height()).isEqualTo(12);
    }

    @Test
    void aCourtStaysOpenAndTwoRingsAreOneHouse() throws Exception {
        City city = load("houses.zip").city();
        // A box has six faces, one with a court ten, two boxes twelve; 10 by 20 by 12 m, 30 by 30 less 10 by 10 by 6 m.
        assertThat(CityCensus.of(city).surfaces()).isEqualTo(6 + 10 + 12);
        assertThat(Measures.of(object(city, "houses-2")).areaM2(SurfaceKind.GROUND))
                .isEqualTo(800);
    }

    @Test
    void filesBesideItAreItsOwnAndNoInputsOfTheirOwn() throws Exception {
        Samples.unzip("roads.zip", folder);
        LoadResult result = Loading.load(folder);
        assertThat(result.reports()).hasSize(1);
        City city = result.city();
        assertThat(city.roads().linkCount()).isEqualTo(3);
        assertThat(object(city, "roads-2").text("name")).isEqualTo("улица");
    }

    @Test
    void aMultiPatchKeepsItsFacesAndItsHeights() throws Exception {
        City city = load("cube.zip").city();
        CityObject cube = object(city, "cube-1");
        assertThat(cube.kind()).isEqualTo(ObjectKind.BUILDING);
        assertThat(cube.bounds()).isEqualTo(new Bounds(691000, 5335100, 520, 691010, 5335110, 530));
        assertThat(cube.lods()).containsExactly(Lod.ofWhole(2));
        assertThat(cube.text("name")).isEqualTo("Würfel");
    }

    @Test
    void aFootprintOnASlopeStandsOnItsLowestCorner() throws Exception {
        Bounds house = object(load("footz.zip").city(), "footz-1").bounds();
        assertThat(house.minZ()).isEqualTo(520);
        assertThat(house.maxZ()).isEqualTo(527);
    }

    @Test
    void withoutATableTheShapesComeAndThatIsSaid() throws Exception {
        Samples.unzip("houses.zip", folder);
        Files.delete(folder.resolve("houses.dbf"));
        LoadResult result = Loading.load(folder.resolve("houses.shp"));
        assertThat(Loading.codes(result)).contains("DBF_MISSING");
        assertThat(result.city().objectCount()).isEqualTo(3);
    }

    @Test
    void aRowMarkedAsDeletedIsLeftOutAndCounted() throws Exception {
        Samples.unzip("houses.zip", folder);
        byte[] table = Files.readAllBytes(folder.resolve("houses.dbf"));
        table[(table[8] & 0xFF) + ((table[9] & 0xFF) << 8)] = '*';
        Files.write(folder.resolve("houses.dbf"), table);
        LoadResult result = Loading.load(folder.resolve("houses.shp"));
        assertThat(result.reports().getFirst().leftOut()).containsEntry("deleted in the table", 1L);
        assertThat(result.city().objects().map(o -> o.number("yearOfConstruction")))
                .doesNotContain(1905.0);
    }

    @Test
    void theTableOfAnotherLanguageIsReadInItsOwnEncoding() {
        assertThat(DbfCharset.of("", 0xC9).name()).isEqualTo("windows-1251");
        assertThat(DbfCharset.of("65001", 0).name()).isEqualTo("UTF-8");
        assertThat(DbfCharset.of("ANSI 1250", 0xC9).name()).isEqualTo("windows-1250");
        assertThat(DbfCharset.of("no such thing", 0).name()).isEqualTo("windows-1252");
    }

    @Test
    void geoToolsFindsTheStore() throws Exception {
        Samples.unzip("houses.zip", folder);
        DataStore store = DataStoreFinder.getDataStore(
                Map.of("url", folder.resolve("houses.shp").toUri().toURL()));
        assertThat(store.getTypeNames()).containsExactly("houses");
        assertThat(store.getFeatureSource("houses").getCount(Query.ALL)).isEqualTo(3);
        store.dispose();
    }

    @Test
    void aChosenColumnThatIsNoRoleIsRefusedInWords() {
        assertThatThrownBy(() -> AttributeMapping.parse("colour=X"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("height=H_DACH");
        assertThat(AttributeMapping.parse("height=H, storeys=S").columns())
                .isEqualTo(Map.of(AttributeRole.HEIGHT, "H", AttributeRole.STOREYS, "S"));
    }

    @Test
    void aCutFileKeepsWhatCameBefore() throws Exception {
        Samples.unzip("houses.zip", folder);
        byte[] whole = Files.readAllBytes(folder.resolve("houses.shp"));
        Path file = folder.resolve("houses.shp");
        assertThat(Damage.cut(whole, file, 40)).isPositive();
        Files.write(file, java.util.Arrays.copyOf(whole, whole.length - 60));
        LoadResult result = Loading.load(file);
        assertThat(Loading.codes(result)).contains("FILE_BROKEN");
        assertThat(result.city().objectCount()).isPositive();
    }

    @Test
    void aThousandDamagedCopiesEndInACityOrInWords() throws Exception {
        Samples.unzip("houses.zip", folder);
        Samples.unzip("cube.zip", folder);
        Path houses = folder.resolve("houses.shp");
        Path cube = folder.resolve("cube.shp");
        Path table = folder.resolve("houses.dbf");
        assertThat(Damage.loaded(Files.readAllBytes(cube), cube, 400, 11)).isPositive();
        byte[] sound = Files.readAllBytes(houses);
        assertThat(Damage.loaded(sound, houses, 400, 12)).isPositive();
        Files.write(houses, sound);
        byte[] rows = Files.readAllBytes(table);
        java.util.Random random = new java.util.Random(13);
        for (int n = 0; n < 200; n++) {
            byte[] broken = rows.clone();
            for (int k = 0; k < 4; k++) {
                broken[random.nextInt(k < 2 ? 64 : broken.length)] = (byte) random.nextInt(256);
            }
            Files.write(table, broken);
            assertThat(Loading.load(houses).reports().getFirst().features()).isEqualTo(4);
        }
    }

    @Test
    void aFileThatOnlyClaimsToBeAShapefileIsRefused() throws Exception {
        Path file = Files.writeString(folder.resolve("a.shp"), "\0\0\u0027\n short");
        assertThatThrownBy(() -> Loading.load(file))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining("ends within its header");
    }
}
