package org.serdica.app.scene.fx.line;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.DepthTest;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;
import org.serdica.app.scene.CameraPose;
import org.serdica.app.scene.fx.FrameContext;
import org.serdica.app.scene.fx.FxFrame;
import org.serdica.app.scene.fx.ScenePart;
import org.serdica.model.city.City;

/** Lines and dots seen through everything: drawn anew when they change, turned to the eye when the eye does. */
public abstract class RibbonPart implements ScenePart {
    private final List<RibbonMesh> ribbons = new ArrayList<>();
    private final Group root = new Group();
    private FxFrame frame = new FxFrame(0, 0, 0);
    private boolean changed = true;
    private @Nullable CameraPose faced;
    private double facedWidth;
    private double facedHeight;

    protected RibbonPart() {
        root.setDepthTest(DepthTest.DISABLE);
        root.setMouseTransparent(true);
    }

    /** Another ribbon, over those that there are. */
    protected final RibbonMesh ribbon(double widthPixels, double dotPixels, Color colour) {
        return ribbon(widthPixels, dotPixels, Double.POSITIVE_INFINITY, colour);
    }

    /** The same with dots that do not grow beyond a radius in the scene. */
    protected final RibbonMesh ribbon(double widthPixels, double dotPixels, double mostDotM, Color colour) {
        RibbonMesh ribbon = new RibbonMesh(widthPixels, dotPixels, mostDotM, colour);
        ribbons.add(ribbon);
        root.getChildren().add(ribbon.node());
        return ribbon;
    }

    /** Fills the ribbons. */
    protected abstract void draw(FxFrame scene);

    /** Called whenever the ribbons have been turned to the eye. */
    protected void faced(FrameContext context) {}

    /** How many pixels an angle of one radian takes for the width of lines; fewer make them wider. */
    protected double pixelsPerRadian(FrameContext context) {
        return context.pixelsPerRadian();
    }

    /** Has it drawn anew in the next frame. */
    protected final void change() {
        changed = true;
    }

    /** Has it drawn anew if there is anything to be seen, and hides it otherwise. */
    protected final void show(boolean any) {
        root.setVisible(any);
        change();
    }

    /** Puts a node below all lines. */
    protected final void addBelow(Node node) {
        root.getChildren().addFirst(node);
    }

    @Override
    public final Node node() {
        return root;
    }

    @Override
    public final void cityChanged(City before, City now, FxFrame newFrame) {
        frame = newFrame;
        change();
    }

    @Override
    public final void frame(FrameContext context) {
        boolean moved = !context.camera().equals(faced)
                || context.viewWidth() != facedWidth
                || context.viewHeight() != facedHeight;
        if (!root.isVisible() || (!changed && !moved)) {
            return;
        }
        if (changed) {
            changed = false;
            draw(frame);
        }
        faced = context.camera();
        facedWidth = context.viewWidth();
        facedHeight = context.viewHeight();
        Eye eye = new Eye(context.camera(), frame, pixelsPerRadian(context));
        ribbons.forEach(ribbon -> ribbon.face(eye));
        faced(context);
    }
}
