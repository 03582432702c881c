package org.serdica.importers.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.geotools.api.data.DataStore;
import org.geotools.api.data.DataStoreFinder;
import org.geotools.api.data.SimpleFeatureSource;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.data.simple.SimpleFeatureIterator;
import org.geotools.filter.text.ecql.ECQL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Geometry;

class StoresTest {
    @TempDir
    Path folder;

    private static DataStore store(Path file) throws Exception {
        return DataStoreFinder.getDataStore(Map.of("url", file.toUri().toURL()));
    }

    private static List<String> query(DataStore store, String ecql) throws Exception {
        SimpleFeatureSource source = store.getFeatureSource(store.getTypeNames()[0]);
        List<String> ids = new ArrayList<>();
        try (SimpleFeatureIterator features =
                source.getFeatures(ECQL.toFilter(ecql)).features()) {
            while (features.hasNext()) {
                ids.add(features.next().getID());
            }
        }
        return ids;
    }

    @ParameterizedTest
    @CsvSource({
        "citygml/3dcitydb/Potsdam_LoD1.gml, CityGML",
        "large/DenHaag_01.xml.gz, CityGML",
        "tricky_synthetic/utf16_bom.gml, CityGML",
        "tricky_synthetic/geojson_wgs84_heights_mixed.geojson, GeoJSON",
        "cityjson/cjio/delft.json, CityJSON",
        "cityjson/bertt/tile_00000.city.jsonl, CityJSONSeq",
        "ifc/webifc/IfcOpenHouse_IFC4.ifc, IFC",
        "osm/graphhopper/monaco.osm.gz, OpenStreetMap XML",
        "osm/osm2world/simpleTest01.osm.pbf, OpenStreetMap PBF",
        "geopackage/somebuildings.gpkg, GeoPackage",
        "gltf/khronos/Duck.glb, glTF",
        "gltf/ext_mesh_features/tileset.json, 3D Tiles"
    })
    void geoToolsFindsTheStoreOfAFile(String file, String format) throws Exception {
        DataStore store = store(Shared.model(file));
        assertThat(store).isInstanceOf(CityStore.class);
        assertThat(((CityStore) store).format()).isEqualTo(format);
        assertThat(store.getFeatureSource(store.getTypeNames()[0]).getCount(org.geotools.api.data.Query.ALL))
                .isPositive();
        store.dispose();
    }

    @Test
    void anyFilterOfGeoToolsWorksOnACityGmlFile() throws Exception {
        DataStore store = store(Shared.model("citygml/citygml4j/lod4_building_v2.gml"));
        assertThat(query(store, "class = 'Building'")).hasSize(1);
        assertThat(query(store, "maxHeight - minHeight > 100")).isEmpty();
        assertThat(query(store, "strToUpperCase(class) LIKE 'RELIEF%'")).hasSize(1);
        assertThat(query(store, "BBOX(geometry, 0, 0, 1, 1)")).isEmpty();
        store.dispose();
    }

    @Test
    void theSchemaShowsTheAttributesOfTheFile() throws Exception {
        DataStore store = store(Shared.model("large/DenHaag_01.xml.gz"));
        var schema = store.getSchema(store.getTypeNames()[0]);
        assertThat(schema.getDescriptor("roofType").getType().getBinding()).isEqualTo(String.class);
        assertThat(schema.getDescriptor("RelativeEavesHeight").getType().getBinding())
                .isEqualTo(Double.class);
        assertThat(schema.getGeometryDescriptor().getLocalName()).isEqualTo("geometry");
        SimpleFeatureSource source = store.getFeatureSource(store.getTypeNames()[0]);
        assertThat(source.getFeatures(ECQL.toFilter("RelativeEavesHeight > 6 AND RelativeEavesHeight < 7"))
                        .size())
                .isPositive();
        store.dispose();
    }

    @Test
    void aFeatureHasItsFootprintAsGeometry() throws Exception {
        Path file = Files.writeString(folder.resolve("a.geojson"), """
                {"type":"Feature","id":"f1","properties":{"class":"Building","height":3},
                 "geometry":{"type":"Polygon","coordinates":[[[0,0],[4,0],[4,2],[0,2],[0,0]]]}}""");
        DataStore store = store(file);
        SimpleFeatureSource source = store.getFeatureSource("a");
        assertThat(source.getCount(org.geotools.api.data.Query.ALL)).isEqualTo(1);
        assertThat(source.getBounds().getWidth()).isEqualTo(4);
        try (SimpleFeatureIterator features = source.getFeatures().features()) {
            SimpleFeature feature = features.next();
            assertThat(((Geometry) feature.getDefaultGeometry()).getArea()).isEqualTo(8);
            assertThat(feature.getAttribute("maxHeight")).isEqualTo(3.0);
            assertThat(feature.getAttribute("height")).isEqualTo(3L);
        }
        store.dispose();
    }
}
