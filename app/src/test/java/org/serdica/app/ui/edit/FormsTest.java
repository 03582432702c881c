package org.serdica.app.ui.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.serdica.app.FxThread;
import org.serdica.app.scene.CameraPose;
import org.serdica.app.ui.SampleCity;
import org.serdica.model.building.roof.RoofShape;
import org.serdica.model.city.City;
import org.serdica.model.city.CityObject;
import org.serdica.model.city.Measures;
import org.serdica.model.edit.MoveObject;
import org.serdica.model.edit.variant.Difference.Kind;
import org.serdica.model.geo.Bounds;

/** Forms of buildings in a planner's hand: cut, merged, hollowed, pulled wall by wall, copied in rows. */
@NullUnmarked
class FormsTest extends EditTest {
    private static final String HOUSE = "B-27";
    private static final double HOUSE_M2 = 10 * 12;

    private City before;

    @BeforeEach
    void open() {
        open(() -> SampleCity.of(60));
        before = bench.scene.city();
        FxThread.run(() -> {
            Bounds b = house().bounds();
            bench.scene.cameraProperty().set(CameraPose.lookingAt(b.centreX(), b.centreY(), b.minZ(), 120, 0, -80));
            bench.scene.selection().add(HOUSE);
        });
        bench.dismissNotices();
        bench.press("2");
    }

    private CityObject house() {
        return object(HOUSE);
    }

    private double footprintM2(String id) {
        return Measures.of(object(id)).footprintAreaM2();
    }

    private Set<String> selection() {
        return FxThread.call(() -> new HashSet<>(bench.scene.selection()));
    }

    /** Where a place as high as the roof of the house is on the screen. */
    private Point2D onRoof(double x, double y) {
        return bench.screen(x, y, house().bounds().maxZ());
    }

    private Node handle(String style, double rightOf, double above) {
        FxThread.until(() -> !bench.view.overlay().lookupAll("." + style).isEmpty());
        Bounds b = house().bounds();
        return FxThread.call(() -> {
            Point2D at = bench.view
                    .project(b.centreX() + rightOf, b.centreY() + above, b.minZ())
                    .orElseThrow();
            return bench.view.overlay().lookupAll("." + style).stream()
                    .filter(Node::isVisible)
                    .min(java.util.Comparator.comparingDouble(n -> at.distance(
                            n.getBoundsInParent().getCenterX(),
                            n.getBoundsInParent().getCenterY())))
                    .orElseThrow();
        });
    }

    @Test
    void aLineFromWallToWallSplitsABuilding() {
        Bounds b = house().bounds();
        bench.press("Shift+U");
        assertThat(bench.isShown("hint-pill")).isTrue();
        robot.moveTo(onRoof(b.minX() + 4, b.minY() - 3)).clickOn(onRoof(b.minX() + 4, b.minY() - 3));
        robot.moveTo(onRoof(b.minX() + 4, b.maxY() + 3)).clickOn(onRoof(b.minX() + 4, b.maxY() + 3));
        FxThread.until(() -> history().canUndo());
        assertThat(bench.scene.city().objectCount()).isEqualTo(before.objectCount() + 1);
        assertThat(selection()).hasSize(2).contains(HOUSE);
        assertThat(selection().stream().mapToDouble(this::footprintM2).sum()).isCloseTo(HOUSE_M2, within(0.1));
        assertThat(history().undoName()).startsWith("Split");

        bench.press("Shift+J");
        assertThat(selection()).containsExactly(HOUSE);
        assertThat(bench.scene.city().objectCount()).isEqualTo(before.objectCount());
        assertThat(footprintM2(HOUSE)).isCloseTo(HOUSE_M2, within(0.1));
        bench.press("Shortcut+Z");
        bench.press("Shortcut+Z");
        assertThat(bench.scene.city().objectCount()).isEqualTo(before.objectCount());
        assertThat(house().bounds()).isEqualTo(b);
    }

