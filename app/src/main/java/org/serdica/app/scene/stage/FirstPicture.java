package org.serdica.app.scene.stage;

import java.util.concurrent.CompletableFuture;
import javafx.animation.AnimationTimer;
import org.serdica.app.scene.fx.CityView;

/** Tells when a view has shown something of its city for the first time. */
public final class FirstPicture {
    private FirstPicture() {}

    /** Done when the frame that first drew a part of the city has been shown; call on the JavaFX thread. */
    public static CompletableFuture<Void> of(CityView view) {
        CompletableFuture<Void> shown = new CompletableFuture<>();
        new AnimationTimer() {
            private int framesWithCity;

            @Override
            public void handle(long now) {
                // A frame's drawing ends before the second frame after it begins.
                if (view.stats().snapshot().drawnTriangles() > 0 && ++framesWithCity > 2) {
                    stop();
                    shown.complete(null);
                }
            }
        }.start();
        return shown;
    }
}
