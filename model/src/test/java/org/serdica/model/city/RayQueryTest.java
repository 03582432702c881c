package org.serdica.model.city;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.serdica.model.geo.Bounds;
import org.serdica.model.geo.Ray;

class RayQueryTest {
    @Test
    void meetsTheNearestOfTwoBlocks() {
        City city =
                Houses.city(Houses.block("near", 10, -5, 0, 10, 10, 10), Houses.block("far", 40, -5, 0, 10, 10, 10));

        RayHit hit = RayQuery.SURFACES.nearest(city, new Ray(0, 0, 5, 1, 0, 0)).orElseThrow();

        assertThat(hit.cityObject().id()).isEqualTo("near");
        assertThat(hit.t()).isCloseTo(10, within(1e-9));
    }

    @Test
    void namesTheSurfaceItMeets() {
        CityObject house = Houses.object(Houses.gabled("h", 322_000, 4_730_000, 550, 8, 10, 3, 6));
        City city = Houses.city(Houses.gabled("h", 322_000, 4_730_000, 550, 8, 10, 3, 6));

        RayHit fromAbove = RayQuery.SURFACES
                .nearest(city, new Ray(322_002, 4_730_005, 600, 0, 0, -1))
                .orElseThrow();
        RayHit fromSouth = RayQuery.SURFACES
                .nearest(city, new Ray(322_004, 4_729_900, 555, 0, 1, 0))
                .orElseThrow();

        assertThat(fromAbove.tile().surfaceKind(fromAbove.surface())).isEqualTo(SurfaceKind.ROOF);
        // Half way up a slope from 3 m to 6 m.
        assertThat(fromAbove.t()).isCloseTo(600 - 554.5, within(1e-4));
        assertThat(fromSouth.tile().surfaceKind(fromSouth.surface())).isEqualTo(SurfaceKind.WALL);
        assertThat(fromSouth.t()).isCloseTo(100, within(1e-4));
        assertThat(house.tile().layer()).isEqualTo(Layer.BUILDINGS);
    }

    @Test
    void passesThroughACourtyard() {
        ObjectDraft ring = new ObjectDraft("ring", ObjectKind.BUILDING);
        ring.geometry(20, GeometryType.MULTI_SURFACE);
        ring.surface(-1);
        ring.ring(new double[] {0, 0, 10, 30, 0, 10, 30, 30, 10, 0, 30, 10}, 0, 4);
        ring.ring(new double[] {10, 10, 10, 10, 20, 10, 20, 20, 10, 20, 10, 10}, 0, 4);
        City city = Houses.city(ring);

        assertThat(RayQuery.SURFACES.nearest(city, new Ray(15, 15, 50, 0, 0, -1)))
                .isEmpty();
        assertThat(RayQuery.SURFACES.nearest(city, new Ray(5, 15, 50, 0, 0, -1)))
                .isPresent();
    }

    @Test
    void meetsOnlyTheChosenLevelOfDetail() {
        ObjectDraft draft = new ObjectDraft("b", ObjectKind.BUILDING);
        Houses.addBox(draft, 10, new Bounds(0, 0, 0, 10, 10, 8), false);
        Houses.addBox(draft, 20, new Bounds(0, 0, 0, 10, 10, 12), true);
        City city = Houses.city(draft);
        Ray down = new Ray(5, 5, 20, 0, 0, -1);

        assertThat(nearest(city, down, 49)).isCloseTo(8, within(1e-9));
        assertThat(nearest(city, down, 19)).isCloseTo(12, within(1e-9));
        assertThat(nearest(city, down, 9)).as("the coarsest stands in").isCloseTo(12, within(1e-9));
    }

    @Test
    void passesThroughWhatTheFilterOrTheLayerHides() {
        City city =
                Houses.city(Houses.block("near", 10, -5, 0, 10, 10, 10), Houses.block("far", 40, -5, 0, 10, 10, 10));
        Ray east = new Ray(0, 0, 5, 1, 0, 0);
        ObjectFilter noNear = (tile, object) -> !tile.id(object).equals("near");

        Optional<RayHit> behind = new RayQuery(noNear, layer -> true, 49, 0).nearest(city, east);
        Optional<RayHit> hidden =
                new RayQuery(ObjectFilter.ALL, layer -> layer != Layer.BUILDINGS, 49, 0).nearest(city, east);

        assertThat(behind.orElseThrow().t()).isCloseTo(40, within(1e-9));
        assertThat(hidden).isEmpty();
    }