    @Test
    void aRingOnTheRoofBecomesACourtyardThatCanBeFilledAgain() {
        Bounds b = house().bounds();
        bench.press("Shift+Y");
        bench.click("draw-rectangle_by_corners");
        robot.moveTo(onRoof(b.centreX() - 2, b.centreY() - 2));
        robot.clickOn(onRoof(b.centreX() - 2, b.centreY() - 2));
        robot.moveTo(onRoof(b.centreX() + 2, b.centreY() + 2));
        bench.press("4");
        bench.press("X");
        bench.press("3");
        bench.press("Enter");
        FxThread.until(() -> history().canUndo());
        assertThat(footprintM2(HOUSE)).isCloseTo(HOUSE_M2 - 12, within(0.1));
        bench.press("Esc");
        FxThread.run(() -> bench.window.actions().get("fillCourtyards").run());
        assertThat(footprintM2(HOUSE)).isCloseTo(HOUSE_M2, within(0.1));
    }

    @Test
    void aWallIsPulledOutByATypedLengthAndAnotherPushedIn() {
        Bounds b = house().bounds();
        bench.press("C");
        pull(middle(handle("handle-wall", b.width() / 2, 0)), 12, 0, "3");
        assertThat(house().bounds().maxX()).isCloseTo(b.maxX() + 3, within(1e-3));
        assertThat(house().bounds().minX()).isEqualTo(b.minX());
        assertThat(footprintM2(HOUSE)).isCloseTo(HOUSE_M2 + 3 * 12, within(0.1));
        assertThat(history().undoName()).startsWith("Move wall");
        bench.press("Shortcut+Z");
        assertThat(house().bounds()).isEqualTo(b);
    }

    @Test
    void aCornerIsAddedToAWallPulledAndTakenAwayAgain() {
        Bounds b = house().bounds();
        bench.press("C");
        Node wall = handle("handle-wall", 0, -b.depth() / 2);
        robot.moveTo(wall).press(KeyCode.CONTROL).clickOn(wall).release(KeyCode.CONTROL);
        FxThread.until(() -> bench.view.overlay().lookupAll(".handle-corner").size() == 5);
        pull(middle(handle("handle-corner", 0, -b.depth() / 2)), 0, 20, "2");
        assertThat(footprintM2(HOUSE)).isGreaterThan(HOUSE_M2 + 5);
        Node corner = handle("handle-corner", 0, house().bounds().minY() - b.centreY());
        robot.moveTo(corner).press(KeyCode.CONTROL).clickOn(corner).release(KeyCode.CONTROL);
        FxThread.until(() -> bench.view.overlay().lookupAll(".handle-corner").size() == 4);
        assertThat(footprintM2(HOUSE)).isCloseTo(HOUSE_M2, within(0.1));
    }

    @Test
    void copiesStandInAGridWhileItsNumbersAreSetAndEscapeTakesThemAllBack() {
        bench.press("Shift+N");
        assertThat(bench.isShown("array-bar")).isTrue();
        assertThat(bench.scene.city().objectCount()).isEqualTo(before.objectCount() + 2);
        type("array-columns", "4");
        type("array-rows", "2");
        assertThat(bench.scene.city().objectCount()).isEqualTo(before.objectCount() + 7);
        bench.press("Esc");
        assertThat(bench.scene.city()).isSameAs(before);
        bench.press("Shift+N");
        bench.press("Enter");
        assertThat(selection()).hasSize(1 + 7);
        assertThat(history().names()).hasSize(1);
    }

    private void type(String id, String text) {
        FxThread.run(() -> {
            TextField field = (TextField) bench.window.root().lookup("#" + id);
            field.setText(text);
            field.getOnAction().handle(null);
        });
    }

    @Test
    void aMirroredBuildingIsAsLargeAsBeforeAndFacesOutwards() {
        double volume = Measures.of(house()).volumeM3();
        bench.press("Shift+F");
        assertThat(Measures.of(house()).volumeM3()).isCloseTo(volume, within(0.01));
        assertThat(history().undoName()).startsWith("Mirror");
    }

