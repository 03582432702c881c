package org.serdica.importers.ifc;

/** Three-dimensional vectors as arrays of three. */
final class Vectors {
    private Vectors() {}

    static double dot(double[] a, double[] b) {
        return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
    }

    static double[] cross(double[] a, double[] b) {
        return new double[] {
            a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0],
        };
    }

    static double length(double[] a) {
        return Math.sqrt(dot(a, a));
    }

    /** The unit vector of that direction, or {@code other} where there is none. */
    static double[] unit(double[] a, double[] other) {
        double l = length(a);
        return l > 1e-12 && l < 1e300 ? new double[] {a[0] / l, a[1] / l, a[2] / l} : other;
    }
}
