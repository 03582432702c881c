package org.serdica.model.network;

import java.util.Arrays;

/**
 * The line that a street is drawn along, as a value: every change gives another line. Distances along it are measured in
 * plan, as streets are staked out; heights between two points follow the straight between them.
 */
public final class CentreLine {
    /** Points nearer to each other are one. */
    private static final double SAME_M = 0.01;

    private final double[] xyz;
    private final double[] along;

    /** @param xyz three doubles a point, two points or more */
    public CentreLine(double[] xyz) {
        if (xyz.length < 6 || xyz.length % 3 != 0) {
            throw new IllegalArgumentException("a street's line needs two points");
        }
        this.xyz = xyz.clone();
        along = new double[xyz.length / 3];
        for (int i = 1; i < along.length; i++) {
            along[i] = along[i - 1] + Math.hypot(x(i) - x(i - 1), y(i) - y(i - 1));
        }
        if (!Double.isFinite(lengthM())) {
            throw new IllegalArgumentException("a street's line needs finite coordinates");
        }
    }

    public int pointCount() {
        return along.length;
    }

    public double x(int point) {
        return xyz[point * 3];
    }

    public double y(int point) {
        return xyz[point * 3 + 1];
    }

    public double z(int point) {
        return xyz[point * 3 + 2];
    }

    /** A copy of the points, three doubles each. */
    public double[] xyz() {
        return xyz.clone();
    }

    public double lengthM() {
        return along[along.length - 1];
    }

    /** How far along the line that point lies. */
    public double alongM(int point) {
        return along[point];
    }

    /** The place so far along the line: x, y, z. Beyond its ends these are the places. */
    public double[] at(double alongM) {
        int s = segment(alongM);
        double length = along[s + 1] - along[s];
        double f = length == 0 ? 0 : Math.clamp((alongM - along[s]) / length, 0, 1);
        double[] p = new double[3];
        for (int i = 0; i < 3; i++) {
            double a = xyz[s * 3 + i];
            p[i] = a + f * (xyz[s * 3 + 3 + i] - a);
        }
        return p;
    }

    /** How far along the line its nearest place to that point lies, seen from above. */
    public double nearestM(double px, double py) {
        double best = 0;
        double nearest = Double.POSITIVE_INFINITY;
        for (int s = 0; s + 1 < along.length; s++) {
            double dx = x(s + 1) - x(s);
            double dy = y(s + 1) - y(s);
            double square = dx * dx + dy * dy;
            double f = square == 0 ? 0 : Math.clamp(((px - x(s)) * dx + (py - y(s)) * dy) / square, 0, 1);
            double d = Math.hypot(x(s) + f * dx - px, y(s) + f * dy - py);
            if (d < nearest) {
                nearest = d;
                best = along[s] + f * Math.sqrt(square);
            }
        }
        return best;
    }

    /** The line with one point elsewhere. */
    public CentreLine moved(int point, double toX, double toY, double toZ) {
        double[] p = xyz.clone();
        p[point * 3] = toX;
        p[point * 3 + 1] = toY;
        p[point * 3 + 2] = toZ;
        return new CentreLine(p);
    }

    /** The whole line elsewhere in plan. */
    public CentreLine movedBy(double dx, double dy) {
        double[] p = xyz.clone();
        for (int i = 0; i < p.length; i += 3) {
            p[i] += dx;
            p[i + 1] += dy;
        }
        return new CentreLine(p);
    }

    /** The same line with one point more, so far along it; itself where a point is there already. */
    public CentreLine withPointAt(double alongM) {
        int s = segment(alongM);
        if (alongM - along[s] < SAME_M || along[s + 1] - alongM < SAME_M) {
            return this;
        }
        double[] p = new double[xyz.length + 3];
        System.arraycopy(xyz, 0, p, 0, s * 3 + 3);
        System.arraycopy(at(alongM), 0, p, s * 3 + 3, 3);
        System.arraycopy(xyz, s * 3 + 3, p, s * 3 + 6, xyz.length - s * 3 - 3);
        return new CentreLine(p);
    }

    /** The line without one of its points; its first and last cannot go while they are the only ones. */
    public CentreLine without(int point) {
        if (along.length == 2) {
            throw new IllegalArgumentException("a street's line needs two points");
        }
        double[] p = new double[xyz.length - 3];
        System.arraycopy(xyz, 0, p, 0, point * 3);
        System.arraycopy(xyz, point * 3 + 3, p, point * 3, xyz.length - point * 3 - 3);
        return new CentreLine(p);
    }

    /** The piece between two distances along the line, the first one the smaller. */
    public CentreLine piece(double fromM, double toM) {
        double from = Math.max(0, fromM);
        double to = Math.min(lengthM(), toM);
        if (to - from < SAME_M) {
            throw new IllegalArgumentException("a piece of a street needs a length");
        }
        double[] p = new double[xyz.length + 6];
        System.arraycopy(at(from), 0, p, 0, 3);
        int n = 3;
        for (int i = 0; i < along.length; i++) {
            if (along[i] > from + SAME_M && along[i] < to - SAME_M) {
                System.arraycopy(xyz, i * 3, p, n, 3);
                n += 3;
            }
        }
        System.arraycopy(at(to), 0, p, n, 3);
        return new CentreLine(Arrays.copyOf(p, n + 3));
    }

    /** This line and then the other, which begins where this one ends. */
    public CentreLine then(CentreLine other) {
        double[] p = Arrays.copyOf(xyz, xyz.length + other.xyz.length - 3);
        System.arraycopy(other.xyz, 3, p, xyz.length, other.xyz.length - 3);
        return new CentreLine(p);
    }

    /** The same line drawn from its other end. */
    public CentreLine reversed() {
        double[] p = new double[xyz.length];
        for (int i = 0; i < along.length; i++) {
            System.arraycopy(xyz, i * 3, p, xyz.length - 3 - i * 3, 3);
        }
        return new CentreLine(p);
    }

    /** Where this line and another cross in plan, as distances along this one, in no order. */
    public double[] crossings(CentreLine other) {
        double[] found = new double[4];
        int n = 0;
        for (int a = 0; a + 1 < along.length; a++) {
            for (int b = 0; b + 1 < other.along.length; b++) {
                double f = fraction(a, other, b);
                if (f >= 0) {
                    found = n == found.length ? Arrays.copyOf(found, n * 2) : found;
                    found[n++] = along[a] + f * (along[a + 1] - along[a]);
                }
            }
        }
        return Arrays.copyOf(found, n);
    }

    /** How far along its segment {@code a} this line meets the other's segment {@code b}, 0 to 1; -1 if it does not. */
    private double fraction(int a, CentreLine o, int b) {
        double ax = x(a + 1) - x(a);
        double ay = y(a + 1) - y(a);
        double bx = o.x(b + 1) - o.x(b);
        double by = o.y(b + 1) - o.y(b);
        double cross = ax * by - ay * bx;
        if (cross == 0) {
            return -1;
        }
        double dx = o.x(b) - x(a);
        double dy = o.y(b) - y(a);
        double f = (dx * by - dy * bx) / cross;
        double g = (dx * ay - dy * ax) / cross;
        return f >= 0 && f <= 1 && g >= 0 && g <= 1 ? f : -1;
    }

    private int segment(double m) {
        int s = 0;
        while (s < along.length - 2 && along[s + 1] < m) {
            s++;
        }
        return s;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CentreLine line && Arrays.equals(xyz, line.xyz);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(xyz);
    }
}
