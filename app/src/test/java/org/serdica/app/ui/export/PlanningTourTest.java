package org.serdica.app.ui.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.MouseButton;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.serdica.app.FxThread;
import org.serdica.app.scene.CameraPose;
import org.serdica.app.ui.PlanningDesk;
import org.serdica.app.ui.SampleCity;
import org.serdica.app.ui.WindowTest;
import org.serdica.app.ui.notice.Notice;
import org.serdica.app.ui.project.ProjectState.Kind;
import org.serdica.importers.api.CityLoader;
import org.serdica.importers.api.LoadRequest;
import org.serdica.importers.export.CityWriters;
import org.serdica.importers.export.WriteFormat;
import org.serdica.model.city.City;
import org.serdica.model.city.CityObject;
import org.serdica.model.city.Measures;
import org.serdica.model.edit.variant.Difference;
import org.serdica.model.geo.Bounds;
import org.serdica.model.task.CancelToken;
import org.serdica.model.task.Progress;

/** A planner's morning: a house is drawn and moved, tried out in a variant, compared, and handed on as a file. */
@NullUnmarked
class PlanningTourTest extends WindowTest {
    private PlanningDesk desk() {
        return bench.window.desk();
    }

    @Test
    void aGabledHouseIsDrawnDraggedUndoneBranchedComparedExportedAndReadBack() throws Exception {
        open(() -> SampleCity.of(60));
        City opened = bench.scene.city();
        FxThread.run(() -> desk().projects().answerWith((title, name) -> folder.resolve("plan.serdica")));
        bench.press("Shortcut+S");
        FxThread.until(() -> desk().keeper().stateProperty().get().kind() == Kind.SAVED);
        branch("Gable");

        String house = draw(opened);
        Bounds drawn = object(house).bounds();
        assertThat(object(house).text("roofType")).isEqualTo("gable");
        assertThat(object(house).number("storeysAboveGround")).isEqualTo(2);

        drag(drawn);
        assertThat(object(house).bounds().centreX()).isGreaterThan(drawn.centreX() + 1);
        bench.press("Shortcut+Z");
        assertThat(object(house).bounds()).isEqualTo(drawn);

        bench.press("Shortcut+Shift+W");
        FxThread.until(() -> desk().comparing().differencesProperty().get().isPresent());
        List<Difference> found = desk().comparing().differencesProperty().get().orElseThrow();
        assertThat(found).singleElement().isInstanceOfSatisfying(Difference.OfObject.class, d -> {
            assertThat(d.objectId()).isEqualTo(house);
            assertThat(d.kinds()).containsExactly(Difference.Kind.ADDED);
        });
        assertThat(FxThread.call(() -> bench.scene.changes().kinds())).containsOnlyKeys(house);
        FxThread.run(() -> desk().comparing().end());

        City back = export(folder.resolve("gable.city.json"));
        CityObject read = back.find(house).orElseThrow();
        assertThat(back.objectCount()).isEqualTo(opened.objectCount() + 1);
        assertThat(read.text("roofType")).isEqualTo("gable");
        assertThat(Measures.of(read).volumeM3())
                .isCloseTo(Measures.of(object(house)).volumeM3(), within(0.5));

        FxThread.run(() -> desk().variants().open(1));
        FxThread.until(() -> bench.scene.city().find(house).isEmpty());
    }

    private CityObject object(String id) {
        return bench.scene.city().find(id).orElseThrow();
    }

    /** Through the page that the window shows for it. */
    private void branch(String name) {
        bench.press("Shortcut+Shift+B");
        FxThread.run(() -> {
            ((TextField) bench.window.root().lookup("#variant-name")).setText(name);
            ((Button) bench.window.root().lookup("#variant-name-done")).fire();
        });
        FxThread.until(() ->
                desk().keeper().variantProperty().get().orElseThrow().name().equals(name));
    }

    /** South of all houses, where nothing attracts. */
    private String draw(City city) {
        Bounds all = city.builtBounds();
        double x = all.centreX();
        double y = all.minY() - 30;
        double z = all.minZ();
        FxThread.run(() -> bench.scene.cameraProperty().set(CameraPose.lookingAt(x, y, z, 120, 0, -50)));
        bench.press("2");
        bench.press("Shift+B");
        bench.click("draw-rectangle_by_corners");
        bench.click("roof-gabled");
        bench.dismissNotices();
        robot.clickOn(bench.screen(x - 8, y - 5, z));
        robot.clickOn(bench.screen(x + 8, y + 5, z));
        FxThread.until(() -> bench.scene.isDragging());
        robot.moveBy(0, -30).moveBy(0, -10);
        bench.press("2");
        bench.press("Enter");
        FxThread.until(() -> !bench.scene.isDragging());
        bench.press("Esc");
        FxThread.until(() -> bench.scene.selection().size() == 1);
        return FxThread.call(() -> bench.scene.selection().iterator().next());
    }

    private void drag(Bounds b) {
        robot.moveTo(bench.screen(b.centreX() + 5, b.centreY() - 4, b.minZ() + 4))
                .press(MouseButton.PRIMARY);
        robot.moveBy(25, 4).moveBy(25, 4);
        FxThread.until(() -> bench.scene.isDragging());
        robot.release(MouseButton.PRIMARY);
        FxThread.until(() -> !bench.scene.isDragging());
    }

    /** Through the page that the window shows for it. */
    @SuppressWarnings("unchecked")
    private City export(Path file) throws Exception {
        FxThread.run(() -> {
            bench.scene.selection().clear();
            bench.window.exports().answerWith(plan -> file);
        });
        bench.press("Ctrl+Shift+S");
        assertThat(bench.isShown("export-form")).isTrue();
        FxThread.run(() -> {
            ((ComboBox<WriteFormat>) bench.window.root().lookup("#export-format"))
                    .setValue(CityWriters.byId("cityjson").orElseThrow().format());
            ((Button) bench.window.root().lookup("#export-go")).fire();
        });
        FxThread.until(() -> bench.window.notices().list().stream()
                .anyMatch(n -> n.level() == Notice.Level.DONE && n.text().contains("gable.city.json")));
        return new CityLoader()
                .load(LoadRequest.of(file), city -> {}, Progress.NONE, CancelToken.never())
                .city();
    }
}
