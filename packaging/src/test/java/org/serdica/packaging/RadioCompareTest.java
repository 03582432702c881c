package org.serdica.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextField;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.serdica.app.FxThread;
import org.serdica.app.InstallFolder;
import org.serdica.app.scene.CameraPose;
import org.serdica.app.scene.SceneModel;
import org.serdica.app.scene.radio.LayerMap;
import org.serdica.app.scene.radio.RadioMap;
import org.serdica.app.ui.WindowBench;
import org.serdica.app.ui.project.ProjectState.Kind;
import org.serdica.app.ui.radio.CoverageKeeper;
import org.serdica.model.radio.network.RadioNetwork;
import org.serdica.model.radio.network.Sector;
import org.serdica.model.scenario.RasterLayer;

/**
 * A planner sets a site on a roof of the demo city, turns it, reads what arrives at a place, tries another direction in a
 * variant and compares the two maps; all in the real window.
 */
@NullUnmarked
class RadioCompareTest {
    /** Over the University Library, whose roofs are from 559 to 581 m high. */
    private static final CameraPose ABOVE_THE_LIBRARY = CameraPose.lookingAt(321_372.5, 4_730_100, 560, 230, 0, -58);

    /** Beside the library, where neither panels nor the legend cover the city. */
    private static final double READ_X = 321_410;

    private static final double READ_Y = 4_730_120;

    @TempDir
    Path folder;

    private WindowBench bench;

    @BeforeEach
    void open() {
        bench = WindowBench.openDemo(
                folder.resolve("config"), InstallFolder.demo().orElseThrow());
        FxThread.until(
                () -> !bench.window.opener().openedProperty().get().reports().isEmpty());
        FxThread.run(() -> {
            bench.tools.navigator().rig().hold(ABOVE_THE_LIBRARY);
            bench.window.desk().projects().answerWith((title, name) -> folder.resolve("radio.serdica"));
        });
    }

    @AfterEach
    void close() {
        if (bench != null) {
            bench.close();
        }
    }

    @Test
    void anAntennaIsTurnedInTwoVariantsAndTheirMapsAreCompared() {
        bench.press("4");
        FxThread.run(() -> {
            keeper().wishProperty().set(keeper().wishProperty().get().cellM(20).walls(false));
            keeper().activeProperty().set(true);
        });
        drawn();
        Sector sector = place();
        drawn();
        RasterLayer northwards = shown().ground();
        turn(sector, 60);
        drawn();
        assertThat(farthestApart(shown().ground(), northwards)).isGreaterThan(3);

        bench.dismissNotices();
        FxThread.run(() -> bench.window.actions().get("radioRead").run());
        bench.click(READ_X, READ_Y, 559);
        FxThread.until(() -> bench.window.root().lookup("#radio-reading-sinr") != null);
        assertThat(bench.text("radio-reading-sinr")).endsWith("dB");
        bench.press("Esc");

        bench.press("Shortcut+S");
        FxThread.until(() -> bench.window.desk().keeper().stateProperty().get().kind() == Kind.SAVED);
        branch("Turned");
        select(sector);
        turn(sector, 240);
        drawn();

        FxThread.run(() -> bench.window.actions().get("sideBySide").run());
        FxThread.until(() ->
                other().filter(m -> m.mapProperty().get() instanceof RadioMap).isPresent());
        SceneModel beside = FxThread.call(() -> other().orElseThrow());
        assertThat(azimuth(beside, sector)).isEqualTo(60);
        assertThat(azimuth(bench.scene, sector)).isEqualTo(240);
        FxThread.until(() -> beside.mapProperty().get() instanceof RadioMap map
                && map.maps().frame().cellM() == 20);
        assertThat(farthestApart(map(beside).ground(), shown().ground()))
                .as("decibels between the two halves")
                .isGreaterThan(3);
        assertThat(map(beside).ground().scale()).isEqualTo(shown().ground().scale());

        FxThread.run(() -> ((ButtonBase) bench.window.root().lookup("#compare-radioDifference")).fire());
        FxThread.until(() -> bench.scene.mapProperty().get() instanceof LayerMap);
        LayerMap difference =
                (LayerMap) FxThread.call(() -> bench.scene.mapProperty().get());
        assertThat(largest(difference.ground())).isGreaterThan(3);
        FxThread.until(() -> beside.mapProperty().get() == difference);

        bench.click("compare-end");
        FxThread.until(() -> bench.scene.mapProperty().get() instanceof RadioMap);
        assertThat(FxThread.call(() -> beside.mapProperty().get())).isNull();
    }

