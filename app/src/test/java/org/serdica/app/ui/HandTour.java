package org.serdica.app.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.geometry.Point2D;
import javafx.geometry.Point3D;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.util.Duration;
import javax.imageio.ImageIO;
import org.serdica.app.scene.CameraPose;
import org.serdica.app.scene.SceneModel;
import org.serdica.app.scene.fx.CityView;
import org.serdica.app.scene.stage.SceneAssembly;
import org.serdica.app.ui.job.JobRunner;
import org.serdica.app.ui.picture.PictureOptions;
import org.serdica.app.ui.picture.PictureSize;
import org.serdica.app.ui.place.CrsGeography;
import org.serdica.app.ui.settings.Settings;
import org.serdica.app.ui.settings.SettingsFile;
import org.serdica.app.ui.tool.Tool;
import org.serdica.app.ui.tool.measure.MeasureKind;
import org.serdica.app.ui.words.Language;
import org.serdica.app.ui.words.Words;

/** Uses navigation and tools with a real mouse and keeps pictures, to be looked at: {@code HandTour FOLDER CITY}. */
public final class HandTour extends Application {
    private static final int WIDTH = 1360;
    private static final int HEIGHT = 860;

    private final SceneModel model = new SceneModel();
    private Path folder;
    private CityView view;
    private ViewTools tools;
    private MainWindow window;
    private Robot robot;

    private record Step(String name, Runnable act) {}

    @Override
    public void start(Stage stage) throws IOException {
        folder = Files.createDirectories(Path.of(getParameters().getRaw().getFirst()));
        robot = new Robot();
        view = SceneAssembly.assemble(model).view();
        Words words = new Words(Language.EN);
        tools = new ViewTools(view, new CrsGeography(), words);
        Settings settings = new Settings(new SettingsFile(Files.createTempDirectory("tour")), task -> {});
        settings.languageProperty().set(Language.EN);
        window = new MainWindow(model, view, tools, Ports.usual(), JobRunner.behindTheWindow(), settings, words);
        Scene scene = new Scene(window.root(), WIDTH, HEIGHT);
        window.install(scene);
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        stage.show();
        window.open(List.of(Path.of(getParameters().getRaw().getLast())));
        steps(List.of(
                new Step("0-opening", () -> {}),
                new Step("1-home", tools.navigator()::home),
                new Step("2-nearer", () -> {
                    Point3D focus = tools.navigator().rig().focus().place();
                    model.cameraProperty()
                            .set(CameraPose.lookingAt(focus.getX(), focus.getY(), focus.getZ(), 260, 30, -35));
                }),
                new Step("3-hover-corner", () -> {
                    tools.toolBox().activate(tool(MeasureKind.DISTANCE));
                    move(corner(0));
                }),
                new Step("4-line", () -> {
                    robot.mouseClick(MouseButton.PRIMARY);
                    move(corner(1).add(30, 20));
                }),
                new Step("5-line-done", () -> {
                    robot.mouseClick(MouseButton.PRIMARY);
                    robot.keyType(javafx.scene.input.KeyCode.ENTER);
                }),
                new Step("6-press", () -> {
                    tools.toolBox().escape();
                    move(new Point2D(700, 520));
                    robot.mousePress(MouseButton.PRIMARY);
                }),
                new Step("6-drag", () -> move(new Point2D(740, 510))),
                new Step("6-orbiting", () -> move(new Point2D(860, 490))),
                new Step("7-walk", () -> {
                    robot.mouseRelease(MouseButton.PRIMARY);
                    tools.navigator().toggleWalk();
                }),
                new Step("8-up-again", tools.navigator().rig()::endWalk),
                new Step("9-picture", () -> window.actions().get("savePicture").run()),
                new Step("10-end", () -> tools.pictures()
                        .save(
                                folder.resolve("picture-4k.png"),
                                new PictureOptions(PictureSize.UHD_4K, true, true, true, "Sample city")))));
    }

    private Tool tool(MeasureKind kind) {
        return tools.toolBox().tools().stream()
                .filter(t -> t.id().equals(kind.id()))
                .findFirst()
                .orElseThrow();
    }

    /** Where a roof's corner near the middle of the view is drawn. */
    private Point2D corner(int which) {
        Point2D middle = new Point2D(view.getWidth() / 2, view.getHeight() / 2);
        var b = model.city()
                .objects(org.serdica.model.city.Layer.BUILDINGS)
                .map(o -> o.bounds())
                .min(java.util.Comparator.comparingDouble(o -> view.project(o.centreX(), o.centreY(), o.maxZ())
                        .map(middle::distance)
                        .orElse(1e9)))
                .orElseThrow();
        return view.project(which == 0 ? b.minX() : b.maxX(), b.minY(), b.maxZ())
                .orElseThrow();
    }

    private void move(Point2D to) {
        Point2D screen = view.localToScreen(to);
        robot.mouseMove(screen.getX(), screen.getY());
    }

    private void steps(List<Step> steps) {
        if (steps.isEmpty()) {
            Platform.exit();
            return;
        }
        try {
            steps.getFirst().act().run();
        } catch (RuntimeException e) {
            Platform.exit();
            throw e;
        }
        PauseTransition pause = new PauseTransition(Duration.seconds(2));
        pause.setOnFinished(e -> {
            picture(steps.getFirst().name());
            steps(steps.subList(1, steps.size()));
        });
        pause.play();
    }

    private void picture(String name) {
        try {
            ImageIO.write(
                    SwingFXUtils.fromFXImage(robot.getScreenCapture(null, 0, 0, WIDTH, HEIGHT), null),
                    "png",
                    folder.resolve(name + ".png").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void main(String[] args) {
        launch(args);
    }
}
