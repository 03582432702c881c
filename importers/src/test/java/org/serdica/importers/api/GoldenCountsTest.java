package org.serdica.importers.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every shared file holds as many things for our readers as for whoever counted them in the list of the files. */
class GoldenCountsTest {
    private static final Pattern TYPE = Pattern.compile("(\\w+):(\\d+)");

    static List<Manifest.Row> cityGml() throws IOException {
        return Manifest.rows("CityGML");
    }

    static List<Manifest.Row> cityJson() throws IOException {
        return Manifest.rows("CityJSON ", "CityJSONSeq 2");
    }

    static List<Manifest.Row> geoJson() throws IOException {
        return Manifest.rows("GeoJSON");
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("cityGml")
    void aCityGmlFileHasThatManyTopLevelMembersOfThoseClasses(Manifest.Row row) throws Exception {
        if (row.file().endsWith("xxe_and_entity_bomb.gml")) {
            assertThatThrownBy(() -> Loading.load(row.path())).isInstanceOf(InputRefused.class);
            return;
        }
        LoadResult result = Loading.load(row.path());
        SourceReport report = result.reports().getFirst();
        assertThat(report.features()).isEqualTo(row.objects());
        assertThat(report.imported()).isEqualTo(row.objects());
        assertThat(row.format()).isEqualTo("CityGML " + (report.version().equals("0.4") ? "0.x" : report.version()));
        // Classes of extensions are kept as generic objects; parts of others may be of the same class.
        Matcher type = TYPE.matcher(row.exercises().substring(0, row.exercises().indexOf(';')));
        while (type.find()) {
            String name = type.group(1).equals("MovingConstruction") ? "GenericCityObject" : type.group(1);
            assertThat(report.objects().getOrDefault(name, 0L))
                    .as(name)
                    .isGreaterThanOrEqualTo(Long.parseLong(type.group(2)));
        }
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("cityJson")
    void aCityJsonFileHasThatManyObjects(Manifest.Row row) throws Exception {
        SourceReport report = Loading.load(row.path()).reports().getFirst();
        long objects =
                report.objects().values().stream().mapToLong(Long::longValue).sum();
        // Of a sequence the list counts the features, of a file the objects, parts included.
        assertThat(row.format().startsWith("CityJSONSeq") ? report.features() : objects)
                .isEqualTo(row.objects());
        assertThat(report.imported()).isEqualTo(report.features());
        assertThat(row.format()).isEqualTo(report.format() + " " + report.version());
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("geoJson")
    void aGeoJsonFileHasThatManyFeatures(Manifest.Row row) throws Exception {
        assertThat(Loading.load(row.path()).reports().getFirst().features()).isEqualTo(row.objects());
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource({"cityGml", "cityJson"})
    void aFileInAProjectedCrsMakesACityInIt(Manifest.Row row) throws Exception {
        String crs = CrsNames.normalise(row.crs()).orElse("");
        assumeFalse(crs.isEmpty() || Crs.isGeographic(crs), "the file names no projected CRS");
        assertThat(Loading.load(row.path()).city().frame().crs()).isEqualTo(crs);
    }
}