    /** A site on the roof of the library, with its first sector's card open. */
    private Sector place() {
        int sites = network().sites().size();
        FxThread.run(() -> bench.window.actions().get("placeSite").run());
        bench.click(321_372.5, 4_730_109.2, 577);
        FxThread.until(() -> network().sites().size() == sites + 1);
        String placed = FxThread.call(() -> bench.scene.selection().iterator().next());
        return network().sites().stream()
                .filter(s -> s.id().equals(placed))
                .findFirst()
                .orElseThrow()
                .sectors()
                .getFirst();
    }

    private void turn(Sector sector, int azimuth) {
        FxThread.until(() -> bench.window.root().lookup("#antenna-azimuth") != null);
        FxThread.run(() -> {
            TextField field = (TextField) bench.window.root().lookup("#antenna-azimuth");
            field.requestFocus();
            field.setText(Integer.toString(azimuth));
            field.fireEvent(new ActionEvent());
        });
        FxThread.until(() -> azimuth(bench.scene, sector) == azimuth);
    }

    private void select(Sector sector) {
        FxThread.run(() -> {
            bench.scene.selection().clear();
            bench.scene.selection().add(sector.siteId());
        });
    }

    /** Through the page that the window shows for it. */
    private void branch(String name) {
        bench.press("Shortcut+Shift+B");
        FxThread.until(() -> bench.window.root().lookup("#variant-name") != null);
        FxThread.run(() -> {
            ((TextField) bench.window.root().lookup("#variant-name")).setText(name);
            ((Button) bench.window.root().lookup("#variant-name-done")).fire();
        });
        FxThread.until(() -> bench.window
                .desk()
                .keeper()
                .variantProperty()
                .get()
                .filter(v -> v.name().equals(name))
                .isPresent());
    }

    /** Waits for the map of the city as it stands now. */
    private void drawn() {
        FxThread.until(() -> keeper().coverageProperty().get().stream()
                .anyMatch(c -> c.city() == bench.scene.city()
                        && !c.coarse()
                        && bench.scene.mapProperty().get() instanceof RadioMap map
                        && map.maps() == c.maps()));
    }

    private CoverageKeeper keeper() {
        return bench.window.radio().keeper();
    }

    private RadioMap shown() {
        return map(bench.scene);
    }

    private static RadioMap map(SceneModel scene) {
        return (RadioMap) FxThread.call(() -> scene.mapProperty().get());
    }

    private Optional<SceneModel> other() {
        return bench.window.desk().view().otherProperty().get().map(v -> v.model());
    }

    private RadioNetwork network() {
        return RadioNetwork.of(bench.scene.city());
    }

    private static double azimuth(SceneModel scene, Sector sector) {
        return RadioNetwork.of(scene.city())
                .sector(sector.id())
                .map(Sector::azimuthDeg)
                .orElse(Double.NaN);
    }

    private static double farthestApart(RasterLayer a, RasterLayer b) {
        return IntStream.range(0, a.values().length)
                .mapToDouble(i -> Math.abs(a.values()[i]
                        - b.at(
                                a.frame().x(i % a.frame().columns()),
                                a.frame().y(i / a.frame().columns()))))
                .filter(d -> !Double.isNaN(d))
                .max()
                .orElse(0);
    }

    private static double largest(RasterLayer layer) {
        return IntStream.range(0, layer.values().length)
                .mapToDouble(i -> Math.abs(layer.values()[i]))
                .filter(d -> !Double.isNaN(d))
                .max()
                .orElse(0);
    }
}
