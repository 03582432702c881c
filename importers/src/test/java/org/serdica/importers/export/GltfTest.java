package org.serdica.importers.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.serdica.model.city.City;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@NullUnmarked
class GltfTest {
    @TempDir
    private Path folder;

    private City city;
    private GlbFile glb;

    @BeforeEach
    void write() throws Exception {
        city = MiniatureCity.city();
        Path out = folder.resolve("city.glb");
        Writing.write(city, out);
        glb = GlbFile.read(out);
    }

    @Test
    void theCitysOriginIsTheRootsTranslationWithYUp() {
        JsonNode root = glb.json().path("nodes").path(glb.json().path("nodes").size() - 1);
        assertThat(root.path("translation").path(0).asDouble())
                .isEqualTo(city.frame().originX());
        assertThat(root.path("translation").path(1).asDouble())
                .isEqualTo(city.frame().originZ());
        assertThat(root.path("translation").path(2).asDouble())
                .isEqualTo(-city.frame().originY());
    }

    @Test
    void everyTriangleNamesAnObjectOfTheTable() {
        Set<String> named = new HashSet<>();
        int rows = glb.metadata().path("propertyTables").path(0).path("count").asInt();
        assertThat(rows).isEqualTo(city.objectCount());
        forEachPrimitive(p -> {
            for (float id :
                    glb.floats(p.path("attributes").path("_FEATURE_ID_0").asInt())) {
                assertThat(id).isBetween(0f, (float) rows - 1);
                named.add(glb.text("id", (int) id));
            }
        });
        assertThat(named).containsExactlyInAnyOrder("B1", "B1-a", "T1", "R1", "S1");
    }

    @Test
    void theTableHoldsTheAttributesWithTheirTypes() {
        int row = rowOf("B1");
        assertThat(glb.text("class", row)).isEqualTo("Building");
        assertThat(glb.text("name", row)).isEqualTo("Casa \"<&>\"");
        assertThat(glb.number("residents", row)).isEqualTo(4);
        assertThat(glb.number("measuredHeight", row)).isEqualTo(6);
        assertThat(glb.text("parent", rowOf("B1-a"))).isEqualTo("B1");
        assertThat(glb.number("residents", rowOf("T1"))).isEqualTo(Integer.MIN_VALUE);
    }

    @Test
    void verticesStandWithinAMillimetreOfTheModels() {
        JsonNode nodes = glb.json().path("nodes");
        JsonNode root = nodes.path(nodes.size() - 1).path("translation");
        double[] least = {1e30, 1e30, 1e30};
        for (int n = 0; n < nodes.size() - 1; n++) {
            JsonNode at = nodes.path(n).path("translation");
            for (JsonNode p : glb.json()
                    .path("meshes")
                    .path(nodes.path(n).path("mesh").asInt())
                    .path("primitives")) {
                float[] xyz = glb.floats(p.path("attributes").path("POSITION").asInt());
                for (int i = 0; i < xyz.length; i++) {
                    double value = xyz[i]
                            + at.path(i % 3).asDouble()
                            + root.path(i % 3).asDouble();
                    least[i % 3] = Math.min(least[i % 3], value);
                }
            }
        }
        assertThat(least[0]).isCloseTo(MiniatureCity.EAST, within(1e-3));
        assertThat(least[1]).isCloseTo(550, within(1e-3));
        assertThat(least[2]).isCloseTo(-(MiniatureCity.NORTH + 10), within(1e-3));
    }

    @Test
    void aRoofWithAHoleIsCutIntoEightTriangles() {
        // Eight corners with a hole make eight triangles; the other eleven faces of both blocks make two each.
        int[] triangles = new int[1];
        forEachPrimitive(p -> {
            if (p.path("mode").asInt() == 4) {
                triangles[0] += glb.count(p.path("indices").asInt()) / 3;
            }
        });
        assertThat(triangles[0]).isEqualTo(8 + 11 * 2);
    }

    @Test
    void theOtherFormHasBufferAndJsonBesideEachOther() throws Exception {
        Path out = folder.resolve("beside.gltf");
        WriteReport report = Writing.write(city, out);
        assertThat(report.files()).containsExactly(out, folder.resolve("beside.bin"));
        JsonNode json = JsonMapper.shared().readTree(out.toFile());
        assertThat(json.path("buffers").path(0).path("uri").asString()).isEqualTo("beside.bin");
        assertThat(json.path("buffers").path(0).path("byteLength").asLong())
                .isEqualTo(folder.resolve("beside.bin").toFile().length());
    }

    private int rowOf(String id) {
        for (int row = 0; row < city.objectCount(); row++) {
            if (glb.text("id", row).equals(id)) {
                return row;
            }
        }
        throw new AssertionError("no row of " + id);
    }

    private void forEachPrimitive(Consumer<JsonNode> visitor) {
        for (JsonNode mesh : glb.json().path("meshes")) {
            mesh.path("primitives").forEach(visitor);
        }
    }
}
