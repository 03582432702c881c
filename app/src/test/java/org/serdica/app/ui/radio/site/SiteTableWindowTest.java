package org.serdica.app.ui.radio.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.serdica.app.FxThread;
import org.serdica.app.ui.SampleCity;
import org.serdica.app.ui.WindowBench;
import org.serdica.app.ui.notice.Notice;
import org.serdica.model.radio.network.RadioNetwork;
import org.serdica.model.radio.network.Sector;

/** A planner brings a table of sites as it came from somebody else. */
@NullUnmarked
class SiteTableWindowTest {
    @TempDir
    Path folder;

    private WindowBench bench;

    @BeforeEach
    void open() {
        bench = WindowBench.open(folder, () -> SampleCity.of(36));
    }

    @AfterEach
    void close() {
        if (bench != null) {
            bench.close();
        }
    }

    @Test
    void allRemarksAboutATableCanBeRead() throws IOException {
        Path table = Files.writeString(folder.resolve("sites3.csv"), """
                site,cell,x,y,height,azimuth,tilt,power,frequency_mhz
                X1,X1-1,322060,4730060,25,0,4,46,3500
                X1,X1-2,322060,4730060,25,120,4,46,3500
                X2,X2-1,322160,4730060,30,240,6,43,1800
                X3,X3-1,abc,4730060,30,240,6,43,1800
                X4,X4-1,322060,4730160,-5,90,2,43,2600
                """);
        FxThread.run(() -> bench.window.radio().sites().importSites(table));
        FxThread.until(() -> RadioNetwork.of(bench.scene.city()).sector("X2-1").isPresent());
        Sector cell = RadioNetwork.of(bench.scene.city()).sector("X1-2").orElseThrow();
        assertThat(cell.mountHeightM()).isEqualTo(25);
        assertThat(cell.electricalTiltDeg()).isEqualTo(4);
        assertThat(cell.carrier().powerDbm()).isEqualTo(46);
        assertThat(RadioNetwork.of(bench.scene.city()).sector("X4-1")).isEmpty();

        Notice told = FxThread.call(() -> bench.window.notices().list().getLast());
        assertThat(told.detail()).contains("line 5: ", "under the ground", "mounting pole (3 cells)");
        assertThat(told.detail()).doesNotContain("more");
        FxThread.until(() -> bench.window.root().lookup(".notice-list") != null);
        ScrollPane list = FxThread.call(() -> {
            bench.window.root().applyCss();
            bench.window.root().layout();
            return (ScrollPane) bench.window.root().lookup(".notice-list");
        });
        Label lines = (Label) list.getContent();
        assertThat(FxThread.call(() -> lines.getHeight() >= lines.prefHeight(lines.getWidth()) - 1))
                .as("no line is cut off, however far the list has to be scrolled")
                .isTrue();
        assertThat(FxThread.call(() -> list.getViewportBounds().getHeight())).isGreaterThan(100);
    }
}
