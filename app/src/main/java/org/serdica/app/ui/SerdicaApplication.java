package org.serdica.app.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Application;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.serdica.app.InstallFolder;
import org.serdica.app.scene.SceneModel;
import org.serdica.app.scene.fx.CityView;
import org.serdica.app.scene.fx.Scene3DUnavailable;
import org.serdica.app.scene.stage.SceneAssembly;
import org.serdica.app.ui.job.JobRunner;
import org.serdica.app.ui.notice.Notice;
import org.serdica.app.ui.open.CityOpener;
import org.serdica.app.ui.open.HeadStart;
import org.serdica.app.ui.project.ProjectLoader;
import org.serdica.app.ui.settings.ConfigFolder;
import org.serdica.app.ui.settings.Settings;
import org.serdica.app.ui.settings.SettingsFile;
import org.serdica.app.ui.settings.WindowBounds;
import org.serdica.app.ui.words.Words;
import org.serdica.importers.api.CityLoader;
import org.serdica.importers.api.Crs;
import org.serdica.importers.api.LoadRequest;

/** The JavaFX application: makes the window, and remembers where it stood. */
public final class SerdicaApplication extends Application {
    private static volatile boolean demo;
    private static volatile @Nullable HeadStart headStart;
    private static volatile LoadRequest request = LoadRequest.of();
    private static volatile List<Path> missing = List.of();
    private static volatile Runnable onFirstPicture = () -> {};
    private @Nullable Settings settings;
    private @Nullable MainWindow window;

    /**
     * Starts JavaFX with these files opened, or the demo city where none are named, and returns when the window was
     * closed. Files that do not exist are named in the window.
     *
     * @param asked the files and what was said about them
     * @param firstPicture called once, when something of the city has been drawn
     */
    public static void launch(LoadRequest asked, Runnable firstPicture) {
        demo = asked.files().isEmpty();
        missing = asked.files().stream().filter(f -> !Files.exists(f)).toList();
        request = demo
                ? LoadRequest.of(InstallFolder.demo().stream().toArray(Path[]::new))
                : asked.with(asked.files().stream().filter(Files::exists).toList());
        onFirstPicture = firstPicture;
        Scene3DUnavailable.requireDisplay();
        // A project is opened by the window that is to work in it.
        headStart = request.files().isEmpty() || ProjectLoader.isProject(request)
                ? null
                : HeadStart.on(request, new CityLoader()::load);
        try {
            Application.launch(SerdicaApplication.class);
        } catch (RuntimeException e) {
            throw Scene3DUnavailable.ofStart(e);
        }
    }

    @Override
    public void start(Stage stage) {
        Settings kept = new Settings(new SettingsFile(ConfigFolder.ofThisMachine()), new OneSecondLater());
        settings = kept;
        Words words = new Words(kept.languageProperty().get());
        SceneModel scene = new SceneModel();
        CityView view = SceneAssembly.assemble(scene).view();
        JobRunner jobs = JobRunner.behindTheWindow();
        Ports ports = Ports.loading(loaderFor(view));
        ViewTools tools = new ViewTools(view, ports.geography(), words);
        MainWindow window = new MainWindow(scene, view, tools, ports, jobs, kept, words);
        this.window = window;
        Scene fxScene = new Scene(window.root(), 1280, 800);
        window.install(fxScene);
        stage.setScene(fxScene);
        stage.setTitle("Serdica");
        stage.setMinWidth(900);
        stage.setMinHeight(560);
        place(stage, kept);
        stage.show();
        if (!Platform.isSupported(ConditionalFeature.SCENE3D)) {
            window.notices()
                    .show(Notice.of(Notice.Level.PROBLEM, words.get("no3d")).withDetail(words.get("no3d.more")));
        }
        view.firstPicture().thenRun(() -> {
            onFirstPicture.run();
            Crs.warmUp();
        });
        List<Path> files = request.files();
        if (demo && !files.isEmpty()) {
            window.openDemo(files.getFirst());
        } else {
            window.open(request);
        }
        missing.forEach(window.opener()::tellMissing);
    }

    private static CityOpener.Loader loaderFor(CityView view) {
        HeadStart ahead = headStart;
        if (ahead == null) {
            return new CityLoader()::load;
        }
        ahead.giveWayTo(view.firstPicture());
        return ahead;
    }

    private static void place(Stage stage, Settings settings) {
        WindowBounds at = settings.windowProperty().get();
        boolean reachable = at.hasSize()
                && !Screen.getScreensForRectangle(at.x() + 40, at.y() + 10, 200, 40)
                        .isEmpty();
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        stage.setX(reachable ? at.x() : screen.getMinX() + screen.getWidth() * 0.04);
        stage.setY(reachable ? at.y() : screen.getMinY() + screen.getHeight() * 0.03);
        stage.setWidth(reachable ? at.width() : screen.getWidth() * 0.92);
        stage.setHeight(reachable ? at.height() : screen.getHeight() * 0.92);
        stage.setMaximized(at.maximized());
        Runnable remember = () -> settings.windowProperty()
                .set(
                        stage.isMaximized() || stage.isFullScreen()
                                ? settings.windowProperty().get().asMaximized(stage.isMaximized())
                                : new WindowBounds(
                                        stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), false));
        stage.xProperty().subscribe(remember);
        stage.yProperty().subscribe(remember);
        stage.widthProperty().subscribe(remember);
        stage.heightProperty().subscribe(remember);
        stage.maximizedProperty().subscribe(remember);
    }

    @Override
    public void stop() {
        MainWindow open = window;
        if (open != null) {
            open.desk().keeper().close();
        }
        Settings kept = settings;
        if (kept != null) {
            kept.saveNow();
        }
    }

    /** Saves a second after the last change, off the JavaFX thread. */
    private static final class OneSecondLater implements Settings.Later {
        private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("settings").daemon().factory());
        private @Nullable ScheduledFuture<?> waiting;

        @Override
        public synchronized void run(Runnable task) {
            ScheduledFuture<?> before = waiting;
            if (before != null) {
                before.cancel(false);
            }
            waiting = clock.schedule(task, 1, TimeUnit.SECONDS);
        }
    }
}
