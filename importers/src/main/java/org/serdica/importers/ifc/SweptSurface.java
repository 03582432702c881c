package org.serdica.importers.ifc;

import java.util.List;

/**
 * A line moved along a direction: u is how far along the line, one for each of its points, v how far along the direction.
 *
 * @param direction a unit vector
 */
record SweptSurface(List<double[]> line, double[] direction) implements CurvedSurface {
    @Override
    public double[] at(double u, double v) {
        int i = Math.clamp((int) Math.floor(u), 0, line.size() - 2);
        double[] a = line.get(i);
        double[] b = line.get(i + 1);
        double[] p = new double[3];
        for (int k = 0; k < 3; k++) {
            p[k] = a[k] + (b[k] - a[k]) * (u - i) + direction[k] * v;
        }
        return p;
    }

    @Override
    public double[] parameters(double[] point) {
        double best = Double.MAX_VALUE;
        double[] found = {0, 0};
        for (int i = 0; i + 1 < line.size(); i++) {
            double[] a = line.get(i);
            double[] along = minus(line.get(i + 1), a);
            double[] to = minus(point, a);
            // Least squares in the plane of the piece and the direction.
            double aa = Vectors.dot(along, along);
            double ad = Vectors.dot(along, direction);
            double det = aa - ad * ad;
            if (!(det > 1e-18)) {
                continue;
            }
            double pa = Vectors.dot(to, along);
            double pd = Vectors.dot(to, direction);
            double t = Math.clamp((pa - ad * pd) / det, 0, 1);
            double v = pd - ad * t;
            double[] off = minus(at(i + t, v), point);
            double distance = Vectors.dot(off, off);
            if (distance < best) {
                best = distance;
                found = new double[] {i + t, v};
            }
        }
        return found;
    }

    private static double[] minus(double[] a, double[] b) {
        return new double[] {a[0] - b[0], a[1] - b[1], a[2] - b[2]};
    }

    @Override
    public double periodU() {
        return 0;
    }

    @Override
    public double stepU() {
        return 1;
    }

    @Override
    public double stepV() {
        return Double.POSITIVE_INFINITY;
    }
}
