package org.serdica.importers.vector;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.serdica.importers.api.Damage;
import org.serdica.importers.api.LoadResult;
import org.serdica.importers.api.Loading;
import org.serdica.model.city.CityObject;
import org.serdica.model.geo.Bounds;

class CsvFootprintsTest {
    private static final String SQUARE = "\"POLYGON((0 0, 10 0, 10 10, 0 10, 0 0))\"";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void anySeparatorWillDo(String separator) throws Exception {
        Path file = Files.writeString(
                folder.resolve("houses.csv"),
                String.join(separator, "id", "WKT", "Höhe", "Baujahr") + "\n"
                        + String.join(separator, "h1", SQUARE, separator.equals(",") ? "\"7,5\"" : "7,5", "um 1890")
                        + "\n");
        CityObject house = Loading.load(file).city().find("h1").orElseThrow();
        assertThat(house.bounds()).isEqualTo(new Bounds(0, 0, 0, 10, 10, 7.5));
        assertThat(house.number("yearOfConstruction")).isEqualTo(1890);
    }

    @Test
    void theCodeThatPostGisWritesBeforeAGeometryIsTheCrs() throws Exception {
        Path file = Files.writeString(
                folder.resolve("houses.csv"),
                "geom;височина\n\"SRID=7801;MULTIPOLYGON(((322000 4730000, 322010 4730000, 322010 4730010, 322000"
                        + " 4730000)))\";12\n");
        LoadResult result = Loading.load(file);
        assertThat(result.city().frame().crs()).isEqualTo("EPSG:7801");
        assertThat(result.city().bounds().height()).isEqualTo(12);
    }

    @Test
    void rowsWithoutAReadableGeometryAreCounted() throws Exception {
        Path file = Files.writeString(
                folder.resolve("houses.csv"),
                "wkt,height\n" + SQUARE + ",3\nPOLYGON((0 0,3\n" + "(".repeat(200_000) + ",1\n,4\n");
        LoadResult result = Loading.load(file);
        assertThat(result.reports().getFirst().imported()).isEqualTo(1);
        assertThat(result.reports().getFirst().leftOut()).containsEntry("no coordinates", 3L);
    }

    @Test
    void aThousandDamagedCopiesEndInACityOrInWords() throws Exception {
        byte[] sound = ("id,wkt,height\n" + ("a," + SQUARE + ",5\n").repeat(5)).getBytes(StandardCharsets.UTF_8);
        Path file = folder.resolve("damaged.csv");
        assertThat(Damage.loaded(sound, file, 1000, 61)).isPositive();
        assertThat(Damage.cut(sound, file, 50)).isPositive();
    }
}
