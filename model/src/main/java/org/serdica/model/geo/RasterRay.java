package org.serdica.model.geo;

/** A ray on its way over a height raster, cell by cell; in a cell the ground is the bilinear surface of its corners. */
final class RasterRay {
    private final HeightRaster raster;
    private final Ray ray;
    /** The ray in units of cells. */
    private final double u;

    private final double v;
    private final double du;
    private final double dv;

    RasterRay(HeightRaster raster, Ray ray) {
        this.raster = raster;
        this.ray = ray;
        u = (ray.x() - raster.x0()) / raster.cell();
        v = (ray.y() - raster.y0()) / raster.cell();
        du = ray.dx() / raster.cell();
        dv = ray.dy() / raster.cell();
    }

    double hit(double maxT) {
        Bounds b = raster.bounds();
        if (b.isEmpty() || raster.cols() < 2 || raster.rows() < 2) {
            return Double.NaN;
        }
        // Ground that is flat has no height to clip to; a millimetre serves.
        double begin = enter(0, ray.x(), ray.dx(), b.minX(), b.maxX());
        begin = enter(begin, ray.y(), ray.dy(), b.minY(), b.maxY());
        begin = enter(begin, ray.z(), ray.dz(), b.minZ() - 1e-3, b.maxZ() + 1e-3);
        double end = leave(maxT, ray.x(), ray.dx(), b.minX(), b.maxX());
        end = leave(end, ray.y(), ray.dy(), b.minY(), b.maxY());
        end = leave(end, ray.z(), ray.dz(), b.minZ() - 1e-3, b.maxZ() + 1e-3);
        return begin <= end ? march(begin, end) : Double.NaN;
    }

    private static double enter(double t, double o, double d, double lo, double hi) {
        if (d == 0) {
            return o < lo || o > hi ? Double.POSITIVE_INFINITY : t;
        }
        return Math.max(t, ((d > 0 ? lo : hi) - o) / d);
    }

    private static double leave(double t, double o, double d, double lo, double hi) {
        return d == 0 ? t : Math.min(t, ((d > 0 ? hi : lo) - o) / d);
    }

    private double march(double begin, double end) {
        int col = cell(u + begin * du, du, raster.cols());
        int row = cell(v + begin * dv, dv, raster.rows());
        double t = begin;
        while (col >= 0 && row >= 0 && col < raster.cols() - 1 && row < raster.rows() - 1) {
            double nextU = du == 0 ? Double.POSITIVE_INFINITY : (col + (du > 0 ? 1 : 0) - u) / du;
            double nextV = dv == 0 ? Double.POSITIVE_INFINITY : (row + (dv > 0 ? 1 : 0) - v) / dv;
            double next = Math.min(end, Math.min(nextU, nextV));
            double hit = inCell(col, row, t, next);
            if (!Double.isNaN(hit)) {
                return hit;
            }
            if (next >= end) {
                return Double.NaN;
            }
            if (nextU <= nextV) {
                col += du > 0 ? 1 : -1;
            } else {
                row += dv > 0 ? 1 : -1;
            }
            t = Math.max(t, next);
        }
        return Double.NaN;
    }

    /** The cell that a ray at {@code at} is about to cross; on a node line that depends on where it goes. */
    private static int cell(double at, double direction, int nodes) {
        int c = (int) Math.floor(at);
        if (direction < 0 && at == c) {
            c--;
        }
        return Math.clamp(c, 0, nodes - 2);
    }

    /** Along a straight line the height over a bilinear surface is a quadratic; its first root in the cell is the hit. */
    private double inCell(int col, int row, double from, double to) {
        double z00 = raster.node(col, row);
        double east = raster.node(col + 1, row) - z00;
        double north = raster.node(col, row + 1) - z00;
        double twist = raster.node(col + 1, row + 1) - z00 - east - north;
        double fu = u + from * du - col;
        double fv = v + from * dv - row;
        double a = -twist * du * dv;
        double b = ray.dz() - east * du - north * dv - twist * (fu * dv + fv * du);
        double c = ray.zAt(from) - z00 - east * fu - north * fv - twist * fu * fv;
        double s = firstRoot(a, b, c, to - from);
        return from + s;
    }

    /** The smallest root of a s² + b s + c in 0..length, give or take rounding; NaN if there is none. */
    private static double firstRoot(double a, double b, double c, double length) {
        double slack = 1e-9 * (1 + length);
        double disc = b * b - 4 * a * c;
        if (!(disc >= 0)) {
            return Double.NaN;
        }
        // The stable form: no difference of two numbers that are nearly the same.
        double q = -(b + Math.copySign(Math.sqrt(disc), b)) / 2;
        double s0 = q == 0 ? (c == 0 ? 0 : Double.NaN) : c / q;
        double s1 = a == 0 ? Double.NaN : q / a;
        boolean in0 = s0 >= -slack && s0 <= length + slack;
        boolean in1 = s1 >= -slack && s1 <= length + slack;
        if (in0 && in1) {
            return Math.max(0, Math.min(s0, s1));
        }
        return in0 ? Math.max(0, s0) : in1 ? Math.max(0, s1) : Double.NaN;
    }
}
