package org.serdica.importers.export;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.serdica.importers.api.Loading;
import org.serdica.importers.api.Shared;
import org.serdica.model.city.AttributeValue;
import org.serdica.model.city.City;

class CityGmlRoundTripTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "citygml/3dcitydb/Potsdam_LoD1.gml",
                "citygml/3dcitydb/FZK-House-LoD3-KIT-IAI-KHH-V2.gml",
                "citygml/citygml4j/lod3_building_v2.gml",
                "citygml/citygml4j/LOD2_Buildings_v100.xml",
                "citygml/citygml4j/lod2_buildings_v3.gml",
                "citygml/citygml4j/lod4_building_v2.gml",
                "citygml/citygml4j/lod2_test_ade_v2.gml",
                "citygml/geores/geoRES_testdata.xml",
                "citygml/ogc30/Opera-Lyon_CityGML3.0_LOD2.gml",
                "citygml/ogc30/citygml3_roads_roundabout.gml",
                "citygml/ogc30/JeffersonBuilding_CityGML3.0_LOD1_with_xAL3_CommonTypes.gml",
                "citygml/plateau/yokosuka-shi/udx/bldg/52397519_bldg_6697_op.gml",
                "citygml/plateau/yokosuka-shi/udx/dem/523965_dem_6697_05_op.gml",
                "citygml/plateau/plateau-3_0/udx/brid/hodokyo_51324378_brid_6697.gml",
                "citygml/plateau/plateau-3_0/udx/veg/52385628_veg_6697_op.gml",
                "citygml/plateau/numazu-shi/udx/luse/523836_luse_6668_op.gml",
                "citygml/plateau/52384698_frn_6697_op.gml",
                "cityjson/cjio/delft.json",
                "cityjson/cjio/multi_lod.json",
                "cityjson/cjio/DenHaag_01.json"
            })
    void version2GivesTheSameCityBack(String model) throws Exception {
        City city = Loading.load(Shared.model(model)).city();
        Path out = folder.resolve("out.gml");
        WriteReport report = Writing.write(city, out);
        System.err.println(model + "\n  " + report.shortfalls().stream().map(Object::toString).collect(java.util.stream.Collectors.joining("\n  ")));
        CityText text = new CityText()
                .wholeLods()
                .withoutComposites()
                .withoutMeaningsBelowLod2()
                .attributes(CityGmlRoundTripTest::words)
                .meaningAttributes(CityGmlRoundTripTest::words);
        Writing.assertSame(text.of(city), text.of(Writing.read(out)));
    }

    /** True and false are words in CityGML, and relief says its level of detail. */
    private static Map<String, AttributeValue> words(Map<String, AttributeValue> all) {
        Map<String, AttributeValue> changed = new TreeMap<>(all);
        changed.replaceAll((name, value) ->
                value instanceof AttributeValue.Truth t ? AttributeValue.of(t.text()) : value);
        return changed;
    }
}
