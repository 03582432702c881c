package org.serdica.importers.vector.geopackage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.geotools.api.data.DataStore;
import org.geotools.api.data.DataStoreFinder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.serdica.importers.api.Damage;
import org.serdica.importers.api.InputRefused;
import org.serdica.importers.api.LoadResult;
import org.serdica.importers.api.Loading;
import org.serdica.importers.api.Shared;
import org.serdica.importers.vector.Samples;
import org.serdica.model.city.AttributeValue;
import org.serdica.model.city.City;
import org.serdica.model.city.CityObject;
import org.serdica.model.city.ObjectKind;
import org.serdica.model.geo.Bounds;

class GeoPackageTest {
    @TempDir
    Path folder;

    private Path plain(String name) throws Exception {
        return Files.write(folder.resolve(name), Samples.unpacked(name + ".gz"));
    }

    @Test
    void theSharedBlocksComeAsManyAsTheirFileSays() throws Exception {
        LoadResult result = Loading.load(Shared.model("geopackage/somebuildings.gpkg"));
        assertThat(result.reports().getFirst().imported()).isEqualTo(160);
        assertThat(result.city().frame().crs()).isEqualTo("EPSG:28992");
        CityObject first =
                result.city().find("b31e1feb1-00ba-11e6-b420-2bdcc4ab5d7f").orElseThrow();
        assertThat(first.kind()).isEqualTo(ObjectKind.BUILDING);
        assertThat(first.bounds().height()).isCloseTo(26.039, org.assertj.core.data.Offset.offset(0.001));
    }

    @Test
    void allLayersComeEachFromItsOwnCrs() throws Exception {
        LoadResult result = Loading.load(plain("houses.gpkg"));
        City city = result.city();
        assertThat(city.frame().crs()).isEqualTo("EPSG:25832");
        assertThat(result.reports().getFirst().objects())
                .isEqualTo(Map.of("Building", 3L, "SolitaryVegetationObject", 2L));
        // 11.58 east, 48.14 north in UTM zone 32, as PROJ gives it.
        Bounds tree = city.objects()
                .filter(o -> o.text("species").equals("Tilia"))
                .findFirst()
                .orElseThrow()
                .bounds();
        assertThat(tree.minX()).isCloseTo(691928.09, org.assertj.core.data.Offset.offset(0.02));
        assertThat(tree.minY()).isCloseTo(5335080.21, org.assertj.core.data.Offset.offset(0.02));
    }

    @Test
    void valuesKeepTheirTypes() throws Exception {
        CityObject house = Loading.load(plain("houses.gpkg"))
                .city()
                .objects()
                .filter(o -> o.text("OBJ_ID").equals("a1"))
                .findFirst()
                .orElseThrow();
        assertThat(house.attribute("STAND")).isEqualTo(new AttributeValue.Day(java.time.LocalDate.of(2024, 5, 17)));
        assertThat(house.attribute("GESCHOSSE")).isEqualTo(AttributeValue.of(4L));
        assertThat(house.attribute("H_DACH")).isEqualTo(AttributeValue.of(12.5));
    }

    @Test
    void aPackedOneIsReadTheSameWay() throws Exception {
        LoadResult result = Loading.load(Samples.copy("cube.gpkg.gz", folder));
        assertThat(result.city().bounds()).isEqualTo(new Bounds(691000, 5335100, 520, 691010, 5335110, 530));
    }

    @Test
    void nothingIsWrittenBesideTheFile() throws Exception {
        Path file = plain("houses.gpkg");
        try (Connection c = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement s = c.createStatement()) {
            s.execute("PRAGMA journal_mode = WAL");
        }
        byte[] before = Files.readAllBytes(file);
        assertThat(Loading.load(file).city().objectCount()).isEqualTo(5);
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void aViewThatWouldCountForEverIsNotAsked() throws Exception {
        Path file = plain("houses.gpkg");
        change(
                file,
                "ALTER TABLE gebaeude RENAME TO hidden",
                "CREATE VIEW gebaeude AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)"
                        + " SELECT i AS fid, geom FROM n, hidden");
        LoadResult result = Loading.load(file);
        assertThat(Loading.codes(result)).contains("GPKG_VIEW");
        assertThat(result.city().objectCount()).isEqualTo(2);
    }

    @Test
    void theListOfLayersMayBeNoViewEither() throws Exception {
        Path file = plain("houses.gpkg");
        change(
                file,
                "ALTER TABLE gpkg_contents RENAME TO hidden",
                "CREATE VIEW gpkg_contents AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)"
                        + " SELECT 'x' || i AS table_name, 'features' AS data_type FROM n");
        assertThatThrownBy(() -> Loading.load(file))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining("without a layer");
    }

    @Test
    void triggersAreNeverPulled() throws Exception {
        Path file = plain("houses.gpkg");
        change(file, "CREATE TRIGGER t BEFORE UPDATE ON gebaeude BEGIN SELECT load_extension('/tmp/evil.so'); END");
        assertThat(Loading.load(file).city().objectCount()).isEqualTo(5);
    }

    @Test
    void aValueOfAHundredMegabytesIsLeftWhereItIs() throws Exception {
        Path file = plain("cube.gpkg");
        change(file, "UPDATE body SET geom = zeroblob(100000000)");
        LoadResult result = Loading.load(file);
        assertThat(Loading.codes(result)).contains("FILE_BROKEN");
        assertThat(result.city().objectCount()).isZero();
    }

    @Test
    void aGzipBombIsNotUnpackedToTheDisk() throws Exception {
        Path file = folder.resolve("bomb.gpkg.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            byte[] head = Samples.unpacked("cube.gpkg.gz");
            out.write(head);
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 200; i++) {
                out.write(zeros);
            }
        }
        assertThatThrownBy(() -> Loading.load(file))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining("unpacks to more than");
    }

    @Test
    void geoToolsFindsTheStore() throws Exception {
        DataStore store = DataStoreFinder.getDataStore(
                Map.of("url", plain("cube.gpkg").toUri().toURL()));
        assertThat(store.getTypeNames()).containsExactly("cube");
        assertThat(store.getFeatureSource("cube").getBounds().getWidth()).isEqualTo(10);
        store.dispose();
    }

    @Test
    void geometriesThatLieWithinThemselvesAreGivenUp() {
        ByteBuffer nested = ByteBuffer.allocate(9 * 20).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < 20; i++) {
            nested.put((byte) 1).putInt(7).putInt(1);
        }
        assertThatThrownBy(() -> Wkb.read(nested.flip()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("deep");
    }

    @Test
    void aThousandDamagedCopiesEndInACityOrInWords() throws Exception {
        byte[] sound = Samples.unpacked("houses.gpkg.gz");
        Path file = folder.resolve("damaged.gpkg");
        assertThat(Damage.cut(sound, file, 30)).isLessThan(30);
        assertThat(Damage.loaded(sound, file, 1000, 21)).isPositive();
    }

    private static void change(Path file, String... statements) throws Exception {
        try (Connection c = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement s = c.createStatement()) {
            s.execute("PRAGMA journal_mode = DELETE");
            s.execute("PRAGMA legacy_alter_table = ON");
            try (var triggers = s.executeQuery("SELECT name FROM sqlite_master WHERE type = 'trigger'")) {
                java.util.List<String> names = new java.util.ArrayList<>();
                while (triggers.next()) {
                    names.add(triggers.getString(1));
                }
                for (String name : names) {
                    c.createStatement().execute("DROP TRIGGER \"" + name + "\"");
                }
            }
            for (String sql : statements) {
                s.execute(sql);
            }
        }
    }
}
