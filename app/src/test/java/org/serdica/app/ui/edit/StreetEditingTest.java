package org.serdica.app.ui.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.serdica.app.FxThread;
import org.serdica.app.scene.CameraPose;
import org.serdica.model.city.City;
import org.serdica.model.city.CityBuilder;
import org.serdica.model.city.ObjectDraft;
import org.serdica.model.network.JunctionControl;
import org.serdica.model.network.LaneKind;
import org.serdica.model.network.LaneRow;
import org.serdica.model.network.RightOfWay;
import org.serdica.model.network.RoadClass;
import org.serdica.model.network.RoadMap;
import org.serdica.model.network.RoadNetwork;
import org.serdica.model.network.RoadNetworkBuilder;
import org.serdica.model.network.RoadNetworkBuilder.Link;
import org.serdica.model.network.SignalProgram;
import org.serdica.model.network.Turn;
import org.serdica.model.street.StreetObject;

/** A planner's hand on streets: two that are parallel, 100 m apart, from west to east. */
@NullUnmarked
class StreetEditingTest extends EditTest {
    private static final double EAST = 322_000;
    private static final double NORTH = 4_730_000;
    private static final double Z = 550;

    @BeforeEach
    void open() {
        open(StreetEditingTest::parallels);
        FxThread.run(() -> bench.scene.cameraProperty().set(CameraPose.lookingAt(EAST, NORTH + 45, Z, 330, 0, -70)));
        bench.dismissNotices();
        bench.press("2");
    }

    private static City parallels() {
        CityBuilder builder = new CityBuilder("EPSG:7801");
        RoadNetworkBuilder roads = new RoadNetworkBuilder();
        lay(builder, roads, "south", 0);
        lay(builder, roads, "north", 90);
        builder.roads(roads.build());
        return builder.build();
    }

    private static void lay(CityBuilder builder, RoadNetworkBuilder roads, String id, double y) {
        ObjectDraft draft = StreetObject.draft(new Link(
                id,
                id + " street",
                RoadClass.RESIDENTIAL,
                10,
                false,
                false,
                new double[] {EAST - 100, NORTH + y, Z, EAST + 100, NORTH + y, Z},
                LaneRow.usual(RoadClass.RESIDENTIAL).lanes()));
        StreetObject.links(draft).forEach(roads::add);
        builder.add(draft);
    }

    private RoadNetwork roads() {
        return bench.scene.city().roads();
    }

    private int link(String id) {
        for (int l = 0; l < roads().linkCount(); l++) {
            if (roads().linkId(l).equals(id)) {
                return l;
            }
        }
        return -1;
    }

    private int crossing() {
        int link = link("street1");
        return roads().from(link);
    }

    /** From the middle of one street to the middle of the other. */
    private void draw() {
        bench.press("Shift+L");
        robot.clickOn(at(EAST, NORTH + 1));
        robot.moveTo(at(EAST + 1, NORTH + 60));
        FxThread.until(() -> bench.scene.isDragging());
        robot.clickOn(at(EAST, NORTH + 89));
        bench.press("Enter");
        FxThread.until(() -> !bench.scene.isDragging());
        bench.press("Esc");
    }

    @Test
    void aStreetIsDrawnBetweenTwoOthersWithJunctionsAtItsEnds() {
        RoadMap before = RoadMap.of(roads());
        draw();
        assertThat(RoadMap.of(roads()).streets()).hasSize(5);
        int drawn = link("street1");
        assertThat(roads().degree(roads().from(drawn))).isEqualTo(3);
        assertThat(roads().degree(roads().to(drawn))).isEqualTo(3);
        assertThat(roads().lengthM(drawn)).isCloseTo(90, within(0.1));
        assertThat(history().undoName()).isEqualTo("Draw a street");
        bench.press("Shortcut+Z");
        assertThat(RoadMap.of(roads())).isEqualTo(before);
    }

    @Test
    void escapeWhileDrawingLeavesTheVeryCity() {
        City before = bench.scene.city();
        bench.press("Shift+L");
        robot.clickOn(at(EAST, NORTH + 30));
        robot.moveTo(at(EAST + 40, NORTH + 50));
        FxThread.until(() -> bench.scene.city() != before);
        bench.press("Esc");
        assertThat(bench.scene.city()).isSameAs(before);
    }

    @Test
    void aLengthThatIsTypedIsTheLengthOfThePiece() {
        bench.press("Shift+L");
        robot.clickOn(at(EAST, NORTH + 30));
        robot.moveTo(at(EAST + 40, NORTH + 50));
        FxThread.until(() -> bench.scene.isDragging());
        bench.press("5");
        bench.press("0");
        assertThat(bench.texts("readings")).anyMatch(text -> text.startsWith("length 50"));
        Node readings = bench.node("readings");
        assertThat(FxThread.call(() -> bench.view.getLayoutBounds().contains(readings.getBoundsInParent())))
                .as("the numbers are within the view")
                .isTrue();
        bench.press("Enter");
        bench.press("Enter");
        assertThat(roads().lengthM(link("street1"))).isCloseTo(50, within(1e-3));
    }

    @Test
    void aStreetIsDrawnBentGivenCycleLanesAndClosedAndAllIsUndone() {
        RoadMap before = RoadMap.of(roads());
        int objects = bench.scene.city().objectCount();
        draw();
        pull(middle("street-middle"), 50, 4);
        assertThat(roads().shapeEnd(link("street1")) - roads().shapeStart(link("street1")))
                .isEqualTo(3);
        assertThat(history().undoName()).startsWith("Bend");
        bench.click("street-cycle");
        assertThat(roads().laneCount(link("street1"), LaneKind.CYCLE, 1)).isEqualTo(1);
        assertThat(roads().laneCount(link("street1"), LaneKind.CYCLE, -1)).isEqualTo(1);
        bench.press("K");
        assertThat(roads().isClosed(link("street1"))).isTrue();
        for (int i = 0; i < 4; i++) {
            bench.press("Shortcut+Z");
        }
        assertThat(RoadMap.of(roads())).isEqualTo(before);
        assertThat(bench.scene.city().objectCount()).isEqualTo(objects);
        assertThat(history().position()).isZero();
    }

