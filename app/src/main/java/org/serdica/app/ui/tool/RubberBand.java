package org.serdica.app.ui.tool;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.StrokeType;

/** A box that is drawn by dragging. Its look is the style class {@code rubber-band}. */
final class RubberBand {
    private final Pane overlay;
    private final Rectangle rectangle = new Rectangle();
    private double fromX;
    private double fromY;

    RubberBand(Pane overlay) {
        this.overlay = overlay;
        rectangle.getStyleClass().add("rubber-band");
        rectangle.setManaged(false);
        rectangle.setMouseTransparent(true);
        rectangle.setStrokeType(StrokeType.INSIDE);
    }

    void begin(double x, double y) {
        fromX = x;
        fromY = y;
        stretch(x, y);
        if (!isShown()) {
            overlay.getChildren().add(rectangle);
        }
    }

    void stretch(double x, double y) {
        rectangle.setX(Math.min(x, fromX));
        rectangle.setY(Math.min(y, fromY));
        rectangle.setWidth(Math.abs(x - fromX));
        rectangle.setHeight(Math.abs(y - fromY));
    }

    void hide() {
        overlay.getChildren().remove(rectangle);
    }

    boolean isShown() {
        return overlay.getChildren().contains(rectangle);
    }

    Bounds area() {
        return new BoundingBox(rectangle.getX(), rectangle.getY(), rectangle.getWidth(), rectangle.getHeight());
    }
}
