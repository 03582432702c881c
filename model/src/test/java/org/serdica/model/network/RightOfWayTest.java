package org.serdica.model.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.serdica.model.network.RoadNetworkBuilder.Lane;
import org.serdica.model.network.RoadNetworkBuilder.Link;

class RightOfWayTest {
    private static final List<Lane> TWO_WAY = List.of(new Lane(LaneKind.DRIVE, -1, 3), new Lane(LaneKind.DRIVE, 1, 3));
    private static final List<Lane> PATH = List.of(new Lane(LaneKind.SIDEWALK, 0, 2));

    @Test
    void whoComesOutOfTheLesserStreetGivesWay() {
        RoadNetwork roads = crossing(JunctionControl.GIVE_WAY, RoadClass.PRIMARY, RoadClass.RESIDENTIAL);

        assertThat(yielding(roads)).containsExactly("south", "north");
    }

    @Test
    void ofStreetsOfOneClassThoseThatRunStraightThroughGoFirst() {
        RoadNetworkBuilder b = new RoadNetworkBuilder();
        b.add(link("stem", RoadClass.RESIDENTIAL, TWO_WAY, 0, -50, 0, 0));
        b.add(link("left", RoadClass.RESIDENTIAL, TWO_WAY, 0, 0, -50, 5));
        b.add(link("right", RoadClass.RESIDENTIAL, TWO_WAY, 0, 0, 50, 0));
        b.control(0, 0, 0, JunctionControl.STOP);

        assertThat(yielding(b.build())).containsExactly("stem");
    }

    @Test
    void atAnAllWayStopEverybodyYields() {
        RoadNetwork roads = crossing(JunctionControl.ALL_WAY_STOP, RoadClass.PRIMARY, RoadClass.RESIDENTIAL);

        assertThat(yielding(roads)).containsExactly("west", "east", "south", "north");
    }

    @Test
    void nobodyYieldsByRankAtSignals() {
        assertThat(yielding(crossing(JunctionControl.SIGNAL, RoadClass.PRIMARY, RoadClass.RESIDENTIAL)))
                .isEmpty();
    }

    @Test
    void aFootpathIsNoStreetToYieldTo() {
        RoadNetworkBuilder b = new RoadNetworkBuilder();
        b.add(link("a", RoadClass.RESIDENTIAL, TWO_WAY, -50, 0, 0, 0));
        b.add(link("b", RoadClass.RESIDENTIAL, TWO_WAY, 0, 0, 50, 0));
        b.add(link("path", RoadClass.FOOTWAY, PATH, 0, 0, 0, 50));
        b.control(0, 0, 0, JunctionControl.GIVE_WAY);

        assertThat(yielding(b.build())).isEmpty();
    }

    private static RoadNetwork crossing(JunctionControl control, RoadClass along, RoadClass across) {
        RoadNetworkBuilder b = new RoadNetworkBuilder();
        b.add(link("west", along, TWO_WAY, -50, 0, 0, 0));
        b.add(link("east", along, TWO_WAY, 0, 0, 50, 0));
        b.add(link("south", across, TWO_WAY, 0, -50, 0, 0));
        b.add(link("north", across, TWO_WAY, 0, 0, 0, 50));
        b.control(0, 0, 0, control);
        return b.build();
    }

    private static List<String> yielding(RoadNetwork roads) {
        int node = roads.index().nearestNode(0, 0, 1);
        return IntStream.range(0, roads.linkCount())
                .filter(link -> RightOfWay.yields(roads, node, link))
                .mapToObj(roads::linkId)
                .toList();
    }

    private static Link link(String id, RoadClass roadClass, List<Lane> lanes, double... xy) {
        double[] xyz = {xy[0], xy[1], 0, xy[2], xy[3], 0};
        return new Link(id, id + " street", roadClass, 13.9f, false, false, xyz, lanes);
    }
}
