package org.serdica.model.geo;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.TopologyException;
import org.locationtech.jts.operation.polygonize.Polygonizer;
import org.locationtech.jts.operation.union.UnaryUnionOp;

/**
 * The area that bodies have in a plane that cuts them: of the lines in which their triangles meet the plane, what lies
 * inside by the even-odd rule. Bodies that are not closed leave no area. One instance serves one plane.
 */
public final class SectionArea {
    /** Ends nearer to each other than this are one. */
    private static final double GRID = 1e-4;

    private static final GeometryFactory FACTORY = new GeometryFactory();

    private final List<LineString> lines = new ArrayList<>();

    /** Adds a line in which a triangle meets the plane, in coordinates of the plane. */
    public void line(double ax, double ay, double bx, double by) {
        Coordinate a = new Coordinate(snapped(ax), snapped(ay));
        Coordinate b = new Coordinate(snapped(bx), snapped(by));
        if (!a.equals2D(b) && Double.isFinite(a.x + a.y + b.x + b.y)) {
            lines.add(FACTORY.createLineString(new Coordinate[] {a, b}));
        }
    }

    private static double snapped(double value) {
        return Math.rint(value / GRID) * GRID;
    }

    /** The pieces of the area, each a list of rings, the outer one first, two doubles a point, no point repeated. */
    public List<List<double[]>> pieces() {
        List<List<double[]>> pieces = new ArrayList<>();
        for (Object face : faces()) {
            Polygon polygon = (Polygon) face;
            if (isInside(polygon.getInteriorPoint())) {
                List<double[]> rings = new ArrayList<>();
                rings.add(ring(polygon.getExteriorRing().getCoordinateSequence()));
                for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
                    rings.add(ring(polygon.getInteriorRingN(i).getCoordinateSequence()));
                }
                pieces.add(rings);
            }
        }
        return pieces;
    }

    private Collection<?> faces() {
        if (lines.size() < 3) {
            return List.of();
        }
        Polygonizer polygonizer = new Polygonizer();
        try {
            polygonizer.add(UnaryUnionOp.union(lines));
            return polygonizer.getPolygons();
        } catch (TopologyException | IllegalArgumentException e) {
            // Lines that cross each other beyond repair: the cut stays open, which looks worse but lies about nothing.
            return List.of();
        }
    }

    private boolean isInside(Point point) {
        boolean inside = false;
        for (LineString line : lines) {
            CoordinateSequence c = line.getCoordinateSequence();
            double ay = c.getY(0);
            double by = c.getY(1);
            if (ay > point.getY() != by > point.getY()
                    && point.getX() < c.getX(0) + (point.getY() - ay) / (by - ay) * (c.getX(1) - c.getX(0))) {
                inside = !inside;
            }
        }
        return inside;
    }

    private static double[] ring(CoordinateSequence points) {
        double[] ring = new double[(points.size() - 1) * 2];
        for (int i = 0; i + 1 < points.size(); i++) {
            ring[i * 2] = points.getX(i);
            ring[i * 2 + 1] = points.getY(i);
        }
        return ring;
    }
}
