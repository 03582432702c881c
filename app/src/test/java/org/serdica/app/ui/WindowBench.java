package org.serdica.app.ui;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.serdica.app.FxThread;
import org.serdica.app.scene.SceneModel;
import org.serdica.app.scene.fx.CityView;
import org.serdica.app.ui.job.JobRunner;
import org.serdica.app.ui.place.CrsGeography;
import org.serdica.app.ui.settings.Settings;
import org.serdica.app.ui.settings.SettingsFile;
import org.serdica.app.ui.words.Language;
import org.serdica.app.ui.words.Words;
import org.serdica.importers.api.CqlFilter;
import org.serdica.importers.api.LoadResult;
import org.testfx.api.FxRobot;

/** The whole window on a stage, with the sample city of 60 buildings open and jobs on the thread that asks; and a hand on it. */
final class WindowBench implements AutoCloseable {
    final SceneModel scene = new SceneModel();
    final Words words = new Words(Language.EN);
    final Settings settings;
    private final FxRobot robot = new FxRobot();
    private final Stage stage;
    final MainWindow window;

    private WindowBench(Path config) {
        settings = new Settings(new SettingsFile(config), task -> {});
        settings.languageProperty().set(Language.EN);
        CityView view = new CityView(scene);
        Ports ports = new Ports(
                (request, partial, progress, cancel) -> new LoadResult(SampleCity.of(60), List.of()),
                CqlFilter::compile,
                new CrsGeography());
        ViewTools tools = new ViewTools(view, ports.geography(), words);
        tools.navigator().rig().reducedMotionProperty().unbind();
        tools.navigator().rig().reducedMotionProperty().set(true);
        window = new MainWindow(scene, view, tools, ports, JobRunner.onCallingThread(), settings, words);
        Scene fx = new Scene(window.root(), 1180, 720);
        window.install(fx);
        stage = new Stage();
        stage.setScene(fx);
        // No window manager places it under Xvfb.
        stage.setX(0);
        stage.setY(0);
        stage.show();
        window.open(List.of(Path.of("sample.gml")));
    }

    static WindowBench open(Path config) {
        FxThread.start();
        assumeTrue(
                FxThread.call(() -> Platform.isSupported(ConditionalFeature.SCENE3D)),
                "the window shows a 3D view, and this machine offers no 3D graphics");
        return FxThread.call(() -> new WindowBench(config));
    }

    Node node(String id) {
        FxThread.until(() -> window.root().lookup("#" + id) != null);
        return FxThread.call(() -> window.root().lookup("#" + id));
    }

    boolean isShown(String id) {
        return FxThread.call(() -> {
            Node node = window.root().lookup("#" + id);
            return node != null && node.isVisible();
        });
    }

    String text(String id) {
        return FxThread.call(() -> ((Labeled) window.root().lookup("#" + id)).getText());
    }

    void click(String id) {
        robot.clickOn(node(id));
    }

    /** Types into what has the focus, by events: there may be no window manager to give the window the keyboard. */
    void press(String combination) {
        FxThread.run(() -> {
            KeyCombination keys = KeyCombination.valueOf(combination);
            String name = combination.substring(combination.lastIndexOf('+') + 1);
            boolean control = combination.contains("Shortcut") || combination.contains("Ctrl");
            KeyEvent event = new KeyEvent(
                    KeyEvent.KEY_PRESSED,
                    "",
                    "",
                    code(name),
                    combination.contains("Shift+"),
                    control,
                    combination.contains("Alt+"),
                    false);
            if (!keys.match(event)) {
                throw new IllegalArgumentException(combination + " cannot be pressed here");
            }
            Node focus = stage.getScene().getFocusOwner();
            javafx.event.Event.fireEvent(focus == null ? stage.getScene() : focus, event);
        });
    }

    private static KeyCode code(String name) {
        return switch (name) {
            case "Esc" -> KeyCode.ESCAPE;
            case "Enter" -> KeyCode.ENTER;
            case "Space" -> KeyCode.SPACE;
            default -> KeyCode.valueOf(name.toUpperCase(java.util.Locale.ROOT));
        };
    }

    @Override
    public void close() {
        FxThread.run(stage::close);
    }
}
