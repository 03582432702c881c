package org.serdica.model.check;

/** A plane through the middle of points, and the point farthest from it. */
final class PlaneFit {
    private static final int SWEEPS = 12;

    private double nx;
    private double ny;
    private double nz;
    private double farthestM;
    private int farthest;
    private double mx;
    private double my;
    private double mz;

    /** Across that normal. */
    void through(double[] xyz, int from, int to, double normalX, double normalY, double normalZ) {
        nx = normalX;
        ny = normalY;
        nz = normalZ;
        middle(xyz, from, to);
        measure(xyz, from, to);
    }

    /** Where the sum of squared distances is least; the normal points to the same side as before. */
    void leastSquares(double[] xyz, int from, int to) {
        middle(xyz, from, to);
        double[] c = new double[9];
        for (int i = from; i < to; i++) {
            double[] d = {xyz[i * 3] - mx, xyz[i * 3 + 1] - my, xyz[i * 3 + 2] - mz};
            for (int r = 0; r < 3; r++) {
                for (int s = 0; s < 3; s++) {
                    c[r * 3 + s] += d[r] * d[s];
                }
            }
        }
        double[] v = {1, 0, 0, 0, 1, 0, 0, 0, 1};
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            rotate(c, v, 0, 1);
            rotate(c, v, 0, 2);
            rotate(c, v, 1, 2);
        }
        int least = c[0] <= c[4] && c[0] <= c[8] ? 0 : c[4] <= c[8] ? 1 : 2;
        double side = v[least] * nx + v[3 + least] * ny + v[6 + least] * nz < 0 ? -1 : 1;
        nx = side * v[least];
        ny = side * v[3 + least];
        nz = side * v[6 + least];
        measure(xyz, from, to);
    }

    /** One step of Jacobi's method: turns the axes p and q until c has nothing between them. */
    private static void rotate(double[] c, double[] v, int p, int q) {
        double between = c[p * 3 + q];
        if (between == 0) {
            return;
        }
        double theta = (c[q * 3 + q] - c[p * 3 + p]) / (2 * between);
        double t = Math.copySign(1, theta) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        double cos = 1 / Math.sqrt(t * t + 1);
        double sin = t * cos;
        for (int k = 0; k < 3; k++) {
            double a = c[k * 3 + p];
            double b = c[k * 3 + q];
            c[k * 3 + p] = cos * a - sin * b;
            c[k * 3 + q] = sin * a + cos * b;
        }
        for (int k = 0; k < 3; k++) {
            double a = c[p * 3 + k];
            double b = c[q * 3 + k];
            c[p * 3 + k] = cos * a - sin * b;
            c[q * 3 + k] = sin * a + cos * b;
            double e = v[k * 3 + p];
            double f = v[k * 3 + q];
            v[k * 3 + p] = cos * e - sin * f;
            v[k * 3 + q] = sin * e + cos * f;
        }
    }

    private void middle(double[] xyz, int from, int to) {
        mx = my = mz = 0;
        for (int i = from; i < to; i++) {
            mx += xyz[i * 3];
            my += xyz[i * 3 + 1];
            mz += xyz[i * 3 + 2];
        }
        mx /= to - from;
        my /= to - from;
        mz /= to - from;
    }

    private void measure(double[] xyz, int from, int to) {
        farthestM = 0;
        farthest = from;
        for (int i = from; i < to; i++) {
            double d = Math.abs((xyz[i * 3] - mx) * nx + (xyz[i * 3 + 1] - my) * ny + (xyz[i * 3 + 2] - mz) * nz);
            if (d > farthestM) {
                farthestM = d;
                farthest = i;
            }
        }
    }

    double farthestM() {
        return farthestM;
    }

    int farthest() {
        return farthest;
    }

    double nx() {
        return nx;
    }

    double ny() {
        return ny;
    }

    double nz() {
        return nz;
    }
}
