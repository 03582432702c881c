package org.serdica.app.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.serdica.app.scene.SceneModel;
import org.serdica.app.scene.fx.CityView;
import org.serdica.app.scene.stage.SceneAssembly;
import org.serdica.app.ui.job.JobRunner;
import org.serdica.app.ui.open.CityOpener;
import org.serdica.app.ui.place.CrsGeography;
import org.serdica.app.ui.settings.Settings;
import org.serdica.app.ui.settings.SettingsFile;
import org.serdica.app.ui.settings.ThemeChoice;
import org.serdica.app.ui.words.Language;
import org.serdica.app.ui.words.Words;
import org.serdica.importers.api.CqlFilter;
import org.serdica.importers.api.LoadResult;

/** Walks through the window's states and keeps a picture of each, to be looked at: {@code WindowTour FOLDER}. */
public final class WindowTour extends Application {
    private static final int WIDTH = Integer.getInteger("tour.width", 1600);
    private static final int HEIGHT = Integer.getInteger("tour.height", 1000);
    private static final double SETTLE_S = 4;
    private MainWindow window;
    private SceneModel scene;
    private Settings settings;
    private Stage stage;
    private Path folder;

    @Override
    public void start(Stage shown) throws Exception {
        stage = shown;
        folder = Path.of(getParameters().getRaw().getFirst());
        scene = new SceneModel();
        CityView view = SceneAssembly.assemble(scene).view();
        settings = new Settings(new SettingsFile(Files.createTempDirectory("tour")), task -> {});
        settings.languageProperty().set(Language.EN);
        Words words = new Words(Language.EN);
        window = new MainWindow(scene, view, new ViewTools(view, new CrsGeography(), words), ports(), JobRunner.behindTheWindow(), settings, words);
        Scene fx = new Scene(window.root(), WIDTH, HEIGHT);
        window.install(fx);
        stage.setScene(fx);
        stage.setX(0);
        stage.setY(0);
        stage.show();
        steps(List.of(
                new Step("1-empty", () -> {}),
                new Step("2-loaded", () -> window.open(List.of(Path.of("sample.gml")))),
                new Step("3-selected", () -> scene.selection().add("B-50")),
                new Step("4-many", () -> scene.selection().addAll(List.of("B-51", "B-52", "B-53", "T-3"))),
                new Step("5-colours", () -> click("#tab-colours")),
                new Step("5-attribute", () -> click("#colour-attribute")),
                new Step("6-year", () -> combo("#attribute", 7)),
                new Step("7-dark", () -> settings.themeProperty().set(ThemeChoice.DARK)),
                new Step("8-bg-palette", () -> {
                    settings.languageProperty().set(Language.BG);
                    window.actions().get("palette").run();
                }),
                new Step("9-bg-layers", () -> {
                    click("#palette");
                    click("#tab-layers");
                    click("#fold-buildings");
                }),
                new Step("10-bg-keys", () -> window.actions().get("keys").run()),
                new Step("11-light-report", () -> {
                    settings.themeProperty().set(ThemeChoice.LIGHT);
                    window.actions().get("report").run();
                })));
    }

    private record Step(String name, Runnable act) {}

    private void steps(List<Step> steps) {
        if (steps.isEmpty()) {
            Platform.exit();
            return;
        }
        steps.getFirst().act().run();
        PauseTransition pause = new PauseTransition(Duration.seconds(SETTLE_S));
        pause.setOnFinished(e -> {
            picture(steps.getFirst().name());
            steps(steps.subList(1, steps.size()));
        });
        pause.play();
    }

    private void picture(String name) {
        try {
            WritableImage image = new Robot().getScreenCapture(null, 0, 0, WIDTH, HEIGHT);
            Files.createDirectories(folder);
            javax.imageio.ImageIO.write(
                    javafx.embed.swing.SwingFXUtils.fromFXImage(image, null),
                    "png",
                    folder.resolve(name + ".png").toFile());
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void click(String selector) {
        Node node = window.root().lookup(selector);
        if (node instanceof javafx.scene.control.ButtonBase button) {
            button.fire();
        } else if (node instanceof javafx.scene.control.ToggleButton toggle) {
            toggle.fire();
        } else if (node instanceof org.serdica.app.ui.palette.CommandPalette p) {
            p.close();
        }
    }

    private void combo(String selector, int index) {
        if (window.root().lookup(selector) instanceof javafx.scene.control.ComboBox<?> box) {
            box.getSelectionModel().select(index);
        }
    }

    private Ports ports() {
        CityOpener.Loader loader = (request, partial, progress, cancel) -> new LoadResult(
                SampleCity.of(2000),
                List.of(new org.serdica.importers.api.SourceReport(
                        Path.of("sample.gml"),
                        "CityGML",
                        "2.0",
                        "EPSG:7801",
                        2510,
                        2500,
                        java.util.Map.of("no geometry", 10L),
                        java.util.Map.of("Building", 2000L, "SolitaryVegetationObject", 500L),
                        List.of(org.serdica.importers.api.Finding.warning(
                                "XLINK_DANGLING", "B-7", "A surface that is referred to is not in the file; left out.")))));
        return new Ports(loader, CqlFilter::compile, new CrsGeography());
    }

    public static void main(String[] args) {
        launch(args);
    }
}
