package org.serdica.app.ui.edit.draw;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import org.serdica.app.scene.camera.Perspective;
import org.serdica.app.scene.fx.CityView;
import org.serdica.app.scene.fx.FrameContext;
import org.serdica.app.scene.fx.FxFrame;
import org.serdica.app.scene.fx.ScenePart;
import org.serdica.model.building.draw.Guide;
import org.serdica.model.building.draw.Snap;
import org.serdica.model.building.draw.SnapKind;
import org.serdica.model.city.City;

/** An outline or a line while it is drawn: on the ground or on a level, with its corners and the lines it snaps to. */
public final class DrawLayer implements ScenePart {
    private static final double CORNER_PIXELS = 4.5;
    private static final double AIM_PIXELS = 6;

    /** The outline of a round thing is a line, not a row of corners. */
    private static final int MOST_CORNERS = 24;

    private final CityView view;
    private final GridLines grid;
    private final Group nothing = new Group();
    private final Pane pane = new Pane();
    private final Polygon outline = new Polygon();
    private final Polyline line = new Polyline();
    private final Circle aim = new Circle(AIM_PIXELS);
    private final List<Node> marks = new ArrayList<>();
    private final double[] at = new double[3];
    private double[] ring = {};
    private List<Guide> guides = List.of();
    private Snap snap = new Snap(0, 0, SnapKind.NONE, List.of());
    private boolean open;
    private double levelM = Double.NaN;
    private boolean aiming;
    private boolean changed;

    public DrawLayer(CityView view, DrawSettings settings) {
        this.view = view;
        grid = new GridLines(settings);
        outline.getStyleClass().add("draw-outline");
        line.getStyleClass().add("draw-line");
        aim.getStyleClass().add("draw-aim");
        pane.setManaged(false);
        pane.setMouseTransparent(true);
        pane.getChildren().addAll(grid.node(), outline, line, aim);
        pane.setVisible(false);
        view.overlay().getChildren().add(pane);
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
        changed = true;
    }

    public void hide() {
        ring = new double[0];
        guides = List.of();
        aiming = false;
        changed = true;
    }

    @Override
    public Node node() {
        return nothing;
    }

    @Override
    public void cityChanged(City before, City now, FxFrame frame) {
        changed = true;
    }

    @Override
    public boolean isFinery() {
        return true;
    }

    @Override
    public void frame(FrameContext context) {
        if (!changed && !context.moving()) {
            return;
        }
        changed = false;
        pane.setVisible(aiming);
        if (!aiming) {
            return;
        }
        Perspective perspective = new Perspective(context.camera(), context.viewWidth(), context.viewHeight());
        pane.getChildren().removeAll(marks);
        marks.clear();
        List<Double> points = new ArrayList<>();
        for (int i = 0; i < ring.length; i += 2) {
            if (project(perspective, ring[i], ring[i + 1])) {
                points.add(at[0]);
                points.add(at[1]);
                if (ring.length <= MOST_CORNERS * 2) {
                    Circle corner = new Circle(at[0], at[1], CORNER_PIXELS);
                    corner.getStyleClass().add("draw-corner");
                    marks.add(corner);
                }
            }
        }
        outline.getPoints().setAll(open ? List.of() : points);
        line.getPoints().setAll(open ? points : List.of());
        guides.forEach(guide -> addGuide(perspective, guide));
        grid.draw(snap.x(), snap.y(), view.model().city().frame(), (x, y) -> project(perspective, x, y) ? at : null);
        boolean seen = project(perspective, snap.x(), snap.y());
        aim.setVisible(seen);
        aim.setCenterX(at[0]);
        aim.setCenterY(at[1]);
        pane.getChildren().addAll(pane.getChildren().indexOf(aim), marks);
    }

    private void addGuide(Perspective perspective, Guide guide) {
        if (!project(perspective, guide.x0(), guide.y0())) {
            return;
        }
        double x = at[0];
        double y = at[1];
        if (project(perspective, guide.x1(), guide.y1())) {
            Line drawn = new Line(x, y, at[0], at[1]);
            drawn.getStyleClass().add("draw-guide");
            marks.add(drawn);
        }
    }

    private boolean project(Perspective perspective, double x, double y) {
        City city = view.model().city();
        double z = Double.isNaN(levelM)
                ? city.terrain().heightAt(x, y, city.frame().originZ())
                : levelM;
        return perspective.project(x, y, z, at);
    }
}
