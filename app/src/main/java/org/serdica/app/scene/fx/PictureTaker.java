package org.serdica.app.scene.fx;

import java.util.concurrent.CompletableFuture;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;

/** Takes pictures of a view in sizes of their own, one after the other. */
final class PictureTaker {
    private final CityView view;
    private CompletableFuture<?> last = CompletableFuture.completedFuture(null);
    private boolean taking;

    PictureTaker(CityView view) {
        this.view = view;
    }

    boolean isTaking() {
        return taking;
    }

    CompletableFuture<WritableImage> take(int width, int height) {
        CompletableFuture<WritableImage> picture = last.handle((v, e) -> 0).thenCompose(v -> takeNow(width, height));
        last = picture;
        return picture;
    }

    private CompletableFuture<WritableImage> takeNow(int width, int height) {
        taking = true;
        view.resizePicture(width, height);
        return view.settled()
                .thenApply(v -> {
                    SnapshotParameters parameters = new SnapshotParameters();
                    parameters.setFill(Color.TRANSPARENT);
                    return view.picture().snapshot(parameters, new WritableImage(width, height));
                })
                .whenComplete((image, error) -> {
                    taking = false;
                    view.resizePicture(view.getWidth(), view.getHeight());
                });
    }
}
