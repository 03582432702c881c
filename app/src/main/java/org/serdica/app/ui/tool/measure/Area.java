package org.serdica.app.ui.tool.measure;

import java.util.List;
import javafx.geometry.Point3D;
import org.serdica.model.geo.Newell;

/** A polygon on the ground, a roof or a wall. */
public record Area(List<Point3D> points) implements Measurement {
    public Area {
        points = List.copyOf(points);
    }

    /** Seen from above. */
    public double planSquareMetres() {
        return newell(true).areaM2();
    }

    /** In the plane that lies through the places best. */
    public double squareMetres() {
        return newell(false).areaM2();
    }

    public double perimeterMetres() {
        return Measurement.length(Measurement.closed(points));
    }

    /** How far its plane leans from level, 0 to 90 degrees. */
    public double tiltDeg() {
        return Math.toDegrees(Math.acos(Math.min(1, Math.abs(newell(false).nz()))));
    }

    @Override
    public MeasureKind kind() {
        return MeasureKind.AREA;
    }

    @Override
    public List<Figure> figures() {
        return List.of(
                new Figure("measure.area", squareMetres(), Quantity.AREA),
                new Figure("measure.area.plan", planSquareMetres(), Quantity.AREA),
                new Figure("measure.perimeter", perimeterMetres(), Quantity.LENGTH),
                new Figure("measure.tilt", tiltDeg(), Quantity.ANGLE));
    }

    @Override
    public List<Note> notes() {
        Point3D sum = Point3D.ZERO;
        for (Point3D p : points) {
            sum = sum.add(p);
        }
        return List.of(Note.main(sum.multiply(1.0 / points.size()), squareMetres(), Quantity.AREA));
    }

    @Override
    public List<List<Point3D>> lines() {
        return List.of(Measurement.closed(points));
    }

    /** Three numbers a point from the first one, so that small areas far from the origin lose no digits. */
    double[] coordinates(boolean level) {
        Point3D o = points.getFirst();
        double[] xyz = new double[points.size() * 3];
        for (int i = 0; i < points.size(); i++) {
            Point3D p = points.get(i);
            xyz[i * 3] = p.getX() - o.getX();
            xyz[i * 3 + 1] = p.getY() - o.getY();
            xyz[i * 3 + 2] = level ? 0 : p.getZ() - o.getZ();
        }
        return xyz;
    }

    private Newell newell(boolean level) {
        Newell newell = new Newell();
        newell.of(coordinates(level), 0, points.size());
        return newell;
    }
}
