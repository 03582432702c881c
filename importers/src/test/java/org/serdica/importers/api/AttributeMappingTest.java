package org.serdica.importers.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.serdica.model.city.City;
import org.serdica.model.city.CityObject;
import org.serdica.model.city.ObjectKind;

class AttributeMappingTest {
    private static final String FEATURE = """
            {"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"EPSG:25832"}},"features":[
             {"type":"Feature","properties":{"Kennung":"k7","H_DACH":"12,5 m","GESCHOSSE":3,"bouwjaar":"1931-05-01",
              "gebruiksdoel":"woonfunctie","height":99},
              "geometry":{"type":"Polygon","coordinates":[[[0,0],[10,0],[10,10],[0,10],[0,0]]]}}]}""";

    @TempDir
    Path folder;

    private CityObject load(AttributeMapping mapping) throws Exception {
        Path file = Files.writeString(folder.resolve("blocks.geojson"), FEATURE);
        City city = Loading.load(LoadRequest.of(file).with(ReadOptions.USUAL.withMapping(mapping)))
                .city();
        return city.objects().findFirst().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "HOEHE, HEIGHT",
        "Höhe, HEIGHT",
        "height_m, HEIGHT",
        "Gebäudehöhe, HEIGHT",
        "hoogte, HEIGHT",
        "височина, HEIGHT",
        "building:levels, STOREYS",
        "AnzahlDerOberirdischenGeschosse, STOREYS",
        "bouwlagen, STOREYS",
        "Етажност, STOREYS",
        "oorspronkelijkBouwjaar, YEAR",
        "BAUJAHR, YEAR",
        "Година на строеж, YEAR",
        "gebruiksdoel, FUNCTION",
        "Nutzung, FUNCTION",
        "предназначение, FUNCTION",
        "gml_id, ID",
        "Наименование, NAME"
    })
    void usualNamesAreKnownWhateverTheirSpelling(String column, AttributeRole role) {
        assertThat(AttributeMapping.guess(List.of("x", column)).columns()).isEqualTo(Map.of(role, column));
    }

    @Test
    void theSurestOfSeveralNamesIsTaken() {
        assertThat(AttributeMapping.guess(List.of("h", "height", "measuredHeight", "hoogte"))
                        .columns())
                .containsEntry(AttributeRole.HEIGHT, "measuredHeight");
    }

    @Test
    void aGuessGivesTheCityItsOwnNamesAndKeepsTheFiles() throws Exception {
        CityObject house = load(AttributeMapping.GUESSED);
        assertThat(house.bounds().height()).isEqualTo(99);
        assertThat(house.number("storeysAboveGround")).isEqualTo(3);
        assertThat(house.number("yearOfConstruction")).isEqualTo(1931);
        assertThat(house.text("function")).isEqualTo("woonfunctie");
        assertThat(house.number("GESCHOSSE")).isEqualTo(3);
    }

    @Test
    void aChosenColumnHoldsAgainstAnyGuess() throws Exception {
        CityObject house = load(AttributeMapping.parse("height=H_DACH,id=Kennung"));
        assertThat(house.id()).isEqualTo("k7");
        assertThat(house.kind()).isEqualTo(ObjectKind.BUILDING);
        assertThat(house.bounds().height()).isEqualTo(12.5);
        assertThat(house.number("measuredHeight")).isEqualTo(12.5);
    }

    @Test
    void whoAsksAPersonSeesColumnsValuesAndTheGuess() throws Exception {
        Path file = Files.writeString(folder.resolve("blocks.geojson"), FEATURE);
        FileColumns columns = FileColumns.of(List.of(file)).getFirst();
        assertThat(columns.format()).isEqualTo("GeoJSON");
        assertThat(columns.columns())
                .contains(new FileColumns.Column("H_DACH", List.of("12,5 m")))
                .extracting(FileColumns.Column::name)
                .doesNotContain("measuredHeight");
        assertThat(columns.guess().words())
                .containsEntry("height", "height")
                .containsEntry("storeys", "GESCHOSSE")
                .containsEntry("year", "bouwjaar")
                .containsEntry("function", "gebruiksdoel");
    }
}
