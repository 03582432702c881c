package org.serdica.model.street;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.serdica.model.city.AttributeValue;
import org.serdica.model.city.City;
import org.serdica.model.city.CityBuilder;
import org.serdica.model.city.ObjectDraft;
import org.serdica.model.city.Terrain;
import org.serdica.model.edit.EditLog;
import org.serdica.model.edit.EditRefused;
import org.serdica.model.edit.Effects;
import org.serdica.model.geo.Frame;
import org.serdica.model.geo.HeightRaster;
import org.serdica.model.network.CentreLine;
import org.serdica.model.network.JunctionControl;
import org.serdica.model.network.LaneKind;
import org.serdica.model.network.LaneRow;
import org.serdica.model.network.RoadClass;
import org.serdica.model.network.RoadNetwork;
import org.serdica.model.network.RoadNetworkBuilder;
import org.serdica.model.network.RoadNetworkBuilder.Link;
import org.serdica.model.network.SignalProgram;
import org.serdica.model.network.Turn;

/** A crossroads with signals: streets of 100 m to the west, east, north and south, where turning from west to north is forbidden. */
class StreetEditsTest {
    private static final LaneRow TWO_LANES = LaneRow.usual(RoadClass.RESIDENTIAL);

    private final City start = crossroads();
    private final EditLog log = new EditLog(start);

    private static City crossroads() {
        CityBuilder builder = new CityBuilder(Frame.LOCAL_CRS);
        RoadNetworkBuilder roads = new RoadNetworkBuilder();
        lay(builder, roads, "west", -100, 0, 0, 0);
        lay(builder, roads, "east", 0, 0, 100, 0);
        lay(builder, roads, "north", 0, 0, 0, 100);
        lay(builder, roads, "south", 0, -100, 0, 0);
        roads.control(0, 0, 0, JunctionControl.SIGNAL);
        roads.forbid(List.of("west", "north"));
        builder.roads(roads.build());
        return builder.build();
    }

    private static void lay(
            CityBuilder builder, RoadNetworkBuilder roads, String id, double x0, double y0, double x1, double y1) {
        ObjectDraft draft = StreetObject.draft(new Link(
                id,
                id + " street",
                RoadClass.RESIDENTIAL,
                10,
                false,
                false,
                new double[] {x0, y0, 0, x1, y1, 0},
                TWO_LANES.lanes()));
        if (id.equals("west")) {
            draft.put("turnsForbidden", AttributeValue.of("west>north"));
        }
        StreetObject.links(draft).forEach(roads::add);
        builder.add(draft);
    }

    private StreetEdits edits() {
        return new StreetEdits(log.city());
    }

    private Effects apply(StreetEdits edits) {
        return log.apply("edit", edits.edits());
    }

    private RoadNetwork roads() {
        return log.city().roads();
    }

