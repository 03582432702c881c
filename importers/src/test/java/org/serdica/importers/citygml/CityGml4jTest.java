package org.serdica.importers.citygml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.citygml4j.core.model.core.AbstractCityObject;
import org.citygml4j.core.model.core.AbstractFeature;
import org.citygml4j.core.util.reference.DefaultReferenceResolver;
import org.citygml4j.xml.CityGMLContext;
import org.citygml4j.xml.reader.ChunkOptions;
import org.citygml4j.xml.reader.CityGMLReader;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.serdica.importers.api.CrsNames;
import org.serdica.importers.api.Loading;
import org.serdica.importers.api.Manifest;
import org.serdica.importers.api.Shared;
import org.serdica.model.city.City;
import org.serdica.model.city.CityObject;
import org.serdica.model.geo.Bounds;
import org.xmlobjects.gml.model.geometry.Envelope;

/** Files that citygml4j reads whole have the same objects in the same places for us. */
@NullUnmarked
class CityGml4jTest {
    private static final double MILLIMETRE = 0.001;

    private static final Map<String, String> READ_OTHERWISE = Map.ofEntries(
            Map.entry("citygml/citygml4j/lod2_test_ade_v2.gml", "drops members whose class is an extension's"),
            Map.entry("citygml/citygml4j/test_ade_objects_v3.gml", "drops members whose class is an extension's"),
            Map.entry("citygml/citygml4j/LOD3_Building_v040.gml", "finds nothing in a file of version 0.4"),
            Map.entry("citygml/geores/geoRES_testdata.xml", "follows no link to a template in another member"),
            Map.entry(
                    "citygml/plateau/plateau-3_0/udx/brid/hodokyo_51324378_brid_6697.gml",
                    "loses the 11 polygons that stand in a property of an extension"),
            Map.entry(
                    "citygml/ogc30_xlink/4_Cross-Top-Level-XLink_CityGML_2.gml", "follows no link into another member"),
            Map.entry("tricky_synthetic/duplicate_gmlid.gml", "gives two members under one id"),
            Map.entry(
                    "tricky_synthetic/implicit_geometry_shared_across_members.gml", "leaves templates where they are"));

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

    static List<Manifest.Row> files() throws IOException {
        return Manifest.rows("CityGML").stream()
                // Nobody reads this one.
                .filter(row -> !row.file().endsWith("xxe_and_entity_bomb.gml"))
                .toList();
    }

    /**
     * Both readers find the same classes, attributes, meanings of surfaces, polygons and areas in every file. The files
     * that the other one reads otherwise are listed with the reason, and are left off the list once it reads them.
     */
    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("files")
    void everyMemberHasTheSameObjectsAttributesMeaningsAndAreas(Manifest.Row row) throws Exception {
        Map<String, MemberAccount> theirs = ByCityGml4j.accounts(row.path());
        if (!row.format().endsWith("3.0")) {
            // It makes spaces of the areas of older versions.
            theirs.values()
                    .forEach(account ->
                            account.classes.keySet().removeAll(Set.of("TrafficSpace", "AuxiliaryTrafficSpace")));
        }
        City city = Loading.load(row.path()).city();
        Map<String, MemberAccount> ours = ByUs.accounts(city);
        ours.forEach((id, account) -> {
            MemberAccount other = theirs.get(id);
            if (other != null) {
                account.attributes.keySet().retainAll(other.attributes.keySet());
            }
        });
        if (READ_OTHERWISE.containsKey(row.file())) {
            assertThat(text(ours)).as(READ_OTHERWISE.get(row.file())).isNotEqualTo(text(theirs));
            return;
        }
        assertThat(ours.keySet()).isEqualTo(theirs.keySet());
        boolean moved = CrsNames.isDegrees(CrsNames.normalise(row.crs()).orElse(""));
        theirs.forEach((id, account) -> {
            MemberAccount own = ours.get(id);
            assertThat(own).as(id).hasToString(account.toString());
            // Of square degrees there is nothing to compare.
            account.areasM2.forEach((meaning, area) -> assertThat(moved ? area : own.areasM2.get(meaning))
                    .as("%s of %s", meaning, id)
                    .isCloseTo(area, within(0.01 + Math.abs(area) * 1e-4)));
        });
    }

    private static String text(Map<String, MemberAccount> accounts) {
        return accounts + " "
                + accounts.values().stream().map(account -> account.areasM2).toList();
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
