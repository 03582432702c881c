package org.serdica.app.ui.edit;

import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import org.serdica.app.scene.camera.Perspective;
import org.serdica.model.placing.Spot;

/** Shows over the view where a thing is about to stand: its foot, how high it is over it, and where it looks. */
public final class SpotLayer {
    private static final double FOOT_PIXELS = 4;
    private static final double TOP_PIXELS = 6.5;
    private static final double ARROW_M = 6;

    private final Pane overlay;
    private final Pane pane = new Pane();
    private final Line upright = new Line();
    private final Line arrow = new Line();
    private final Circle foot = new Circle(FOOT_PIXELS);
    private final Circle top = new Circle(TOP_PIXELS);
    private final double[] at = new double[3];

    public SpotLayer(Pane overlay) {
        this.overlay = overlay;
        pane.setManaged(false);
        pane.setMouseTransparent(true);
        upright.getStyleClass().add("handle-stalk");
        arrow.getStyleClass().add("handle-stalk");
        foot.getStyleClass().add("draw-corner");
        top.getStyleClass().add("draw-aim");
        pane.getChildren().setAll(upright, arrow, foot, top);
    }

    /**
     * Shows a place.
     *
     * @param topM how high over the spot the thing ends
     * @param azimuthDeg where it looks; not a number where it looks nowhere
     */
    public void show(Spot spot, double topM, double azimuthDeg, Perspective view) {
        double z = spot.z() + topM;
        boolean seen = view.project(spot.x(), spot.y(), spot.footM(), at);
        double footX = at[0];
        double footY = at[1];
        seen &= view.project(spot.x(), spot.y(), z, at);
        pane.setVisible(seen);
        if (!seen) {
            return;
        }
        foot.setCenterX(footX);
        foot.setCenterY(footY);
        top.setCenterX(at[0]);
        top.setCenterY(at[1]);
        place(upright, footX, footY, at[0], at[1]);
        double a = Math.toRadians(azimuthDeg);
        double topX = at[0];
        double topY = at[1];
        boolean looks = !Double.isNaN(azimuthDeg)
                && view.project(spot.x() + ARROW_M * Math.sin(a), spot.y() + ARROW_M * Math.cos(a), z, at);
        arrow.setVisible(looks);
        place(arrow, topX, topY, at[0], at[1]);
        if (pane.getParent() == null) {
            overlay.getChildren().add(pane);
        }
    }

    private static void place(Line line, double x0, double y0, double x1, double y1) {
        line.setStartX(x0);
        line.setStartY(y0);
        line.setEndX(x1);
        line.setEndY(y1);
    }

    public void hide() {
        overlay.getChildren().remove(pane);
    }
}
