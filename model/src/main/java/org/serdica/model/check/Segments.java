package org.serdica.model.check;

/** Segments in a plane, points by number in an array of two doubles each. */
final class Segments {
    private Segments() {}

    /** Whether the two come nearer to each other than that. */
    static boolean touch(double[] uv, int a, int b, int c, int d, double near) {
        return cross(uv, a, b, c, d)
                || distance(uv, a, c, d) <= near
                || distance(uv, b, c, d) <= near
                || distance(uv, c, a, b) <= near
                || distance(uv, d, a, b) <= near;
    }

    private static boolean cross(double[] uv, int a, int b, int c, int d) {
        return side(uv, a, b, c) * side(uv, a, b, d) < 0 && side(uv, c, d, a) * side(uv, c, d, b) < 0;
    }

    private static double side(double[] uv, int a, int b, int p) {
        return (uv[b * 2] - uv[a * 2]) * (uv[p * 2 + 1] - uv[a * 2 + 1])
                - (uv[b * 2 + 1] - uv[a * 2 + 1]) * (uv[p * 2] - uv[a * 2]);
    }

    private static double distance(double[] uv, int p, int a, int b) {
        double du = uv[b * 2] - uv[a * 2];
        double dv = uv[b * 2 + 1] - uv[a * 2 + 1];
        double pu = uv[p * 2] - uv[a * 2];
        double pv = uv[p * 2 + 1] - uv[a * 2 + 1];
        double length2 = du * du + dv * dv;
        double t = length2 == 0 ? 0 : Math.clamp((pu * du + pv * dv) / length2, 0, 1);
        double x = pu - t * du;
        double y = pv - t * dv;
        return Math.sqrt(x * x + y * y);
    }
}
