package org.serdica.model.geo;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.noding.NodedSegmentString;
import org.locationtech.jts.noding.SegmentString;
import org.locationtech.jts.noding.snap.SnappingNoder;
import org.locationtech.jts.operation.polygonize.Polygonizer;

/**
 * The area that bodies have in a plane that cuts them: of the lines in which their triangles meet the plane, what lies
 * inside by the even-odd rule. Bodies that are not closed leave no area. One instance serves one plane.
 */
public final class SectionArea {
    /** Ends and lines nearer to each other than this are one: models round their corners. */
    private static final double SAME_M = 1e-3;

    /** Of more lines no area is made: no wall has so many. */
    private static final int MOST_LINES = 20_000;

    private static final GeometryFactory FACTORY = new GeometryFactory();

    private final List<LineString> lines = new ArrayList<>();

    /** Adds a line in which a triangle meets the plane, in coordinates of the plane. */
    public void line(double ax, double ay, double bx, double by) {
        Coordinate a = new Coordinate(ax, ay);
        Coordinate b = new Coordinate(bx, by);
        if (!a.equals2D(b) && Double.isFinite(ax + ay + bx + by)) {
            lines.add(FACTORY.createLineString(new Coordinate[] {a, b}));
        }
    }

    /** The pieces of the area, each a list of rings, the outer one first, two doubles a point, no point repeated. */
    public List<List<double[]>> pieces() {
        List<List<double[]>> pieces = new ArrayList<>();
        for (Polygon polygon : faces()) {
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

    private List<Polygon> faces() {
        if (lines.size() < 3 || lines.size() > MOST_LINES) {
            return List.of();
        }
        List<SegmentString> strings = new ArrayList<>();
        lines.forEach(line -> strings.add(new NodedSegmentString(line.getCoordinates(), null)));
        SnappingNoder noder = new SnappingNoder(SAME_M);
        noder.computeNodes(strings);
        Set<LineString> pieces = new HashSet<>();
        for (Object noded : noder.getNodedSubstrings()) {
            Coordinate[] c = ((SegmentString) noded).getCoordinates();
            for (int i = 1; i < c.length; i++) {
                boolean forward = c[i - 1].compareTo(c[i]) < 0;
                pieces.add(FACTORY.createLineString(new Coordinate[] {c[forward ? i - 1 : i], c[forward ? i : i - 1]}));
            }
        }
        Polygonizer polygonizer = new Polygonizer();
        polygonizer.add(pieces);
        return Pieces.of(polygonizer);
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