    @Test
    void aClickAnywhereOnItsSurfaceChoosesAStreet() {
        // Beside the middle line, where only the lanes are.
        robot.clickOn(at(EAST + 30, NORTH + 4.5));
        assertThat(bench.scene.selection()).containsExactly("south");
        assertThat(bench.isOn("tab-street")).isTrue();
        assertThat(bench.text("street-title")).isEqualTo("south street");
    }

    @Test
    @SuppressWarnings("unchecked")
    void aLaneBecomesABusLaneAndIsMoved() {
        robot.clickOn(at(EAST + 30, NORTH + 2));
        bench.click("lane-2");
        FxThread.run(() -> ((ComboBox<LaneKind>) bench.window.root().lookup("#lane-kind")).setValue(LaneKind.BUS));
        assertThat(roads().laneKind(roads().laneStart(link("south")) + 2)).isEqualTo(LaneKind.BUS);
        bench.click("lane-left");
        assertThat(roads().laneKind(roads().laneStart(link("south")) + 1)).isEqualTo(LaneKind.BUS);
        assertThat(history().undoName()).isEqualTo("Change lanes of south street");
    }

    @Test
    void draggingTheLineBetweenTwoLanesWidensTheLeftOneInOneStep() {
        robot.clickOn(at(EAST + 30, NORTH + 2));
        double before = roads().laneWidthM(roads().laneStart(link("south")) + 1);
        Node lane = bench.node("lane-1");
        Point2D edge = FxThread.call(() -> {
            Bounds b = lane.localToScreen(lane.getBoundsInLocal());
            return new Point2D(b.getMaxX(), b.getCenterY());
        });
        pull(edge, -20, 0);
        assertThat(roads().laneWidthM(roads().laneStart(link("south")) + 1)).isLessThan((float) before);
        bench.press("Shortcut+Z");
        assertThat(roads().laneWidthM(roads().laneStart(link("south")) + 1)).isEqualTo((float) before);
    }

    @Test
    @SuppressWarnings("unchecked")
    void aJunctionGetsSignalsWithAPhaseMore() {
        draw();
        robot.clickOn(at(EAST, NORTH));
        assertThat(bench.isOn("tab-street")).isTrue();
        FxThread.run(() -> ((ComboBox<JunctionControl>) bench.window.root().lookup("#junction-control"))
                .setValue(JunctionControl.SIGNAL));
        assertThat(roads().control(crossing())).isEqualTo(JunctionControl.SIGNAL);
        int phases = SignalProgram.of(roads(), crossing()).orElseThrow().steps().size();
        Button add = (Button) bench.node("phase-add");
        FxThread.run(add::fire);
        assertThat(SignalProgram.of(roads(), crossing()).orElseThrow().steps()).hasSize(phases + 1);
        assertThat(history().undoName()).startsWith("Change signals");
    }

    @Test
    @SuppressWarnings("unchecked")
    void whereStopSignsStandTheStreetThatRunsThroughGoesFirst() {
        draw();
        robot.clickOn(at(EAST, NORTH));
        FxThread.run(() -> ((ComboBox<JunctionControl>) bench.window.root().lookup("#junction-control"))
                .setValue(JunctionControl.STOP));
        assertThat(roads().control(crossing())).isEqualTo(JunctionControl.STOP);
        assertThat(RightOfWay.yields(roads(), crossing(), link("street1"))).isTrue();
        Label first = (Label) bench.node("junction-first");
        FxThread.until(() -> first.getText().startsWith("south street goes first"));
    }

    @Test
    void aTurnIsForbiddenByAClickOnItsArrow() {
        draw();
        robot.clickOn(at(EAST, NORTH));
        List<Turn> before = Turn.at(roads(), crossing());
        Turn turn = before.getFirst();
        String id = "turn-" + roads().linkId(turn.fromLink()) + "-" + roads().linkId(turn.toLink());
        Node arrow = bench.node(id);
        FxThread.run(() -> arrow.fireEvent(click()));
        assertThat(Turn.at(roads(), crossing())).hasSize(before.size() - 1);
        assertThat(history().undoName()).startsWith("Forbid a turn");
    }

    @Test
    void deletingTakesTheLanesWithTheObject() {
        robot.clickOn(at(EAST + 30, NORTH + 2));
        bench.press("Delete");
        assertThat(link("south")).isEqualTo(-1);
        assertThat(bench.scene.city().find("south")).isEmpty();
        bench.press("Shortcut+Z");
        assertThat(link("south")).isNotNegative();
    }

    @Test
    void aStreetIsSplitInItsMiddle() {
        robot.clickOn(at(EAST, NORTH + 1));
        bench.press("X");
        assertThat(roads().linkCount()).isEqualTo(3);
        assertThat(roads().lengthM(link("south"))).isCloseTo(100, within(2.0));
    }

    private static MouseEvent click() {
        return new MouseEvent(
                MouseEvent.MOUSE_CLICKED,
                0,
                0,
                0,
                0,
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                true,
                false,
                true,
                null);
    }

    private Point2D at(double x, double y) {
        return bench.screen(x, y, Z);
    }
}
