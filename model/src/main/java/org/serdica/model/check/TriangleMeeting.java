package org.serdica.model.check;

/**
 * Whether two triangles in space go through each other or lie on each other. What only touches, by a corner or along
 * an edge, does neither; nearer than the tolerance counts as touching.
 */
final class TriangleMeeting {
    /** A point this far outside a triangle still counts as on its edge, lest it slips between two neighbours. */
    private static final double EDGE_M = 1e-6;

    private final double toleranceM;
    private final double[] normal = new double[3];
    private final double[] off = new double[3];
    private final double[] at = new double[3];

    TriangleMeeting(double snapM) {
        toleranceM = Math.max(snapM, 1e-6);
    }

    /** A point that both have in common after they were found to meet; valid until the next question. */
    double[] at() {
        return at;
    }

    boolean meet(double[] p, int a, double[] q, int b) {
        if (!plane(q, b)) {
            return false;
        }
        int sideA = sides(p, a, q, b);
        if (sideA == 0) {
            return overlap(p, a, q, b);
        }
        if (sideA > 0) {
            return false;
        }
        if (pierces(p, a, q, b)) {
            return true;
        }
        return plane(p, a) && sides(q, b, p, a) < 0 && pierces(q, b, p, a);
    }

    /** The unit normal of a triangle; false if it has no area. */
    private boolean plane(double[] q, int t) {
        double length = TriangleNormal.of(q, t, normal);
        normal[0] /= length;
        normal[1] /= length;
        normal[2] /= length;
        return length > 1e-12;
    }

    /** Fills in how far each corner is off the plane: 0 if none is, 1 if all are on one side of it, -1 if on both. */
    private int sides(double[] p, int t, double[] q, int planeOf) {
        boolean above = false;
        boolean below = false;
        for (int c = 0; c < 3; c++) {
            int i = t + c * 3;
            off[c] = (p[i] - q[planeOf]) * normal[0]
                    + (p[i + 1] - q[planeOf + 1]) * normal[1]
                    + (p[i + 2] - q[planeOf + 2]) * normal[2];
            above |= off[c] > toleranceM;
            below |= off[c] < -toleranceM;
        }
        return above && below ? -1 : above || below ? 1 : 0;
    }

    /** Whether an edge of triangle {@code a} goes through triangle {@code b}, in whose plane the normal stands. */
    private boolean pierces(double[] p, int a, double[] q, int b) {
        for (int c = 0; c < 3; c++) {
            int d = c == 2 ? 0 : c + 1;
            if (Math.min(off[c], off[d]) < -toleranceM && Math.max(off[c], off[d]) > toleranceM) {
                double t = off[c] / (off[c] - off[d]);
                for (int k = 0; k < 3; k++) {
                    at[k] = p[a + c * 3 + k] + t * (p[a + d * 3 + k] - p[a + c * 3 + k]);
                }
                if (TriangleDistance.squared(q, b, at[0], at[1], at[2]) <= EDGE_M * EDGE_M) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Two triangles in one plane: apart if a line along an edge of one has both on its two sides. */
    private boolean overlap(double[] p, int a, double[] q, int b) {
        double nx = normal[0];
        double ny = normal[1];
        double nz = normal[2];
        for (int e = 0; e < 6; e++) {
            double[] of = e < 3 ? p : q;
            int t = e < 3 ? a : b;
            int i = t + e % 3 * 3;
            int j = t + (e + 1) % 3 * 3;
            double ex = of[j] - of[i];
            double ey = of[j + 1] - of[i + 1];
            double ez = of[j + 2] - of[i + 2];
            double length = Math.sqrt(ex * ex + ey * ey + ez * ez);
            double dx = (ey * nz - ez * ny) / length;
            double dy = (ez * nx - ex * nz) / length;
            double dz = (ex * ny - ey * nx) / length;
            double depth = Math.min(reach(p, a, dx, dy, dz), reach(q, b, dx, dy, dz))
                    + Math.min(reach(p, a, -dx, -dy, -dz), reach(q, b, -dx, -dy, -dz));
            if (!(depth > toleranceM)) {
                return false;
            }
        }
        for (int k = 0; k < 3; k++) {
            at[k] = (q[b + k] + q[b + 3 + k] + q[b + 6 + k]) / 3;
        }
        return true;
    }

    private static double reach(double[] p, int t, double dx, double dy, double dz) {
        double most = Double.NEGATIVE_INFINITY;
        for (int i = t; i < t + 9; i += 3) {
            most = Math.max(most, p[i] * dx + p[i + 1] * dy + p[i + 2] * dz);
        }
        return most;
    }
}
