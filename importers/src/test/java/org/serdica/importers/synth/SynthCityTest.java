package org.serdica.importers.synth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.index.strtree.STRtree;
import org.serdica.model.city.City;
import org.serdica.model.city.CityObject;
import org.serdica.model.city.Layer;
import org.serdica.model.city.ObjectKind;
import org.serdica.model.city.SurfaceKind;
import org.serdica.model.city.Tile;
import org.serdica.model.network.LaneKind;
import org.serdica.model.network.RoadNetwork;

class SynthCityTest {
    private static final GeometryFactory FACTORY = new GeometryFactory();
    private static City city;

    @BeforeAll
    static void build() {
        city = SynthCity.demo();
    }

    @Test
    void hasWhatADistrictHas() {
        assertThat(count(ObjectKind.BUILDING)).isBetween(4_500L, 7_000L);
        assertThat(count(ObjectKind.TREE)).isBetween(8_000L, 20_000L);
        assertThat(count(ObjectKind.BRIDGE)).isBetween(4L, 7L);
        assertThat(count(ObjectKind.RADIO_SITE)).isEqualTo(40);
        assertThat(count(ObjectKind.RADIO_CELL)).isEqualTo(120);
        assertThat(count(ObjectKind.SENSOR)).isEqualTo(600);
        assertThat(city.objects(Layer.BUILDINGS).map(o -> o.text("function")))
                .contains(
                        "residential", "office", "retail", "school", "university", "hospital", "industrial", "church");
        assertThat(city.frame().crs()).isEqualTo("EPSG:7801");
    }

    @Test
    void everySolidIsClosedPlaneFacedAndRightWayOut() {
        List<String> troubles = new ArrayList<>();
        city.objects().forEach(o -> troubles.addAll(SolidCheck.troubles(o)));
        assertThat(troubles).isEmpty();
    }

    @Test
    void everyBuildingSaysWhatItIs() {
        List<String> names = List.of(
                "function",
                "yearOfConstruction",
                "storeysAboveGround",
                "measuredHeight",
                "roofType",
                "residents",
                "address");
        assertThat(city.objects(Layer.BUILDINGS)
                        .filter(o -> o.kind() == ObjectKind.BUILDING)
                        .filter(o -> !o.attributes().keySet().containsAll(names))
                        .map(CityObject::id))
                .isEmpty();
        assertThat(city.objects(Layer.BUILDINGS)
                        .filter(o -> o.kind() == ObjectKind.BUILDING)
                        .map(o -> o.text("address")))
                .doesNotHaveDuplicates();
    }

    @Test
    void buildingsStandInTheirFoundationsAndNotOnEachOther() {
        STRtree index = new STRtree();
        List<Polygon> all = new ArrayList<>();
        city.objects(Layer.BUILDINGS).forEach(o -> footprints(o).forEach(p -> {
            p.setUserData(o.root().id());
            all.add(p);
            index.insert(p.getEnvelopeInternal(), p);
        }));
        List<String> overlaps = new ArrayList<>();
        for (Polygon p : all) {
            for (Object found : index.query(p.getEnvelopeInternal())) {
                Polygon q = (Polygon) found;
                if (p.getUserData().toString().compareTo(q.getUserData().toString()) < 0
                        && p.intersects(q)
                        && p.intersection(q).getArea() > 0.01) {
                    overlaps.add(p.getUserData() + " and " + q.getUserData());
                }
            }
        }
        assertThat(overlaps).isEmpty();
    }

