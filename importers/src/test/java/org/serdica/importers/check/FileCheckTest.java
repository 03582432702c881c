package org.serdica.importers.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.serdica.importers.api.Finding;
import org.serdica.importers.api.InputRefused;
import org.serdica.importers.api.LoadRequest;
import org.serdica.importers.api.Shared;
import org.serdica.model.check.CheckSettings;
import org.serdica.model.check.Flaw;
import org.serdica.model.check.FlawCode;
import org.serdica.model.geo.Bounds;
import org.serdica.model.geo.Position;
import org.serdica.model.task.CancelToken;
import org.serdica.model.task.Progress;

@NullUnmarked
class FileCheckTest {
    @TempDir
    private Path folder;

    private static FileReport check(Path file) throws InputRefused {
        return FileCheck.of(LoadRequest.of(file), CheckSettings.DEFAULTS, Progress.NONE, CancelToken.never());
    }

    /** How often each code was found, notes and what concerns the CRS left aside. */
    private static String found(FileReport report) {
        Map<String, Long> counts = new TreeMap<>();
        report.geometry().counts().forEach((code, n) -> counts.put(Integer.toString(code.number()), n));
        counts.putAll(report.schema().stream()
                .filter(f -> f.severity() != Finding.Severity.NOTE)
                .filter(f -> !f.code().startsWith("CRS_") && !f.code().equals("TRANSFORM_MISSING"))
                .collect(Collectors.groupingBy(Finding::code, Collectors.counting())));
        return counts.entrySet().stream()
                .map(e -> e.getKey() + ":" + e.getValue())
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "tricky_synthetic/cj_huge_indices_negative.city.json, VERTEX_INDEX:1",
        "tricky_synthetic/cj_no_transform_v20.city.json, ''",
        "tricky_synthetic/cj_semantics_wrong_length.city.json, SEMANTICS_LENGTH:1",
        "tricky_synthetic/dangling_xlink.gml, 301:1 XLINK_DANGLING:1",
        "tricky_synthetic/duplicate_gmlid.gml, GEOMETRY_ID_DUPLICATE:1 ID_DUPLICATE:1",
        "tricky_synthetic/geojson_wgs84_heights_mixed.geojson, ''",
        "tricky_synthetic/ifc_dangling_ref.ifc, REFERENCE_DANGLING:1",
        "tricky_synthetic/ifc_mm_units_and_mapconversion.ifc, ''",
        "tricky_synthetic/implicit_geometry_shared_across_members.gml, ''",
        "tricky_synthetic/latlon_4979_axis_order.gml, ''",
        "tricky_synthetic/mixed_lods_one_building.gml, ''",
        "tricky_synthetic/pos_elements_and_coordinates.gml, ''",
        "tricky_synthetic/texture_path_traversal.gml, TEXTURE_OUTSIDE:1",
        "tricky_synthetic/utf16_bom.gml, ''",
        "cityjson/corpus/invalid/invalid_out_of_range_vertex_index/invalid_out_of_range_vertex_index.json, VERTEX_INDEX:1",
        "cityjson/corpus/invalid/invalid_cityjsonfeature_root_id_unresolved/"
                + "invalid_cityjsonfeature_root_id_unresolved.city.jsonl, 609:1 FEATURE_ID_UNRESOLVED:1"
    })
    void trickyFilesHaveJustTheFindingsTheyWereMadeFor(String file, String findings) throws Exception {
        assertThat(found(check(Shared.model(file)))).isEqualTo(findings);
    }

    @Test
    void aFileWithADocumentTypeIsRefused() {
        Path file = Shared.model("tricky_synthetic/xxe_and_entity_bomb.gml");
        assertThatThrownBy(() -> check(file)).isInstanceOf(InputRefused.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "citygml/3dcitydb/Potsdam_LoD1.gml",
                "citygml/3dcitydb/FZK-House-LoD3-KIT-IAI-KHH-V2.gml",
                "citygml/citygml4j/LOD2_Buildings_v100.xml",
                "citygml/citygml4j/lod2_buildings_v3.gml",
                "cityjson/cjio/multi_lod.json"
            })
    void soundFilesHaveNoFlaws(String file) throws Exception {
        assertThat(check(Shared.model(file)).geometry().flaws()).isEmpty();
    }

    /** One file in two formats: the same flaws but for what a grid of whole millimetres brings with it. */
    @Test
    void theSameCityHasTheSameFlawsAsCityGmlAndAsCityJson() throws Exception {
        Map<FlawCode, Long> gml =
                check(Shared.model("large/DenHaag_01.xml.gz")).geometry().counts();
        Map<FlawCode, Long> json =
                check(Shared.model("cityjson/cjio/DenHaag_01.json")).geometry().counts();

        assertThat(json.keySet()).isEqualTo(gml.keySet());
        assertThat(json).containsEntry(FlawCode.CONSECUTIVE_POINTS_SAME, gml.get(FlawCode.CONSECUTIVE_POINTS_SAME));
        assertThat(json).containsEntry(FlawCode.RING_SELF_INTERSECTION, gml.get(FlawCode.RING_SELF_INTERSECTION));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "citygml/geores/geoRES_testdata.xml",
                "citygml/plateau/52384698_frn_6697_op.gml",
                "citygml/ogc30/Opera-Lyon_CityGML3.0_LOD2.gml",
                "cityjson/cjio/delft.json",
                "cityjson/bertt/tile_00000.city.jsonl"
            })
    void everyFlawHasItsElementAndItsPlaceInTheCity(String file) throws Exception {
        FileReport report = check(Shared.model(file));

        assertThat(report.geometry().flaws()).isNotEmpty();
        for (Flaw flaw : report.geometry().flaws()) {
            assertThat(report.loaded().city().find(flaw.spot().objectId())).isPresent();
            Position at = Objects.requireNonNull(flaw.at());
            assertThat(report.loaded()
                            .city()
                            .bounds()
                            .expandedBy(1)
                            .intersects(new Bounds(at.x(), at.y(), at.z(), at.x(), at.y(), at.z())))
                    .isTrue();
        }
    }

    /** The file's own name of a polygon: its id, or where it stands in the JSON. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "citygml/geores/geoRES_testdata.xml",
                "citygml/plateau/52384698_frn_6697_op.gml",
                "cityjson/cjio/delft.json",
                "cityjson/bertt/tile_00000.city.jsonl"
            })
    void everyFlawOfAPolygonNamesIt(String file) throws Exception {
        String text = Files.readString(Shared.model(file));
        List<String> parts = check(Shared.model(file)).geometry().flaws().stream()
                .map(Flaw::spot)
                .filter(spot -> spot.surface() >= 0)
                .map(Flaw.Spot::part)
                .toList();

        assertThat(parts)
                .isNotEmpty()
                .allMatch(part -> file.contains(".json")
                        ? part.matches("geometry\\[\\d+]\\.boundaries(\\[\\d+]){1,3}")
                        : text.contains(part));
    }

    @Test
    void numbersThatNameNothingAreToldWithThePlaceInTheFile() throws Exception {
        Path file = Files.writeString(folder.resolve("n.city.json"), """
                {"type":"CityJSON","version":"2.0","transform":{"scale":[1,1,1],"translate":[0,0,0]},
                "CityObjects":{"b":{"type":"Building","parents":["nobody"],"children":["nothing"],"geometry":[{"type":"MultiSurface","lod":"2",
                "boundaries":[[[0,1,3,2]],[[0,1,99]],[[4,5,7,6]]],"semantics":{"surfaces":[{"type":"RoofSurface"}],"values":[0,0,5]},
                "material":{"m":{"values":[7,null,null]}},"texture":{"t":{"values":[[[3,0,0,0,0]],[[null]],[[null]]]}}}]}},
                "vertices":[%s]}
                """.formatted(boxCorners(0)));

        List<Finding> schema = check(file).schema();
        assertThat(schema).filteredOn(f -> f.code().endsWith("INDEX")).allMatch(f -> f.element()
                .equals("b"));
        assertThat(schema.stream().map(Finding::message).filter(m -> m.startsWith("Surface geometry[0].boundaries")))
                .containsExactlyInAnyOrder(
                        "Surface geometry[0].boundaries[0] names material 7 of 0; it is shown without.",
                        "Surface geometry[0].boundaries[0] names texture 3 of 0; it is shown without.",
                        "Surface geometry[0].boundaries[1] has vertices that are not there and was left out.",
                        "Surface geometry[0].boundaries[2] names semantic surface 5 of 1; it is shown without.");
        assertThat(schema).extracting(Finding::code).contains("PARENT_MISSING", "CHILD_MISSING");
    }

    @Test
    void aLookThatIsMeantForNothingIsADanglingLink() throws Exception {
        Path file = building("500000 5400000 0 500009 5400000 0 500009 5400009 0 500000 5400000 0");
        String look = "<app:appearance xmlns:app=\"http://www.opengis.net/citygml/appearance/2.0\"><app:Appearance>"
                + "<app:surfaceDataMember><app:X3DMaterial><app:diffuseColor>1 0 0</app:diffuseColor>"
                + "<app:target>#nothing</app:target></app:X3DMaterial></app:surfaceDataMember></app:Appearance></app:appearance>";
        Files.writeString(
                file, Files.readString(file).replace("<bldg:lod2MultiSurface>", look + "<bldg:lod2MultiSurface>"));

        assertThat(check(file).schema())
                .filteredOn(f -> f.code().equals("XLINK_DANGLING"))
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.element()).isEqualTo("B");
                    assertThat(f.message()).contains("nothing");
                    assertThat(f.at()).isNotNull();
                });
    }

    private Path building(String... rings) throws IOException {
        String polygons = Arrays.stream(rings)
                .map(ring -> "<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>" + ring
                        + "</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>")
                .collect(Collectors.joining());
        return Files.writeString(folder.resolve("b.gml"), """
                <core:CityModel xmlns:core="http://www.opengis.net/citygml/2.0"
                  xmlns:bldg="http://www.opengis.net/citygml/building/2.0" xmlns:gml="http://www.opengis.net/gml">
                <gml:boundedBy><gml:Envelope srsName="EPSG:25832" srsDimension="3"/></gml:boundedBy>
                <core:cityObjectMember><bldg:Building gml:id="B"><bldg:lod2MultiSurface><gml:MultiSurface>
                %s
                </gml:MultiSurface></bldg:lod2MultiSurface></bldg:Building></core:cityObjectMember>
                </core:CityModel>
                """.formatted(polygons));
    }

    @Test
    void aRingThatIsNotClosedInTheFileIsFoundThoughTheCityHasItClosed() throws Exception {
        FileReport report = check(building("500000 5400000 0 500009 5400000 0 500009 5400009 0"));

        assertThat(report.geometry().flaws()).extracting(Flaw::code).containsExactly(FlawCode.RING_NOT_CLOSED);
        assertThat(report.geometry().flaws().getFirst().at()).isEqualTo(new Position(500000, 5400000, 0));
        assertThat(report.loaded().city().tiles().getFirst().surfaceCount()).isEqualTo(1);
    }

    @Test
    void aRingOfTwoPointsIsFoundThoughTheCityIsWithoutIt() throws Exception {
        FileReport report = check(building(
                "500000 5400000 0 500009 5400000 0 500009 5400009 0 500000 5400000 0",
                "500000 5400000 5 500009 5400000 5 500000 5400000 5"));

        assertThat(report.geometry().flaws()).extracting(Flaw::code).containsExactly(FlawCode.TOO_FEW_POINTS);
        assertThat(report.loaded().city().tiles().getFirst().surfaceCount()).isEqualTo(1);
    }

    @Test
    void solidsOfACompositeSolidAreCheckedWithEachOther() throws Exception {
        Path file = Files.writeString(
                folder.resolve("c.city.json"), """
                {"type":"CityJSON","version":"2.0","transform":{"scale":[1,1,1],"translate":[0,0,0]},
                "CityObjects":{"b":{"type":"Building","geometry":[{"type":"CompositeSolid","lod":"2","boundaries":[
                %s,%s]}]}},"vertices":[%s,%s]}
                """.formatted(boxFaces(0), boxFaces(8), boxCorners(0), boxCorners(1)));

        assertThat(check(file).geometry().flaws()).extracting(Flaw::code).containsExactly(FlawCode.INTERSECTION_SOLIDS);
    }

    private static String boxFaces(int base) {
        int[][] faces = {{0, 2, 3, 1}, {4, 5, 7, 6}, {0, 1, 5, 4}, {1, 3, 7, 5}, {3, 2, 6, 7}, {2, 0, 4, 6}};
        return "[["
                + Arrays.stream(faces)
                        .map(f -> "[["
                                + Arrays.stream(f)
                                        .mapToObj(c -> Integer.toString(c + base))
                                        .collect(Collectors.joining(","))
                                + "]]")
                        .collect(Collectors.joining(","))
                + "]]";
    }

    private static String boxCorners(int east) {
        return List.of(0, 1, 2, 3, 4, 5, 6, 7).stream()
                .map(c -> "[" + (east + (c & 1) * 2) + "," + (c >> 1 & 1) * 2 + "," + (c >> 2) * 2 + "]")
                .collect(Collectors.joining(","));
    }

    @Test
    void everyMemberIsAccountedFor() throws Exception {
        FileReport report = check(Shared.model("tricky_synthetic/geojson_wgs84_heights_mixed.geojson"));

        assertThat(report.schema()).extracting(Finding::code).doesNotContain("MEMBERS_UNACCOUNTED");
        assertThat(report.loaded().reports().getFirst().features()).isEqualTo(5);
    }
}
