package org.serdica.importers.citygml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.serdica.importers.api.LoadResult;
import org.serdica.importers.api.Loading;
import org.serdica.importers.api.Shared;
import org.serdica.importers.api.SourceReport;

class SharedModelsTest {
    /** Members, CRS, polygons and version are those that a count of the files' elements gave. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    citygml/3dcitydb/Potsdam_LoD1.gml                           | 1.0 | 97  | EPSG:25833 | Building:97
                    citygml/3dcitydb/FZK-House-LoD3-KIT-IAI-KHH-V2.gml          | 1.0 | 1   | EPSG:25832 | Building:1
                    citygml/citygml4j/lod3_building_v2.gml                      | 2.0 | 1   | EPSG:3068  | Building:1
                    citygml/citygml4j/LOD2_Buildings_v100.xml                   | 1.0 | 100 | LOCAL      | Building:100
                    citygml/citygml4j/lod2_buildings_v3.gml                     | 3.0 | 100 | EPSG:3068  | Building:100
                    citygml/citygml4j/lod4_building_v2.gml                      | 2.0 | 2   | EPSG:25832 | Building:1 ReliefFeature:1
                    citygml/citygml4j/invalid_building_v3.gml                   | 3.0 | 1   | LOCAL      | Building:1
                    citygml/citygml4j/lod2_test_ade_v2.gml                      | 2.0 | 2   | EPSG:25832 | Building:1 OtherConstruction:1
                    citygml/citygml4j/test_ade_objects_v3.gml                   | 3.0 | 2   | EPSG:25832 | Building:1 GenericCityObject:4
                    citygml/citygml4j/LOD3_Building_v040.gml                    | 0.4 | 1   | EPSG:3068  | Building:1
                    citygml/geores/geoRES_testdata.xml                          | 1.0 | 30  | EPSG:31467 | SolitaryVegetationObject:13 CityFurniture:9 Building:5 LandUse:1 ReliefFeature:1 Road:1
                    citygml/ogc30/Opera-Lyon_CityGML3.0_LOD2.gml                | 3.0 | 1   | EPSG:3946  | Building:1
                    citygml/ogc30/Building_LOD1-LocalEngineeringCRS.gml         | 3.0 | 2   | LOCAL      | Building:1 ReliefFeature:1
                    citygml/ogc30/citygml3_roads_roundabout.gml                 | 3.0 | 2   | EPSG:32755 | Road:2
                    citygml/ogc30/Building_CityGML3.0_with_Dynamizer_and_SensorConnection_V1.gml | 3.0 | 1 | EPSG:31468 | Building:1
                    citygml/ogc30/JeffersonBuilding_CityGML3.0_LOD1_with_xAL3_CommonTypes.gml | 3.0 | 1 | EPSG:32618 | Building:1
                    citygml/ogc30_xlink/4_Cross-Top-Level-XLink_CityGML_2.gml   | 2.0 | 2   | LOCAL      | Building:2
                    citygml/ogc30_xlink/4_Cross-Top-Level-XLink_CityGML_3.gml   | 3.0 | 2   | LOCAL      | Building:2
                    citygml/plateau/yokosuka-shi/udx/bldg/52397519_bldg_6697_op.gml | 2.0 | 13 | EPSG:32654 | Building:13
                    citygml/plateau/yokosuka-shi/udx/dem/523965_dem_6697_05_op.gml | 2.0 | 2 | EPSG:32654 | ReliefFeature:2
                    citygml/plateau/plateau-3_0/udx/brid/hodokyo_51324378_brid_6697.gml | 2.0 | 1 | EPSG:32653 | Bridge:1
                    citygml/plateau/plateau-3_0/udx/veg/52385628_veg_6697_op.gml | 2.0 | 28 | EPSG:32654 | SolitaryVegetationObject:19 PlantCover:9
                    citygml/plateau/numazu-shi/udx/luse/523836_luse_6668_op.gml | 2.0 | 225 | EPSG:32654 | LandUse:225
                    citygml/plateau/52384698_frn_6697_op.gml                    | 2.0 | 44  | EPSG:32654 | CityFurniture:44
                    large/DenHaag_01.xml.gz                                     | 1.0 | 845 | EPSG:28992 | Building:844 ReliefFeature:1 BuildingPart:1653
                    """)
    void everyMemberOfAFileIsInTheCityOrCounted(String file, String version, int members, String crs, String classes)
            throws Exception {
        LoadResult result = Loading.load(Shared.model(file));

        SourceReport report = result.reports().getFirst();
        assertThat(report.format()).isEqualTo("CityGML");
        assertThat(report.version()).isEqualTo(version);
        assertThat(report.features()).isEqualTo(members);
        assertThat(report.imported()
                        + report.leftOut().values().stream()
                                .mapToLong(Long::longValue)
                                .sum())
                .isEqualTo(members);
        assertThat(report.imported()).isEqualTo(members);
        assertThat(result.city().frame().crs()).isEqualTo(crs);
        for (String entry : classes.split(" ")) {
            String[] classAndCount = entry.split(":");
            assertThat(report.objects()).containsEntry(classAndCount[0], Long.valueOf(classAndCount[1]));
        }
    }

    /** Each polygon of a file stands once in the city, whether a solid and a thematic surface share it or not. */
    @ParameterizedTest
    @CsvSource({
        "citygml/3dcitydb/Potsdam_LoD1.gml, 1547",
        "citygml/3dcitydb/FZK-House-LoD3-KIT-IAI-KHH-V2.gml, 210",
        "citygml/citygml4j/LOD2_Buildings_v100.xml, 700",
        "citygml/citygml4j/lod2_buildings_v3.gml, 700",
        "citygml/citygml4j/lod3_building_v2.gml, 3092",
        "citygml/citygml4j/lod2_test_ade_v2.gml, 20",
        "citygml/plateau/52384698_frn_6697_op.gml, 1595",
        "citygml/plateau/numazu-shi/udx/luse/523836_luse_6668_op.gml, 227",
        "citygml/plateau/plateau-3_0/udx/veg/52385628_veg_6697_op.gml, 3954",
        "large/DenHaag_01.xml.gz, 21804"
    })
    void eachPolygonStandsOnce(String file, long polygons) throws Exception {
        LoadResult result = Loading.load(Shared.model(file));
        long broken = Loading.codes(result).stream()
                .filter(code -> code.equals("POLYGON_BROKEN") || code.equals("TOO_FEW_POINTS"))
                .count();
        List<Integer> counts = new ArrayList<>();
        result.city().tiles().forEach(t -> {
            for (int o = 0; o < t.objectCount(); o++) {
                for (int g = t.geometryStart(o); g < t.geometryEnd(o); g++) {
                    if (t.type(g).isSurface()) {
                        counts.add(t.surfaceEnd(g) - t.surfaceStart(g));
                    }
                }
            }
        });
        assertThat(counts.stream().mapToLong(Integer::longValue).sum() + broken).isEqualTo(polygons);
    }
}
