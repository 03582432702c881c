package org.serdica.model.check;

import java.util.Arrays;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;
import org.serdica.model.geo.PlaneFrame;
import org.serdica.model.geo.Position;

/** The rings of one polygon among each other, in its plane: 201, 202 and 205 to 208. JTS finds the place. */
final class HoleCheck {
    private final GeometryFactory geometries = new GeometryFactory();

    boolean check(Polygons p, int face, double[] uv, PlaneFrame frame, FlawSink sink) {
        int first = p.faceRing[face];
        int end = p.faceRing[face + 1];
        if (hasTwins(p, face, sink)) {
            return false;
        }
        int base = p.ringPoint[first];
        LinearRing[] inner = new LinearRing[end - first - 1];
        for (int r = 0; r < inner.length; r++) {
            inner[r] = ring(p, first + 1 + r, uv, base);
        }
        IsValidOp validity = new IsValidOp(geometries.createPolygon(ring(p, first, uv, base), inner));
        TopologyValidationError error = validity.getValidationError();
        if (error != null) {
            Position at = frame.at(error.getCoordinate().x, error.getCoordinate().y);
            sink.found(code(error.getErrorType()), face, -1, at.x(), at.y(), at.z(), Double.NaN);
            return false;
        }
        boolean turnedRight = true;
        for (int r = first + 1; r < end; r++) {
            // The outer ring's normal made the frame, so it turns left in it and a hole has to turn right.
            if (turn(uv, p.ringPoint[r] - base, p.ringPoint[r + 1] - base) > 0) {
                p.tell(sink, FlawCode.ORIENTATION_RINGS_SAME, face, r - first, p.ringPoint[r], Double.NaN);
                turnedRight = false;
            }
        }
        return turnedRight;
    }

    private static FlawCode code(int jtsType) {
        return switch (jtsType) {
            case TopologyValidationError.HOLE_OUTSIDE_SHELL -> FlawCode.INNER_RING_OUTSIDE;
            case TopologyValidationError.NESTED_HOLES -> FlawCode.INNER_RINGS_NESTED;
            case TopologyValidationError.DISCONNECTED_INTERIOR -> FlawCode.POLYGON_INTERIOR_DISCONNECTED;
            case TopologyValidationError.DUPLICATE_RINGS -> FlawCode.DUPLICATED_RINGS;
            default -> FlawCode.INTERSECTION_RINGS;
        };
    }

    private LinearRing ring(Polygons p, int ring, double[] uv, int base) {
        int from = p.ringPoint[ring] - base;
        int n = p.ringPoint[ring + 1] - base - from;
        Coordinate[] closed = new Coordinate[n + 1];
        for (int i = 0; i <= n; i++) {
            int at = (from + i % n) * 2;
            closed[i] = new Coordinate(uv[at], uv[at + 1]);
        }
        return geometries.createLinearRing(closed);
    }

    private static boolean hasTwins(Polygons p, int face, FlawSink sink) {
        int first = p.faceRing[face];
        int end = p.faceRing[face + 1];
        boolean twins = false;
        int[][] corners = new int[end - first][];
        for (int r = first; r < end; r++) {
            int[] mine = Arrays.copyOfRange(p.vertex, p.ringPoint[r], p.ringPoint[r + 1]);
            Arrays.sort(mine);
            for (int other = 0; other < r - first && !twins; other++) {
                if (Arrays.equals(mine, corners[other])) {
                    p.tell(sink, FlawCode.DUPLICATED_RINGS, face, r - first, p.ringPoint[r], Double.NaN);
                    twins = true;
                }
            }
            corners[r - first] = mine;
        }
        return twins;
    }

    private static double turn(double[] uv, int from, int to) {
        double sum = 0;
        for (int i = from, before = to - 1; i < to; before = i++) {
            sum += uv[before * 2] * uv[i * 2 + 1] - uv[i * 2] * uv[before * 2 + 1];
        }
        return sum;
    }
}
