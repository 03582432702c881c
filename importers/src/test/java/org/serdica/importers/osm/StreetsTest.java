package org.serdica.importers.osm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.serdica.importers.api.LoadResult;
import org.serdica.importers.api.Loading;
import org.serdica.model.check.CheckSettings;
import org.serdica.model.check.CityCheck;
import org.serdica.model.city.City;
import org.serdica.model.city.CityObject;
import org.serdica.model.city.ObjectKind;
import org.serdica.model.geo.Bounds;
import org.serdica.model.network.JunctionControl;
import org.serdica.model.network.RightOfWay;
import org.serdica.model.network.RoadClass;
import org.serdica.model.network.RoadNetwork;
import org.serdica.model.network.Turn;
import org.serdica.model.task.CancelToken;
import org.serdica.model.task.Progress;

/** A crossing of two streets of 200 m: W - C - E and S - C - N. */
class StreetsTest {
    @TempDir
    Path folder;

    private final OsmText map = new OsmText();
    private final long west = map.node(-100, 0);
    private final long centre = map.node(0, 0);
    private final long east = map.node(100, 0);
    private final long south = map.node(0, -100);
    private final long north = map.node(0, 100);

    private RoadNetwork roads() throws Exception {
        return load().city().roads();
    }

    private LoadResult load() throws Exception {
        return Loading.load(map.write(folder));
    }

    private static int link(RoadNetwork roads, String id) {
        for (int l = 0; l < roads.linkCount(); l++) {
            if (roads.linkId(l).equals(id)) {
                return l;
            }
        }
        throw new AssertionError("there is no link " + id);
    }

    /** Turns at the node where links meet, as "from to" by link ids. */
    private static List<String> turns(RoadNetwork roads, String from) {
        int node = roads.to(link(roads, from));
        return Turn.at(roads, node).stream()
                .filter(t -> roads.linkId(t.fromLink()).equals(from))
                .map(t -> roads.linkId(t.toLink()))
                .sorted()
                .toList();
    }

    @Test
    void waysAreCutWhereTheyMeet() throws Exception {
        long a = map.way(new long[] {west, centre, east}, "highway=primary", "name=Along", "maxspeed=70");
        map.way(new long[] {south, centre, north}, "highway=residential");
        RoadNetwork roads = roads();

        assertThat(roads.linkCount()).isEqualTo(4);
        assertThat(roads.nodeCount()).isEqualTo(5);
        int first = link(roads, "way/" + a);
        assertThat(roads.linkName(first)).isEqualTo("Along");
        assertThat(roads.roadClass(first)).isEqualTo(RoadClass.PRIMARY);
        assertThat(roads.speedMps(first) * 3.6).isCloseTo(70, org.assertj.core.data.Offset.offset(0.01));
        assertThat(roads.lengthM(first)).isCloseTo(100, org.assertj.core.data.Offset.offset(0.1));
        assertThat(turns(roads, "way/" + a)).hasSize(3);
    }

    @Test
    void waysThatCrossWithoutANodeDoNotMeet() throws Exception {
        map.way(new long[] {west, east}, "highway=primary", "bridge=yes", "layer=1");
        map.way(new long[] {south, north}, "highway=residential", "tunnel=yes");
        RoadNetwork roads = roads();

        assertThat(roads.linkCount()).isEqualTo(2);
        assertThat(roads.isBridge(0)).isTrue();
        assertThat(roads.isTunnel(1)).isTrue();
    }

    @Test
    void aSignThatForbidsATurnIsKept() throws Exception {
        long a = map.way(new long[] {west, centre}, "highway=primary");
        long b = map.way(new long[] {centre, east}, "highway=primary");
        long c = map.way(new long[] {south, centre, north}, "highway=residential");
        map.relation(
                new String[] {"way " + a + " from", "node " + centre + " via", "way " + b + " to"},
                "type=restriction",
                "restriction=no_straight_on");
        LoadResult result = load();

        assertThat(turns(result.city().roads(), "way/" + a)).containsExactly("way/" + c, "way/" + c + "#1");
        assertThat(result.reports().getFirst().leftOut()).isEmpty();
    }

    @Test
    void aSignThatAllowsOneWayOnlyForbidsTheOthers() throws Exception {
        long a = map.way(new long[] {west, centre}, "highway=primary");
        long b = map.way(new long[] {centre, east}, "highway=primary");
        map.way(new long[] {south, centre, north}, "highway=residential");
        map.relation(
                new String[] {"way " + a + " from", "node " + centre + " via", "way " + b + " to"},
                "type=restriction",
                "restriction=only_straight_on");

        assertThat(turns(roads(), "way/" + a)).containsExactly("way/" + b);
    }

