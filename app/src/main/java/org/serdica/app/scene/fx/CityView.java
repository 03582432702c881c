package org.serdica.app.scene.fx;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.geometry.Point2D;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.serdica.app.scene.SceneModel;

/** The 3D view of a {@link SceneModel}. It follows the model; pointer and keyboard are handled elsewhere. */
public final class CityView extends Region {
    private final SceneModel model;
    private final Pane overlay = new Pane();

    public CityView(SceneModel model) {
        this.model = model;
        getChildren().add(overlay);
        overlay.setPickOnBounds(false);
    }

    public SceneModel model() {
        return model;
    }

    /** Flat drawings over the 3D scene: labels, rubber bands, numbers beside a handle. */
    public Pane overlay() {
        return overlay;
    }

    /** Adds something to the scene; it is told the current city at once. */
    public void addPart(ScenePart part) {}

    public void removePart(ScenePart part) {}

    /** What is drawn at that point of the view: the nearest visible object, or else the ground. */
    public Optional<Hit> pick(double viewX, double viewY) {
        return Optional.empty();
    }

    /** Where a place in the city is drawn; empty if it is behind the camera. */
    public Optional<Point2D> project(double x, double y, double z) {
        return Optional.empty();
    }

    /** The ray through a point of the view: origin x, y, z and unit direction x, y, z in city coordinates. */
    public double[] ray(double viewX, double viewY) {
        return new double[6];
    }

    /** Done when everything that the camera sees is on the screen in its final quality. */
    public CompletableFuture<Void> settled() {
        return CompletableFuture.completedFuture(null);
    }

    /** A picture of the scene in any size, waiting until it is settled; call on the JavaFX thread. */
    public CompletableFuture<WritableImage> picture(int width, int height) {
        return CompletableFuture.completedFuture(new WritableImage(width, height));
    }
}
