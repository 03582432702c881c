package org.serdica.app.ui.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.serdica.app.FxThread;
import org.serdica.app.scene.CameraPose;
import org.serdica.model.city.Layer;

class ToolBoxTest {
    @BeforeAll
    static void start() {
        FxThread.start();
    }

    @Test
    void aClickSelectsAndAClickBesideSelectsNothing() {
        FxThread.run(() -> {
            Bench b = new Bench();
            b.click(b.roof("b33"));
            assertThat(b.model.selection()).containsExactly("b33");
            b.click(b.roof("b34"));
            assertThat(b.model.selection()).containsExactly("b34");
            b.click(b.drawn(-60, -60, 0));
            assertThat(b.model.selection()).isEmpty();
        });
    }

    @Test
    void controlAndShiftAddAndRemove() {
        FxThread.run(() -> {
            Bench b = new Bench();
            b.click(b.roof("b33"));
            b.click(b.roof("b44"), KeyCode.CONTROL);
            assertThat(b.model.selection()).containsExactlyInAnyOrder("b33", "b44");
            b.click(b.roof("b33"), KeyCode.SHIFT);
            assertThat(b.model.selection()).containsExactly("b44");
        });
    }

    @Test
    void aBoxSelectsWhatHasItsMiddleInside() {
        FxThread.run(() -> {
            Bench b = new Bench();
            b.model.cameraProperty().set(new CameraPose(96, 95, 500, 0, -90));
            CameraPose before = b.model.cameraProperty().get();
            // From straight above, columns 2 to 3 and rows 2 to 4 of the raster.
            b.drag(MouseButton.PRIMARY, b.drawn(40, 38, 0), b.drawn(75, 92, 0), KeyCode.SHIFT);
            assertThat(b.model.selection()).containsExactlyInAnyOrder("b22", "b23", "b32", "b33", "b42", "b43");
            assertThat(b.model.cameraProperty().get()).isEqualTo(before);
        });
    }

    @Test
    void aBoxLeavesHiddenLayersAndFilteredObjectsAlone() {
        FxThread.run(() -> {
            Bench b = new Bench();
            b.model.filterProperty().set((tile, o) -> !tile.id(o).equals("b22"));
            b.drag(MouseButton.PRIMARY, Point2D.ZERO, new Point2D(1000, 600), KeyCode.SHIFT);
            assertThat(b.model.selection()).contains("b23").doesNotContain("b22");
            b.model.layer(Layer.BUILDINGS).visibleProperty().set(false);
            b.drag(MouseButton.PRIMARY, Point2D.ZERO, new Point2D(1000, 600), KeyCode.SHIFT);
            assertThat(b.model.selection()).isEmpty();
        });
    }

    @Test
    void theActiveToolHasTheClicks() {
        FxThread.run(() -> {
            Bench b = new Bench();
            b.tools.activate(b.distance);
            b.click(b.roof("b33"));
            assertThat(b.model.selection()).isEmpty();
            assertThat(b.tools.hintProperty().get()).isEqualTo("tool.distance.hint.next");
        });
    }

    @Test
    void escapeStepsOutOfTheUnfinishedThenOutOfTheToolThenOutOfTheSelection() {
        FxThread.run(() -> {
            Bench b = new Bench();
            b.model.selection().add("b1");
            b.tools.activate(b.distance);
            b.click(b.roof("b33"));
            escape(b);
            assertThat(b.measurements.draftProperty().get().points()).isEmpty();
            assertThat(b.tools.activeTool()).isSameAs(b.distance);
            escape(b);
            assertThat(b.tools.activeTool()).isSameAs(b.select);
            assertThat(b.model.selection()).isNotEmpty();
            escape(b);
            assertThat(b.model.selection()).isEmpty();
        });
    }

    @Test
    void aDistanceBetweenTwoCornersSnapsToThem() {
        FxThread.run(() -> {
            Bench b = new Bench();
            b.model.cameraProperty().set(CameraPose.lookingAt(66, 65, 10, 90, 20, -40));
            b.tools.activate(b.distance);
            var house = b.model.city().find("b33").orElseThrow().bounds();
            b.click(b.drawn(house.minX(), house.minY(), house.maxZ()).add(3, 2));
            b.click(b.drawn(house.maxX(), house.minY(), house.maxZ()).add(-2, 3));
            b.key(KeyEvent.KEY_PRESSED, KeyCode.ENTER, b.view);
            assertThat(b.measurements.done()).hasSize(1);
            assertThat(b.measurements.done().getFirst().figures().getFirst().value())
                    .isCloseTo(12, within(1e-3));
        });
    }

    private static void escape(Bench b) {
        b.key(KeyEvent.KEY_PRESSED, KeyCode.ESCAPE, b.view);
    }
}