    @Test
    void aTurnOverAWayIsForbiddenAsAChain() throws Exception {
        long a = map.way(new long[] {west, centre}, "highway=primary", "oneway=yes");
        long via = map.way(new long[] {centre, north}, "highway=primary_link");
        long far = map.node(-100, 100);
        long back = map.way(new long[] {north, far}, "highway=primary", "oneway=yes");
        map.way(new long[] {centre, east}, "highway=primary");
        map.relation(
                new String[] {"way " + a + " from", "way " + via + " via", "way " + back + " to"},
                "type=restriction",
                "restriction=no_u_turn");
        RoadNetwork roads = roads();

        assertThat(roads.forbiddenChains()).hasSize(1);
        assertThat(roads.forbiddenChains().getFirst())
                .containsExactly(link(roads, "way/" + a), link(roads, "way/" + via), link(roads, "way/" + back));
        assertThat(turns(roads, "way/" + a)).contains("way/" + via);
    }

    @Test
    void aRestrictionWithoutItsWaysIsNamedAndLeftOut() throws Exception {
        long a = map.way(new long[] {west, centre}, "highway=primary");
        map.relation(
                new String[] {"way " + a + " from", "node " + centre + " via", "way 999 to"},
                "type=restriction",
                "restriction=no_left_turn");
        LoadResult result = load();

        assertThat(Loading.codes(result)).containsExactly("RESTRICTION_UNCLEAR");
        assertThat(result.reports().getFirst().leftOut()).hasSize(1);
    }

    @Test
    void signalsAtTheStopLineRuleTheCrossing() throws Exception {
        long line = map.node(-12, 0, "highway=traffic_signals");
        map.way(new long[] {west, line, centre, east}, "highway=primary");
        map.way(new long[] {south, centre, north}, "highway=primary");
        RoadNetwork roads = roads();

        assertThat(roads.nodeCount()).isEqualTo(5);
        int node = roads.index().nearestNode(roads.nodeX(0), roads.nodeY(0), 1);
        assertThat(roads.control(node)).isEqualTo(JunctionControl.SIGNAL);
        assertThat(roads.degree(node)).isEqualTo(4);
        assertThat(roads.signals(node)).isPresent();
    }

    @Test
    void aStopSignBeforeACrossingLetsTheLesserStreetStopThere() throws Exception {
        long sign = map.node(0, -10, "highway=stop", "direction=forward");
        map.way(new long[] {west, centre, east}, "highway=primary");
        long lesser = map.way(new long[] {south, sign, centre}, "highway=residential");
        RoadNetwork roads = roads();

        int link = link(roads, "way/" + lesser);
        int node = roads.to(link);
        assertThat(roads.control(node)).isEqualTo(JunctionControl.STOP);
        assertThat(IntStream.of(roads.linksAt(node)).boxed())
                .hasSize(3)
                .filteredOn(l -> RightOfWay.yields(roads, node, l))
                .containsExactly(link);
    }

    @Test
    void aGiveWaySignIsReadAsOne() throws Exception {
        assertThat(ruled("highway=give_way")).isEqualTo(JunctionControl.GIVE_WAY);
    }

    @Test
    void aStopSignForAllIsReadAsOne() throws Exception {
        assertThat(ruled("highway=stop", "stop=all")).isEqualTo(JunctionControl.ALL_WAY_STOP);
    }

    private JunctionControl ruled(String... sign) throws Exception {
        long before = map.node(0, -10, sign);
        map.way(new long[] {west, centre, east}, "highway=residential");
        long way = map.way(new long[] {south, before, centre}, "highway=residential");
        RoadNetwork roads = roads();
        return roads.control(roads.to(link(roads, "way/" + way)));
    }

    @Test
    void signalsFarFromAnyCrossingStandByThemselves() throws Exception {
        long line = map.node(50, 0, "highway=crossing", "crossing=traffic_signals");
        map.way(new long[] {west, line, east}, "highway=primary");
        RoadNetwork roads = roads();

        assertThat(roads.linkCount()).isEqualTo(2);
        assertThat(roads.nodeCount()).isEqualTo(3);
    }

    @Test
    void aRoundaboutIsRuledWhereItIsEntered() throws Exception {
        map.way(new long[] {west, centre, north, west}, "highway=primary", "junction=roundabout");
        map.way(new long[] {centre, east}, "highway=primary");
        RoadNetwork roads = roads();

        int node = roads.from(link(roads, "way/7"));
        assertThat(roads.control(node)).isEqualTo(JunctionControl.ROUNDABOUT);
    }