    @Test
    void meetsAPartAndKnowsTheWhole() {
        ObjectDraft whole = new ObjectDraft("whole", ObjectKind.BUILDING);
        ObjectDraft part = new ObjectDraft("part", ObjectKind.BUILDING_PART);
        Houses.addBox(part, 20, new Bounds(0, 0, 0, 10, 10, 12), true);
        whole.addChild(part);

        RayHit hit = RayQuery.SURFACES
                .nearest(Houses.city(whole), new Ray(5, 5, 20, 0, 0, -1))
                .orElseThrow();

        assertThat(hit.cityObject().id()).isEqualTo("part");
        assertThat(hit.cityObject().root().id()).isEqualTo("whole");
    }

    @Test
    void meetsPointsAndLinesWithinReachOnly() {
        ObjectDraft tree = new ObjectDraft("tree", ObjectKind.TREE).point(10, 1, 0);
        ObjectDraft wire = new ObjectDraft("wire", ObjectKind.CITY_FURNITURE);
        wire.geometry(0, GeometryType.MULTI_CURVE);
        Houses.polygon(wire, -1, 20, -5, 1.5, 20, 5, 1.5);
        City city = Houses.city(tree, wire);
        Ray east = new Ray(0, 0, 0, 1, 0, 0);

        assertThat(RayQuery.SURFACES.nearest(city, east)).isEmpty();
        assertThat(reaching(2).nearest(city, east).orElseThrow().cityObject().id())
                .isEqualTo("tree");
        assertThat(reaching(2)
                        .nearest(city, new Ray(0, 3, 0, 1, 0, 0))
                        .orElseThrow()
                        .t())
                .isEqualTo(10);
        assertThat(reaching(0.5).nearest(city, east)).isEmpty();
        assertThat(reaching(1.6)
                        .nearest(city, new Ray(0, -4, 0, 1, 0, 0))
                        .orElseThrow()
                        .t())
                .isCloseTo(20, within(1e-6));
    }

    @Test
    void findsInATownWhatLookingAtEverySurfaceFinds() {
        City town = Houses.town(900, 30);
        Random random = new Random(5);
        for (int i = 0; i < 100; i++) {
            Ray ray = Ray.towards(
                    322_000 + random.nextDouble() * 600,
                    4_730_000 + random.nextDouble() * 600,
                    570 + random.nextDouble() * 50,
                    322_000 + random.nextDouble() * 600,
                    4_730_000 + random.nextDouble() * 600,
                    551);
            RayWalk all = new RayWalk(RayQuery.SURFACES, ray);
            double limit = Double.POSITIVE_INFINITY;
            for (Tile tile : town.tiles()) {
                for (int o = 0; o < tile.objectCount(); o++) {
                    limit = all.visit(tile, o, limit);
                }
            }

            assertThat(RayQuery.SURFACES.nearest(town, ray)).isEqualTo(all.hit());
        }
    }

    @Test
    void looksAtFewOfTheManyPartsOfOneBuilding() {
        ObjectDraft whole = new ObjectDraft("whole", ObjectKind.BUILDING);
        for (int i = 0; i < 2_000; i++) {
            whole.addChild(Houses.block("room" + i, i % 50 * 5, i / 50 * 5, 0, 4, 4, 3));
        }
        int[] looks = {0};
        ObjectFilter counting = (tile, object) -> looks[0]++ >= 0;
        RayHit hit = new RayQuery(counting, layer -> true, 49, 0)
                .nearest(Houses.city(whole), new Ray(52, 52, 100, 0, 0, -1))
                .orElseThrow();

        assertThat(hit.cityObject().id()).isEqualTo("room510");
        assertThat(hit.cityObject().root().id()).isEqualTo("whole");
        assertThat(looks[0]).isLessThan(20);
    }

    @Test
    void findsItsWayInAnObjectOfManySurfaces() {
        ObjectDraft relief = new ObjectDraft("relief", ObjectKind.TIN_RELIEF);
        relief.geometry(10, GeometryType.MULTI_SURFACE);
        for (int i = 0; i < 1_000; i++) {
            double x = i % 40 * 10.0;
            double y = i / 40 * 10.0;
            Houses.polygon(relief, -1, x, y, i, x + 10, y, i, x + 10, y + 10, i, x, y + 10, i);
        }
        RayHit hit = RayQuery.SURFACES
                .nearest(Houses.city(relief), new Ray(155, 75, 2_000, 0, 0, -1))
                .orElseThrow();

        assertThat(hit.surface()).isEqualTo(7 * 40 + 15);
        assertThat(hit.t()).isCloseTo(2_000 - (7 * 40 + 15), within(1e-6));
    }

    private static double nearest(City city, Ray ray, int maxLod) {
        return new RayQuery(ObjectFilter.ALL, layer -> true, maxLod, 0)
                .nearest(city, ray)
                .orElseThrow()
                .t();
    }

    private static RayQuery reaching(double metres) {
        return new RayQuery(ObjectFilter.ALL, layer -> true, 49, metres);
    }
}
