package org.serdica.app.scene.fx.line;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point3D;
import org.serdica.app.scene.fx.FxFrame;

/** Gathers lines and dots in the scene's coordinates. */
public final class Strokes {
    private final FxFrame frame;
    private final List<Point3D> ends = new ArrayList<>();
    private final List<Point3D> dots = new ArrayList<>();

    public Strokes(FxFrame frame) {
        this.frame = frame;
    }

    public void line(List<Point3D> points) {
        for (int i = 1; i < points.size(); i++) {
            ends.add(points.get(i - 1));
            ends.add(points.get(i));
        }
    }

    public void dot(Point3D point) {
        dots.add(point);
    }

    /** Six numbers a segment. */
    public double[] segments() {
        return numbers(ends);
    }

    /** Three numbers a dot. */
    public double[] dots() {
        return numbers(dots);
    }

    /** Has all of it drawn by a ribbon. */
    public void fill(RibbonMesh ribbon) {
        ribbon.draw(segments(), dots());
    }

    private double[] numbers(List<Point3D> points) {
        double[] xyz = new double[points.size() * 3];
        int k = 0;
        for (Point3D p : points) {
            xyz[k++] = frame.toFxX(p.getX());
            xyz[k++] = frame.toFxY(p.getZ());
            xyz[k++] = frame.toFxZ(p.getY());
        }
        return xyz;
    }
}