    private int link(String id) {
        RoadNetwork roads = roads();
        return IntStream.range(0, roads.linkCount())
                .filter(l -> roads.linkId(l).equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no street " + id));
    }

    private int crossing() {
        return roads().index().nearestNode(0, 0, 0.1);
    }

    private String text(String id, String attribute) {
        return log.city().find(id).orElseThrow().text(attribute);
    }

    /** What a reader of the city's objects alone would say of its streets. */
    private static List<String> asRead(City city) {
        return city.objects()
                .map(city::draft)
                .flatMap(d -> StreetObject.links(d).stream())
                .map(StreetEditsTest::text)
                .sorted()
                .toList();
    }

    private static List<String> asLinked(RoadNetwork roads) {
        return IntStream.range(0, roads.linkCount())
                .mapToObj(l -> text(RoadNetworkBuilder.link(roads, l, roads.shape(l))))
                .sorted()
                .toList();
    }

    private static String text(Link l) {
        return l.id() + " " + l.name() + " " + l.roadClass() + " " + Math.round(l.speedMps() * 36) + " "
                + new LaneRow(l.lanes()).text() + " " + l.closed() + " " + l.crossingsM() + " "
                + Arrays.toString(l.xyz());
    }

    private void undoneItIsAsBefore() {
        City after = log.city();
        assertThat(asLinked(after.roads())).isEqualTo(asRead(after));
        log.undo();
        assertThat(asLinked(roads())).isEqualTo(asLinked(start.roads()));
        assertThat(asRead(log.city())).isEqualTo(asRead(start));
        assertThat(bans(roads())).isEqualTo(bans(start.roads()));
        assertThat(roads().signals(crossing())).isPresent();
        log.redo();
        assertThat(asLinked(roads())).isEqualTo(asLinked(after.roads()));
    }

    private static TreeSet<String> bans(RoadNetwork roads) {
        TreeSet<String> bans = new TreeSet<>();
        roads.forbiddenChains()
                .forEach(c -> bans.add(String.join(
                        ">", Arrays.stream(c).mapToObj(roads::linkId).toList())));
        return bans;
    }

    @Test
    void aDrawnStreetMeetsTheOnesWhoseEndsItReaches() {
        apply(edits().draw("new", "New street", RoadClass.TERTIARY, TWO_LANES, new CentreLine(new double[] {
            100, 0, 0, 100, 100, 0, 0, 100, 0
        })));
        assertThat(roads().to(link("east"))).isEqualTo(roads().from(link("new")));
        assertThat(roads().to(link("north"))).isEqualTo(roads().to(link("new")));
        assertThat(roads().nodeCount()).isEqualTo(start.roads().nodeCount());
        assertThat(text("new", "roadClass")).isEqualTo("tertiary");
        undoneItIsAsBefore();
    }

    @Test
    void aBentStreetKeepsItsLanesAndLeavesTheJunctionItNoLongerReaches() {
        Effects effects = apply(edits().bend("east", new CentreLine(new double[] {0, 0, 0, 50, 20, 0, 90, 60, 0})));
        assertThat(roads().lengthM(link("east"))).isCloseTo(Math.hypot(50, 20) + Math.hypot(40, 40), within(1e-3));
        assertThat(roads().index().nearestNode(100, 0, 1)).isEqualTo(-1);
        assertThat(roads().laneCount(link("east"), LaneKind.DRIVE, 1)).isEqualTo(1);
        assertThat(effects.touchesRoads()).isTrue();
        undoneItIsAsBefore();
    }

    @Test
    void aSplitStreetIsTwoThatMeetAndBansGoWithTheNearHalf() {
        apply(edits().split("west", 40, "west-2"));
        assertThat(roads().lengthM(link("west"))).isCloseTo(40, within(1e-6));
        assertThat(roads().to(link("west"))).isEqualTo(roads().from(link("west-2")));
        assertThat(roads().to(link("west-2"))).isEqualTo(crossing());
        assertThat(bans(roads())).containsExactly("west-2>north");
        assertThat(text("west-2", "name")).isEqualTo("west street");
        undoneItIsAsBefore();
    }

    @Test
    void aBanIsKeptByTheHalfThatComesFirstInItHoweverOftenAStreetIsSplit() {
        apply(edits().split("west", 40, "west-2"));
        assertThat(text("west", "turnsForbidden")).isEmpty();
        assertThat(text("west-2", "turnsForbidden")).isEqualTo("west-2>north");
        apply(edits().split("west-2", 30, "west-3"));
        assertThat(text("west-2", "turnsForbidden")).isEmpty();
        assertThat(text("west-3", "turnsForbidden")).isEqualTo("west-3>north");
        undoneItIsAsAfterOneSplit();
    }

    private void undoneItIsAsAfterOneSplit() {
        log.undo();
        assertThat(text("west-2", "turnsForbidden")).isEqualTo("west-2>north");
        assertThat(bans(roads())).containsExactly("west-2>north");
    }

    @Test
    void aBanWhoseTextBeginsAnotherLeavesThatAlone() {
        apply(edits().control(crossing(), JunctionControl.UNCONTROLLED));
        apply(edits().split("north", 50, "north-2"));
        apply(edits().turn("south", "north", false).turn("south", "north-2", false));
        apply(edits().split("south", 40, "south-2"));
        assertThat(text("south-2", "turnsForbidden")).isEqualTo("south-2>north");
        assertThat(text("south", "turnsForbidden")).isEqualTo("south>north-2");
    }

    @Test
    void aPulledPointIsAsHighAboveTheGroundAsBefore() {
        // A slope that rises by one metre in ten to the east, known from 0 to 100 m.
        float[] z = new float[11 * 11];
        for (int i = 0; i < z.length; i++) {
            z[i] = i % 11;
        }
        CityBuilder builder = new CityBuilder(Frame.LOCAL_CRS);
        builder.terrain(new Terrain(new HeightRaster(0, 0, 10, 11, 11, z)));
        City slope = builder.build();
        CentreLine bridge = new CentreLine(new double[] {10, 50, 1, 50, 50, 12, 90, 50, 9});
        assertThat(StreetEdits.pulled(slope, bridge, 1, 60, 40).z(1)).isCloseTo(13, within(1e-6));
        assertThat(StreetEdits.pulled(slope, bridge, 0, 30, 50).z(0)).isCloseTo(3, within(1e-6));
        assertThat(StreetEdits.pulled(slope, bridge, 2, 900, 50).z(2))
                .as("no ground is known there")
                .isEqualTo(9);
    }

    @Test
    void theSignalsAtTheFarEndOfASplitStreetGoOnAsTheyWere() {
        int phases = roads().signals(crossing()).orElseThrow().phases().size();
        apply(edits().split("west", 40, "west-2"));
        assertThat(roads().signals(crossing()).orElseThrow().phases()).hasSize(phases);
        List<Turn> turns = roads().signals(crossing()).orElseThrow().phases().stream()
                .flatMap(p -> p.green().stream())
                .toList();
        assertThat(turns).anyMatch(t -> t.fromLink() == link("west-2"));
    }

    @Test
    void aDeletedStreetTakesItsBansAlong() {
        apply(edits().delete("north"));
        assertThat(roads().linkCount()).isEqualTo(3);
        assertThat(roads().forbiddenChains()).isEmpty();
        assertThat(log.city().find("north")).isEmpty();
        assertThat(roads().index().nearestNode(0, 100, 1)).isEqualTo(-1);
        undoneItIsAsBefore();
    }

    @Test
    void aClosedStreetIsEnteredByNobody() {
        assertThat(Turn.at(roads(), crossing())).anyMatch(t -> t.toLink() == link("east"));
        apply(edits().closed("east", true));
        assertThat(Turn.at(roads(), crossing()))
                .noneMatch(t -> t.toLink() == link("east") || t.fromLink() == link("east"));
        assertThat(text("east", "closed")).isEqualTo("true");
        undoneItIsAsBefore();
    }

    @Test
    void lanesSpeedAndCrossingsAreWrittenIntoTheObject() {
        apply(edits().lanes("south", TWO_LANES.withOnBothSides(LaneKind.CYCLE, 2))
                .speed("south", 30 / 3.6)
                .crossings("south", List.of(60.0, 20.0)));
        assertThat(text("south", "lanes")).contains("cycle:+:2").contains("cycle:-:2");
        assertThat(text("south", "speedKmh")).isEqualTo("30");
        assertThat(text("south", "crossings")).isEqualTo("20.0|60.0");
        assertThat(roads().crossingsM(link("south"))).containsExactly(20.0, 60.0);
        undoneItIsAsBefore();
    }

    @Test
    void oneWayOutOfTheCrossingLetsNobodyIn() {
        apply(edits().lanes("east", TWO_LANES.oneWay(1)));
        assertThat(Turn.at(roads(), crossing())).noneMatch(t -> t.fromLink() == link("east"));
        undoneItIsAsBefore();
    }

    @Test
    void aTurnIsForbiddenAndAllowedAgain() {
        apply(edits().turn("south", "east", false));
        assertThat(roads().isForbidden(link("south"), link("east"))).isTrue();
        assertThat(text("south", "turnsForbidden")).isEqualTo("south>east");
        apply(edits().turn("south", "east", true).turn("west", "north", true));
        assertThat(roads().forbiddenChains()).isEmpty();
        assertThat(text("west", "turnsForbidden")).isEmpty();
    }

    @Test
    void aJunctionGetsAnotherRule() {
        apply(edits().control(crossing(), JunctionControl.ROUNDABOUT));
        assertThat(roads().control(crossing())).isEqualTo(JunctionControl.ROUNDABOUT);
        assertThat(roads().signals(crossing())).isEmpty();
        undoneItIsAsBefore();
        log.undo();
        apply(edits().signals(crossing(), Optional.empty()));
        assertThat(roads().signals(crossing())).isPresent();
    }

    @Test
    void whatMakesNoSenseIsRefusedAndNothingChanges() {
        assertThatThrownBy(() -> edits().delete("nowhere")).isInstanceOf(EditRefused.class);
        assertThatThrownBy(() -> edits().speed("west", Double.NaN)).isInstanceOf(EditRefused.class);
        assertThatThrownBy(() -> edits().split("west", 0.2, "x")).isInstanceOf(EditRefused.class);
        assertThatThrownBy(() -> edits().draw(
                                "west", "", RoadClass.SERVICE, TWO_LANES, new CentreLine(new double[] {0, 0, 0, 9, 9, 0
                                })))
                .isInstanceOf(EditRefused.class);
        assertThat(log.city()).isSameAs(start);
    }

    @Test
    void aTurnThatIsForbiddenHasNoGreenAnyMoreAndTheOtherSignalsGoOn() {
        SignalProgram before = SignalProgram.of(roads(), crossing()).orElseThrow();
        SignalProgram.Movement movement = new SignalProgram.Movement("south", "north");
        apply(edits().turn("south", "north", false).signals(crossing(), Optional.of(before.without(movement))));
        assertThat(roads().isForbidden(link("south"), link("north"))).isTrue();
        SignalProgram now = SignalProgram.of(roads(), crossing()).orElseThrow();
        assertThat(now.steps()).hasSameSizeAs(before.steps());
        assertThat(now.steps()).noneMatch(step -> step.green().contains(movement));
        undoneItIsAsBefore();
        apply(edits().turn("south", "north", true).signals(crossing(), Optional.of(now.alongWithItsStreet(movement))));
        assertThat(SignalProgram.of(roads(), crossing()).orElseThrow().steps())
                .anyMatch(step -> step.green().contains(movement));
    }
}
