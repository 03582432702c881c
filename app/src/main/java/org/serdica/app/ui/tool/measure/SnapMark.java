package org.serdica.app.ui.tool.measure;

import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import org.serdica.app.ui.words.Words;

/** Shows at the pointer what it snaps to: a square on a corner, a diamond on an edge, a ring where a polygon closes. */
final class SnapMark {
    private final Pane overlay;
    private final Words words;
    private final Group group = new Group();
    private final Label name = new Label();

    SnapMark(Pane overlay, Words words) {
        this.overlay = overlay;
        this.words = words;
        group.setManaged(false);
        group.setMouseTransparent(true);
        name.getStyleClass().add("snap-name");
        name.setLayoutX(12);
        name.setLayoutY(-30);
        name.setMinWidth(Region.USE_PREF_SIZE);
    }

    void show(Snap.To to, double viewX, double viewY) {
        Shape shape = shape(to);
        shape.getStyleClass().add("snap-mark");
        name.setText(to == Snap.To.NOTHING ? "" : words.get(to.words()));
        name.setVisible(to != Snap.To.NOTHING);
        group.getChildren().setAll(shape, name);
        group.setLayoutX(viewX);
        group.setLayoutY(viewY);
        if (!overlay.getChildren().contains(group)) {
            overlay.getChildren().add(group);
        }
    }

    void hide() {
        overlay.getChildren().remove(group);
    }

    private static Shape shape(Snap.To to) {
        return switch (to) {
            case NOTHING -> new Circle(3);
            case CORNER -> new Rectangle(-6, -6, 12, 12);
            case EDGE -> new Polygon(0, -7, 7, 0, 0, 7, -7, 0);
            case START -> new Circle(8);
        };
    }
}
