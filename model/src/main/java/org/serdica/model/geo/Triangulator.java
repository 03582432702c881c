package org.serdica.model.geo;

import earcut4j.Earcut;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a polygon in space, with holes or without, into triangles between its own points. Every result is checked by
 * its area; what ear clipping gets wrong goes to JTS, what is no valid polygon is repaired first, and what cannot be
 * repaired becomes a fan and says so. One instance serves many polygons but one thread; triangles and convex polygons
 * cost no allocation.
 */
public final class Triangulator {
    private static final double AREA_TOLERANCE = 1e-6;

    /** How the last polygon went. */
    public enum Status {
        SOUND,
        /** The polygon is invalid (a ring touches or overlaps another) and its triangles cover what it must have meant. */
        REPAIRED,
        /** The polygon is invalid beyond repair: its triangles are a fan of the outer ring. */
        INVALID,
        /** It has no area, so it has no triangles. */
        DEGENERATE
    }

    private final Newell newell = new Newell();
    private final PlaneFrame frame = new PlaneFrame();
    private Status status = Status.SOUND;

    /** The rings without repeated points: where each begins, the points in the plane, and which points they were. */
    private int[] start = new int[8];

    private double[] uv = new double[64];
    private int[] original = new int[32];
    private int rings;

    /** How long {@code out} must be for a polygon of so many points and rings. */
    public static int capacity(int pointCount, int ringCount) {
        return 3 * (pointCount + 2 * ringCount);
    }

    /**
     * Triangulates one polygon.
     *
     * @param xyz three doubles a point
     * @param ringStart where each ring begins, in points, and where the last one ends: {@code ringCount + 1} numbers;
     *     the outer ring comes first; a ring may repeat its first point at its end
     * @param out receives three point numbers a triangle, turning as the outer ring turns; see {@link #capacity}
     * @return how many triangles there are
     */
    public int triangulate(double[] xyz, int[] ringStart, int ringCount, int[] out) {
        status = Status.DEGENERATE;
        if (ringCount == 0 || !newell.of(xyz, ringStart[0], ringStart[1])) {
            return 0;
        }
        int o = ringStart[0] * 3;
        frame.across(newell.nx(), newell.ny(), newell.nz(), xyz[o], xyz[o + 1], xyz[o + 2]);
        flatten(xyz, ringStart, ringCount);
        if (rings == 0) {
            return 0;
        }
        status = Status.SOUND;
        if (rings == 1 && isConvex()) {
            return fan(out);
        }
        return general(out);
    }

    public Status status() {
        return status;
    }

    /** East part of the last polygon's unit normal; zero if it was degenerate. */
    public double normalX() {
        return newell.nx();
    }

    public double normalY() {
        return newell.ny();
    }

    public double normalZ() {
        return newell.nz();
    }

    private void flatten(double[] xyz, int[] ringStart, int ringCount) {
        int points = ringStart[ringCount] - ringStart[0];
        if (original.length < points) {
            original = new int[points * 2];
            uv = new double[points * 4];
        }
        if (start.length <= ringCount) {
            start = new int[ringCount * 2];
        }
        rings = 0;
        for (int r = 0; r < ringCount; r++) {
            int from = start[rings];
            int at = from;
            for (int p = ringStart[r]; p < ringStart[r + 1]; p++) {
                double u = frame.u(xyz, p);
                double v = frame.v(xyz, p);
                boolean number = Double.isFinite(u) && Double.isFinite(v);
                if (number && (at == from || !same(at - 1, u, v))) {
                    uv[at * 2] = u;
                    uv[at * 2 + 1] = v;
                    original[at++] = p;
                }
            }
            while (at - from > 1 && same(from, uv[at * 2 - 2], uv[at * 2 - 1])) {
                at--;
            }
            if (at - from >= 3) {
                start[++rings] = at;
            } else if (r == 0) {
                return;
            }
        }
    }

    private boolean same(int point, double u, double v) {
        return Math.abs(uv[point * 2] - u) < 1e-7 && Math.abs(uv[point * 2 + 1] - v) < 1e-7;
    }

