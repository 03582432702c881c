package org.serdica.app.ui.tool.measure;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point3D;

/** The angle between two legs that meet in a vertex. */
public record Angle(Point3D first, Point3D vertex, Point3D second) implements Measurement {
    private static final int ARC_STEPS = 24;
    private static final double ARC_OF_LEG = 0.3;

    /** In the plane of the three places, 0 to 180. */
    public double degrees() {
        return between(first.subtract(vertex), second.subtract(vertex));
    }

    /** Seen from above. */
    public double planDegrees() {
        return between(level(first.subtract(vertex)), level(second.subtract(vertex)));
    }

    @Override
    public MeasureKind kind() {
        return MeasureKind.ANGLE;
    }

    @Override
    public List<Point3D> points() {
        return List.of(first, vertex, second);
    }

    @Override
    public List<Figure> figures() {
        return List.of(
                new Figure("measure.angle", degrees(), Quantity.ANGLE),
                new Figure("measure.angle.plan", planDegrees(), Quantity.ANGLE));
    }

    @Override
    public List<Note> notes() {
        List<Point3D> arc = arc();
        return List.of(Note.main(arc.get(arc.size() / 2), degrees(), Quantity.ANGLE));
    }

    @Override
    public List<List<Point3D>> lines() {
        return List.of(points(), arc());
    }

    private List<Point3D> arc() {
        Point3D a = first.subtract(vertex);
        Point3D b = second.subtract(vertex);
        double radius = ARC_OF_LEG * Math.min(a.magnitude(), b.magnitude());
        double angle = Math.toRadians(degrees());
        Point3D along = a.normalize();
        // The part of the second leg that is square to the first one spans the arc with it.
        Point3D across = b.subtract(along.multiply(along.dotProduct(b))).normalize();
        List<Point3D> arc = new ArrayList<>(ARC_STEPS + 1);
        for (int i = 0; i <= ARC_STEPS; i++) {
            double t = angle * i / ARC_STEPS;
            arc.add(vertex.add(along.multiply(radius * Math.cos(t))).add(across.multiply(radius * Math.sin(t))));
        }
        return arc;
    }

    private static Point3D level(Point3D v) {
        return new Point3D(v.getX(), v.getY(), 0);
    }

    /** By the tangent, which is exact for small and for flat angles too. */
    private static double between(Point3D a, Point3D b) {
        return Math.toDegrees(Math.atan2(a.crossProduct(b).magnitude(), a.dotProduct(b)));
    }
}
