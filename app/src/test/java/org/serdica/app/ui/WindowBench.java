package org.serdica.app.ui;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.Toggle;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.serdica.app.FxThread;
import org.serdica.app.scene.SceneModel;
import org.serdica.app.scene.fx.CityView;
import org.serdica.app.scene.stage.SceneAssembly;
import org.serdica.app.ui.facts.Attribute;
import org.serdica.app.ui.job.JobRunner;
import org.serdica.app.ui.palette.PaletteItem;
import org.serdica.app.ui.place.CrsGeography;
import org.serdica.app.ui.settings.Settings;
import org.serdica.app.ui.settings.SettingsFile;
import org.serdica.app.ui.words.Language;
import org.serdica.app.ui.words.Words;
import org.serdica.importers.api.CityLoader;
import org.serdica.importers.api.CqlFilter;
import org.serdica.importers.api.LoadResult;
import org.serdica.model.city.City;
import org.serdica.model.city.Layer;
import org.testfx.api.FxRobot;

/** The whole window on a stage with a city open, and a hand on it. */
public final class WindowBench implements AutoCloseable {
    private static final double WIDTH = 1180;
    private static final double HEIGHT = 720;

    public final SceneModel scene;
    public final CityView view;
    public final Words words = new Words(Language.EN);
    public final Settings settings;
    public final ViewTools tools;
    public final MainWindow window;
    private final FxRobot robot = new FxRobot();
    private final Stage stage;

    private WindowBench(Path config, CityView shown, Ports ports, JobRunner jobs) {
        scene = shown.model();
        view = shown;
        settings = new Settings(new SettingsFile(config), task -> {});
        settings.languageProperty().set(Language.EN);
        tools = new ViewTools(view, ports.geography(), words);
        tools.navigator().rig().reducedMotionProperty().unbind();
        window = new MainWindow(scene, view, tools, ports, jobs, settings, words);
        Scene fx = new Scene(window.root(), WIDTH, HEIGHT);
        window.install(fx);
        stage = new Stage();
        stage.setScene(fx);
        // No window manager places it under Xvfb.
        stage.setX(0);
        stage.setY(0);
        stage.show();
    }

    /** With a sample city of 60 buildings in a bare view; jobs are done by the thread that asks, and the camera jumps. */
    static WindowBench open(Path config) {
        return open(config, () -> SampleCity.of(60));
    }

    /** The same with another city; files that exist are read all the same. */
    public static WindowBench open(Path config, Supplier<City> city) {
        return open(config, city, JobRunner.onCallingThread());
    }

    /** The same with other hands for its jobs. */
    public static WindowBench open(Path config, Supplier<City> city, JobRunner jobs) {
        requireScene3D();
        return FxThread.call(() -> {
            Ports ports = new Ports(
                    (request, partial, progress, cancel) ->
                            Files.exists(request.files().getFirst())
                                    ? new CityLoader().load(request, partial, progress, cancel)
                                    : new LoadResult(city.get(), List.of()),
                    CqlFilter::compile,
                    new CrsGeography());
            WindowBench bench = new WindowBench(config, new CityView(new SceneModel()), ports, jobs);
            bench.tools.navigator().rig().reducedMotionProperty().set(true);
            bench.window.open(List.of(Path.of("sample.gml")));
            return bench;
        });
    }

    /** As the program puts it together, reading a folder as it reads the demo city. */
    public static WindowBench openDemo(Path config, Path folder) {
        requireScene3D();
        return FxThread.call(() -> {
            CityView view = SceneAssembly.assemble(new SceneModel()).view();
            WindowBench bench = new WindowBench(config, view, Ports.usual(), JobRunner.behindTheWindow());
            bench.tools.navigator().rig().reducedMotionProperty().set(false);
            bench.window.openDemo(folder);
            return bench;
        });
    }

