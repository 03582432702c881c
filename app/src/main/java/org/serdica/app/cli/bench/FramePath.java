package org.serdica.app.cli.bench;

import java.util.concurrent.CompletableFuture;
import java.util.function.DoubleFunction;
import javafx.animation.AnimationTimer;
import org.serdica.app.scene.CameraPose;
import org.serdica.app.scene.SceneModel;
import org.serdica.model.geo.Bounds;

/** Moves the camera a step a frame along a path, as a person on a tour would. */
final class FramePath {
    private FramePath() {}

    /** Starts flying; done after that many frames. On the JavaFX thread. */
    static CompletableFuture<Void> fly(SceneModel model, int frames, DoubleFunction<CameraPose> path) {
        CompletableFuture<Void> done = new CompletableFuture<>();
        new AnimationTimer() {
            private int n;

            @Override
            public void handle(long now) {
                if (n > frames) {
                    stop();
                    done.complete(null);
                } else {
                    model.cameraProperty().set(path.apply(n++ / (double) frames));
                }
            }
        }.start();
        return done;
    }

    /** From high over one corner down to the roofs, across the middle and up again at the other side. */
    static CameraPose tour(Bounds city, double ground, double t) {
        double reach = Math.min(3000, Math.max(city.width(), city.depth()) / 2);
        double x = city.centreX() + reach * (t - 0.5) * 1.6;
        double y = city.centreY() + reach * Math.sin(t * 5) * 0.4;
        double height = 60 + 900 * Math.pow(2 * t - 1, 2);
        double heading = 60 + 90 * Math.sin(t * 7);
        return new CameraPose(x, y, ground + height, heading, -12 - 25 * Math.abs(2 * t - 1));
    }

    /** The whole city from the south at a slant. */
    static CameraPose overview(Bounds city, double ground) {
        double distance = Math.max(600, Math.max(city.width(), city.depth()) * 1.1);
        return CameraPose.lookingAt(city.centreX(), city.centreY(), ground, distance, 20, -35);
    }
}
