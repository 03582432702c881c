package org.serdica.importers.cityjson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.serdica.importers.api.LoadResult;
import org.serdica.importers.api.Loading;
import org.serdica.importers.api.Shared;
import org.serdica.importers.api.SourceReport;
import org.serdica.model.city.City;
import org.serdica.model.city.CityCensus;
import org.serdica.model.city.CityObject;
import org.serdica.model.city.SurfaceKind;

class CityJsonTest {
    @TempDir
    Path folder;

    /** Objects and versions as a count of the files' members gave them. */
    @ParameterizedTest
    @CsvSource({
        "cityjson/cjio/delft.json, CityJSON, 2.0, 570, EPSG:28992",
        "cityjson/cjio/multi_lod.json, CityJSON, 2.0, 10, LOCAL",
        "cityjson/cjio/DenHaag_01.json, CityJSON, 1.0, 2498, EPSG:28992",
        "cityjson/cjio/zurich/zurich_subset_lod2.json, CityJSON, 1.1, 210, EPSG:2056",
        "cityjson/cjio/dummy/dummy.json, CityJSON, 2.0, 2, EPSG:28992",
        "cityjson/specs/noise_data.json, CityJSON, 1.0, 5, LOCAL",
        "cityjson/specs/example_99.json, CityJSON, 0.7, 11, LOCAL",
        "cityjson/bertt/tile_00000.city.jsonl, CityJSONSeq, 2.0, 296, EPSG:2154",
        "cityjson/corpus/conformance/v2_0/cityobject_all_types/cityobject_all_types.city.json, CityJSON, 2.0, 33, LOCAL"
    })
    void everyObjectOfAFileIsInTheCity(String file, String format, String version, int objects, String crs)
            throws Exception {
        LoadResult result = Loading.load(Shared.model(file));
        SourceReport report = result.reports().getFirst();
        assertThat(report.format()).isEqualTo(format);
        assertThat(report.version()).isEqualTo(version);
        assertThat(report.imported()).isEqualTo(report.features());
        assertThat(result.city().objectCount()).isEqualTo(objects);
        assertThat(result.city().frame().crs()).isEqualTo(crs);
    }

    @Test
    void theSameCityIsTheSameFromCityGmlAndCityJson() throws Exception {
        LoadResult gml = Loading.load(Shared.model("large/DenHaag_01.xml.gz"));
        LoadResult json = Loading.load(Shared.model("cityjson/cjio/DenHaag_01.json"));
        CityCensus a = CityCensus.of(gml.city());
        CityCensus b = CityCensus.of(json.city());
        assertThat(b.objects().get("BuildingPart")).isEqualTo(a.objects().get("BuildingPart"));
        String id = "GUID_1CDBD3A1-F60E-49EB-9650-011F3F606343";
        CityObject one = gml.city().find(id).orElseThrow();
        CityObject other = json.city().find(id).orElseThrow();
        assertThat(other.bounds().height()).isEqualTo(one.bounds().height());
        assertThat(other.text("roofType")).isEqualTo(one.text("roofType"));
    }

    @Test
    void templatesArePlacedByTheirMatrix() throws Exception {
        LoadResult result = Loading.load(
                Shared.model("cityjson/corpus/conformance/v2_0/geometry_instance/geometry_instance.city.json"));
        assertThat(result.city().objects().findFirst().orElseThrow().bounds().isEmpty())
                .isFalse();
    }

    @Test
    void meaningsOfSurfacesAndTheirOpeningsAreKept() throws Exception {
        LoadResult result = Loading.load(Files.writeString(folder.resolve("a.city.json"), """
                {"type":"CityJSON","version":"2.0","transform":{"scale":[0.5,0.5,0.5],"translate":[100,200,0]},
                 "CityObjects":{"b":{"type":"Building","attributes":{"measuredHeight":4.5},"geometry":[{"type":"MultiSurface",
                   "lod":"3.1","boundaries":[[[0,1,2]],[[0,2,3]]],
                   "semantics":{"surfaces":[{"type":"WallSurface","children":[1]},{"type":"Window","parent":0}],"values":[0,1]}}]}},
                 "vertices":[[0,0,0],[2,0,0],[2,0,8],[0,0,8]]}"""));
        CityObject b = result.city().find("b").orElseThrow();
        assertThat(b.lods()).containsExactly(31);
        assertThat(b.bounds().maxX()).isEqualTo(101);
        assertThat(b.bounds().maxZ()).isEqualTo(4);
        assertThat(b.tile().surfaceKind(0)).isEqualTo(SurfaceKind.WALL);
        assertThat(b.tile().surfaceKind(1)).isEqualTo(SurfaceKind.WINDOW);
        assertThat(b.tile().semanticParent(b.tile().semantic(1)))
                .isEqualTo(b.tile().semantic(0));
        assertThat(b.number("measuredHeight")).isEqualTo(4.5);
    }

