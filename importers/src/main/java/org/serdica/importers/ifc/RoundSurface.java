package org.serdica.importers.ifc;

import java.util.List;

/**
 * What a line in the (radius, height) plane makes when it is turned round an axis: cylinders, spheres, tori and surfaces
 * of revolution. u is the angle, v how far along the line, one for each of its points.
 *
 * @param axis a frame whose z axis is the axis
 * @param back its inverse
 * @param line radius and height of the points of the line
 */
record RoundSurface(Affine axis, Affine back, List<double[]> line, boolean straight) implements CurvedSurface {
    private static final double STEP_RAD = Math.PI / 12;
    private static final int ROUND = 24;

    static RoundSurface cylinder(Affine axis, double radius) {
        // The height itself is the parameter: a line of two points one unit apart goes on beyond them.
        return new RoundSurface(axis, inverse(axis), List.of(new double[] {radius, 0}, new double[] {radius, 1}), true);
    }

    static RoundSurface sphere(Affine axis, double radius) {
        return new RoundSurface(axis, inverse(axis), arc(0, radius, -Math.PI / 2, Math.PI / 2, ROUND / 2), false);
    }

    static RoundSurface torus(Affine axis, double major, double minor) {
        return new RoundSurface(axis, inverse(axis), arc(major, minor, -Math.PI, Math.PI, ROUND), false);
    }

    static RoundSurface of(Affine axis, List<double[]> line) {
        return new RoundSurface(axis, inverse(axis), line, line.size() == 2);
    }

    private static List<double[]> arc(double centre, double radius, double from, double to, int steps) {
        double[][] points = new double[steps + 1][];
        for (int i = 0; i <= steps; i++) {
            double t = from + (to - from) * i / steps;
            points[i] = new double[] {centre + radius * Math.cos(t), radius * Math.sin(t)};
        }
        return List.of(points);
    }

    /** The frame is one of unit vectors at right angles, whose inverse is its transpose. */
    static Affine inverse(Affine a) {
        return new Affine(a.xx(), a.yx(), a.zx(), a.xy(), a.yy(), a.zy(), a.xz(), a.yz(), a.zz(), 0, 0, 0)
                .after(Affine.shift(-a.dx(), -a.dy(), -a.dz()));
    }

    @Override
    public double[] at(double u, double v) {
        int i = Math.clamp((int) Math.floor(v), 0, line.size() - 2);
        double[] a = line.get(i);
        double[] b = line.get(i + 1);
        double t = v - i;
        double r = a[0] + (b[0] - a[0]) * t;
        double[] p = {r * Math.cos(u), r * Math.sin(u), a[1] + (b[1] - a[1]) * t};
        axis.applyTo(p);
        return p;
    }

    @Override
    public double[] parameters(double[] point) {
        double[] p = point.clone();
        back.applyTo(p);
        double r = Math.hypot(p[0], p[1]);
        double best = Double.MAX_VALUE;
        double v = 0;
        for (int i = 0; i + 1 < line.size(); i++) {
            double[] a = line.get(i);
            double[] b = line.get(i + 1);
            double dr = b[0] - a[0];
            double dz = b[1] - a[1];
            double square = dr * dr + dz * dz;
            double t = square == 0 ? 0 : ((r - a[0]) * dr + (p[2] - a[1]) * dz) / square;
            t = straight ? t : Math.clamp(t, 0, 1);
            double off = Math.hypot(a[0] + dr * t - r, a[1] + dz * t - p[2]);
            if (off < best) {
                best = off;
                v = i + t;
            }
        }
        return new double[] {Math.atan2(p[1], p[0]), v};
    }

    @Override
    public double periodU() {
        return 2 * Math.PI;
    }

    @Override
    public double stepU() {
        return STEP_RAD;
    }

    @Override
    public double stepV() {
        return straight ? Double.POSITIVE_INFINITY : 1;
    }

    @Override
    public double pole(boolean above) {
        double[] end = above ? line.getLast() : line.getFirst();
        double widest = line.stream().mapToDouble(p -> Math.abs(p[0])).max().orElse(0);
        return !straight && Math.abs(end[0]) < 1e-9 * widest ? above ? line.size() - 1 : 0 : Double.NaN;
    }
}
