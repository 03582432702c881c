package org.serdica.app.ui.tool;

import javafx.geometry.Point3D;
import javafx.scene.Group;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import org.serdica.app.scene.fx.CityView;

/** A small ring where the city is held while it turns. */
final class PivotMark {
    private final CityView view;
    private final Group ring = new Group();

    PivotMark(CityView view) {
        this.view = view;
        ring.getChildren().addAll(circle(7, 3.5, Color.gray(0, 0.35)), circle(7, 1.8, Color.WHITE));
        ring.setManaged(false);
        ring.setMouseTransparent(true);
    }

    void show(Point3D place) {
        view.project(place.getX(), place.getY(), place.getZ()).ifPresent(p -> {
            ring.setLayoutX(p.getX());
            ring.setLayoutY(p.getY());
            if (!view.overlay().getChildren().contains(ring)) {
                view.overlay().getChildren().add(ring);
            }
        });
    }

    void hide() {
        view.overlay().getChildren().remove(ring);
    }

    private static Circle circle(double radius, double width, Color colour) {
        Circle circle = new Circle(radius, Color.TRANSPARENT);
        circle.setStroke(colour);
        circle.setStrokeWidth(width);
        return circle;
    }
}
