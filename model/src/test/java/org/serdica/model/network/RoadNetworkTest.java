package org.serdica.model.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.serdica.model.geo.Bounds;
import org.serdica.model.network.RoadNetworkBuilder.Lane;
import org.serdica.model.network.RoadNetworkBuilder.Link;
import org.serdica.model.network.SignalPlan.Light;

class RoadNetworkTest {
    private static final List<Lane> TWO_WAY = List.of(
            new Lane(LaneKind.SIDEWALK, 0, 2),
            new Lane(LaneKind.DRIVE, -1, 3),
            new Lane(LaneKind.DRIVE, 1, 3),
            new Lane(LaneKind.SIDEWALK, 0, 2));
    private static final List<Lane> ONE_WAY = List.of(new Lane(LaneKind.DRIVE, 1, 3));

    /** A crossing at (0, 0): west and east arms 100 m, north arm 50 m, south arm one way towards the crossing. */
    private final RoadNetworkBuilder builder = new RoadNetworkBuilder();

    private final RoadNetwork crossing = crossing();

    private RoadNetwork crossing() {
        builder.add(link("west", TWO_WAY, -100, 0, 0, 0, 0, 0));
        builder.add(link("east", TWO_WAY, 0.3, 0, 0.5, 100, 0, 0));
        builder.add(link("north", TWO_WAY, 0, -0.2, 0, 0, 50, 0));
        builder.add(link("south", ONE_WAY, 0, -50, 0, 0, 0, 0));
        builder.control(0.1, 0, 0, JunctionControl.SIGNAL);
        return builder.build();
    }

    @Test
    void joinsEndsThatLieWithinHalfAMetre() {
        assertThat(crossing.nodeCount()).isEqualTo(5);
        assertThat(crossing.linkCount()).isEqualTo(4);
        int middle = crossing.to(0);
        assertThat(crossing.degree(middle)).isEqualTo(4);
        assertThat(crossing.linksAt(middle)).containsExactly(0, 1, 2, 3);
        assertThat(crossing.control(middle)).isEqualTo(JunctionControl.SIGNAL);
    }

    @Test
    void keepsABridgeApartFromTheStreetBelow() {
        RoadNetworkBuilder b = new RoadNetworkBuilder();
        b.add(link("below", TWO_WAY, 0, 0, 550, 10, 0, 550));
        b.add(link("above", TWO_WAY, 0, 0, 556, 0, 10, 556));

        assertThat(b.build().nodeCount()).isEqualTo(4);
    }

    @Test
    void joinsToTheNearestOfTwoNodes() {
        RoadNetworkBuilder b = new RoadNetworkBuilder();
        b.add(link("a", TWO_WAY, 0, 0, 0, -10, 0, 0));
        b.add(link("b", TWO_WAY, 0.8, 0, 0, 10, 0, 0));
        b.add(link("c", TWO_WAY, 0.45, 0, 0, 0, 10, 0));
        RoadNetwork network = b.build();

        assertThat(network.from(2)).isEqualTo(network.from(1));
    }

    @Test
    void knowsLengthsWidthsAndLanes() {
        assertThat(crossing.lengthM(0)).isEqualTo(100);
        assertThat(crossing.widthM(0)).isEqualTo(10);
        assertThat(crossing.laneEnd(0) - crossing.laneStart(0)).isEqualTo(4);
        assertThat(crossing.laneKind(crossing.laneStart(0))).isEqualTo(LaneKind.SIDEWALK);
        assertThat(crossing.laneCount(0, LaneKind.DRIVE, 1)).isOne();
        assertThat(crossing.laneCount(3, LaneKind.DRIVE, -1)).isZero();
        assertThat(crossing.names()).containsExactly("east street", "north street", "south street", "west street");
    }

