package org.serdica.importers.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.serdica.model.city.City;
import org.serdica.model.geo.Bounds;

/** The city of these tests has one tree near Sofia, at 322000 east and 4730000 north in EPSG:7801. */
class FarFilesTest {
    @TempDir
    Path folder;

    private Path tree(String name, String crs, String place) throws IOException {
        return Files.writeString(folder.resolve(name + ".geojson"), """
                {"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"%s"}},"features":[
                {"type":"Feature","properties":{"id":"%s","class":"SolitaryVegetationObject"},
                 "geometry":{"type":"Point","coordinates":[%s,560]}}]}
                """.formatted(crs, name, place));
    }

    private City sofia() throws Exception {
        return Loading.load(tree("sofia", "EPSG:7801", "322000,4730000")).city();
    }

    private FarFile far(Path file) throws Exception {
        LoadResult result = Loading.load(LoadRequest.of(file).into(sofia()));
        assertThat(Loading.codes(result)).contains("FILE_FAR");
        assertThat(result.far()).hasSize(1);
        return result.far().getFirst();
    }

    @Test
    void filesNextToEachOtherAreNotFar() throws Exception {
        LoadResult result = Loading.load(
                LoadRequest.of(tree("near", "EPSG:7801", "325000,4735000")).into(sofia()));
        assertThat(result.far()).isEmpty();
        assertThat(Loading.codes(result)).doesNotContain("FILE_FAR");
    }

    @Test
    void ofTwoFilesFarApartTheSmallerOneIsNamed() throws Exception {
        Path more = Files.writeString(folder.resolve("more.geojson"), """
                {"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"EPSG:7801"}},"features":[
                {"type":"Feature","properties":{"id":"a"},"geometry":{"type":"Point","coordinates":[322000,4730000,560]}},
                {"type":"Feature","properties":{"id":"b"},"geometry":{"type":"Point","coordinates":[322010,4730000,560]}}]}
                """);
        Path varna = tree("varna", "EPSG:7801", "698000,4788000");
        LoadResult result = Loading.load(varna, more);
        assertThat(result.far()).singleElement().satisfies(f -> {
            assertThat(f.file()).isEqualTo(varna);
            assertThat(f.distanceM()).isBetween(379_000.0, 382_000.0);
            assertThat(f.reason()).isEqualTo(FarFile.Reason.UNKNOWN);
        });
        assertThat(result.city().objectCount()).isEqualTo(3);
        Finding finding = result.reports().stream()
                .flatMap(r -> r.findings().stream())
                .filter(f -> f.code().equals("FILE_FAR"))
                .findFirst()
                .orElseThrow();
        assertThat(finding.severity()).isEqualTo(Finding.Severity.WARNING);
        assertThat(finding.message()).contains("varna.geojson lies 38", "km", "EPSG:7801");
    }

    @Test
    void ofTwoFilesFarApartTheOneIsNamedThatDoesNotSayWhereItLies() throws Exception {
        Path many = Files.writeString(folder.resolve("many.csv"), """
                id,class,x,y,z
                a,SolitaryVegetationObject,10,20,0
                b,SolitaryVegetationObject,20,20,0
                """);
        LoadResult result = Loading.load(many, tree("sofia", "EPSG:7801", "322000,4730000"));
        assertThat(result.far()).singleElement().satisfies(f -> {
            assertThat(f.file()).isEqualTo(many);
            assertThat(f.reason()).isEqualTo(FarFile.Reason.LOCAL);
        });
    }

    @Test
    void swappedAxesAreSeen() throws Exception {
        FarFile far = far(tree("swapped", "EPSG:7801", "4730010,322010"));
        assertThat(far.reason()).isEqualTo(FarFile.Reason.SWAPPED);
        assertThat(far.finding().message()).contains("swapped");
    }

    @Test
    void theNeighbouringZoneIsNamed() throws Exception {
        // The place of the city in UTM zone 34, by the readers' own transform, said to be in zone 35.
        double[] utm = Crs.between("EPSG:7801", "EPSG:32634").orElseThrow().point(322_000, 4_730_000);
        FarFile far = far(tree("zone", "EPSG:32635", utm[0] + "," + utm[1]));
        assertThat(far.reason()).isEqualTo(FarFile.Reason.OTHER_ZONE);
        assertThat(far.fittingCrs()).isEqualTo("EPSG:32634");
    }

    @Test
    void coordinatesFromACornerOfTheirOwnAreLocal() throws Exception {
        Path model =
                Files.writeString(folder.resolve("model.csv"), "id,class,x,y,z\nt,SolitaryVegetationObject,12,34,1\n");
        LoadResult result =
                Loading.load(LoadRequest.of(model).with(ReadOptions.USUAL).into(sofia()));
        assertThat(result.far()).singleElement().extracting(FarFile::reason).isEqualTo(FarFile.Reason.LOCAL);
    }

    @Test
    void aCrsThatFitsIsSuggestedForAFileThatNamesNone() throws Exception {
        Bounds rijksmuseum = Bounds.ofPlan(120_900, 485_900, 121_100, 486_100);
        assertThat(CrsSuggestion.of(rijksmuseum, Optional.empty()))
                .extracting(CrsSuggestion::crs)
                .contains("EPSG:28992");
        assertThat(CrsSuggestion.of(Bounds.ofPlan(23.3, 42.6, 23.4, 42.7), Optional.empty()))
                .extracting(CrsSuggestion::crs)
                .containsExactly(CrsNames.LON_LAT);
        assertThat(CrsSuggestion.of(Bounds.ofPlan(322_000, 4_730_000, 322_100, 4_730_100), Optional.of(sofia())))
                .first()
                .isEqualTo(new CrsSuggestion("EPSG:7801", CrsSuggestion.Why.CITY, false));
        assertThat(CrsSuggestion.of(Bounds.ofPlan(4_730_000, 322_000, 4_730_100, 322_100), Optional.of(sofia())))
                .contains(new CrsSuggestion("EPSG:7801", CrsSuggestion.Why.CITY, true));
    }

    @Test
    void aCrsIsFoundByCodeNameOrAlias() {
        CrsCatalogue all = CrsCatalogue.load();
        assertThat(all.search("28992", 3).getFirst().title()).isEqualTo("Amersfoort / RD New");
        assertThat(all.search("RD New", 3).getFirst().crs()).isEqualTo("EPSG:28992");
        assertThat(all.search("etrs89 utm 32n", 3).getFirst().crs()).isEqualTo("EPSG:25832");
        assertThat(all.search("utm 34n", 2))
                .extracting(CrsCatalogue.Entry::crs)
                .containsExactlyInAnyOrder("EPSG:32634", "EPSG:25834");
        assertThat(all.search("ETRS89_UTM32", 1).getFirst().crs()).isEqualTo("EPSG:25832");
        assertThat(all.search("no such system", 3)).isEmpty();
        assertThat(CrsCatalogue.find("EPSG:7801")).isPresent();
    }
}
