package org.serdica.importers.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.serdica.importers.api.CityChoice;
import org.serdica.importers.api.Loading;
import org.serdica.model.city.City;
import org.serdica.model.city.CityObject;
import org.serdica.model.city.Measures;
import org.serdica.model.city.ObjectFilter;
import org.serdica.model.geo.HeightRaster;
import org.serdica.model.network.RoadNetwork;
import org.serdica.model.task.CancelToken;
import org.serdica.model.task.Progress;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@NullUnmarked
class FlatFormatsTest {
    @TempDir
    private Path folder;

    @Test
    void geoJsonIsInDegreesAndComesBackWithinAMillimetre() throws Exception {
        City city = MiniatureCity.city();
        Path out = folder.resolve("city.geojson");
        Writing.write(city, out);
        JsonNode json = JsonMapper.shared().readTree(out.toFile());
        assertThat(json.has("crs")).isFalse();
        City back = Writing.read(out);
        CityObject before = utm(city, back.frame().crs()).find("T1").orElseThrow();
        CityObject after = back.find("T1").orElseThrow();
        assertThat(after.bounds().minX()).isCloseTo(before.bounds().minX(), within(1e-3));
        assertThat(after.bounds().minY()).isCloseTo(before.bounds().minY(), within(1e-3));
        assertThat(after.bounds().minZ()).isCloseTo(before.bounds().minZ(), within(1e-3));
        assertThat(after.attributes()).isEqualTo(before.attributes());
    }

    @Test
    void geoJsonKeepsTheCrsThatWasAskedForAndSaysSo() throws Exception {
        Path out = folder.resolve("city.geojson");
        CityChoice choice =
                new CityChoice(Optional.empty(), ObjectFilter.ALL, OptionalInt.empty(), Optional.of("EPSG:32634"));
        CityWriters.write(
                MiniatureCity.city(),
                new WriteRequest(out, choice, WriteRequest.Buildings.OUTLINES),
                Progress.NONE,
                CancelToken.never());
        assertThat(Files.readString(out)).contains("urn:ogc:def:crs:EPSG::32634");
        assertThat(Writing.read(out).frame().crs()).isEqualTo("EPSG:32634");
    }

    @Test
    void aBuildingOnTheMapIsItsWholeOutlineWithItsHeight() throws Exception {
        Path out = folder.resolve("city.geojson");
        WriteReport report = Writing.write(MiniatureCity.city(), out);
        CityObject house = Writing.read(out).find("B1").orElseThrow();
        Measures measures = Measures.of(house);
        // Ten metres square, and the part beside it four.
        assertThat(measures.footprintAreaM2()).isCloseTo(116, within(0.2));
        assertThat(measures.heightM()).isCloseTo(6, within(1e-3));
        assertThat(house.attribute("inspected"))
                .isEqualTo(MiniatureCity.house().attributes().get("inspected"));
        assertThat(house.attribute("heatDemand"))
                .isEqualTo(MiniatureCity.house().attributes().get("heatDemand"));
        assertThat(report.shortfalls())
                .extracting(Shortfall::what)
                .contains("parts and installations", "walls, roofs and levels of detail");
    }

    @Test
    void aBuildingsSurfacesCanBeHadAsWell() throws Exception {
        Path out = folder.resolve("city.geojson");
        CityWriters.write(
                MiniatureCity.city(),
                new WriteRequest(out, CityChoice.ALL, WriteRequest.Buildings.SURFACES),
                Progress.NONE,
                CancelToken.never());
        for (JsonNode feature : JsonMapper.shared().readTree(out.toFile()).path("features")) {
            if (feature.path("properties").path("id").asString().equals("B1-a")) {
                assertThat(feature.path("properties").path("parent").asString()).isEqualTo("B1");
                assertThat(feature.path("geometry").path("coordinates").size()).isEqualTo(6);
            }
        }
    }

    @Test
    void streetsComeBackWithTheirLanesAndJunctions() throws Exception {
        City city = Loading.load(Path.of(System.getProperty("serdica.root", ".."), "assets/demo/roads.geojson.gz"))
                .city();
        Path out = folder.resolve("roads.geojson.gz");
        Writing.write(city, out);
        RoadNetwork before = city.roads();
        RoadNetwork after = Loading.load("EPSG:7801", out).city().roads();
        assertThat(after.linkCount()).isEqualTo(before.linkCount());
        assertThat(after.nodeCount()).isEqualTo(before.nodeCount());
        assertThat(lanes(after)).isEqualTo(lanes(before));
    }

