package org.serdica.app.ui.edit.draw;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import org.serdica.app.scene.camera.Perspective;
import org.serdica.app.scene.fx.CityView;
import org.serdica.app.ui.edit.FlatLayer;
import org.serdica.model.building.draw.Guide;
import org.serdica.model.building.draw.Snap;
import org.serdica.model.building.draw.SnapKind;

/** An outline or a line while it is drawn: on the ground or on a level, with its corners and the lines it snaps to. */
public final class DrawLayer extends FlatLayer {
    /** The outline of a round thing is a line, not a row of corners. */
    private static final int MOST_CORNERS = 24;

    private final GridLines grid;
    private final Polygon outline = new Polygon();
    private final Polyline line = new Polyline();
    private final Circle aim = aimMark();
    private final List<Node> marks = new ArrayList<>();
    private double[] ring = {};
    private List<Guide> guides = List.of();
    private Snap snap = new Snap(0, 0, SnapKind.NONE, List.of());
    private boolean open;
    private double levelM = Double.NaN;
    private boolean aiming;
    private boolean pointed;

    public DrawLayer(CityView view, DrawSettings settings) {
        super(view);
        grid = new GridLines(settings);
        outline.getStyleClass().add("draw-outline");
        line.getStyleClass().add("draw-line");
        pane.getChildren().addAll(grid.node(), outline, line, aim);
        pane.setVisible(false);
    }

    /** @param newRing x and y of the corners as they would be after a click */
    public void show(double[] newRing, Snap newSnap) {
        show(newRing, newSnap, false, Double.NaN);
    }

    /**
     * @param newRing x and y of the corners as they would be after a click
     * @param newOpen whether they are a line
     * @param newLevelM the height they are drawn at; NaN for the ground
     */
    void show(double[] newRing, Snap newSnap, boolean newOpen, double newLevelM) {
        ring = newRing;
        snap = newSnap;
        guides = newSnap.guides();
        open = newOpen;
        levelM = newLevelM;
        aiming = true;
        pointed = true;
        change();
    }

    /** What is drawn so far stays to be seen while the hand is elsewhere. */
    void rest(double[] drawn, boolean newOpen) {
        ring = drawn;
        guides = List.of();
        open = newOpen;
        aiming = drawn.length > 0;
        pointed = false;
        change();
    }

    public void hide() {
        ring = new double[0];
        guides = List.of();
        aiming = false;
        change();
    }

    @Override
    protected void draw(Perspective perspective) {
        pane.setVisible(aiming);
        if (!aiming) {
            return;
        }
        pane.getChildren().removeAll(marks);
        marks.clear();
        List<Double> points = new ArrayList<>();
        for (int i = 0; i < ring.length; i += 2) {
            if (project(perspective, ring[i], ring[i + 1])) {
                points.add(at[0]);
                points.add(at[1]);
                if (ring.length <= MOST_CORNERS * 2) {
                    marks.add(cornerMark());
                }
            }
        }
        outline.getPoints().setAll(open ? List.of() : points);
        line.getPoints().setAll(open ? points : List.of());
        guides.forEach(guide -> addGuide(perspective, guide, marks));
        if (pointed) {
            grid.draw(snap.x(), snap.y(), model.city().frame(), (x, y) -> project(perspective, x, y) ? at : null);
            aim(aim, perspective, snap.x(), snap.y());
        } else {
            aim.setVisible(false);
        }
        pane.getChildren().addAll(pane.getChildren().indexOf(aim), marks);
    }

    @Override
    protected boolean project(Perspective perspective, double x, double y) {
        return Double.isNaN(levelM) ? super.project(perspective, x, y) : perspective.project(x, y, levelM, at);
    }
}
