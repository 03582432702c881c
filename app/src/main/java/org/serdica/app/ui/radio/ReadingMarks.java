package org.serdica.app.ui.radio;

import java.util.List;
import javafx.geometry.Point3D;
import javafx.scene.paint.Color;
import org.serdica.app.scene.fx.FxColours;
import org.serdica.app.scene.fx.FxFrame;
import org.serdica.app.scene.fx.line.RibbonMesh;
import org.serdica.app.scene.fx.line.RibbonPart;
import org.serdica.app.scene.fx.line.Strokes;
import org.serdica.model.radio.coverage.PointReading;

/** The ways of the waves to a place, as lines in the scene seen through everything; the strongest is the accent's. */
final class ReadingMarks extends RibbonPart {
    private static final Color SIDE = Color.web("#8A5CC2");

    private final RibbonMesh casing = ribbon(5.5, 7, Color.WHITE);
    private final RibbonMesh others = ribbon(2.0, 3, SIDE);
    private final RibbonMesh first = ribbon(2.8, 5, FxColours.of(FxColours.ACCENT));
    private List<PointReading.RayPath> rays = List.of();

    ReadingMarks() {
        show(false);
    }

    /** Draws these, the main one first, instead of what was drawn before. */
    void show(List<PointReading.RayPath> ways) {
        rays = List.copyOf(ways);
        show(!rays.isEmpty());
    }

    @Override
    protected void draw(FxFrame frame) {
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
        all.fill(casing);
        main.fill(first);
        side.fill(others);
    }

    private static List<Point3D> points(double[] xyz) {
        Point3D[] points = new Point3D[xyz.length / 3];
        for (int i = 0; i < points.length; i++) {
            points[i] = new Point3D(xyz[i * 3], xyz[i * 3 + 1], xyz[i * 3 + 2]);
        }
        return List.of(points);
    }
}
