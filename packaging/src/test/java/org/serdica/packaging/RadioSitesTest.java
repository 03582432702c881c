package org.serdica.packaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javafx.event.ActionEvent;
import javafx.scene.control.TextField;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.serdica.app.FxThread;
import org.serdica.app.InstallFolder;
import org.serdica.app.scene.CameraPose;
import org.serdica.app.ui.WindowBench;
import org.serdica.app.ui.notice.Notice;
import org.serdica.app.ui.radio.CoverageKeeper;
import org.serdica.model.radio.coverage.CoverageLayer;
import org.serdica.model.radio.coverage.PointReading;
import org.serdica.model.radio.network.MountedOn;
import org.serdica.model.radio.network.RadioNetwork;
import org.serdica.model.radio.network.Sector;
import org.serdica.model.radio.network.Site;

/** A planner sets a site on a roof of the demo city, turns it, and the map follows; all in the real window. */
@NullUnmarked
class RadioSitesTest {
    /** Over the University Library, whose roofs are from 559 to 581 m high. */
    private static final CameraPose ABOVE_THE_LIBRARY = CameraPose.lookingAt(321_372.5, 4_730_100, 560, 230, 0, -58);

    private static final String LIBRARY = "B1720";
    private static final double AHEAD_M = 90;

    @TempDir
    Path folder;

    private WindowBench bench;

    @BeforeEach
    void open() {
        bench = WindowBench.openDemo(folder, InstallFolder.demo().orElseThrow());
        FxThread.until(
                () -> !bench.window.opener().openedProperty().get().reports().isEmpty());
        FxThread.run(() -> bench.tools.navigator().rig().hold(ABOVE_THE_LIBRARY));
    }

    @AfterEach
    void close() {
        if (bench != null) {
            bench.close();
        }
    }

    @Test
    void aSiteSetOnARoofAndTurnedChangesTheMapAndUndoBringsItBack() throws Exception {
        bench.press("4");
        CoverageKeeper keeper = bench.window.radio().keeper();
        FxThread.run(() -> {
            keeper.wishProperty().set(keeper.wishProperty().get().cellM(20).walls(false));
            keeper.activeProperty().set(true);
        });
        until();
        int sites = network().sites().size();

        FxThread.run(() -> bench.window.actions().get("placeSite").run());
        bench.click(321_372.5, 4_730_109.2, 577);
        FxThread.until(() -> network().sites().size() == sites + 1);
        String placed = FxThread.call(() -> bench.scene.selection().iterator().next());
        Site site = network().sites().stream()
                .filter(s -> s.id().equals(placed))
                .findFirst()
                .orElseThrow();
        assertThat(site.building()).isEqualTo(LIBRARY);
        assertThat(site.sectors()).hasSize(3);
        Sector sector = site.sectors().getFirst();
        assertThat(sector.mountedOn()).isEqualTo(MountedOn.ROOF);
        assertThat(sector.azimuthDeg()).isZero();
        assertThat(bench.isOn("tab-radio"))
                .as("the card of the antenna stays in sight")
                .isTrue();

        until();
        double[] before = around(sector);
        type("antenna-azimuth", "60");
        FxThread.until(() -> sector(sector.id()).azimuthDeg() == 60);
        type("antenna-power", "40");
        FxThread.until(() -> sector(sector.id()).carrier().powerDbm() == 40);
        until();
        double[] after = around(sector);
        assertThat(IntStream.range(0, before.length).mapToDouble(i -> Math.abs(after[i] - before[i])))
                .as("decibels between the maps")
                .anyMatch(difference -> difference > 3);

        FxThread.run(() -> {
            bench.window.edits().session().undo();
            bench.window.edits().session().undo();
        });
        assertThat(sector(sector.id())).isEqualTo(sector);
        until();
        assertThat(around(sector)).containsExactly(before, within(1e-3));

        Path table = folder.resolve("sites.csv");
        FxThread.run(() -> bench.window.radio().sites().exportSites(table));
        FxThread.until(
                () -> Files.exists(table) && !bench.window.notices().list().isEmpty());
        List<String> lines = Files.readAllLines(table);
        assertThat(lines).hasSize(network().sectors().size() + 1);
        Files.write(
                table,
                lines.stream().map(l -> l.replace(sector.id() + ",", "NEW-A,")).toList());
        FxThread.run(() -> bench.window.radio().sites().importSites(table));
        FxThread.until(() -> network().sector("NEW-A").isPresent());
        FxThread.run(() -> bench.window.edits().session().undo());
        assertThat(network().sector("NEW-A")).isEmpty();
        Files.writeString(table, "nothing of the kind\n");
        FxThread.run(() -> bench.window.radio().sites().importSites(table));
        FxThread.until(() -> bench.window.notices().list().stream()
                .anyMatch(n -> n.level() == Notice.Level.PROBLEM && n.detail().contains("no table of sites")));
    }

    /** Waits for the whole map of the city as it stands now. */
    private void until() {
        FxThread.until(() -> bench.window.radio().keeper().coverageProperty().get().stream()
                .anyMatch(c -> c.city() == bench.scene.city() && !c.coarse()));
    }

    /** Levels of a sector at places round it. */
    private double[] around(Sector sector) {
        return FxThread.call(() -> IntStream.range(0, 12)
                .mapToDouble(i -> {
                    double a = Math.toRadians(30 * i);
                    double x = sector.x() + AHEAD_M * Math.sin(a);
                    double y = sector.y() + AHEAD_M * Math.cos(a);
                    var maps = bench.window
                            .radio()
                            .keeper()
                            .coverageProperty()
                            .get()
                            .orElseThrow()
                            .maps();
                    double value = PointReading.at(maps, x, y).orElseThrow().value(CoverageLayer.RSRP);
                    return Double.isNaN(value) ? -200 : value;
                })
                .toArray());
    }

    private RadioNetwork network() {
        return RadioNetwork.of(bench.scene.city());
    }

    private Sector sector(String id) {
        return network().sector(id).orElseThrow();
    }

    private void type(String field, String number) {
        FxThread.run(() -> {
            TextField text = (TextField) bench.window.root().lookup("#" + field);
            text.requestFocus();
            text.setText(number);
            text.fireEvent(new ActionEvent());
        });
    }
}
