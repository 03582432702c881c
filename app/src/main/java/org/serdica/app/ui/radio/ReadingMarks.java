package org.serdica.app.ui.radio;

import java.util.List;
import javafx.geometry.Point3D;
import javafx.scene.DepthTest;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;
import org.serdica.app.scene.fx.FrameContext;
import org.serdica.app.scene.fx.FxColours;
import org.serdica.app.scene.fx.FxFrame;
import org.serdica.app.scene.fx.ScenePart;
import org.serdica.app.scene.fx.line.Eye;
import org.serdica.app.scene.fx.line.RibbonMesh;
import org.serdica.app.scene.fx.line.Strokes;
import org.serdica.model.city.City;
import org.serdica.model.radio.coverage.PointReading;

/** The ways of the waves to a place, as lines in the scene seen through everything; the strongest is the accent's. */
final class ReadingMarks implements ScenePart {
    private static final Color SIDE = Color.web("#8A5CC2");

    private final RibbonMesh casing = new RibbonMesh(5.5, 7, Color.WHITE);
    private final RibbonMesh first = new RibbonMesh(2.8, 5, FxColours.of(FxColours.ACCENT));
    private final RibbonMesh others = new RibbonMesh(2.0, 3, SIDE);
    private final Group root = new Group(casing.node(), others.node(), first.node());
    private List<PointReading.RayPath> rays = List.of();
    private FxFrame frame = new FxFrame(0, 0, 0);
    private boolean changed;
    private @Nullable FrameContext faced;

    ReadingMarks() {
        root.setDepthTest(DepthTest.DISABLE);
        root.setMouseTransparent(true);
        root.setVisible(false);
    }

    /** Draws these, the main one first, instead of what was drawn before. */
    void show(List<PointReading.RayPath> ways) {
        rays = List.copyOf(ways);
        root.setVisible(!rays.isEmpty());
        changed = true;
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void cityChanged(City before, City now, FxFrame newFrame) {
        frame = newFrame;
        changed = true;
    }

    @Override
    public void frame(FrameContext context) {
        if (rays.isEmpty() || (!changed && !context.moving() && faced != null)) {
            return;
        }
        if (changed) {
            changed = false;
            draw();
        }
        faced = context;
        Eye eye = new Eye(context.camera(), frame, context.pixelsPerRadian());
        casing.face(eye);
        first.face(eye);
        others.face(eye);
    }

    private void draw() {
        Strokes main = new Strokes(frame);
        Strokes side = new Strokes(frame);
        Strokes all = new Strokes(frame);
        for (int i = 0; i < rays.size(); i++) {
            List<Point3D> points = points(rays.get(i).xyz());
            Strokes strokes = i == 0 ? main : side;
            strokes.line(points);
            all.line(points);
            points.forEach(strokes::dot);
            points.forEach(all::dot);
        }
        casing.draw(all.segments(), all.dots());
        first.draw(main.segments(), main.dots());
        others.draw(side.segments(), side.dots());
    }

    private static List<Point3D> points(double[] xyz) {
        Point3D[] points = new Point3D[xyz.length / 3];
        for (int i = 0; i < points.length; i++) {
            points[i] = new Point3D(xyz[i * 3], xyz[i * 3 + 1], xyz[i * 3 + 2]);
        }
        return List.of(points);
    }
}