    @Test
    @SuppressWarnings("unchecked")
    void theInspectorGivesManyBuildingsARoofAPitchAndStoreys() {
        FxThread.run(() -> bench.scene.selection().addAll(List.of("B-28", "B-29")));
        FxThread.until(() -> bench.window.root().lookup("#form-roof") != null);
        FxThread.run(() -> ((ComboBox<RoofShape>) bench.window.root().lookup("#form-roof")).setValue(RoofShape.HIPPED));
        for (String id : List.of(HOUSE, "B-28", "B-29")) {
            assertThat(object(id).text("roofType")).isEqualTo("hip");
        }
        assertThat(history().names()).hasSize(1);
        List<CityObject> three = FxThread.call(() -> ObjectEdits.tops(bench.scene.city(), bench.scene.selection()));
        double storeys = house().number("storeysAboveGround");
        FxThread.run(() -> bench.window.edits().values().change("++2", "Storeys", to -> bench.window
                .edits()
                .values()
                .forms()
                .change(
                        "edit.form.storeys",
                        three,
                        f -> f.with(new org.serdica.model.building.Eaves.Storeys(
                                (int) to.applyAsDouble(f.eaves().storeys()), 3)))));
        assertThat(house().number("storeysAboveGround")).isEqualTo(storeys + 2);
    }

    @Test
    void aNumberOfManyObjectsGrowsByAShareAndANewAttributeIsGivenToAll() {
        List<CityObject> two = FxThread.call(() -> ObjectEdits.tops(bench.scene.city(), List.of(HOUSE, "B-30")));
        ValueEdits values = bench.window.edits().values();
        double old = house().number("measuredHeight");
        double other = two.get(1).number("measuredHeight");
        FxThread.run(
                () -> values.put(two, "measuredHeight", "Height", two.getFirst().attribute("measuredHeight"), "+10 %"));
        assertThat(house().number("measuredHeight")).isCloseTo(old * 1.1, within(1e-9));
        assertThat(object("B-30").number("measuredHeight")).isCloseTo(other * 1.1, within(1e-9));
        FxThread.run(() -> values.add(two, "energyClass", "B"));
        assertThat(house().text("energyClass")).isEqualTo("B");
        assertThat(history().names()).hasSize(2);
    }

    @Test
    void whatWasCopiedIsPastedWhereItStoodUnderItsOwnNameOnceTheOriginalIsGone() {
        Bounds there = house().bounds();
        bench.press("Shortcut+C");
        bench.press("Delete");
        assertThat(bench.scene.city().find(HOUSE)).isEmpty();
        bench.press("Shortcut+Shift+V");
        assertThat(house().bounds()).isEqualTo(there);
    }

    @Test
    void whatEditsChangedIsMarkedAndUndoTakesTheMarkAway() {
        FxThread.run(() -> bench.window.edits().session().apply("Move", List.of(new MoveObject(HOUSE, 3, 0, 0))));
        assertThat(FxThread.call(() -> bench.scene.changes().kinds())).containsOnlyKeys(HOUSE);
        FxThread.run(() -> bench.scene.selection().addAll(List.of("B-30")));
        bench.press("Delete");
        assertThat(FxThread.call(() -> bench.scene.changes().kinds().get("B-30")))
                .containsExactly(Kind.REMOVED);
        bench.press("Shortcut+Z");
        bench.press("Shortcut+Z");
        assertThat(FxThread.call(() -> bench.scene.changes().kinds())).isEmpty();
    }

    @Test
    void aRunOfEditsBecomesOneGroupUnderAName() {
        EditSession session = bench.window.edits().session();
        for (int i = 0; i < 3; i++) {
            FxThread.run(() -> session.apply("Move", List.of(new MoveObject(HOUSE, 1, 0, 0))));
        }
        Bounds moved = house().bounds();
        bench.press("Shortcut+G");
        FxThread.run(() -> {
            ListView<?> list = (ListView<?>) bench.window.root().lookup("#history-list");
            list.getSelectionModel().clearSelection();
            list.getSelectionModel().selectRange(2, 4);
            ((TextField) bench.window.root().lookup("#history-name")).setText("Across the street");
        });
        bench.click("history-group");
        assertThat(history().names()).containsExactly("Move", "Across the street");
        assertThat(house().bounds()).isEqualTo(moved);
        bench.press("Shortcut+Z");
        assertThat(house().bounds().minX()).isCloseTo(moved.minX() - 2, within(1e-6));
    }
}
