package org.serdica.model.geo;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.triangulate.polygon.PolygonTriangulator;
import org.locationtech.jts.triangulate.tri.Tri;

/** The way of {@link Triangulator} through JTS: slower than ears, but right with holes and able to repair. */
final class PolygonCut {
    private static final GeometryFactory GEOMETRIES = new GeometryFactory();
    private static final double AREA_TOLERANCE = 1e-6;

    private PolygonCut() {}

    /** Three point numbers a triangle, or null where JTS finds the polygon invalid. */
    static int @Nullable [] triangles(double[] uv, int[] start, int rings) {
        return cut(polygon(uv, start, rings), uv);
    }

    /** The same after the polygon was made valid; null where that needs points that it does not have. */
    static int @Nullable [] repairedTriangles(double[] uv, int[] start, int rings) {
        Geometry fixed = GeometryFixer.fix(polygon(uv, start, rings));
        if (fixed.getArea() == 0) {
            return null;
        }
        int[] all = {};
        for (int i = 0; i < fixed.getNumGeometries(); i++) {
            if (fixed.getGeometryN(i) instanceof Polygon part) {
                int[] triangles = cut(part, uv);
                if (triangles == null) {
                    return null;
                }
                int old = all.length;
                all = Arrays.copyOf(all, old + triangles.length);
                System.arraycopy(triangles, 0, all, old, triangles.length);
            }
        }
        return all;
    }

    private static int @Nullable [] cut(Polygon polygon, double[] uv) {
        // On some invalid polygons JTS looks for ears for ever.
        if (!polygon.isValid()) {
            return null;
        }
        List<Tri> triangles;
        try {
            triangles = new PolygonTriangulator(polygon).getTriangles();
        } catch (IllegalStateException | IllegalArgumentException invalid) {
            // This is how JTS says that it found the polygon invalid only now.
            return null;
        }
        Map<Coordinate, Integer> numbers = new HashMap<>();
        for (int i = 0; i < uv.length / 2; i++) {
            numbers.putIfAbsent(new Coordinate(uv[i * 2], uv[i * 2 + 1]), i);
        }
        int[] result = new int[triangles.size() * 3];
        double area = 0;
        int k = 0;
        for (Tri triangle : triangles) {
            for (int c = 0; c < 3; c++) {
                Integer number = numbers.get(triangle.getCoordinate(c));
                if (number == null) {
                    return null;
                }
                result[k++] = number;
            }
            area += triangle.getArea();
        }
        return Math.abs(area - polygon.getArea()) <= AREA_TOLERANCE * polygon.getArea() ? result : null;
    }

    private static Polygon polygon(double[] uv, int[] start, int rings) {
        LinearRing[] holes = new LinearRing[rings - 1];
        for (int r = 1; r < rings; r++) {
            holes[r - 1] = ring(uv, start[r], start[r + 1]);
        }
        return GEOMETRIES.createPolygon(ring(uv, start[0], start[1]), holes);
    }

    private static LinearRing ring(double[] uv, int from, int to) {
        Coordinate[] points = new Coordinate[to - from + 1];
        for (int i = from; i < to; i++) {
            points[i - from] = new Coordinate(uv[i * 2], uv[i * 2 + 1]);
        }
        points[to - from] = points[0].copy();
        return GEOMETRIES.createLinearRing(points);
    }
}
