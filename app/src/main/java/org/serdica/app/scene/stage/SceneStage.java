package org.serdica.app.scene.stage;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import org.serdica.app.scene.SceneModel;
import org.serdica.app.scene.fx.CityView;
import org.serdica.app.scene.fx.Scene3DUnavailable;

/** A bare stage with a complete scene, for pictures and measurements without the window around it. */
public final class SceneStage implements AutoCloseable {
    private static boolean started;
    private final Stage stage;
    private final SceneAssembly scene;

    private SceneStage(Stage stage, SceneAssembly scene) {
        this.stage = stage;
        this.scene = scene;
    }

    /**
     * Starts JavaFX if it does not run yet and shows a scene of that size.
     *
     * @throws Scene3DUnavailable if this machine cannot draw in three dimensions
     */
    public static SceneStage show(SceneModel model, int width, int height) throws Exception {
        startToolkit();
        SceneStage shown = call(() -> {
            SceneAssembly scene = SceneAssembly.assemble(model);
            Stage stage = new Stage(StageStyle.UNDECORATED);
            stage.setScene(new Scene(scene.view(), width, height));
            stage.setWidth(width);
            stage.setHeight(height);
            stage.show();
            return new SceneStage(stage, scene);
        });
        return shown;
    }

    private static synchronized void startToolkit() throws Exception {
        if (!started) {
            Scene3DUnavailable.requireDisplay();
            try {
                Platform.startup(() -> {});
            } catch (IllegalStateException alreadyRunning) {
                // Somebody else started it, which is all that is wanted here.
            } catch (RuntimeException e) {
                throw Scene3DUnavailable.ofStart(e);
            }
            Platform.setImplicitExit(false);
            started = true;
        }
        Scene3DUnavailable trouble = call(() -> Scene3DUnavailable.check().orElse(null));
        if (trouble != null) {
            throw trouble;
        }
    }

    public CityView view() {
        return scene.view();
    }

    public SceneAssembly scene() {
        return scene;
    }

    /** Runs something on the JavaFX thread and waits for it. */
    public static <T> T call(Callable<T> work) throws Exception {
        CompletableFuture<T> done = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                done.complete(work.call());
            } catch (Exception | Error e) {
                done.completeExceptionally(e);
            }
        });
        return await(done, 120);
    }

    /** Waits until all that the camera sees is on the screen. */
    public void settle(long seconds) throws Exception {
        CompletableFuture<Void> settled = call(view()::settled);
        try {
            await(settled, seconds);
        } catch (IllegalStateException e) {
            throw new IllegalStateException("still at work after " + seconds + " s: " + call(view()::unsettled), e);
        }
    }

    /** Waits for what the JavaFX thread will complete. */
    public static <T> T await(CompletableFuture<T> future, long seconds) throws Exception {
        try {
            return future.get(seconds, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Exception cause) {
                throw cause;
            }
            throw e;
        } catch (TimeoutException e) {
            throw new IllegalStateException("the scene was not ready within " + seconds + " s", e);
        }
    }

    @Override
    public void close() throws Exception {
        call(() -> {
            stage.close();
            return true;
        });
    }
}