    /** Whether every corner turns left and the ring goes round once only. */
    private boolean isConvex() {
        int n = start[1];
        int reversals = 0;
        double lastU = uv[0] - uv[n * 2 - 2];
        double lastV = uv[1] - uv[n * 2 - 1];
        double sign = lastU;
        for (int i = 0; i < n; i++) {
            int j = i + 1 < n ? i + 1 : 0;
            double du = uv[j * 2] - uv[i * 2];
            double dv = uv[j * 2 + 1] - uv[i * 2 + 1];
            double turn = lastU * dv - lastV * du;
            if (!(turn > 1e-9 * (Math.abs(lastU) + Math.abs(lastV)) * (Math.abs(du) + Math.abs(dv)))) {
                return false;
            }
            if (du != 0) {
                if (sign != 0 && du > 0 != sign > 0) {
                    reversals++;
                }
                sign = du;
            }
            lastU = du;
            lastV = dv;
        }
        return reversals <= 2;
    }

    private int fan(int[] out) {
        int n = start[1];
        int k = 0;
        // A quad that is not flat looks better across its shorter diagonal.
        int apex = n == 4 && distance2(1, 3) < distance2(0, 2) ? 1 : 0;
        for (int i = 1; i < n - 1; i++) {
            out[k++] = original[apex];
            out[k++] = original[(apex + i) % n];
            out[k++] = original[(apex + i + 1) % n];
        }
        return n - 2;
    }

    private double distance2(int a, int b) {
        double du = uv[a * 2] - uv[b * 2];
        double dv = uv[a * 2 + 1] - uv[b * 2 + 1];
        return du * du + dv * dv;
    }

    private int general(int[] out) {
        double area = ringArea(0);
        for (int r = 1; r < rings; r++) {
            area -= ringArea(r);
        }
        if (rings == 1) {
            int[] ears = ears();
            if (covers(ears, area)) {
                return emit(ears, out);
            }
        }
        double[] flat = Arrays.copyOf(uv, start[rings] * 2);
        int[] cut = PolygonCut.triangles(flat, start, rings);
        if (cut != null && covers(cut, area)) {
            return emit(cut, out);
        }
        int @Nullable [] repaired = PolygonCut.repairedTriangles(flat, start, rings);
        if (repaired != null && repaired.length <= capacity(start[rings], rings)) {
            status = Status.REPAIRED;
            return emit(repaired, out);
        }
        status = Status.INVALID;
        return fan(out);
    }

    private int[] ears() {
        List<Integer> ears = Earcut.earcut(Arrays.copyOf(uv, start[1] * 2), null, 2);
        int[] result = new int[ears.size()];
        for (int i = 0; i < result.length; i++) {
            result[i] = ears.get(i);
        }
        return result;
    }

    private boolean covers(int[] triangles, double area) {
        double sum = 0;
        for (int i = 0; i < triangles.length; i += 3) {
            sum += Math.abs(doubledArea(triangles[i], triangles[i + 1], triangles[i + 2])) / 2;
        }
        return Math.abs(sum - area) <= AREA_TOLERANCE * Math.abs(area);
    }

    private int emit(int[] triangles, int[] out) {
        int k = 0;
        for (int i = 0; i < triangles.length; i += 3) {
            int a = triangles[i];
            int b = triangles[i + 1];
            int c = triangles[i + 2];
            double turn = doubledArea(a, b, c);
            if (turn == 0) {
                continue;
            }
            out[k++] = original[a];
            out[k++] = original[turn > 0 ? b : c];
            out[k++] = original[turn > 0 ? c : b];
        }
        return k / 3;
    }

    private double doubledArea(int a, int b, int c) {
        double bu = uv[b * 2] - uv[a * 2];
        double bv = uv[b * 2 + 1] - uv[a * 2 + 1];
        double cu = uv[c * 2] - uv[a * 2];
        double cv = uv[c * 2 + 1] - uv[a * 2 + 1];
        return bu * cv - bv * cu;
    }

    private double ringArea(int ring) {
        double sum = 0;
        int from = start[ring];
        for (int i = from + 1; i < start[ring + 1] - 1; i++) {
            sum += doubledArea(from, i, i + 1);
        }
        return Math.abs(sum) / 2;
    }
}
