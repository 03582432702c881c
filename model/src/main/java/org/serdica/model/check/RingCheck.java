package org.serdica.model.check;

import java.util.Arrays;

/** Single rings: enough points, none twice in a row, no part of it on another part. */
final class RingCheck {
    /** Nearer than this is a touch; far above the rounding of doubles in a city, far below what is measured. */
    private static final double TOUCH_M = 1e-7;

    /** Edges are put in order by steps of this size. */
    private static final double ORDER_M = 1e-4;

    private final Effort effort;
    private int[] seen = new int[64];
    private long[] order = new long[64];

    RingCheck(Effort effort) {
        this.effort = effort;
    }

    /** 101 and 102. */
    boolean hasSoundPoints(Polygons p, int face, int ring, FlawSink sink) {
        int from = p.ringPoint[ring];
        int to = p.ringPoint[ring + 1];
        int inner = ring - p.faceRing[face];
        int repeats = 0;
        for (int i = from, before = to - 1; i < to; before = i++) {
            repeats += p.vertex[i] == p.vertex[before] ? 1 : 0;
        }
        if (to - from - repeats < 3) {
            if (to > from) {
                p.tell(sink, FlawCode.TOO_FEW_POINTS, face, inner, from, Math.max(1, to - from - repeats));
            }
            return false;
        }
        for (int i = from, before = to - 1; repeats > 0 && i < to; before = i++) {
            if (p.vertex[i] == p.vertex[before]) {
                p.tell(sink, FlawCode.CONSECUTIVE_POINTS_SAME, face, inner, i, Double.NaN);
            }
        }
        return repeats == 0;
    }

    /** 104, in the polygon's plane: {@code uv} are two doubles a point, counted from {@code base}. */
    boolean isSimple(Polygons p, int face, int ring, double[] uv, int base, FlawSink sink) {
        int from = p.ringPoint[ring];
        int n = p.ringPoint[ring + 1] - from;
        int at = repeatedVertex(p.vertex, from, n);
        if (at < 0) {
            at = crossing(uv, from - base, n);
        }
        if (at >= 0) {
            p.tell(sink, FlawCode.RING_SELF_INTERSECTION, face, ring - p.faceRing[face], from + at, Double.NaN);
        }
        return at < 0;
    }

    private int repeatedVertex(int[] vertex, int from, int n) {
        if (seen.length < n) {
            seen = new int[n * 2];
        }
        System.arraycopy(vertex, from, seen, 0, n);
        Arrays.sort(seen, 0, n);
        for (int i = 1; i < n; i++) {
            if (seen[i] == seen[i - 1]) {
                int again = n - 1;
                while (vertex[from + again] != seen[i]) {
                    again--;
                }
                return again;
            }
        }
        return -1;
    }

    /** The point at which an edge begins that touches another one, or -1. */
    private int crossing(double[] uv, int base, int n) {
        for (int i = 0; i < n; i++) {
            if (isSpike(uv, base + (i + n - 1) % n, base + i, base + (i + 1) % n)) {
                return i;
            }
        }
        if (n < 4) {
            return -1;
        }
        sortByU(uv, base, n);
        for (int a = 0; a < n; a++) {
            int i = (int) (order[a] & Integer.MAX_VALUE);
            double iMax = Math.max(u(uv, base, i), u(uv, base, (i + 1) % n)) + ORDER_M;
            for (int b = a + 1; b < n; b++) {
                int j = (int) (order[b] & Integer.MAX_VALUE);
                if (Math.min(u(uv, base, j), u(uv, base, (j + 1) % n)) > iMax || !effort.spend(1)) {
                    break;
                }
                boolean neighbours = (i + 1) % n == j || (j + 1) % n == i;
                if (!neighbours
                        && Segments.touch(uv, base + i, base + (i + 1) % n, base + j, base + (j + 1) % n, TOUCH_M)) {
                    return Math.max(i, j);
                }
            }
        }
        return -1;
    }

    private static double u(double[] uv, int base, int point) {
        return uv[(base + point) * 2];
    }

    /** Edges by where they begin along u, so that most pairs need not be looked at. */
    private void sortByU(double[] uv, int base, int n) {
        if (order.length < n) {
            order = new long[n * 2];
        }
        for (int i = 0; i < n; i++) {
            double min = Math.min(u(uv, base, i), u(uv, base, (i + 1) % n));
            order[i] = (long) Math.floor(min / ORDER_M) << 31 | i;
        }
        Arrays.sort(order, 0, n);
    }

    /** Whether the ring turns back on itself there. */
    private static boolean isSpike(double[] uv, int a, int b, int c) {
        double inU = uv[b * 2] - uv[a * 2];
        double inV = uv[b * 2 + 1] - uv[a * 2 + 1];
        double outU = uv[c * 2] - uv[b * 2];
        double outV = uv[c * 2 + 1] - uv[b * 2 + 1];
        if (inU * outU + inV * outV >= 0) {
            return false;
        }
        double longer = Math.max(Math.hypot(inU, inV), Math.hypot(outU, outV));
        return Math.abs(inU * outV - inV * outU) <= TOUCH_M * longer;
    }
}
