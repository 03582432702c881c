package org.serdica.app.ui.radio.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Queue;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.serdica.app.FxThread;
import org.serdica.app.scene.SceneModel;
import org.serdica.app.ui.SampleCity;
import org.serdica.app.ui.job.JobRunner;
import org.serdica.app.ui.words.Language;
import org.serdica.app.ui.words.Words;
import org.serdica.importers.radio.antenna.MsiAntenna;
import org.serdica.importers.radio.antenna.MsiWriter;
import org.serdica.model.city.AttributeValue;
import org.serdica.model.city.ObjectDraft;
import org.serdica.model.city.ObjectKind;
import org.serdica.model.edit.AddObject;
import org.serdica.model.edit.EditLog;
import org.serdica.model.radio.antenna.PanelCuts;

class NetworkFindingsTest {
    @TempDir
    private Path folder = Path.of("");

    @BeforeAll
    static void startToolkit() {
        FxThread.start();
    }

    /** What waits for the thread of the window. */
    private final Queue<Runnable> waiting = new ArrayDeque<>();

    private void catchUp() {
        FxThread.run(() -> {
            for (Runnable next = waiting.poll(); next != null; next = waiting.poll()) {
                next.run();
            }
        });
    }

    private static SceneModel sceneWithCellOf(String antenna) {
        ObjectDraft site = new ObjectDraft("S", ObjectKind.RADIO_SITE).point(322_060, 4_730_060, 550);
        ObjectDraft cell = new ObjectDraft("S-A", ObjectKind.RADIO_CELL).point(322_060, 4_730_060, 590);
        cell.put("site", AttributeValue.of("S"));
        cell.put("azimuth", AttributeValue.of(70.0));
        cell.put("frequencyMHz", AttributeValue.of(1800.0));
        cell.put("powerDbm", AttributeValue.of(46.0));
        cell.put("technology", AttributeValue.of("LTE"));
        cell.put("pattern", AttributeValue.of(antenna));
        EditLog log = new EditLog(SampleCity.of(36));
        log.apply("site", List.of(new AddObject(site), new AddObject(cell)));
        SceneModel scene = new SceneModel();
        scene.cityProperty().set(log.city());
        return scene;
    }

    private static String text(Node node) {
        StringBuilder all = new StringBuilder(node instanceof Label label ? label.getText() : "");
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> all.append(text(child)));
        }
        return all.toString();
    }

    @Test
    void anAntennaThatComesWhileTheNetworkIsCheckedIsNotOverlooked() throws IOException {
        PatternShelf shelf = new PatternShelf(folder.resolve("kept"));
        NetworkFindings findings = FxThread.call(() -> new NetworkFindings(
                sceneWithCellOf("Odd 12"),
                shelf,
                new JobRunner(Runnable::run, waiting::add),
                new Words(Language.EN),
                new SimpleObjectProperty<>(true),
                object -> {}));
        FxThread.run(findings::again);
        catchUp();
        assertThat(FxThread.call(() -> text(findings))).contains("names the antenna Odd 12, which is not there");
        Path file = folder.resolve("odd.msi");
        MsiWriter.write(
                file,
                new MsiAntenna(
                        "Odd 12",
                        "",
                        OptionalDouble.of(1800),
                        OptionalDouble.empty(),
                        "",
                        PanelCuts.of("Odd 12", 17, 65, 8, 27, 28)));
        FxThread.run(findings::again);
        shelf.take(file);
        FxThread.run(findings::again);
        catchUp();
        assertThat(FxThread.call(() -> text(findings))).doesNotContain("Odd 12");
    }
}