    private static Map<String, List<String>> lanes(RoadNetwork roads) {
        Map<String, List<String>> lanes = new TreeMap<>();
        for (int l = 0; l < roads.linkCount(); l++) {
            List<String> across = new ArrayList<>();
            for (int i = roads.laneStart(l); i < roads.laneEnd(l); i++) {
                across.add(roads.laneKind(i) + " " + roads.laneDirection(i) + " " + roads.laneWidthM(i));
            }
            lanes.put(roads.linkId(l), across);
        }
        return lanes;
    }

    @Test
    void aTableHasARowForEveryObject() throws Exception {
        Path out = folder.resolve("city.csv");
        WriteReport report = Writing.write(MiniatureCity.city(), out);
        List<String> lines = Files.readAllLines(out);
        assertThat(lines.getFirst()).startsWith("id,class,parent,x,y,z,address,");
        assertThat(lines).hasSize(6);
        assertThat(lines).anyMatch(l -> l.startsWith("T1,SolitaryVegetationObject,,322030,4730005.1234,550,"));
        assertThat(lines).anyMatch(l -> l.startsWith("B1-a,BuildingPart,B1,322012,4730002,550,"));
        assertThat(report.shortfalls()).extracting(Shortfall::what).contains("shapes", "units as such");
    }

    @Test
    void pointsOfATableComeBackAsTheyWere() throws Exception {
        Path out = folder.resolve("city.csv");
        City city = MiniatureCity.city();
        Writing.write(city, out);
        City back = Loading.load("EPSG:7801", out).city();
        for (String id : List.of("T1", "S1")) {
            CityObject before = city.find(id).orElseThrow();
            CityObject after = back.find(id).orElseThrow();
            assertThat(after.kind()).isEqualTo(before.kind());
            assertThat(after.bounds().minX()).isCloseTo(before.bounds().minX(), within(1e-4));
            assertThat(after.attributes()).isEqualTo(before.attributes());
        }
    }

    @Test
    void objHasAGroupAnObjectAndCoordinatesFromTheOriginItNames() throws Exception {
        Path out = folder.resolve("city.obj");
        City city = MiniatureCity.city();
        WriteReport report = Writing.write(city, out);
        List<String> lines = Files.readAllLines(out);
        assertThat(lines.getFirst()).startsWith("# EPSG:7801");
        assertThat(lines).contains("mtllib city.mtl", "g B1", "g B1-a", "g T1", "usemtl RoofSurface");
        long vertices = lines.stream().filter(l -> l.startsWith("v ")).count();
        // Two boxes of eight corners, of which two are the same, and four of the hole; the street's two, two points.
        assertThat(vertices).isEqualTo(8 + 8 + 4 + 2 + 2 - 1);
        // Eleven faces with four corners, and a roof with a hole in eight triangles.
        assertThat(lines.stream().filter(l -> l.startsWith("f "))).hasSize(11 + 8);
        assertThat(Files.readString(folder.resolve("city.mtl")))
                .contains("newmtl RoofSurface", "Kd 0.6275 0.2510 0.1882");
        assertThat(report.shortfalls()).extracting(Shortfall::what).contains("polygons with holes", "attributes");
    }

    @Test
    void theGroundComesBackNodeByNode() throws Exception {
        Path out = folder.resolve("ground.tif");
        City city = MiniatureCity.city();
        WriteReport report = Writing.write(city, out);
        HeightRaster before = Objects.requireNonNull(city.terrain().raster());
        HeightRaster after = Objects.requireNonNull(Writing.read(out).terrain().raster());
        assertThat(after.cols()).isEqualTo(before.cols());
        assertThat(after.rows()).isEqualTo(before.rows());
        assertThat(after.x0()).isCloseTo(before.x0(), within(1e-6));
        assertThat(after.y0()).isCloseTo(before.y0(), within(1e-6));
        for (int i = 0; i < before.cols() * before.rows(); i++) {
            assertThat(after.node(i % 7, i / 7)).isEqualTo(before.node(i % 7, i / 7));
        }
        assertThat(report.shortfalls()).extracting(Shortfall::what).contains("Building", "Road");
    }

    @Test
    void aCityWithoutGroundIsNoGeoTiff() {
        City city = City.empty(MiniatureCity.city().frame());
        assertThatThrownBy(() -> Writing.write(city, folder.resolve("a.tif"))).isInstanceOf(WriteRefused.class);
        assertThat(folder).isEmptyDirectory();
    }

    private static City utm(City city, String crs) throws Exception {
        return new CityChoice(Optional.empty(), ObjectFilter.ALL, OptionalInt.empty(), Optional.of(crs))
                .from(city, Progress.NONE, CancelToken.never());
    }
}
