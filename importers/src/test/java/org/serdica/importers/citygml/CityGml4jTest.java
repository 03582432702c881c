package org.serdica.importers.citygml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.citygml4j.core.model.core.AbstractCityObject;
import org.citygml4j.core.model.core.AbstractFeature;
import org.citygml4j.core.util.reference.DefaultReferenceResolver;
import org.citygml4j.xml.CityGMLContext;
import org.citygml4j.xml.reader.ChunkOptions;
import org.citygml4j.xml.reader.CityGMLReader;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.serdica.importers.api.Loading;
import org.serdica.importers.api.Shared;
import org.serdica.model.city.City;
import org.serdica.model.city.CityObject;
import org.serdica.model.geo.Bounds;
import org.xmlobjects.gml.model.geometry.Envelope;

/** Files that citygml4j reads whole have the same objects in the same places for us. */
@NullUnmarked
class CityGml4jTest {
    private static final double MILLIMETRE = 0.001;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "citygml/3dcitydb/Potsdam_LoD1.gml",
                "citygml/3dcitydb/FZK-House-LoD3-KIT-IAI-KHH-V2.gml",
                "citygml/citygml4j/lod3_building_v2.gml",
                "citygml/citygml4j/LOD2_Buildings_v100.xml",
                "citygml/citygml4j/lod2_buildings_v3.gml",
                "citygml/ogc30/Opera-Lyon_CityGML3.0_LOD2.gml",
                "citygml/ogc30/citygml3_roads_roundabout.gml",
                "tricky_synthetic/mixed_lods_one_building.gml",
                "tricky_synthetic/pos_elements_and_coordinates.gml"
            })
    void everyObjectHasItsIdAndItsBounds(String name) throws Exception {
        Path file = Shared.model(name);
        City city = Loading.load(file).city();
        TreeMap<String, Envelope> theirs = envelopes(file);
        List<CityObject> tops = city.objects().filter(o -> o.parent().isEmpty()).toList();
        assertThat(tops).hasSameSizeAs(theirs.keySet());
        for (CityObject object : tops) {
            Envelope envelope = theirs.get(object.id());
            assertThat(envelope).as(object.id()).isNotNull();
            List<Double> low = envelope.getLowerCorner().getValue();
            List<Double> high = envelope.getUpperCorner().getValue();
            Bounds b = object.bounds();
            double[] ours = {b.minX(), b.minY(), b.minZ(), b.maxX(), b.maxY(), b.maxZ()};
            double[] expected = {low.get(0), low.get(1), low.get(2), high.get(0), high.get(1), high.get(2)};
            assertThat(ours).as(object.id()).containsExactly(expected, within(MILLIMETRE));
        }
    }

    private static TreeMap<String, Envelope> envelopes(Path file) throws Exception {
        TreeMap<String, Envelope> envelopes = new TreeMap<>();
        try (CityGMLReader reader = CityGMLContext.newInstance()
                .createCityGMLInputFactory()
                .withChunking(ChunkOptions.defaults())
                .withReferenceResolver(DefaultReferenceResolver.newInstance())
                .createCityGMLReader(file)) {
            while (reader.hasNext()) {
                AbstractFeature feature = reader.next();
                // Appearances of the whole file come as features too.
                if (feature instanceof AbstractCityObject) {
                    envelopes.put(feature.getId(), feature.computeEnvelope());
                }
            }
        }
        return envelopes;
    }
}
