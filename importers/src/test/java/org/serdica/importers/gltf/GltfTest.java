package org.serdica.importers.gltf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.geotools.api.data.DataStore;
import org.geotools.api.data.DataStoreFinder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Geometry;
import org.serdica.importers.api.Damage;
import org.serdica.importers.api.InputRefused;
import org.serdica.importers.api.LoadRequest;
import org.serdica.importers.api.LoadResult;
import org.serdica.importers.api.Loading;
import org.serdica.importers.api.ModelPlace;
import org.serdica.importers.api.ReadOptions;
import org.serdica.importers.api.Shared;
import org.serdica.model.city.City;
import org.serdica.model.city.CityObject;
import org.serdica.model.city.ObjectKind;
import org.serdica.model.city.Texture;
import org.serdica.model.geo.Bounds;

class GltfTest {
    @TempDir
    Path folder;

    private static CityObject only(City city) {
        return city.objects().findFirst().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"khronos/Box.glb, 2, 12", "khronos/Duck.glb, 3, 4212", "ext_mesh_features/test.glb, 1, 38480"})
    void sharedModelsComeWithAllTheirTriangles(String name, int nodes, int triangles) throws Exception {
        LoadResult result = Loading.load(Shared.model("gltf/" + name));
        CityObject model = only(result.city());
        assertThat(result.reports().getFirst().imported()).isEqualTo(1);
        assertThat(model.kind()).isEqualTo(ObjectKind.CITY_FURNITURE);
        assertThat(model.number("nodes")).isEqualTo(nodes);
        assertThat(model.number("meshes")).isEqualTo(1);
        assertThat(model.number("triangles")).isEqualTo(triangles);
    }

    @Test
    void whatWasUpInTheModelIsUpInTheCity() throws Exception {
        // The duck's accessor says x -69.3..96.2, y 9.9..164.0, z -61.3..53.9 in hundredths.
        Bounds duck = Loading.load(Shared.model("gltf/khronos/Duck.glb")).city().bounds();
        assertThat(duck.minX()).isCloseTo(-0.693, Offset.offset(0.001));
        assertThat(duck.minY()).isCloseTo(-0.539, Offset.offset(0.001));
        assertThat(duck.minZ()).isCloseTo(0.099, Offset.offset(0.001));
        assertThat(duck.maxZ()).isCloseTo(1.640, Offset.offset(0.001));
    }

    @Test
    void thePictureWithinTheFileIsOnTheModel() throws Exception {
        City city = Loading.load(Shared.model("gltf/khronos/Duck.glb")).city();
        Texture texture = city.textures().getFirst();
        assertThat(Path.of(texture.image())).isRegularFile().hasExtension("png").hasSize(16302);
        assertThat(texture.wrap()).isTrue();
    }

    @Test
    void aModelOnTheGlobeFindsItsPlace() throws Exception {
        LoadResult result = Loading.load(Shared.model("gltf/ext_mesh_features/test.glb"));
        // Its tileset says 138.800 to 138.812 east, 35.125 to 35.133 north, 43.146 to 60.139 m high.
        assertThat(result.city().frame().crs()).isEqualTo("EPSG:32654");
        assertThat(result.city().bounds().minZ()).isCloseTo(43.146, Offset.offset(0.01));
        assertThat(result.city().bounds().maxZ()).isCloseTo(60.139, Offset.offset(0.01));
    }

    @Test
    void degreesFromTheCentreOfTheEarthAgreeWithProj() {
        // cs2cs EPSG:4978 EPSG:4979 gives 23.3219 E, 42.6977 N, 550 m.
        double[] xyz = {4311724.3287, 1859040.5, 4303000.0};
        double[] there = xyz.clone();
        Geocentric.toDegrees(there, 1);
        double latitude = Math.toRadians(there[1]);
        double longitude = Math.toRadians(there[0]);
        double e2 = 0.00669437999014;
        double n = 6378137 / Math.sqrt(1 - e2 * Math.sin(latitude) * Math.sin(latitude));
        assertThat((n + there[2]) * Math.cos(latitude) * Math.cos(longitude)).isCloseTo(xyz[0], Offset.offset(1e-6));
        assertThat((n + there[2]) * Math.cos(latitude) * Math.sin(longitude)).isCloseTo(xyz[1], Offset.offset(1e-6));
        assertThat((n * (1 - e2) + there[2]) * Math.sin(latitude)).isCloseTo(xyz[2], Offset.offset(1e-6));
    }

    @Test
    void aModelGoesWhereAPersonSays() throws Exception {
        LoadRequest request = LoadRequest.of(Shared.model("gltf/khronos/Box.glb"))
                .with(ReadOptions.USUAL.withPlace(ModelPlace.parse("322000,4730000,550,90")));
        Bounds box = Loading.load(request).city().bounds();
        assertThat(box.minX()).isCloseTo(321999.5, Offset.offset(1e-3));
        assertThat(box.minZ()).isCloseTo(549.5, Offset.offset(1e-3));
    }

    @Test
    void aHeadingTurnsTheModelAsACompassDoes() throws Exception {
        Path file = triangle("", "");
        LoadRequest request = LoadRequest.of(file).with(ReadOptions.USUAL.withPlace(ModelPlace.parse("100,200,10,90")));
        // Its corners are (0, 0), (2, 0) and, to the north, (0, 1); north becomes east.
        assertThat(Loading.load(request).city().bounds()).isEqualTo(new Bounds(100, 198, 10, 101, 200, 10));
    }

    @Test
    void aFileMayNameItsOriginItself() throws Exception {
        Path file = triangle("\"extras\": {\"crs\": \"EPSG:7801\", \"origin\": [322000, 4730000, 550]},", "");
        City city = Loading.load(file).city();
        assertThat(city.frame().crs()).isEqualTo("EPSG:7801");
        assertThat(city.bounds()).isEqualTo(new Bounds(322000, 4730000, 550, 322002, 4730001, 550));
    }

    @Test
    void aModelInTheNumbersOfItsCrsStaysWhereItIs() throws Exception {
        Path file = triangle("\"extras\": {\"crs\": \"EPSG:7801\"},", ", \"translation\": [322000, 550, -4730000]");
        City city = Loading.load(file).city();
        assertThat(city.frame().crs()).isEqualTo("EPSG:7801");
        assertThat(city.bounds()).isEqualTo(new Bounds(322000, 4730000, 550, 322002, 4730001, 550));
    }

    @Test
    void withoutAHeightTheModelStandsOnTheGround() throws Exception {
        Path ground = Files.writeString(
                folder.resolve("ground.asc"),
                "ncols 2\nnrows 2\nxllcorner 0\nyllcorner 0\ncellsize 100\n50 50\n50 50\n");
        LoadRequest request = LoadRequest.of(ground, Shared.model("gltf/khronos/Box.glb"))
                .with(ReadOptions.USUAL.withPlace(ModelPlace.parse("100,100")));
        Bounds box = Loading.load(request).city().bounds();
        assertThat(box.minZ()).isCloseTo(50, Offset.offset(1e-3));
        assertThat(box.maxZ()).isCloseTo(51, Offset.offset(1e-3));
    }

    @Test
    void compressedMeshesAreRefusedWithAWayOut() throws Exception {
        Path file = triangle("\"extensionsRequired\": [\"KHR_draco_mesh_compression\"],", "");
        assertThatThrownBy(() -> Loading.load(file))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining("KHR_draco_mesh_compression")
                .hasMessageContaining("export the model without mesh compression");
    }

    @ParameterizedTest
    @CsvSource({"../secret.bin", "/etc/passwd", "https://example.org/a.bin", "..%2Fsecret.bin"})
    void buffersOutsideTheFolderAreNotTouched(String uri) throws Exception {
        Path file = Files.writeString(folder.resolve("out.gltf"), """
                {"asset": {"version": "2.0"}, "scenes": [{"nodes": [0]}], "nodes": [{"mesh": 0}],
                 "meshes": [{"primitives": [{"attributes": {"POSITION": 0}}]}],
                 "accessors": [{"bufferView": 0, "componentType": 5126, "count": 3, "type": "VEC3"}],
                 "bufferViews": [{"buffer": 0, "byteLength": 36}],
                 "buffers": [{"byteLength": 36, "uri": "%s"}]}""".formatted(uri));
        assertThatThrownBy(() -> Loading.load(file))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining("outside its folder");
    }

    @Test
    void nodesThatHangInACircleEnd() throws Exception {
        Path file = triangle("", ", \"children\": [0]");
        LoadResult result = Loading.load(file);
        assertThat(Loading.codes(result)).contains("GLTF_NODE");
        assertThat(result.city().objectCount()).isEqualTo(1);
    }

    @Test
    void geoToolsFindsTheStore() throws Exception {
        DataStore store = DataStoreFinder.getDataStore(
                Map.of("url", triangle("", "").toUri().toURL()));
        assertThat(store.getFeatureSource("triangle").getBounds().getWidth()).isEqualTo(2);
        store.dispose();
    }

    @Test
    void aClientOfGeoToolsGetsTheShapeAndNotTheBoxThatALookMakesDoWith() throws Exception {
        DataStore store = DataStoreFinder.getDataStore(
                Map.of("url", Shared.model("gltf/khronos/Duck.glb").toUri().toURL()));
        var features = store.getFeatureSource("duck").getFeatures();
        try (var each = features.features()) {
            Geometry footprint = (Geometry) each.next().getDefaultGeometry();
            assertThat(footprint.getEnvelopeInternal().getArea()).isGreaterThan(1.05 * footprint.getArea());
            assertThat(footprint.getEnvelopeInternal().getWidth()).isCloseTo(1.655, Offset.offset(0.001));
        }
        store.dispose();
    }

    @Test
    void aThousandDamagedCopiesEndInACityOrInWords() throws Exception {
        byte[] box = Files.readAllBytes(Shared.model("gltf/khronos/Box.glb"));
        Path file = folder.resolve("damaged.glb");
        assertThat(Damage.cut(box, file, 100)).isZero();
        assertThat(Damage.loaded(box, file, 700, 41)).isPositive();
        byte[] text = Files.readAllBytes(triangle("", ""));
        assertThat(Damage.loaded(text, folder.resolve("damaged.gltf"), 300, 42)).isPositive();
    }

    /** One triangle: (0, 0, 0), (2, 0, 0), (0, 0, -1), so that its third corner lies to the north. */
    private Path triangle(String members, String nodeMembers) throws Exception {
        ByteBuffer points = ByteBuffer.allocate(36).order(ByteOrder.LITTLE_ENDIAN);
        for (float f : new float[] {0, 0, 0, 2, 0, 0, 0, 0, -1}) {
            points.putFloat(f);
        }
        String data = Base64.getEncoder().encodeToString(points.array());
        String json = """
                {"asset": {"version": "2.0"}, %s "scenes": [{"nodes": [0]}], "nodes": [{"mesh": 0%s}],
                 "meshes": [{"primitives": [{"attributes": {"POSITION": 0}}]}],
                 "accessors": [{"bufferView": 0, "componentType": 5126, "count": 3, "type": "VEC3"}],
                 "bufferViews": [{"buffer": 0, "byteLength": 36}],
                 "buffers": [{"byteLength": 36, "uri": "data:application/octet-stream;base64,%s"}]}""";
        return Files.write(
                folder.resolve("triangle.gltf"),
                json.formatted(members, nodeMembers, data).getBytes(StandardCharsets.UTF_8));
    }
}
