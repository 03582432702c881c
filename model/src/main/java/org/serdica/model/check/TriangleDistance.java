package org.serdica.model.check;

/** How far a point is from a triangle in space, by the region of its plane that it lies over (Ericson 2005, 5.1.5). */
final class TriangleDistance {
    private TriangleDistance() {}

    static double squared(double[] q, int t, double x, double y, double z) {
        double abx = q[t + 3] - q[t];
        double aby = q[t + 4] - q[t + 1];
        double abz = q[t + 5] - q[t + 2];
        double acx = q[t + 6] - q[t];
        double acy = q[t + 7] - q[t + 1];
        double acz = q[t + 8] - q[t + 2];
        double apx = x - q[t];
        double apy = y - q[t + 1];
        double apz = z - q[t + 2];
        double d1 = abx * apx + aby * apy + abz * apz;
        double d2 = acx * apx + acy * apy + acz * apz;
        double abab = abx * abx + aby * aby + abz * abz;
        double abac = abx * acx + aby * acy + abz * acz;
        double acac = acx * acx + acy * acy + acz * acz;
        double d3 = d1 - abab;
        double d4 = d2 - abac;
        double d5 = d1 - abac;
        double d6 = d2 - acac;
        double v;
        double w;
        double va = d3 * d6 - d5 * d4;
        double vb = d5 * d2 - d1 * d6;
        double vc = d1 * d4 - d3 * d2;
        if (d1 <= 0 && d2 <= 0) {
            v = 0;
            w = 0;
        } else if (d3 >= 0 && d4 <= d3) {
            v = 1;
            w = 0;
        } else if (vc <= 0 && d1 >= 0 && d3 <= 0) {
            v = d1 / (d1 - d3);
            w = 0;
        } else if (d6 >= 0 && d5 <= d6) {
            v = 0;
            w = 1;
        } else if (vb <= 0 && d2 >= 0 && d6 <= 0) {
            v = 0;
            w = d2 / (d2 - d6);
        } else if (va <= 0 && d4 - d3 >= 0 && d5 - d6 >= 0) {
            w = (d4 - d3) / (d4 - d3 + (d5 - d6));
            v = 1 - w;
        } else {
            double all = va + vb + vc;
            v = vb / all;
            w = vc / all;
        }
        double dx = apx - v * abx - w * acx;
        double dy = apy - v * aby - w * acy;
        double dz = apz - v * abz - w * acz;
        return dx * dx + dy * dy + dz * dz;
    }
}
