package org.serdica.app.ui.edit;

import java.util.List;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import org.serdica.app.scene.SceneModel;
import org.serdica.app.scene.camera.Perspective;
import org.serdica.app.scene.fx.CityView;
import org.serdica.app.scene.fx.FrameContext;
import org.serdica.app.scene.fx.FxFrame;
import org.serdica.app.scene.fx.ScenePart;
import org.serdica.model.building.draw.Guide;
import org.serdica.model.city.City;
import org.serdica.model.edit.Effects;

/** What a tool draws flat over the view: anew in each frame in which it or the camera is not what it was before. */
public abstract class FlatLayer implements ScenePart {
    private static final double AIM_PIXELS = 6;
    private static final double CORNER_PIXELS = 4.5;

    /** Where {@link #project} has put a place. */
    protected final double[] at = new double[3];

    protected final SceneModel model;
    protected final Pane pane = new Pane();
    private final Group nothing = new Group();
    private boolean changed = true;

    protected FlatLayer(CityView view) {
        model = view.model();
        pane.setManaged(false);
        pane.setMouseTransparent(true);
        view.overlay().getChildren().add(pane);
    }

    /** Has it drawn anew in the next frame. */
    protected final void change() {
        changed = true;
    }

    /** Whether a change may not be looked at yet; nothing is seen until it may. */
    protected boolean waits() {
        return false;
    }

    /** Once after changes, before they are drawn. */
    protected void gather() {}

    protected abstract void draw(Perspective perspective);

    @Override
    public final Node node() {
        return nothing;
    }

    @Override
    public void cityChanged(City before, City now, FxFrame frame) {
        change();
    }

    @Override
    public final void cityEdited(City before, City now, Effects effects, FxFrame frame) {
        change();
    }

    @Override
    public final boolean isFinery() {
        return true;
    }

    @Override
    public final void frame(FrameContext context) {
        if (changed && waits()) {
            pane.setVisible(false);
        } else if (changed || context.moving()) {
            if (changed) {
                changed = false;
                gather();
            }
            draw(new Perspective(context.camera(), context.viewWidth(), context.viewHeight()));
        }
    }

    /** Where a place of the plan is drawn, in {@link #at}: here on the ground; false if it is behind the eye. */
    protected boolean project(Perspective perspective, double x, double y) {
        City city = model.city();
        double z = city.terrain().heightAt(x, y, city.frame().originZ());
        return perspective.project(x, y, z, at);
    }

    /** Adds a point if it is not behind the eye. */
    protected final void add(Perspective perspective, double x, double y, double z, List<Double> points) {
        if (perspective.project(x, y, z, at)) {
            points.add(at[0]);
            points.add(at[1]);
        }
    }

    /** The mark of where a hand aims. */
    protected static Circle aimMark() {
        Circle mark = new Circle(AIM_PIXELS);
        mark.getStyleClass().add("draw-aim");
        return mark;
    }

    /** Lets the mark stand on a place of the plan; true if it is seen there. */
    protected final boolean aim(Circle mark, Perspective perspective, double x, double y) {
        boolean seen = project(perspective, x, y);
        mark.setVisible(seen);
        mark.setCenterX(at[0]);
        mark.setCenterY(at[1]);
        return seen;
    }

    /** The mark of a corner that is set already, where {@link #project} has just put it. */
    protected final Circle cornerMark() {
        Circle corner = new Circle(at[0], at[1], CORNER_PIXELS);
        corner.getStyleClass().add("draw-corner");
        return corner;
    }

    /** A line that a hand snaps to. */
    protected final void addGuide(Perspective perspective, Guide guide, List<Node> into) {
        if (!project(perspective, guide.x0(), guide.y0())) {
            return;
        }
        double x = at[0];
        double y = at[1];
        if (project(perspective, guide.x1(), guide.y1())) {
            Line line = new Line(x, y, at[0], at[1]);
            line.getStyleClass().add("draw-guide");
            into.add(line);
        }
    }
}