    @ParameterizedTest
    @CsvSource({
        "tricky_synthetic/cj_huge_indices_negative.city.json, VERTEX_INDEX",
        "tricky_synthetic/cj_no_transform_v20.city.json, TRANSFORM_MISSING",
        "tricky_synthetic/cj_semantics_wrong_length.city.json, SEMANTICS_LENGTH"
    })
    void faultsAreNamedAndTheRestIsKept(String file, String code) throws Exception {
        LoadResult result = Loading.load(Shared.model(file));
        assertThat(Loading.codes(result)).contains(code);
        assertThat(result.city().objectCount()).isEqualTo(1);
    }

    @Test
    void aBrokenLineOfASequenceCostsThatLineOnly() throws Exception {
        String feature = """
                {"type":"CityJSONFeature","id":"%1$s","CityObjects":{"%1$s":{"type":"Building","geometry":[{"type":"MultiSurface","lod":"1","boundaries":[[[0,1,2]]]}]}},"vertices":[[0,0,0],[1,0,0],[1,1,0]]}
                """;
        Path file = Files.writeString(
                folder.resolve("s.city.jsonl"),
                """
                {"type":"CityJSON","version":"2.0","transform":{"scale":[1,1,1],"translate":[0,0,0]},"CityObjects":{},"vertices":[]}
                """ + feature.formatted("a") + "{\"type\":\"CityJSONFeature\",\n" + feature.formatted("b"));
        LoadResult result = Loading.load(file);
        assertThat(result.city().objects().map(CityObject::id)).containsExactlyInAnyOrder("a", "b");
        assertThat(result.reports().getFirst().leftOut()).containsEntry("broken line", 1L);
    }

    @Test
    void brokenJsonIsRefusedInOneSentence() throws Exception {
        Path file = Files.writeString(folder.resolve("x.city.json"), "{\"type\":\"CityJSON\",\"vertices\":[[0,0,0],");
        assertThatThrownBy(() -> Loading.load(file))
                .hasMessageContaining("x.city.json")
                .extracting("code")
                .isEqualTo("JSON_BROKEN");
    }

    @Test
    void eachFeatureOfASequenceHasItsOwnMaterials() throws Exception {
        String feature = """
                {"type":"CityJSONFeature","id":"%1$s","CityObjects":{"%1$s":{"type":"Building","geometry":[{"type":"MultiSurface",\
                "lod":"1","boundaries":[[[0,1,2]]],"material":{"theme":{"value":0}}}]}},\
                "vertices":[[0,0,0],[9,0,0],[9,9,0]],"appearance":{"materials":[{"name":"%1$s","diffuseColor":%2$s}]}}
                """;
        Path file = Files.writeString(
                folder.resolve("two.city.jsonl"),
                """
                {"type":"CityJSON","version":"2.0","transform":{"scale":[1,1,1],"translate":[0,0,0]},"CityObjects":{},"vertices":[]}
                """ + feature.formatted("red", "[1,0,0]") + feature.formatted("blue", "[0,0,1]"));
        City city = Loading.load(file).city();
        assertThat(colour(city, "red")).isEqualTo(0xFF0000);
        assertThat(colour(city, "blue")).isEqualTo(0x0000FF);
    }

    private static int colour(City city, String id) {
        CityObject object = city.find(id).orElseThrow();
        int surface = object.tile().surfaceStart(object.tile().geometryStart(object.index()));
        return city.materials().get(object.tile().material(surface)).diffuseRgb() & 0xFFFFFF;
    }
}