    /** Files read as the program reads them, in a bare view; jobs run behind the window, and the camera jumps. */
    public static WindowBench openFiles(Path config, Path... files) {
        requireScene3D();
        return FxThread.call(() -> {
            WindowBench bench =
                    new WindowBench(config, new CityView(new SceneModel()), Ports.usual(), JobRunner.behindTheWindow());
            bench.tools.navigator().rig().reducedMotionProperty().set(true);
            bench.window.open(List.of(files));
            return bench;
        });
    }

    private static void requireScene3D() {
        FxThread.start();
        assumeTrue(
                FxThread.call(() -> Platform.isSupported(ConditionalFeature.SCENE3D)),
                "the window shows a 3D view, and this machine offers no 3D graphics");
    }

    public Node node(String id) {
        FxThread.until(() -> window.root().lookup("#" + id) != null);
        return FxThread.call(() -> window.root().lookup("#" + id));
    }

    public boolean isShown(String id) {
        return FxThread.call(() -> {
            Node node = window.root().lookup("#" + id);
            return node != null && node.isVisible();
        });
    }

    /** Whether a tab or a toggle is the chosen one. */
    public boolean isOn(String id) {
        return FxThread.call(() -> ((Toggle) window.root().lookup("#" + id)).isSelected());
    }

    public String text(String id) {
        return FxThread.call(() -> ((Labeled) window.root().lookup("#" + id)).getText());
    }

    public void click(String id) {
        robot.clickOn(node(id));
    }

    /** Every text that stands on a node or below it; none if it is not there. */
    public List<String> texts(String id) {
        return FxThread.call(() -> window.root().lookupAll("#" + id + " .label").stream()
                .map(n -> ((Labeled) n).getText())
                .toList());
    }

    /** Where a place of the city is drawn on the screen. */
    public Point2D screen(double x, double y, double z) {
        return FxThread.call(() -> view.localToScreen(view.project(x, y, z).orElseThrow()));
    }

    /** Clicks where a place of the city is drawn. */
    public void click(double x, double y, double z) {
        robot.clickOn(screen(x, y, z));
    }

    /** Drags from the middle of the view, so many pixels to the right and down. */
    public void drag(double right, double down) {
        robot.moveTo(FxThread.call(() -> view.localToScreen(view.getWidth() / 2, view.getHeight() / 2)));
        robot.press(MouseButton.PRIMARY).moveBy(right, down).release(MouseButton.PRIMARY);
    }

    /** Puts a text into the field of the palette, which is open. */
    public void search(String text) {
        FxThread.run(() -> ((TextField) window.root().lookup("#palette-field")).setText(text));
    }

    /** What the palette offers. */
    @SuppressWarnings("unchecked")
    public List<String> found() {
        return FxThread.call(() -> ((ListView<PaletteItem>) window.root().lookup("#palette-list"))
                .getItems().stream().map(PaletteItem::title).toList());
    }

    /** Chooses an attribute on the page of colours, which is open. */
    @SuppressWarnings("unchecked")
    public void chooseAttribute(Layer layer, String name) {
        FxThread.run(() -> {
            ComboBox<Attribute> box = (ComboBox<Attribute>) window.root().lookup("#attribute");
            box.getItems().stream()
                    .filter(a -> a.layer() == layer && a.name().equals(name))
                    .forEach(box::setValue);
        });
    }

    /** Types into what has the focus, by events: there may be no window manager to give the window the keyboard. */
    public void press(String combination) {
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
            case "Page Up" -> KeyCode.PAGE_UP;
            case "Page Down" -> KeyCode.PAGE_DOWN;
            case "Delete" -> KeyCode.DELETE;
            case "1", "2", "3", "4", "5", "6", "7", "8", "9", "0" -> KeyCode.valueOf("DIGIT" + name);
            default -> KeyCode.valueOf(name.toUpperCase(java.util.Locale.ROOT));
        };
    }

    /** Takes away what was told so far: it may lie over the place that is clicked next. */
    public void dismissNotices() {
        FxThread.run(() -> List.copyOf(window.notices().list()).forEach(window.notices()::dismiss));
    }

    @Override
    public void close() {
        FxThread.run(stage::close);
    }
}
