package org.serdica.model.building.draw;

import java.util.List;

/** The arc from one point over another to a third, as chords. */
final class ThreePointArc {
    private static final int MOST_CHORDS = 180;

    private ThreePointArc() {}

    /** Adds x and y of the points after the first: those on the arc, and its end. A straight arc is its end alone. */
    static void add(List<double[]> into, double[] a, double[] over, double[] b, double chordM) {
        double ax = a[0] - over[0];
        double ay = a[1] - over[1];
        double bx = b[0] - over[0];
        double by = b[1] - over[1];
        double det = 2 * (ax * by - ay * bx);
        double size = Math.max(Math.hypot(ax, ay), Math.hypot(bx, by));
        if (Math.abs(det) < 1e-6 * size * size) {
            into.add(b);
            return;
        }
        double a2 = ax * ax + ay * ay;
        double b2 = bx * bx + by * by;
        double cx = over[0] + (by * a2 - ay * b2) / det;
        double cy = over[1] + (ax * b2 - bx * a2) / det;
        double radius = Math.hypot(a[0] - cx, a[1] - cy);
        double from = Math.atan2(a[1] - cy, a[0] - cx);
        double mid = turn(from, Math.atan2(over[1] - cy, over[0] - cx));
        double to = turn(from, Math.atan2(b[1] - cy, b[0] - cx));
        double sweep = mid < to ? to : to - 2 * Math.PI;
        // A chord of angle s lies r * (1 - cos(s/2)) inside its arc.
        double most = 2 * Math.acos(Math.clamp(1 - chordM / radius, -1, 1));
        int chords = (int) Math.clamp(Math.ceil(Math.abs(sweep) / Math.max(most, 1e-3)), 2, MOST_CHORDS);
        for (int i = 1; i < chords; i++) {
            double angle = from + sweep * i / chords;
            into.add(new double[] {cx + radius * Math.cos(angle), cy + radius * Math.sin(angle)});
        }
        into.add(b);
    }

    /** Counter-clockwise from one angle to another, from 0 to a full turn. */
    private static double turn(double from, double to) {
        double d = (to - from) % (2 * Math.PI);
        return d < 0 ? d + 2 * Math.PI : d;
    }
}
