package org.serdica.app.ui.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.serdica.app.FxThread;
import org.serdica.app.scene.CameraPose;
import org.serdica.app.ui.SampleCity;
import org.serdica.app.ui.WindowTest;
import org.serdica.app.ui.project.ProjectState.Kind;
import org.serdica.model.city.City;
import org.serdica.model.city.CityDigest;
import org.serdica.model.city.CityObject;
import org.serdica.model.geo.Bounds;
import org.serdica.model.interior.Interior;

/** A house that an architect drew, put on a plot. */
@NullUnmarked
class PlaceModelTest extends WindowTest {
    private Path house;
    private double east;
    private double north;

    @BeforeEach
    void open() {
        Path shared = Path.of(System.getProperty("serdica.shared", ""));
        house = shared.resolve("models/ifc/webifc/AC20-FZK-Haus.ifc");
        assumeTrue(Files.exists(house), "the shared model AC20-FZK-Haus.ifc is not on this machine");
        open(() -> SampleCity.of(60));
        Bounds all = bench.scene.city().builtBounds();
        // South of all houses, where nothing attracts.
        east = all.centreX();
        north = all.minY() - 30;
    }

    private double ground() {
        return bench.scene.city().builtBounds().minZ();
    }

    /** Below the middle of the view, where no notice covers it. */
    private Point2D there() {
        FxThread.run(
                () -> bench.scene.cameraProperty().set(CameraPose.lookingAt(east, north + 25, ground(), 130, 0, -50)));
        return FxThread.call(() -> bench.view.localToScreen(
                bench.view.project(east, north, ground()).orElseThrow()));
    }

    private void take() {
        FxThread.run(() -> bench.window.edits().models().begin(house));
        FxThread.until(() -> bench.isShown("model-bar"));
    }

    private CityObject placed() {
        FxThread.until(() -> bench.scene.selection().size() == 1);
        return bench.scene
                .city()
                .find(bench.scene.selection().iterator().next())
                .orElseThrow();
    }

    @Test
    void itIsPlacedDraggedAsAWholeTakenBackAndInTheProjectWhenThatIsOpenedAgain() {
        City before = bench.scene.city();
        Path file = folder.resolve("plan.serdica");
        FxThread.run(() -> bench.window.desk().projects().answerWith((title, name) -> file));
        bench.press("Shortcut+S");
        FxThread.until(() -> bench.window.desk().keeper().stateProperty().get().kind() == Kind.SAVED);
        Point2D there = there();
        take();
        robot.moveTo(there).moveBy(3, 2);
        FxThread.until(() -> !((TextField) bench.node("model-east")).getText().isEmpty());
        robot.press(KeyCode.SHIFT).moveTo(there).clickOn(there).release(KeyCode.SHIFT);
        Bounds stood = placed().bounds();
        assertThat(stood.centreX()).isCloseTo(east, within(0.5));
        Interior inside = Interior.of(placed()).orElseThrow();
        assertThat(inside.storeys()).hasSize(2);
        assertThat(inside.storeys().getFirst().floorM()).isCloseTo(ground(), within(0.3));

        int parts = bench.scene.city().objectCount() - before.objectCount();
        assertThat(parts).isGreaterThan(50);
        Point2D roof = FxThread.call(() -> bench.view.localToScreen(bench.view
                .project(stood.centreX() + 2, stood.centreY() - 3, stood.maxZ() - 2)
                .orElseThrow()));
        robot.moveTo(roof).press(MouseButton.PRIMARY).moveBy(30, 10).moveBy(30, 10);
        FxThread.until(() -> bench.scene.isDragging());
        robot.release(MouseButton.PRIMARY);
        FxThread.until(() -> !bench.scene.isDragging());
        Bounds dragged = placed().bounds();
        assertThat(dragged.centreX()).isGreaterThan(stood.centreX() + 2);
        assertThat(dragged.width()).isCloseTo(stood.width(), within(1e-3));

        bench.press("Shortcut+Z");
        assertThat(placed().bounds()).isEqualTo(stood);
        bench.press("Shortcut+Z");
        assertThat(CityDigest.of(bench.scene.city())).isEqualTo(CityDigest.of(before));
        bench.press("Shortcut+Shift+Z");
        String id = bench.window
                .edits()
                .session()
                .groups()
                .getFirst()
                .edits()
                .getFirst()
                .objectIds()
                .getFirst();
        assertThat(bench.scene.city().find(id)).isPresent();

        FxThread.run(() -> bench.window.desk().keeper().close());
        bench.close();
        open(() -> SampleCity.of(1));
        FxThread.run(() -> bench.window.open(List.of(file)));
        FxThread.until(() -> bench.window.desk().keeper().project().isPresent());
        CityObject again = bench.scene.city().find(id).orElseThrow();
        assertThat(again.bounds()).isEqualTo(stood);
        assertThat(Interior.of(again).orElseThrow().storeys()).hasSize(2);
    }

    @Test
    void numbersInItsBarPutItThereAndWhatStandsThereGoes() {
        City before = bench.scene.city();
        CityObject old = before.find("B-27").orElseThrow();
        take();
        type("model-east", old.bounds().centreX());
        type("model-north", old.bounds().centreY());
        type("model-turn", 30);
        type("model-lift", 1.5);
        bench.click("model-replace");
        bench.click("model-place");
        CityObject now = placed();
        assertThat(now.bounds().centreX()).isCloseTo(old.bounds().centreX(), within(1.5));
        assertThat(bench.scene.city().find(old.id())).isEmpty();
        bench.press("Shortcut+Z");
        assertThat(bench.scene.city().find(old.id())).isPresent();
        assertThat(CityDigest.of(bench.scene.city())).isEqualTo(CityDigest.of(before));
    }

    @Test
    void whatItWouldStandInIsSaidWhileItIsCarriedUnlessThatGivesWay() {
        Bounds old = bench.scene.city().find("B-27").orElseThrow().bounds();
        east = old.centreX();
        north = old.centreY();
        Point2D there = there();
        take();
        robot.press(KeyCode.SHIFT).moveTo(there).moveBy(2, 1);
        FxThread.until(() -> bench.texts("readings").stream().anyMatch(text -> text.contains("Overlaps B-27")));
        robot.release(KeyCode.SHIFT);

        bench.click("model-replace");
        robot.press(KeyCode.SHIFT).moveTo(there).moveBy(1, 1);
        FxThread.until(() -> bench.texts("readings").stream().noneMatch(text -> text.contains("Overlaps B-27")));
        robot.release(KeyCode.SHIFT);
    }

    @Test
    void escapePutsItAway() {
        City before = bench.scene.city();
        Point2D there = there();
        take();
        robot.moveTo(there).moveBy(3, 2);
        bench.press("Esc");
        assertThat(bench.isShown("model-bar")).isFalse();
        assertThat(bench.scene.city()).isSameAs(before);
        assertThat(bench.window.edits().models().canPlace(List.of(house))).isTrue();
    }

    private void type(String field, double number) {
        FxThread.run(() -> {
            TextField text = (TextField) bench.window.root().lookup("#" + field);
            text.requestFocus();
            text.setText(String.valueOf(number));
            text.fireEvent(new javafx.event.ActionEvent());
        });
    }
}
