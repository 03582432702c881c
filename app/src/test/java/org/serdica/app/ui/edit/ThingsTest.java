package org.serdica.app.ui.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.serdica.app.FxThread;
import org.serdica.app.scene.CameraPose;
import org.serdica.app.ui.SampleCity;
import org.serdica.app.ui.WindowBench;
import org.serdica.model.city.City;
import org.serdica.model.city.CityDigest;
import org.serdica.model.city.CityObject;
import org.serdica.model.city.ObjectKind;
import org.testfx.api.FxRobot;

/** An antenna on a roof: set, aimed, tilted, carried off, deleted. */
@NullUnmarked
class ThingsTest {
    private static final String HOUSE = "B-27";

    @TempDir
    static Path config;

    private WindowBench bench;
    private final FxRobot robot = new FxRobot();

    @BeforeEach
    void open() {
        bench = WindowBench.open(config, () -> SampleCity.of(60));
        var b = house();
        FxThread.run(() -> bench.scene
                .cameraProperty()
                .set(CameraPose.lookingAt(b.centreX(), b.centreY() + 8, b.maxZ(), 90, 20, -50)));
        bench.press("2");
    }

    @AfterEach
    void close() {
        if (bench != null) {
            bench.close();
        }
    }

    @Test
    void anAntennaIsSetOnARoofAimedTiltedAndDeletedWithItsCells() {
        City before = bench.scene.city();
        bench.click("action-tool-place-antenna");
        Point2D roof = screen(house().centreX() + 3, house().centreY() - 2, house().maxZ());
        robot.moveTo(roof).moveBy(2, 1).moveTo(roof).clickOn(MouseButton.PRIMARY);
        FxThread.until(() -> cells().size() == 3);
        CityObject site = object(bench.scene.selection().iterator().next());
        assertThat(site.text("building")).isEqualTo(HOUSE);
        assertThat(site.bounds().minZ()).isCloseTo(house().maxZ(), within(1e-3));
        bench.press("Esc");

        String first = cells().getFirst().id();
        pull("handle-aim", "4", "5");
        assertThat(object(first).number("azimuth")).isEqualTo(45);
        pull("handle-tilt", "6");
        assertThat(cells().stream().map(c -> c.number("mechanicalTilt"))).contains(6.0);
        assertThat(bench.window.edits().session().historyProperty().get().undoName())
                .startsWith("Tilt");

        double east = object(first).bounds().centreX();
        robot.moveTo(middle("handle-move"))
                .press(MouseButton.PRIMARY)
                .moveBy(20, 10)
                .moveBy(20, 10);
        FxThread.until(() -> bench.scene.isDragging());
        robot.release(MouseButton.PRIMARY);
        FxThread.until(() -> !bench.scene.isDragging());
        assertThat(object(first).bounds().centreX()).isGreaterThan(east + 1);

        bench.press("Delete");
        assertThat(cells()).isEmpty();
        FxThread.run(() -> bench.window.edits().session().jump(0));
        assertThat(CityDigest.of(bench.scene.city())).isEqualTo(CityDigest.of(before));
    }

    @Test
    void aBenchIsSetOnTheGroundBeforeAWallAndTurnedByItsHandle() {
        bench.click("action-tool-place-bench");
        var b = house();
        Point2D wall = screen(b.centreX(), b.minY(), b.minZ() + 1.5);
        robot.moveTo(wall).moveBy(2, 1).moveTo(wall).clickOn(MouseButton.PRIMARY);
        FxThread.until(() -> bench.scene.selection().size() == 1);
        CityObject seat = object(bench.scene.selection().iterator().next());
        assertThat(seat.bounds().minZ()).isCloseTo(b.minZ(), within(1e-3));
        assertThat(seat.number("azimuth")).isCloseTo(180, within(0.1));
        bench.press("Esc");
        assertThat(bench.isOn("action-tool-place-bench")).isFalse();
        pull("handle-aim", "9", "0");
        assertThat(object(seat.id()).number("azimuth")).isEqualTo(90);
        assertThat(object(seat.id()).bounds().depth()).isCloseTo(1.8, within(1e-3));
    }

    private void pull(String handle, String... keys) {
        robot.moveTo(middle(handle)).press(MouseButton.PRIMARY).moveBy(12, 4).moveBy(8, 4);
        FxThread.until(() -> bench.scene.isDragging());
        for (String key : keys) {
            bench.press(key);
        }
        bench.press("Enter");
        robot.release(MouseButton.PRIMARY);
        FxThread.until(() -> !bench.scene.isDragging());
    }

    private List<CityObject> cells() {
        return bench.scene
                .city()
                .objects()
                .filter(o -> o.kind() == ObjectKind.RADIO_CELL)
                .toList();
    }

    private CityObject object(String id) {
        return bench.scene.city().find(id).orElseThrow();
    }

    private org.serdica.model.geo.Bounds house() {
        return object(HOUSE).bounds();
    }

    private Point2D screen(double x, double y, double z) {
        return FxThread.call(
                () -> bench.view.localToScreen(bench.view.project(x, y, z).orElseThrow()));
    }

    private Optional<Node> handle(String style) {
        return FxThread.call(() -> bench.view.overlay().lookupAll("." + style).stream()
                .filter(Node::isVisible)
                .findFirst());
    }

    private Point2D middle(String style) {
        FxThread.until(() -> handle(style).isPresent());
        return FxThread.call(() -> {
            Node node = handle(style).orElseThrow();
            Bounds b = node.localToScreen(node.getBoundsInLocal());
            return new Point2D(b.getCenterX(), b.getCenterY());
        });
    }
}
