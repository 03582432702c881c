package org.serdica.model.street;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.serdica.model.city.City;
import org.serdica.model.city.CityBuilder;
import org.serdica.model.city.ObjectDraft;
import org.serdica.model.edit.EditLog;
import org.serdica.model.edit.EditRefused;
import org.serdica.model.geo.Frame;
import org.serdica.model.network.CentreLine;
import org.serdica.model.network.JunctionControl;
import org.serdica.model.network.LaneRow;
import org.serdica.model.network.RoadClass;
import org.serdica.model.network.RoadMap;
import org.serdica.model.network.RoadNetwork;
import org.serdica.model.network.RoadNetworkBuilder;
import org.serdica.model.network.RoadNetworkBuilder.Link;
import org.serdica.model.network.SignalProgram;
import org.serdica.model.network.Turn;

/** Two parallel streets of 200 m from west to east, 100 m apart, and a railway between them. */
class StreetLayingTest {
    private static final LaneRow LANES = LaneRow.usual(RoadClass.RESIDENTIAL);

    private final City start = parallels();
    private final EditLog log = new EditLog(start);

    private static City parallels() {
        CityBuilder builder = new CityBuilder(Frame.LOCAL_CRS);
        RoadNetworkBuilder roads = new RoadNetworkBuilder();
        lay(builder, roads, "south", RoadClass.RESIDENTIAL, 0);
        lay(builder, roads, "rails", RoadClass.RAIL, 50);
        lay(builder, roads, "north", RoadClass.RESIDENTIAL, 100);
        builder.roads(roads.build());
        return builder.build();
    }

    private static void lay(CityBuilder builder, RoadNetworkBuilder roads, String id, RoadClass c, double y) {
        ObjectDraft draft = StreetObject.draft(new Link(
                id,
                id,
                c,
                10,
                false,
                false,
                new double[] {-100, y, 0, 100, y, 0},
                LaneRow.usual(c).lanes()));
        StreetObject.links(draft).forEach(roads::add);
        builder.add(draft);
    }

    private StreetLaying.Laid lay(double... xy) {
        StreetLaying.Laid laid = StreetLaying.lay(log.city(), xy, "New Street", RoadClass.RESIDENTIAL, LANES);
        log.apply("draw", laid.edits());
        return laid;
    }

    private RoadNetwork roads() {
        return log.city().roads();
    }

    private int link(String id) {
        return IntStream.range(0, roads().linkCount())
                .filter(l -> roads().linkId(l).equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aStreetFromStreetToStreetJoinsBothInTheirMiddle() {
        StreetLaying.Laid laid = lay(0, 0.2, 0, 99.7);
        assertThat(laid.ids()).hasSize(1);
        assertThat(roads().linkCount()).isEqualTo(6);
        int fresh = link(laid.ids().getFirst());
        assertThat(roads().degree(roads().from(fresh))).isEqualTo(3);
        assertThat(roads().degree(roads().to(fresh))).isEqualTo(3);
        assertThat(roads().nodeY(roads().from(fresh))).isEqualTo(0);
        assertThat(roads().lengthM(link("south"))).isCloseTo(100, within(1e-6));
    }

    @Test
    void aStreetAcrossOthersGetsAJunctionAtEachButNotOnTheRailway() {
        StreetLaying.Laid laid = lay(20, -50, 20, 150);
        assertThat(laid.ids()).hasSize(3);
        assertThat(roads().linkCount()).isEqualTo(3 + 2 + 3);
        int middle = link(laid.ids().get(1));
        assertThat(roads().degree(roads().from(middle))).isEqualTo(4);
        assertThat(roads().degree(roads().to(middle))).isEqualTo(4);
        assertThat(roads().lengthM(middle)).isCloseTo(100, within(1e-6));
    }

    @Test
    void anEndBesideAJunctionTakesThatJunction() {
        StreetLaying.Laid laid = lay(100.3, 0.3, 100, 60);
        int fresh = link(laid.ids().getFirst());
        assertThat(roads().from(fresh)).isEqualTo(roads().to(link("south")));
        assertThat(roads().linkCount()).isEqualTo(4);
    }

    @Test
    void undoingALaidStreetGivesTheVeryCityBack() {
        lay(20, -50, 20, 150);
        log.undo();
        assertThat(RoadMap.of(roads())).isEqualTo(RoadMap.of(start.roads()));
        assertThat(log.city().objectCount()).isEqualTo(start.objectCount());
    }

    @Test
    void aStreetOfAFootIsRefused() {
        assertThatThrownBy(() -> lay(0, 20, 0.3, 20)).isInstanceOf(EditRefused.class);
    }

    @Test
    void aJunctionThatIsMovedTakesItsStreetsAndItsSignalsAlong() {
        StreetLaying.Laid laid = lay(20, -50, 20, 0);
        int node = roads().to(link(laid.ids().getFirst()));
        log.apply(
                "signals",
                new StreetEdits(log.city())
                        .control(node, JunctionControl.SIGNAL)
                        .edits());
        int signalled = roads().to(link(laid.ids().getFirst()));
        SignalProgram program = new SignalProgram(
                3,
                List.of(new SignalProgram.Step(
                        17, 3, 2, List.of(new SignalProgram.Movement(laid.ids().getFirst(), "south")))));
        log.apply(
                "plan",
                new StreetEdits(log.city())
                        .signals(signalled, java.util.Optional.of(program))
                        .edits());
        int before = roads().to(link(laid.ids().getFirst()));
        log.apply(
                "move", new StreetEdits(log.city()).moveJunction(before, 25, 4).edits());
        int after = roads().to(link(laid.ids().getFirst()));
        assertThat(roads().degree(after)).isEqualTo(3);
        assertThat(roads().nodeX(after)).isEqualTo(25);
        assertThat(roads().control(after)).isEqualTo(JunctionControl.SIGNAL);
        assertThat(SignalProgram.of(roads(), after)).contains(program);
    }

    @Test
    void aLaidStreetCanBeBentAndLaidAsManyTimesAsAHandMoves() {
        String id = lay(0, 0, 0, 100).ids().getFirst();
        CentreLine line = new CentreLine(roads().shape(link(id))).withPointAt(50);
        for (double x = 1; x < 4; x++) {
            log.apply(
                    "bend",
                    new StreetEdits(log.city())
                            .bend(id, line.moved(1, x, 50, 0))
                            .edits());
        }
        assertThat(roads().shape(link(id))).hasSize(9);
        assertThat(roads().degree(roads().from(link(id)))).isEqualTo(3);
    }

    @Test
    void aReversedStreetLeadsWhereItDid() {
        StreetLaying.Laid laid = lay(20, -50, 20, 0);
        String id = laid.ids().getFirst();
        int node = roads().to(link(id));
        int turns = Turn.at(roads(), node).size();
        log.apply("reverse", new StreetEdits(log.city()).reverse(id).edits());
        assertThat(roads().from(link(id))).isEqualTo(node);
        assertThat(Turn.at(roads(), node)).hasSize(turns);
    }

    @Test
    void forbiddenTurnsAreAmongThePossibleOnes() {
        StreetLaying.Laid laid = lay(20, -50, 20, 0);
        String id = laid.ids().getFirst();
        int node = roads().to(link(id));
        int possible = Turn.possible(roads(), node).size();
        log.apply("ban", new StreetEdits(log.city()).turn(id, "south", false).edits());
        node = roads().to(link(id));
        assertThat(Turn.possible(roads(), node)).hasSize(possible);
        assertThat(Turn.at(roads(), node)).hasSize(possible - 1);
    }
}
