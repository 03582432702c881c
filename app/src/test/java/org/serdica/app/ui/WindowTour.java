package org.serdica.app.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.image.WritableImage;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.jspecify.annotations.NullUnmarked;
import org.serdica.app.scene.SceneModel;
import org.serdica.app.scene.fx.CityView;
import org.serdica.app.scene.stage.SceneAssembly;
import org.serdica.app.ui.facts.Attribute;
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
import org.serdica.model.city.CityObject;
import org.serdica.model.city.Layer;
import org.serdica.model.city.ObjectKind;

/** Walks through the window's states and keeps a picture of each, to be looked at: {@code WindowTour FOLDER [FILE...]}. */
@NullUnmarked // its fields are set before each test
public final class WindowTour extends Application {
    private static final int WIDTH = Integer.getInteger("tour.width", 1600);
    private static final int HEIGHT = Integer.getInteger("tour.height", 1000);
    private static final double SETTLE_S = Integer.getInteger("tour.settle", 4);
    private MainWindow window;
    private SceneModel scene;
    private Settings settings;
    private Stage stage;
    private Path folder;
    private List<Path> files = List.of();

    @Override
    public void start(Stage shown) throws Exception {
        stage = shown;
        List<String> given = getParameters().getRaw();
        folder = Path.of(given.getFirst());
        files = given.size() > 1 ? given.stream().skip(1).map(Path::of).toList() : List.of(Path.of("sample.gml"));
        Ports ports = given.size() > 1 ? Ports.usual() : ports();
        scene = new SceneModel();
        CityView view = SceneAssembly.assemble(scene).view();
        settings = new Settings(new SettingsFile(Files.createTempDirectory("tour")), task -> {});
        settings.languageProperty().set(Language.EN);
        Words words = new Words(Language.EN);
        window = new MainWindow(
                scene,
                view,
                new ViewTools(view, new CrsGeography(), words),
                ports,
                JobRunner.behindTheWindow(),
                settings,
                words);
        Scene fx = new Scene(window.root(), WIDTH, HEIGHT);
        window.install(fx);
        stage.setScene(fx);
        stage.setX(0);
        stage.setY(0);
        stage.show();
        steps(List.of(
                new Step("01-empty", () -> {}),
                new Step("02-loading", () -> window.open(files)),
                new Step("03-loaded", () -> {}),
                new Step("04-selected", () -> {
                    scene.selection().add(some(0));
                    window.actions().get("frame").run();
                }),
                new Step("05-selected", () -> {}),
                new Step("06-many", () -> {
                    window.actions().get("home").run();
                    scene.selection().addAll(List.of(some(1), some(2), some(3)));
                    click("#tab-colours");
                }),
                new Step("07-attribute", () -> click("#colour-attribute")),
                new Step("08-year", () -> combo("#attribute", "yearOfConstruction")),
                new Step("09-function", () -> {
                    scene.selection().clear();
                    combo("#attribute", "function");
                }),
                new Step("10-dark", () -> {
                    settings.themeProperty().set(ThemeChoice.DARK);
                    combo("#attribute", "storeysAboveGround");
                }),
                new Step("11-bg-palette", () -> {
                    settings.languageProperty().set(Language.BG);
                    window.actions().get("palette").run();
                    if (window.root().lookup("#palette-field") instanceof TextField field) {
                        field.setText("ви");
                    }
                }),
                new Step("12-bg-layers", () -> {
                    click("#palette");
                    click("#tab-layers");
                    click("#fold-buildings");
                    scene.selection().add(some(5));
                }),
                new Step("13-bg-keys", () -> window.actions().get("keys").run()),
                new Step("14-light-report", () -> {
                    settings.themeProperty().set(ThemeChoice.LIGHT);
                    window.actions().get("report").run();
                }),
                new Step("15-picture", () -> {
                    settings.languageProperty().set(Language.EN);
                    window.actions().get("picture").run();
                })));
    }

    /** One of the buildings. */
    private String some(int number) {
        return scene.city()
                .objects(Layer.BUILDINGS)
                .filter(o -> o.kind() == ObjectKind.BUILDING)
                .skip(200 + number)
                .findFirst()
                .map(CityObject::id)
                .orElseThrow();
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

    private void combo(String selector, String name) {
        if (window.root().lookup(selector) instanceof ComboBox<?> box) {
            for (int i = 0; i < box.getItems().size(); i++) {
                if (box.getItems().get(i) instanceof Attribute a && a.name().equals(name)) {
                    box.getSelectionModel().select(i);
                }
            }
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
                                "XLINK_DANGLING",
                                "B-7",
                                "A surface that is referred to is not in the file; left out.")))));
        return new Ports(loader, CqlFilter::compile, new CrsGeography());
    }

    public static void main(String[] args) {
        launch(args);
    }
}
