package org.serdica.app.scene.fx;

import java.util.concurrent.CompletableFuture;
import javafx.scene.shape.Rectangle;

/** Notices when a view has shown something of its city for the first time. */
final class FirstPicture {
    private final CompletableFuture<Void> shown = new CompletableFuture<>();
    private boolean handedOver;

    CompletableFuture<Void> shown() {
        return shown;
    }

    boolean isOver() {
        return shown.isDone();
    }

    /** @param drawn whether the frame that is about to be drawn shows something of a city */
    void frame(boolean drawn) {
        if (shown.isDone()) {
            return;
        }
        if (handedOver) {
            // Pictures are drawn one after the other: when this speck is done, so is the frame handed over before it.
            new Rectangle(1, 1).snapshot(null, null);
            shown.complete(null);
        }
        handedOver = drawn;
    }
}
