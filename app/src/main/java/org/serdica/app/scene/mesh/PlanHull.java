package org.serdica.app.scene.mesh;

import java.util.Arrays;

/** The smallest rectangle in plan, turned any way, round a set of points. Used again for object after object. */
final class PlanHull {
    private double[] xy = new double[256];
    private long[] order = new long[128];
    private int count;
    private int[] hull = new int[256];
    private final double[] rectangle = new double[8];

    void clear() {
        count = 0;
    }

    void add(double x, double y) {
        if (count * 2 + 2 > xy.length) {
            xy = Arrays.copyOf(xy, xy.length * 2);
        }
        xy[count * 2] = x;
        xy[count * 2 + 1] = y;
        count++;
    }

    /** Its four corners turning left, x and y each; valid until the next call. Null-free: a point gives a point. */
    double[] rectangle() {
        int n = hull();
        double bestArea = Double.POSITIVE_INFINITY;
        for (int i = 0; i < n; i++) {
            int a = hull[i] * 2;
            int b = hull[(i + 1) % n] * 2;
            double ux = xy[b] - xy[a];
            double uy = xy[b + 1] - xy[a + 1];
            double length = Math.hypot(ux, uy);
            if (length < 1e-6) {
                ux = 1;
                uy = 0;
            } else {
                ux /= length;
                uy /= length;
            }
            bestArea = tryDirection(n, ux, uy, bestArea);
        }
        return rectangle;
    }

    private double tryDirection(int n, double ux, double uy, double bestArea) {
        double s0 = Double.POSITIVE_INFINITY;
        double s1 = Double.NEGATIVE_INFINITY;
        double t0 = Double.POSITIVE_INFINITY;
        double t1 = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < n; k++) {
            double x = xy[hull[k] * 2];
            double y = xy[hull[k] * 2 + 1];
            double s = x * ux + y * uy;
            double t = y * ux - x * uy;
            s0 = Math.min(s0, s);
            s1 = Math.max(s1, s);
            t0 = Math.min(t0, t);
            t1 = Math.max(t1, t);
        }
        double area = (s1 - s0) * (t1 - t0);
        if (area >= bestArea) {
            return bestArea;
        }
        corner(0, s0, t0, ux, uy);
        corner(1, s1, t0, ux, uy);
        corner(2, s1, t1, ux, uy);
        corner(3, s0, t1, ux, uy);
        return area;
    }

    private void corner(int i, double s, double t, double ux, double uy) {
        rectangle[i * 2] = s * ux - t * uy;
        rectangle[i * 2 + 1] = s * uy + t * ux;
    }

    /** Andrew's monotone chain; the hull turns left. */
    private int hull() {
        if (order.length < count) {
            order = new long[count * 2];
        }
        if (hull.length < count * 2 + 2) {
            hull = new int[count * 4];
        }
        sortByX();
        int n = 0;
        for (int pass = 0; pass < 2; pass++) {
            int floor = n;
            for (int i = 0; i < count; i++) {
                int p = (int) order[pass == 0 ? i : count - 1 - i] & 0xFFFF_FFFF;
                while (n - floor >= 2 && cross(hull[n - 2], hull[n - 1], p) <= 0) {
                    n--;
                }
                hull[n++] = p;
            }
            n--;
        }
        return Math.max(1, n);
    }

    private double cross(int o, int a, int b) {
        return (xy[a * 2] - xy[o * 2]) * (xy[b * 2 + 1] - xy[o * 2 + 1])
                - (xy[a * 2 + 1] - xy[o * 2 + 1]) * (xy[b * 2] - xy[o * 2]);
    }

    /** Sorts point numbers by x, then y; keys are millimetres, so the numbers ride in one array of longs. */
    private void sortByX() {
        double minX = Double.POSITIVE_INFINITY;
        for (int i = 0; i < count; i++) {
            minX = Math.min(minX, xy[i * 2]);
        }
        for (int i = 0; i < count; i++) {
            order[i] = Math.round((xy[i * 2] - minX) * 1000) << 32 | i;
        }
        Arrays.sort(order, 0, count);
        // Equal x: order by y with an insertion pass, as runs are short.
        for (int i = 1; i < count; i++) {
            long key = order[i];
            int p = (int) key;
            int j = i - 1;
            while (j >= 0 && order[j] >>> 32 == key >>> 32 && xy[(int) order[j] * 2 + 1] > xy[p * 2 + 1]) {
                order[j + 1] = order[j];
                j--;
            }
            order[j + 1] = key;
        }
    }
}
