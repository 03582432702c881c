package org.serdica.app.ui.edit.handle;

import java.util.List;
import javafx.geometry.Point3D;
import javafx.scene.Group;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import org.serdica.app.scene.camera.Perspective;

/** Shows the places that something pulled snaps to. */
final class SnapDots {
    private static final double SIDE_PIXELS = 12;

    private final Pane overlay;
    private final Group group = new Group();
    private final double[] at = new double[3];

    SnapDots(Pane overlay) {
        this.overlay = overlay;
        group.setManaged(false);
        group.setMouseTransparent(true);
    }

    void show(List<Point3D> places, Perspective view) {
        group.getChildren().clear();
        for (Point3D place : places) {
            if (view.project(place.getX(), place.getY(), place.getZ(), at)) {
                Rectangle dot =
                        new Rectangle(at[0] - SIDE_PIXELS / 2, at[1] - SIDE_PIXELS / 2, SIDE_PIXELS, SIDE_PIXELS);
                dot.getStyleClass().add("snap-mark");
                group.getChildren().add(dot);
            }
        }
        if (group.getParent() == null) {
            overlay.getChildren().add(group);
        }
    }

    void hide() {
        overlay.getChildren().remove(group);
    }
}
