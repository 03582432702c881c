package org.serdica.app.ui.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.serdica.app.FxThread;
import org.serdica.app.scene.CameraPose;
import org.serdica.app.ui.SampleCity;
import org.serdica.model.city.City;

/** A planner's hand on the city. */
@NullUnmarked
class EditingTest extends EditTest {
    private static final String HOUSE = "B-27";

    @BeforeEach
    void open() {
        open(() -> SampleCity.of(60));
        FxThread.run(() -> {
            var b = box();
            bench.scene.cameraProperty().set(CameraPose.lookingAt(b.centreX(), b.centreY(), b.minZ(), 140, 20, -50));
            bench.scene.selection().add(HOUSE);
        });
        bench.press("2");
        FxThread.until(() -> mark("handle-move").isPresent());
    }

    @Test
    void aBuildingIsDraggedAndTheDragUndone() {
        City before = bench.scene.city();
        var there = box();
        pull(roof(), 60, 10);
        assertThat(box().centreX()).isGreaterThan(there.centreX() + 2);
        assertThat(box().minZ()).isEqualTo(there.minZ());
        assertThat(bench.scene.selection()).containsExactly(HOUSE);
        assertThat(bench.isShown("unsaved")).isTrue();
        bench.press("Shortcut+Z");
        assertThat(box()).isEqualTo(there);
        assertThat(bench.scene.city().objectCount()).isEqualTo(before.objectCount());
        bench.press("Shortcut+Shift+Z");
        assertThat(box().centreX()).isGreaterThan(there.centreX() + 2);
    }

    @Test
    void escapePutsBackTheVerySnapshotFromBefore() {
        City before = bench.scene.city();
        robot.moveTo(roof()).press(MouseButton.PRIMARY).moveBy(40, 0).moveBy(30, 5);
        FxThread.until(() -> bench.scene.city() != before);
        bench.press("Esc");
        assertThat(bench.scene.city()).isSameAs(before);
        robot.moveBy(10, 0).release(MouseButton.PRIMARY);
        assertThat(bench.scene.city()).isSameAs(before);
        assertThat(bench.scene.selection()).containsExactly(HOUSE);
    }

    @Test
    void aNumberTypedWhileDraggingIsTheDistance() {
        var there = box();
        take(roof(), 60, 0);
        bench.press("7");
        Bounds numbers =
                FxThread.call(() -> bench.view.overlay().lookup("#readings").getBoundsInParent());
        assertThat(FxThread.call(() -> bench.view.getLayoutBounds().contains(numbers)))
                .as("the numbers stand in the view")
                .isTrue();
        bench.press("Enter");
        robot.release(MouseButton.PRIMARY);
        assertThat(Math.hypot(box().centreX() - there.centreX(), box().centreY() - there.centreY()))
                .isCloseTo(7, within(1e-3));
    }

    @Test
    void aBuildingIsTurnedByItsHandle() {
        var there = box();
        pull(middle("handle-turn"), 40, 16, "9", "0");
        assertThat(box().centreX()).isCloseTo(there.centreX(), within(0.01));
        assertThat(box().width()).isCloseTo(there.depth(), within(0.01));
        assertThat(history().undoName()).startsWith("Turn");
    }

    @Test
    void whatAnOutlineRunsThroughIsSaidWhileItIsDrawn() {
        var house = box();
        bench.press("Shift+B");
        bench.click("draw-rectangle_by_corners");
        robot.clickOn(bench.screen(house.minX() - 3, house.minY() - 3, house.minZ()));
        robot.press(KeyCode.SHIFT)
                .moveTo(bench.screen(house.maxX() + 2, house.minY() + 6, house.minZ()))
                .moveBy(2, 1);
        FxThread.until(() -> bench.texts("readings").stream().anyMatch(text -> text.contains("Overlaps " + HOUSE)));
        robot.release(KeyCode.SHIFT);
        bench.press("Esc");
        assertThat(bench.texts("readings")).isEmpty();
    }

    @Test
    void aBuildingWithAGabledRoofIsDrawn() {
        City before = bench.scene.city();
        bench.press("Shift+B");
        bench.click("draw-rectangle_by_corners");
        bench.click("roof-gabled");
        var all = before.builtBounds();
        // South of all houses, where nothing attracts.
        double x = box().centreX();
        double y = all.minY() - 30;
        FxThread.run(() -> bench.scene.cameraProperty().set(CameraPose.lookingAt(x, y, all.minZ(), 120, 0, -50)));
        robot.clickOn(bench.screen(x - 8, y - 5, all.minZ()));
        robot.clickOn(bench.screen(x + 8, y + 5, all.minZ()));
        FxThread.until(() -> bench.scene.isDragging());
        robot.moveBy(0, -30).moveBy(0, -10);
        bench.press("2");
        bench.press("Enter");
        FxThread.until(() -> !bench.scene.isDragging());
        assertThat(bench.scene.city().objectCount()).isEqualTo(before.objectCount() + 1);
        var drawn = bench.scene
                .city()
                .find(bench.scene.selection().iterator().next())
                .orElseThrow();
        assertThat(drawn.text("roofType")).isEqualTo("gable");
        assertThat(drawn.number("storeysAboveGround")).isEqualTo(2);
        assertThat(drawn.bounds().width()).isCloseTo(16, within(1.0));
        bench.press("Shortcut+Z");
        assertThat(bench.scene.city().objectCount()).isEqualTo(before.objectCount());
    }

    @Test
    void aBuildingGrowsByItsArrow() {
        var there = box();
        pull(middle("handle-raise"), 0, -60);
        assertThat(box().height()).isGreaterThan(there.height() + 2);
        assertThat(box().minZ()).isEqualTo(there.minZ());
        double measured = object(HOUSE).number("measuredHeight");
        assertThat(measured).isCloseTo(box().height(), within(0.01));
    }

    @Test
    void deleteTakesTheSelectionAndTheListBringsItBack() {
        bench.press("Delete");
        assertThat(bench.scene.city().find(HOUSE)).isEmpty();
        assertThat(bench.scene.selection()).isEmpty();
        FxThread.run(() -> bench.window.edits().session().jump(0));
        assertThat(bench.scene.city().find(HOUSE)).isPresent();
    }

    @Test
    void aCopyStandsBesideItsOriginal() {
        bench.press("Shortcut+D");
        assertThat(bench.scene.selection()).hasSize(1).doesNotContain(HOUSE);
        String copy = bench.scene.selection().iterator().next();
        assertThat(bench.scene.city().find(copy).orElseThrow().bounds().minX())
                .isCloseTo(box().maxX() + 4, within(0.01));
    }

    private org.serdica.model.geo.Bounds box() {
        return object(HOUSE).bounds();
    }

    private Point2D roof() {
        var b = box();
        // Beside the middle, where no handle stands.
        return bench.screen(b.centreX() + 3, b.centreY() - 3, b.maxZ());
    }
}
