package org.serdica.importers.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.serdica.importers.api.Crs;
import org.serdica.importers.api.CrsTransform;
import org.serdica.importers.api.LoadResult;
import org.serdica.importers.api.Loading;
import org.serdica.importers.api.SourceReport;
import org.serdica.model.city.AttributeValue;
import org.serdica.model.city.City;
import org.serdica.model.city.CityBuilder;
import org.serdica.model.city.GeometryType;
import org.serdica.model.city.ObjectDraft;
import org.serdica.model.city.ObjectKind;
import org.serdica.model.geo.Bounds;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TilesetTest {
    private static final double SEMI_MAJOR_M = 6_378_137;
    private static final double SEMI_MINOR_M = 6_356_752.314245;

    @TempDir
    private Path folder;

    @Test
    void boxesEncloseWhatIsInThemAndErrorsFall() throws Exception {
        City city = largeAndSmall();
        Path out = folder.resolve("tileset.json");
        WriteReport report = Writing.write(city, out);
        JsonNode tileset = JsonMapper.shared().readTree(out.toFile());
        JsonNode root = tileset.path("root");
        assertThat(tileset.path("asset").path("version").asString()).isEqualTo("1.1");
        assertThat(root.path("children").size())
                .as("the city is too much for one content")
                .isPositive();
        assertThat(tileset.path("geometricError").asDouble())
                .isGreaterThan(root.path("geometricError").asDouble());
        List<String> ids = new ArrayList<>();
        check(root, ids);
        assertThat(ids).hasSize(city.objectCount()).doesNotHaveDuplicates();
        assertThat(tileset.path("metadata").path("properties").path("objects").asLong())
                .isEqualTo(ids.size());
        assertThat(report.objectCount()).isEqualTo(ids.size());
    }

    @Test
    void aTileSetIsReadBackAsOneCityInItsPlaceAndItsFolderToo() throws Exception {
        City city = largeAndSmall();
        Writing.write(city, folder.resolve("tileset.json"));

        for (Path opened : List.of(folder.resolve("tileset.json"), folder)) {
            LoadResult result = Loading.load(opened);
            SourceReport report = result.reports().getFirst();
            assertThat(result.reports()).hasSize(1);
            assertThat(report.format()).isEqualTo("3D Tiles");
            assertThat(report.version()).isEqualTo("1.1");
            assertThat(report.features()).isPositive();
            assertThat(report.imported()
                            + report.leftOut().values().stream()
                                    .mapToLong(Long::longValue)
                                    .sum())
                    .isEqualTo(report.features());
            CrsTransform there = Crs.toDegrees("EPSG:7801").orElseThrow();
            CrsTransform back = Crs.toDegrees(result.city().frame().crs()).orElseThrow();
            Bounds before = city.bounds();
            Bounds after = result.city().bounds();
            double[] expected = there.point(before.centreX(), before.centreY());
            assertThat(back.point(after.centreX(), after.centreY())[0]).isCloseTo(expected[0], within(2e-4));
            assertThat(back.point(after.centreX(), after.centreY())[1]).isCloseTo(expected[1], within(2e-4));
        }
    }

    /** The box of a tile holds its content's vertices and its children's boxes; a child's error is not larger. */
    private void check(JsonNode tile, List<String> ids) throws IOException {
        GlbFile glb =
                GlbFile.read(folder.resolve(tile.path("content").path("uri").asString()));
        assertInside(glb, tile.path("boundingVolume").path("box"));
        int rows = glb.metadata().path("propertyTables").path(0).path("count").asInt();
        for (int row = 0; row < rows; row++) {
            ids.add(glb.text("id", row));
        }
        double[] box = box(tile);
        boolean leaf = tile.path("children").isEmpty();
        assertThat(tile.path("geometricError").asDouble() == 0).isEqualTo(leaf);
        for (JsonNode child : tile.path("children")) {
            double[] inner = box(child);
            for (int axis = 0; axis < 3; axis++) {
                assertThat(inner[axis]).isGreaterThanOrEqualTo(box[axis] - 1e-6);
                assertThat(inner[axis + 3]).isLessThanOrEqualTo(box[axis + 3] + 1e-6);
            }
            assertThat(child.path("geometricError").asDouble())
                    .isLessThanOrEqualTo(tile.path("geometricError").asDouble());
            check(child, ids);
        }
    }

    private static double[] box(JsonNode tile) {
        JsonNode b = tile.path("boundingVolume").path("box");
        double[] box = new double[6];
        for (int axis = 0; axis < 3; axis++) {
            double half = b.path(3 + axis * 4).asDouble();
            box[axis] = b.path(axis).asDouble() - half;
            box[axis + 3] = b.path(axis).asDouble() + half;
        }
        return box;
    }

    /** glTF's y is a tile's z, and its z is south. */
    private static void assertInside(GlbFile glb, JsonNode box) {
        double[] at = new double[3];
        for (int i = 0; i < 3; i++) {
            at[i] = glb.json().path("nodes").path(0).path("translation").path(i).asDouble();
        }
        for (JsonNode p : glb.json().path("meshes").path(0).path("primitives")) {
            float[] xyz = glb.floats(p.path("attributes").path("POSITION").asInt());
            for (int i = 0; i < xyz.length; i += 3) {
                double[] zUp = {xyz[i] + at[0], -(xyz[i + 2] + at[2]), xyz[i + 1] + at[1]};
                for (int axis = 0; axis < 3; axis++) {
                    assertThat(Math.abs(zUp[axis] - box.path(axis).asDouble()))
                            .isLessThanOrEqualTo(box.path(3 + axis * 4).asDouble());
                }
            }
        }
    }

    /** A tree at a known place comes back to it from geocentric coordinates, by the inverse that Bowring gave in 1976. */
    @Test
    void contentsStandOnTheEarthWhereTheCityIs() throws Exception {
        double x = MiniatureCity.EAST;
        double y = MiniatureCity.NORTH;
        CityBuilder builder = new CityBuilder("EPSG:7801");
        builder.add(new ObjectDraft("T1", ObjectKind.TREE).point(x, y, 550));
        builder.add(new ObjectDraft("T2", ObjectKind.TREE).point(x + 3000, y + 2000, 700));
        Path out = folder.resolve("tileset.json");
        Writing.write(builder.build(), out);
        JsonNode root = JsonMapper.shared().readTree(out.toFile()).path("root");
        GlbFile glb =
                GlbFile.read(folder.resolve(root.path("content").path("uri").asString()));
        JsonNode at = glb.json().path("nodes").path(0).path("translation");
        float[] p = glb.floats(glb.json()
                .path("meshes")
                .path(0)
                .path("primitives")
                .path(0)
                .path("attributes")
                .path("POSITION")
                .asInt());
        for (int tree = 0; tree < 2; tree++) {
            double[] local = {
                p[tree * 3] + at.path(0).asDouble(),
                -(p[tree * 3 + 2] + at.path(2).asDouble()),
                p[tree * 3 + 1] + at.path(1).asDouble()
            };
            double[] degrees = degrees(toEarth(root.path("transform"), local));
            double[] expected = Crs.toDegrees("EPSG:7801").orElseThrow().point(x + tree * 3000, y + tree * 2000);
            assertThat(degrees[0]).isCloseTo(expected[0], within(1e-8));
            assertThat(degrees[1]).isCloseTo(expected[1], within(1e-8));
            // The geoid lies some 45 m above the ellipsoid at Sofia (EGM96).
            assertThat(degrees[2]).isBetween(550 + tree * 150 + 40.0, 550 + tree * 150 + 50.0);
        }
    }

    private static double[] toEarth(JsonNode m, double[] p) {
        double[] earth = new double[3];
        for (int row = 0; row < 3; row++) {
            earth[row] = m.path(12 + row).asDouble();
            for (int col = 0; col < 3; col++) {
                earth[row] += m.path(col * 4 + row).asDouble() * p[col];
            }
        }
        return earth;
    }

    private static double[] degrees(double[] earth) {
        double e2 = 1 - SEMI_MINOR_M * SEMI_MINOR_M / (SEMI_MAJOR_M * SEMI_MAJOR_M);
        double second = SEMI_MAJOR_M * SEMI_MAJOR_M / (SEMI_MINOR_M * SEMI_MINOR_M) - 1;
        double across = Math.hypot(earth[0], earth[1]);
        double theta = Math.atan2(earth[2] * SEMI_MAJOR_M, across * SEMI_MINOR_M);
        double lat = Math.atan2(
                earth[2] + second * SEMI_MINOR_M * Math.pow(Math.sin(theta), 3),
                across - e2 * SEMI_MAJOR_M * Math.pow(Math.cos(theta), 3));
        double n = SEMI_MAJOR_M / Math.sqrt(1 - e2 * Math.pow(Math.sin(lat), 2));
        return new double[] {
            Math.toDegrees(Math.atan2(earth[1], earth[0])), Math.toDegrees(lat), across / Math.cos(lat) - n
        };
    }

    @Test
    void aCityWithoutACrsIsRefused() {
        CityBuilder builder = new CityBuilder("LOCAL");
        builder.add(new ObjectDraft("T1", ObjectKind.TREE).point(1, 2, 3));
        Path out = folder.resolve("tileset.json");
        assertThatThrownBy(() -> Writing.write(builder.build(), out))
                .isInstanceOf(WriteRefused.class)
                .hasMessageContaining("CRS");
        assertThat(out).doesNotExist();
    }

    @Test
    void aNamedFileHasItsContentsInAFolderOfItsOwn() throws Exception {
        Path out = folder.resolve("centre.tileset.json");
        Set<String> names = new HashSet<>();
        Writing.write(MiniatureCity.city(), out)
                .files()
                .forEach(f -> names.add(folder.relativize(f).toString()));
        assertThat(names).containsExactlyInAnyOrder("centre.tileset.json", "centre.tileset-tiles/0.glb");
    }

    /** Some thousand blocks, most of them small: more than one content may hold. */
    private static City largeAndSmall() {
        CityBuilder builder = new CityBuilder("EPSG:7801");
        for (int i = 0; i < 6000; i++) {
            double x = MiniatureCity.EAST + i % 80 * 40;
            double y = MiniatureCity.NORTH + i / 80 * 40;
            double size = i % 97 == 0 ? 30 : 5 + i % 7;
            ObjectDraft b = new ObjectDraft("B" + i, ObjectKind.BUILDING).put("size", AttributeValue.of(size));
            b.geometry(10, GeometryType.MULTI_SURFACE);
            for (int face = 0; face < 4; face++) {
                double z = 550 + face * size / 3;
                b.surface(-1);
                b.ring(new double[] {x, y, z, x + size, y, z, x + size, y + size, z, x, y + size, z}, 0, 4);
            }
            builder.add(b);
        }
        return builder.build();
    }
}
