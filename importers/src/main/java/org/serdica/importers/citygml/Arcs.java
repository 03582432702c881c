package org.serdica.importers.citygml;

import org.jspecify.annotations.Nullable;

/**
 * Curves of a circle as points near enough to each other that the eye takes them for round: the control points stay, and
 * between them no chord lies farther from the arc than a centimetre, nor than a small part of the radius.
 */
final class Arcs {
    private static final double CHORD_M = 0.01;

    /** Of the radius; holds where coordinates are degrees, and for the smallest of circles. */
    private static final double CHORD_SHARE = 0.005;

    private static final int MOST_PIECES = 720;
    private static final double WHOLE_TURN = 2 * Math.PI - 1e-9;

    private Arcs() {}

    /** Adds what follows the first of three points, on the arc through the second, up to the third. */
    static void through(double[] p, int from, GeometryPool pool) {
        Circle circle = Circle.through(p, from);
        if (circle == null) {
            pool.point(p[from + 3], p[from + 4], p[from + 5]);
            pool.point(p[from + 6], p[from + 7], p[from + 8]);
            return;
        }
        double middle = circle.angle(p, from + 3);
        circle.points(0, middle, pool);
        pool.point(p[from + 3], p[from + 4], p[from + 5]);
        circle.points(middle, circle.angle(p, from + 6), pool);
        pool.point(p[from + 6], p[from + 7], p[from + 8]);
    }

    /** Adds the rest of the circle through three points, from the third back to the first. */
    static void close(double[] p, int from, GeometryPool pool) {
        Circle circle = Circle.through(p, from);
        if (circle != null) {
            circle.points(circle.angle(p, from + 6), 2 * Math.PI, pool);
        }
        pool.point(p[from], p[from + 1], p[from + 2]);
    }

    /** Adds a level arc around a centre, its ends among the points; angles in radians from the east to the north. */
    static void around(double x, double y, double z, double radius, double start, double end, GeometryPool pool) {
        Circle circle =
                new Circle(new double[] {x, y, z}, new double[] {radius, 0, 0}, new double[] {0, radius, 0}, radius);
        circle.point(start, pool);
        circle.points(start, end, pool);
        // The end of a whole turn is its beginning, to the last digit.
        circle.point(Math.abs(end - start) > WHOLE_TURN ? start : end, pool);
    }

    /**
     * @param u from the centre to where angles begin
     * @param v a quarter of a turn on
     */
    private record Circle(double[] centre, double[] u, double[] v, double radius) {
        /** Null where the points lie on a line, or are no three. */
        static @Nullable Circle through(double[] p, int from) {
            double[] a = difference(p, from + 3, from);
            double[] b = difference(p, from + 6, from);
            double[] n = cross(a, b);
            double n2 = dot(n, n);
            double a2 = dot(a, a);
            double b2 = dot(b, b);
            // The sine of the angle at the first point: less is no bend that anybody measured.
            if (!(n2 > 1e-14 * a2 * b2)) {
                return null;
            }
            // The centre of the circle around a triangle with one corner at the origin.
            double[] ab = {b2 * a[0] - a2 * b[0], b2 * a[1] - a2 * b[1], b2 * a[2] - a2 * b[2]};
            double[] to = cross(n, ab);
            double[] centre = new double[3];
            double[] u = new double[3];
            for (int k = 0; k < 3; k++) {
                double offset = to[k] / (2 * n2);
                centre[k] = p[from + k] + offset;
                u[k] = -offset;
            }
            double length = Math.sqrt(n2);
            double[] v = cross(new double[] {n[0] / length, n[1] / length, n[2] / length}, u);
            return new Circle(centre, u, v, Math.sqrt(dot(u, u)));
        }

        /** How far round a point lies, from where angles begin: 0 to a full turn. */
        double angle(double[] p, int at) {
            double[] d = {p[at] - centre[0], p[at + 1] - centre[1], p[at + 2] - centre[2]};
            double angle = Math.atan2(dot(d, v), dot(d, u));
            return angle < 0 ? angle + 2 * Math.PI : angle;
        }

        /** Adds the points between two angles, those at the angles left out. */
        void points(double from, double to, GeometryPool pool) {
            double chord = Math.min(CHORD_M, CHORD_SHARE * radius);
            double step = 2 * Math.acos(1 - chord / radius);
            double need = Math.ceil(Math.abs(to - from) / step);
            int pieces = (int) Math.clamp(Double.isNaN(need) ? 1 : need, 1, MOST_PIECES);
            for (int i = 1; i < pieces; i++) {
                point(from + (to - from) * i / pieces, pool);
            }
        }

        void point(double angle, GeometryPool pool) {
            double c = Math.cos(angle);
            double s = Math.sin(angle);
            pool.point(
                    centre[0] + c * u[0] + s * v[0], centre[1] + c * u[1] + s * v[1], centre[2] + c * u[2] + s * v[2]);
        }

        private static double[] difference(double[] p, int a, int b) {
            return new double[] {p[a] - p[b], p[a + 1] - p[b + 1], p[a + 2] - p[b + 2]};
        }

        private static double[] cross(double[] a, double[] b) {
            return new double[] {a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]};
        }

        private static double dot(double[] a, double[] b) {
            return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
        }
    }
}
