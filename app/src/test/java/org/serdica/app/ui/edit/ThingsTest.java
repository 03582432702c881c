package org.serdica.app.ui.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.input.MouseButton;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.serdica.app.FxThread;
import org.serdica.app.scene.CameraPose;
import org.serdica.app.ui.SampleCity;
import org.serdica.model.city.City;
import org.serdica.model.city.CityDigest;
import org.serdica.model.city.CityObject;
import org.serdica.model.city.ObjectKind;
import org.serdica.model.geo.Bounds;

/** An antenna on a roof: set, aimed, tilted, carried off, deleted. */
@NullUnmarked
class ThingsTest extends EditTest {
    private static final String HOUSE = "B-27";

    @BeforeEach
    void open() {
        open(() -> SampleCity.of(60));
        var b = house();
        FxThread.run(() -> bench.scene
                .cameraProperty()
                .set(CameraPose.lookingAt(b.centreX(), b.centreY() + 8, b.maxZ(), 90, 20, -50)));
        bench.press("2");
    }

    @Test
    void anAntennaIsSetOnARoofAimedTiltedAndDeletedWithItsCells() {
        City before = bench.scene.city();
        bench.click("action-tool-place-antenna");
        Point2D roof = bench.screen(house().centreX() + 3, house().centreY() - 2, house().maxZ());
        robot.moveTo(roof).moveBy(2, 1).moveTo(roof).clickOn(MouseButton.PRIMARY);
        FxThread.until(() -> cells().size() == 3);
        CityObject site = object(bench.scene.selection().iterator().next());
        assertThat(site.text("building")).isEqualTo(HOUSE);
        assertThat(site.bounds().minZ()).isCloseTo(house().maxZ(), within(1e-3));
        bench.press("Esc");

        String first = cells().getFirst().id();
        pull(middle("handle-aim"), 20, 8, "4", "5");
        assertThat(object(first).number("azimuth")).isEqualTo(45);
        pull(middle("handle-tilt"), 20, 8, "6");
        assertThat(cells().stream().map(c -> c.number("mechanicalTilt"))).contains(6.0);
        assertThat(history().undoName()).startsWith("Tilt");

        double east = object(first).bounds().centreX();
        pull(middle("handle-move"), 40, 20);
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
        Point2D wall = bench.screen(b.centreX(), b.minY(), b.minZ() + 1.5);
        robot.moveTo(wall).moveBy(2, 1).moveTo(wall).clickOn(MouseButton.PRIMARY);
        FxThread.until(() -> bench.scene.selection().size() == 1);
        CityObject seat = object(bench.scene.selection().iterator().next());
        assertThat(seat.bounds().minZ()).isCloseTo(b.minZ(), within(1e-3));
        assertThat(seat.number("azimuth")).isCloseTo(180, within(0.1));
        bench.press("Esc");
        assertThat(bench.isOn("action-tool-place-bench")).isFalse();
        pull(middle("handle-aim"), 20, 8, "9", "0");
        assertThat(object(seat.id()).number("azimuth")).isEqualTo(90);
        assertThat(object(seat.id()).bounds().depth()).isCloseTo(1.8, within(1e-3));
    }

    private List<CityObject> cells() {
        return bench.scene
                .city()
                .objects()
                .filter(o -> o.kind() == ObjectKind.RADIO_CELL)
                .toList();
    }

    private Bounds house() {
        return object(HOUSE).bounds();
    }
}
