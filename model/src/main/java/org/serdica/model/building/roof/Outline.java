package org.serdica.model.building.roof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;

/**
 * The outline of a building or a part of one, in metres: x and y of each corner, not closed; the outer ring
 * counter-clockwise, courtyards clockwise, so that the building is always to the left.
 */
public record Outline(List<double[]> rings) {
    private static final double SAME_M = 0.005;

    public static Outline of(Polygon polygon) {
        List<double[]> rings = new ArrayList<>();
        rings.add(ring(polygon.getExteriorRing(), true));
        for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
            double[] hole = ring(polygon.getInteriorRingN(i), false);
            if (hole.length >= 6) {
                rings.add(hole);
            }
        }
        return new Outline(rings);
    }

    private static double[] ring(LineString line, boolean counterClockwise) {
        CoordinateSequence c = line.getCoordinateSequence();
        boolean turn = Orientation.isCCW(c) != counterClockwise;
        int n = c.size() - 1;
        double[] xy = new double[n * 2];
        int k = 0;
        for (int i = 0; i < n; i++) {
            int at = turn ? n - i : i;
            double x = c.getX(at);
            double y = c.getY(at);
            if (k > 0 && near(xy, k - 1, x, y) || k > 0 && i == n - 1 && near(xy, 0, x, y)) {
                continue;
            }
            xy[k * 2] = x;
            xy[k++ * 2 + 1] = y;
        }
        return k == n ? xy : Arrays.copyOf(xy, k * 2);
    }

    private static boolean near(double[] xy, int i, double x, double y) {
        return Math.abs(xy[i * 2] - x) < SAME_M && Math.abs(xy[i * 2 + 1] - y) < SAME_M;
    }

    /** Whether there is a ring to stand walls on. */
    public boolean isSound() {
        return rings.getFirst().length >= 6;
    }

    public int edgeCount() {
        int edges = 0;
        for (double[] ring : rings) {
            edges += ring.length / 2;
        }
        return edges;
    }

    /** Without corners that hardly are any: roofs need clear edges. */
    public Outline straightened(double toleranceM) {
        List<double[]> out = new ArrayList<>();
        for (double[] ring : rings) {
            out.add(straightened(ring, toleranceM));
        }
        return new Outline(out);
    }

    private static double[] straightened(double[] ring, double tolerance) {
        int n = ring.length / 2;
        double[] kept = new double[ring.length];
        int k = 0;
        for (int i = 0; i < n; i++) {
            int before = k > 0 ? k - 1 : -1;
            double ax = before >= 0 ? kept[before * 2] : ring[(n - 1) * 2];
            double ay = before >= 0 ? kept[before * 2 + 1] : ring[(n - 1) * 2 + 1];
            double bx = ring[(i + 1) % n * 2];
            double by = ring[(i + 1) % n * 2 + 1];
            double length = Math.hypot(bx - ax, by - ay);
            double cross = (bx - ax) * (ring[i * 2 + 1] - ay) - (by - ay) * (ring[i * 2] - ax);
            double along = (bx - ax) * (ring[i * 2] - ax) + (by - ay) * (ring[i * 2 + 1] - ay);
            boolean between = along > 0 && along < length * length;
            if (!(between && Math.abs(cross) < tolerance * length)) {
                kept[k * 2] = ring[i * 2];
                kept[k++ * 2 + 1] = ring[i * 2 + 1];
            }
        }
        return k < 3 ? ring : Arrays.copyOf(kept, k * 2);
    }

    /** Area and, behind it, x and y of the outer ring's centre of mass. */
    double[] centre() {
        double[] r = rings.getFirst();
        int n = r.length / 2;
        double twice = 0;
        double sx = 0;
        double sy = 0;
        for (int i = 0; i < n; i++) {
            int j = (i + 1) % n;
            double cross = (r[i * 2] - r[0]) * (r[j * 2 + 1] - r[1]) - (r[j * 2] - r[0]) * (r[i * 2 + 1] - r[1]);
            twice += cross;
            sx += cross * (r[i * 2] + r[j * 2] - 2 * r[0]);
            sy += cross * (r[i * 2 + 1] + r[j * 2 + 1] - 2 * r[1]);
        }
        return new double[] {twice / 2, r[0] + sx / (3 * twice), r[1] + sy / (3 * twice)};
    }
}