    @Test
    void refusesAStreetWithoutALine() {
        assertThatThrownBy(() -> builder.add(link("stub", TWO_WAY, 1, 2, 3)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("stub");
    }

    @Test
    void allowsTheTurnsThatLanesLead() {
        List<Turn> turns = Turn.at(crossing, crossing.to(0));

        // Three ways in by the others to two of them, and three from the south, where nobody may go.
        assertThat(turns).hasSize(3 * 2 + 3);
        assertThat(turns).noneMatch(t -> t.toLink() == 3);
        assertThat(turn(turns, 0, 1).kind()).isEqualTo(Turn.Kind.STRAIGHT);
        assertThat(turn(turns, 0, 2).kind()).isEqualTo(Turn.Kind.LEFT);
        assertThat(turn(turns, 1, 2).kind()).isEqualTo(Turn.Kind.RIGHT);
        assertThat(turn(turns, 3, 0).angleDeg()).isCloseTo(90, within(1e-9));
    }

    @Test
    void turnsBackWhereAStreetEnds() {
        assertThat(Turn.at(crossing, crossing.from(0)))
                .singleElement()
                .extracting(Turn::kind)
                .isEqualTo(Turn.Kind.BACK);
        assertThat(Turn.at(crossing, crossing.from(3))).isEmpty();
    }

    @Test
    void givesOppositeStreetsGreenTogether() {
        SignalPlan plan = crossing.signals(crossing.to(0)).orElseThrow();
        double t = plan.offsetS();

        assertThat(plan.cycleS()).isEqualTo(70);
        assertThat(plan.light(0, 1, t + 1)).isEqualTo(Light.GREEN);
        assertThat(plan.light(1, 0, t + 29)).isEqualTo(Light.GREEN);
        assertThat(plan.light(3, 2, t + 29)).isEqualTo(Light.RED);
        assertThat(plan.light(0, 1, t + 31)).isEqualTo(Light.YELLOW);
        assertThat(plan.light(0, 1, t + 34)).isEqualTo(Light.RED);
        assertThat(plan.light(3, 2, t + 34)).isEqualTo(Light.RED);
        assertThat(plan.light(3, 2, t + 36)).isEqualTo(Light.GREEN);
        assertThat(plan.light(0, 1, t + 71)).isEqualTo(Light.GREEN);
        assertThat(crossing.signals(crossing.from(0))).isEmpty();
    }

    @Test
    void takesOtherSignalPlans() {
        SignalPlan none = new SignalPlan(0, List.of());
        RoadNetwork changed = crossing.withSignals(Map.of(crossing.to(0), none));

        assertThat(changed.signals(crossing.to(0))).contains(none);
        assertThat(changed.linkCount()).isEqualTo(4);
        assertThat(none.light(0, 1, 5)).isEqualTo(Light.GREEN);
    }

    @Test
    void findsTheNearestNode() {
        assertThat(crossing.index().nearestNode(90, 5, 50)).isEqualTo(crossing.to(1));
        assertThat(crossing.index().nearestNode(50, 500, 50)).isEqualTo(-1);
    }

    @Test
    void findsThePlaceOnTheNearestLink() {
        RoadIndex.Place place = crossing.index().nearestLink(-40, 7, 50).orElseThrow();

        assertThat(place.link()).isZero();
        assertThat(place.alongM()).isCloseTo(60, within(1e-9));
        assertThat(place.leftM()).isCloseTo(7, within(1e-9));
        assertThat(place.x()).isCloseTo(-40, within(1e-9));
        assertThat(crossing.index().nearestLink(-40, -7, 50).orElseThrow().leftM())
                .isCloseTo(-7, within(1e-9));
        assertThat(crossing.index()
                        .nearestLink(-40, 7, 100, l -> l == 2)
                        .orElseThrow()
                        .link())
                .isEqualTo(2);
        assertThat(crossing.index().nearestLink(500, 500, 50)).isEmpty();
    }

    @Test
    void namesLinksInABoxOnce() {
        List<Integer> found = new ArrayList<>();
        crossing.index().forEachLinkIn(Bounds.ofPlan(-20, -5, -10, 5), found::add);

        assertThat(found).containsExactly(0);
    }

    @Test
    void servesAHundredThousandLinks() {
        RoadNetworkBuilder grid = new RoadNetworkBuilder();
        int side = 224;
        for (int c = 0; c < side; c++) {
            for (int r = 0; r < side; r++) {
                double x = 322_000 + c * 100.0;
                double y = 4_730_000 + r * 100.0;
                grid.add(link("h", TWO_WAY, x, y, 550, x + 50, y + 3, 550, x + 100, y, 550));
                grid.add(link("v", TWO_WAY, x, y, 550, x, y + 100, 550));
                grid.control(x, y, 550, JunctionControl.SIGNAL);
            }
        }
        RoadNetwork network = grid.build();

        assertThat(network.linkCount()).isEqualTo(2 * side * side);
        assertThat(network.nodeCount()).isEqualTo((side + 1) * (side + 1) - 1);
        RoadIndex.Place place = network.index()
                .nearestLink(322_000 + 5_002, 4_730_000 + 7_050, 100)
                .orElseThrow();
        assertThat(network.linkId(place.link())).isEqualTo("v");
        assertThat(place.distanceM()).isCloseTo(2, within(1e-6));
    }

    @Test
    void isEmptyWithoutLinks() {
        assertThat(RoadNetwork.EMPTY.linkCount()).isZero();
        assertThat(RoadNetwork.EMPTY.index().nearestLink(0, 0, 1e9)).isEmpty();
        assertThat(RoadNetwork.EMPTY.index().nearestNode(0, 0, 1e9)).isEqualTo(-1);
    }

    private static Turn turn(List<Turn> turns, int from, int to) {
        return turns.stream()
                .filter(t -> t.fromLink() == from && t.toLink() == to)
                .findFirst()
                .orElseThrow();
    }

    private static Link link(String id, List<Lane> lanes, double... xyz) {
        return new Link(id, id + " street", RoadClass.RESIDENTIAL, 13.9f, false, false, xyz, lanes);
    }
}