    @Test
    void railsAndPathsHaveTheirOwnClasses() throws Exception {
        map.way(new long[] {west, centre}, "railway=tram");
        map.way(new long[] {centre, east}, "railway=rail");
        map.way(new long[] {south, centre}, "highway=steps");
        map.way(new long[] {centre, north}, "highway=construction", "construction=primary");
        LoadResult result = load();
        RoadNetwork roads = result.city().roads();

        assertThat(List.of(roads.roadClass(0), roads.roadClass(1), roads.roadClass(2)))
                .containsExactly(RoadClass.TRAM, RoadClass.RAIL, RoadClass.FOOTWAY);
        assertThat(result.city().objects().filter(o -> o.kind() == ObjectKind.RAILWAY))
                .hasSize(2);
        assertThat(result.reports().getFirst().leftOut()).containsOnlyKeys("not built yet, or no longer there");
    }

    @Test
    void theNumberOfLanesIsKeptBesideTheCrossSection() throws Exception {
        map.way(new long[] {west, east}, "highway=primary", "lanes=4", "turn:lanes:forward=left|through");
        CityObject street = load().city().objects().findFirst().orElseThrow();

        assertThat(street.text("osm:lanes")).isEqualTo("4");
        assertThat(street.text("lanes")).contains("drive:-:3.50|drive:-:3.50|drive:+:3.50:left|drive:+:3.50:straight");
        assertThat(street.text("turn:lanes:forward")).isEqualTo("left|through");
    }

    @Test
    void arrowsOnLanesSayWhichOfThemLeadsIntoATurn() throws Exception {
        long a = map.way(
                new long[] {west, centre}, "highway=primary", "oneway=yes", "turn:lanes=left|through|through;right");
        map.way(new long[] {centre, east}, "highway=primary", "oneway=yes");
        map.way(new long[] {south, centre, north}, "highway=residential");
        RoadNetwork roads = roads();
        int from = link(roads, "way/" + a);
        Map<Turn.Kind, Integer> lanes = new EnumMap<>(Turn.Kind.class);
        for (Turn turn : Turn.at(roads, roads.to(from))) {
            if (turn.fromLink() == from) {
                lanes.put(turn.kind(), turn.lanes(roads, roads.to(from)).length);
            }
        }

        assertThat(lanes).isEqualTo(Map.of(Turn.Kind.LEFT, 1, Turn.Kind.STRAIGHT, 2, Turn.Kind.RIGHT, 1));
    }

    /** The ground falls into a valley between the banks: street and deck go straight over it. */
    @Test
    void aBridgeHasADeckFromBankToBank() throws Exception {
        long bend = map.node(10, 5);
        long way = map.way(new long[] {west, bend, east}, "highway=primary", "bridge=yes", "sidewalk=no", "lanes=2");
        LoadResult result = load();
        City flat = result.city();
        CityObject deck = flat.find("way/" + way + "/deck").orElseThrow();
        assertThat(deck.kind()).isEqualTo(ObjectKind.BRIDGE);
        assertThat(result.reports().getFirst().imported()).isEqualTo(1);
        assertThat(deck.number("width")).isEqualTo(8);
        assertThat(deck.bounds().height()).isCloseTo(0.95, within(1e-3));
        assertThat(CityCheck.of(flat, CheckSettings.DEFAULTS, Progress.NONE, CancelToken.never())
                        .flaws())
                .isEmpty();

        Bounds b = deck.bounds();
        StringBuilder valley = new StringBuilder("ncols 40%nnrows 20%nxllcorner %f%nyllcorner %f%ncellsize 10%n"
                .formatted(b.centreX() - 200, b.centreY() - 100));
        for (int row = 0; row < 20; row++) {
            for (int col = 0; col < 40; col++) {
                valley.append(Math.abs(col - 19.5) < 8 ? "450 " : "500 ");
            }
            valley.append('\n');
        }
        Path ground = Files.writeString(folder.resolve("valley.asc"), valley);
        Files.writeString(folder.resolve("valley.prj"), flat.frame().crs());
        City city = Loading.load(ground, folder.resolve("map.osm")).city();
        Bounds laid = city.find("way/" + way + "/deck").orElseThrow().bounds();
        assertThat(city.terrain().heightAt(b.centreX(), b.centreY())).isEqualTo(450);
        assertThat(laid.minZ()).isCloseTo(500 - 0.95, within(0.01));
        assertThat(laid.maxZ()).isCloseTo(500, within(0.01));
    }

    @Test
    void aStreetEndsWhereTheFileEnds() throws Exception {
        map.way(new long[] {west, centre, 777, 778, east, north}, "highway=primary");
        LoadResult result = load();

        assertThat(result.city().roads().linkCount()).isEqualTo(2);
        assertThat(Loading.codes(result)).containsExactly("NODES_MISSING");
    }
}
