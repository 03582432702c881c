package org.serdica.app.ui.tool.measure;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point3D;

/** A measurement in city coordinates. */
public sealed interface Measurement permits Distance, HeightDifference, Area, Angle {
    MeasureKind kind();

    /** The places picked. */
    List<Point3D> points();

    /** Its numbers, the one that was asked for first. */
    List<Figure> figures();

    /** The numbers that stand in the scene. */
    List<Note> notes();

    /** What is drawn, line by line. */
    default List<List<Point3D>> lines() {
        return List.of(points());
    }

    /** Lengths of the ways from place to place. */
    static double length(List<Point3D> points) {
        double sum = 0;
        for (int i = 1; i < points.size(); i++) {
            sum += points.get(i - 1).distance(points.get(i));
        }
        return sum;
    }

    /** The same seen from above. */
    static double lengthInPlan(List<Point3D> points) {
        double sum = 0;
        for (int i = 1; i < points.size(); i++) {
            sum += inPlan(points.get(i - 1), points.get(i));
        }
        return sum;
    }

    static double inPlan(Point3D a, Point3D b) {
        return Math.hypot(b.getX() - a.getX(), b.getY() - a.getY());
    }

    /** The points and the first one again. */
    static List<Point3D> closed(List<Point3D> points) {
        List<Point3D> ring = new ArrayList<>(points);
        ring.add(points.getFirst());
        return ring;
    }
}
