package org.serdica.importers.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.citygml4j.core.model.core.CityModel;
import org.citygml4j.core.visitor.ObjectWalker;
import org.citygml4j.xml.CityGMLContext;
import org.citygml4j.xml.reader.CityGMLReader;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.serdica.importers.api.Loading;
import org.serdica.importers.api.Shared;
import org.serdica.model.city.City;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXParseException;
import org.xmlobjects.gml.model.geometry.primitives.Polygon;

/** What the schemas of the OGC and the library of the format's makers say of CityGML that is written here. */
class CityGmlByOthersTest {
    private static final List<String> MODULES = List.of(
            "appearance",
            "building",
            "bridge",
            "tunnel",
            "transportation",
            "waterBody",
            "vegetation",
            "cityFurniture",
            "landUse",
            "relief",
            "cityObjectGroup",
            "generics");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"2.0, out.gml", "3.0, out.v3.gml"})
    void theSchemasFindNothingWrong(String version, String name) throws Exception {
        Schema schema = schema(version);
        List<String> errors = new ArrayList<>();
        for (City city : cities()) {
            Path out = folder.resolve(name);
            Writing.write(city, out);
            Validator validator = schema.newValidator();
            validator.setErrorHandler(new Collecting(errors));
            validator.validate(new StreamSource(out.toFile()));
        }
        assertThat(errors.stream().limit(3)).isEmpty();
    }

    private static List<City> cities() throws Exception {
        List<City> cities = new ArrayList<>(List.of(MiniatureCity.city()));
        for (String model : List.of(
                "citygml/geores/geoRES_testdata.xml",
                "citygml/citygml4j/lod4_building_v2.gml",
                "citygml/ogc30/citygml3_roads_roundabout.gml",
                "citygml/plateau/yokosuka-shi/udx/bldg/52397519_bldg_6697_op.gml")) {
            cities.add(Loading.load(Shared.model(model)).city());
        }
        return cities;
    }

    private static Schema schema(String version) throws Exception {
        SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        // The schemas are all in the library's jar; nothing is fetched from anywhere.
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "jar,jar:file,file");
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, false);
        List<Source> sources = new ArrayList<>();
        for (String module : MODULES) {
            URL url = CityGMLContext.class.getResource(
                    "/org/citygml4j/schemas/citygml/" + version + "/" + module + ".xsd");
            sources.add(new StreamSource(Objects.requireNonNull(url).toString()));
        }
        return factory.newSchema(sources.toArray(Source[]::new));
    }

    @ParameterizedTest
    @CsvSource({
        "citygml/citygml4j/lod2_buildings_v3.gml, out.gml, 100, 700",
        "citygml/citygml4j/lod2_buildings_v3.gml, out.v3.gml, 100, 700",
        "citygml/3dcitydb/FZK-House-LoD3-KIT-IAI-KHH-V2.gml, out.gml, 1, 210",
        "citygml/3dcitydb/FZK-House-LoD3-KIT-IAI-KHH-V2.gml, out.v3.gml, 1, 210",
        "citygml/plateau/52384698_frn_6697_op.gml, out.gml, 44, 1595",
        "citygml/plateau/52384698_frn_6697_op.gml, out.v3.gml, 44, 1595"
    })
    void citygml4jCountsTheSameMembersAndPolygons(String model, String name, int members, int polygons)
            throws Exception {
        Path out = folder.resolve(name);
        Writing.write(Loading.load(Shared.model(model)).city(), out);
        try (CityGMLReader reader =
                CityGMLContext.newInstance().createCityGMLInputFactory().createCityGMLReader(out)) {
            CityModel read = (CityModel) reader.next();
            assertThat(read.getCityObjectMembers()).hasSize(members);
            int[] found = new int[1];
            read.accept(new ObjectWalker() {
                @Override
                public void visit(Polygon polygon) {
                    found[0]++;
                }
            });
            assertThat(found[0]).isEqualTo(polygons);
        }
    }

    private record Collecting(List<String> errors) implements ErrorHandler {
        @Override
        public void warning(SAXParseException e) {
            error(e);
        }

        @Override
        public void error(SAXParseException e) {
            errors.add(e.getSystemId() + ":" + e.getLineNumber() + " " + e.getMessage());
        }

        @Override
        public void fatalError(SAXParseException e) {
            error(e);
        }
    }
}
