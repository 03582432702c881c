package org.serdica.model.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.serdica.model.city.Measures.VolumeBasis;
import org.serdica.model.geo.Newell;
import org.serdica.model.geo.Triangulator;

/** Cities that others made, against what others measured of them. */
class SharedModelsTest {
    /** The reconstruction program roofer wrote each building's volume beside its geometry. */
    @Test
    void volumesAreThoseThatRooferMeasured() {
        List<ObjectDraft> drafts = SharedCityJson.drafts("cityjson/bertt/tile_00000.city.jsonl");
        City city = Houses.city(drafts.toArray(ObjectDraft[]::new));
        int compared = 0;
        int near = 0;
        for (ObjectDraft draft : drafts) {
            CityObject building = city.find(draft.id()).orElseThrow();
            double published = building.number("rf_volume_lod22");
            Measures measures = Measures.of(building);
            if (published > 0 && measures.volumeBasis() != VolumeBasis.NONE) {
                compared++;
                boolean agrees = Math.abs(measures.volumeM3() - published) <= 0.005 * published;
                near += agrees ? 1 : 0;
                // Coordinates are whole centimetres in the file; the smallest shed feels that.
                assertThat(agrees || measures.volumeM3() < 20 || measures.volumeBasis() == VolumeBasis.UNDER_ROOFS)
                        .as("building %s: %s, published %s", draft.id(), measures.volumeM3(), published)
                        .isTrue();
            }
        }
        assertThat(compared).isEqualTo(72);
        assertThat(near).isGreaterThanOrEqualTo(69);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cityjson/bertt/tile_00000.city.jsonl",
                "cityjson/cjio/delft.json",
                "cityjson/cjio/DenHaag_01.json",
                "cityjson/cjio/zurich/zurich_subset_lod2.json"
            })
    void everyPolygonIsCutIntoTrianglesOfItsArea(String path) {
        City city = Houses.city(SharedCityJson.drafts(path).toArray(ObjectDraft[]::new));
        Face face = new Face();
        Newell newell = new Newell();
        Triangulator triangulator = new Triangulator();
        int[] out = new int[100_000];
        int polygons = 0;
        int unsound = 0;
        for (Tile tile : city.tiles()) {
            for (int s = 0; s < tile.surfaceCount(); s++) {
                face.load(tile, s, tile.bounds().minX(), tile.bounds().minY(), 0);
                int count = triangulator.triangulate(face.xyz(), face.ringStart(), face.ringCount(), out);
                polygons++;
                if (triangulator.status() != Triangulator.Status.SOUND) {
                    unsound++;
                    continue;
                }
                double expected = 0;
                for (int r = 0; r < face.ringCount(); r++) {
                    newell.of(face.xyz(), face.ringStart()[r], face.ringStart()[r + 1]);
                    expected += r == 0 ? newell.areaM2() : -newell.areaM2();
                }
                double plane = 0;
                for (int t = 0; t < count; t++) {
                    plane += area(face.xyz(), out[t * 3], out[t * 3 + 1], out[t * 3 + 2]);
                }
                // A polygon that is not flat has triangles that are a little larger than its shadow on its plane.
                assertThat(plane).isGreaterThan(expected * (1 - 1e-6)).isLessThan(expected * 1.2 + 1e-3);
            }
        }
        assertThat(unsound).isLessThanOrEqualTo(polygons / 100);
    }

    private static double area(double[] p, int a, int b, int c) {
        double ux = p[b * 3] - p[a * 3];
        double uy = p[b * 3 + 1] - p[a * 3 + 1];
        double uz = p[b * 3 + 2] - p[a * 3 + 2];
        double vx = p[c * 3] - p[a * 3];
        double vy = p[c * 3 + 1] - p[a * 3 + 1];
        double vz = p[c * 3 + 2] - p[a * 3 + 2];
        return Math.sqrt(Math.pow(uy * vz - uz * vy, 2)
                        + Math.pow(uz * vx - ux * vz, 2)
                        + Math.pow(ux * vy - uy * vx, 2))
                / 2;
    }
}