    @Test
    void noBuildingStandsOnACarriagewayOrInTheRiver() {
        List<Polygon> footprints = city.objects(Layer.BUILDINGS)
                .flatMap(o -> footprints(o).stream())
                .toList();
        STRtree index = new STRtree();
        footprints.forEach(p -> index.insert(p.getEnvelopeInternal(), p));
        RoadNetwork r = city.roads();
        List<String> onRoads = new ArrayList<>();
        for (int l = 0; l < r.linkCount(); l++) {
            Coordinate[] line = new Coordinate[r.shapeEnd(l) - r.shapeStart(l)];
            for (int i = 0; i < line.length; i++) {
                line[i] = new Coordinate(r.shapeX(r.shapeStart(l) + i), r.shapeY(r.shapeStart(l) + i));
            }
            double walks = 0;
            for (int lane = r.laneStart(l); lane < r.laneEnd(l); lane++) {
                walks += r.laneKind(lane) == LaneKind.SIDEWALK ? r.laneWidthM(lane) : 0;
            }
            var carriageway = FACTORY.createLineString(line).buffer((r.widthM(l) - walks) / 2, 4, 2);
            for (Object p : index.query(carriageway.getEnvelopeInternal())) {
                if (((Polygon) p).intersects(carriageway)) {
                    onRoads.add(r.linkName(l));
                }
            }
        }
        assertThat(onRoads).isEmpty();
        assertThat(city.objects(Layer.WATER).flatMap(o -> areas(o, SurfaceKind.UNKNOWN).stream()))
                .isNotEmpty()
                .allSatisfy(w -> assertThat(footprints).noneMatch(w::intersects));
    }

    @Test
    void nothingFloats() {
        assertThat(city.objects(Layer.BUILDINGS).filter(o -> o.kind() == ObjectKind.BUILDING))
                .allSatisfy(o -> {
                    for (Polygon p : footprints(o)) {
                        for (Coordinate c : p.getCoordinates()) {
                            assertThat(c.z).isLessThan(city.terrain().heightAt(c.x, c.y));
                        }
                    }
                });
    }

    @Test
    void streetsHangTogether() {
        RoadNetwork r = city.roads();
        Set<Integer> seen = new HashSet<>(Set.of(0));
        Deque<Integer> next = new ArrayDeque<>(List.of(0));
        while (!next.isEmpty()) {
            int node = next.poll();
            for (int link : r.linksAt(node)) {
                int other = r.from(link) == node ? r.to(link) : r.from(link);
                if (seen.add(other)) {
                    next.add(other);
                }
            }
        }
        assertThat(seen).hasSize(r.nodeCount());
        assertThat(r.linkCount()).isGreaterThan(700);
    }

    @Test
    void isTheSameEveryTime() {
        City again = SynthCity.demo();
        assertThat(again.objectCount()).isEqualTo(city.objectCount());
        for (int t = 0; t < city.tiles().size(); t++) {
            Tile a = city.tiles().get(t);
            Tile b = again.tiles().get(t);
            assertThat(b.vertexCount()).isEqualTo(a.vertexCount());
            for (int v = 0; v < a.vertexCount(); v++) {
                if (a.x(v) != b.x(v) || a.y(v) != b.y(v) || a.z(v) != b.z(v)) {
                    throw new AssertionError("vertex " + v + " of tile " + t + " moved");
                }
            }
        }
    }

    @Test
    void aLargeCityHasAsManyBuildingsAsAskedFor() {
        long[] buildings = {0};
        SynthCity.stream(9_000, d -> buildings[0] += d.kind() == ObjectKind.BUILDING ? 1 : 0);
        assertThat(buildings[0]).isEqualTo(9_000);
    }

    private static long count(ObjectKind kind) {
        return city.objects().filter(o -> o.kind() == kind).count();
    }

    private static List<Polygon> footprints(CityObject o) {
        return areas(o, SurfaceKind.GROUND);
    }

    private static List<Polygon> areas(CityObject o, SurfaceKind kind) {
        Tile t = o.tile();
        List<Polygon> result = new ArrayList<>();
        for (int g = t.geometryStart(o.index()); g < t.geometryEnd(o.index()); g++) {
            for (int s = t.surfaceStart(g); s < t.surfaceEnd(g); s++) {
                if (t.surfaceKind(s) == kind && t.type(g).isSurface()) {
                    int from = t.vertexStart(t.ringStart(s));
                    int n = t.vertexEnd(t.ringStart(s)) - from;
                    Coordinate[] c = new Coordinate[n + 1];
                    for (int i = 0; i <= n; i++) {
                        c[i] = new Coordinate(t.x(from + i % n), t.y(from + i % n), t.z(from + i % n));
                    }
                    result.add(FACTORY.createPolygon(c));
                }
            }
        }
        return result;
    }
}
