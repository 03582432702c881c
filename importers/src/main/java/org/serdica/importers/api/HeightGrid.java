package org.serdica.importers.api;

import org.jspecify.annotations.Nullable;
import org.serdica.model.geo.Bounds;
import org.serdica.model.geo.HeightRaster;

/**
 * Heights as a file gives them: on a grid whose cells need not be square and whose CRS need not be the city's. Node
 * (col, row) stands at {@code (x0 + col * dx, y0 + row * dy)}, rows run north; NaN is "not known".
 */
public record HeightGrid(double x0, double y0, double dx, double dy, int cols, int rows, float[] z) {
    private static final double SQUARE = 1e-6;
    private static final int MOST_NODES = 16_000_000;

    /** Cells longer than wide are cut into square ones, but not into ever so many. */
    private static final int MOST_FOR_ONE = 16;

    /** Nothing on this planet is wider. */
    private static final double MOST_SIDE_M = 4.1e7;

    /**
     * The grid of one whose axes are turned against those of its CRS: as fine, and not known where that one does not
     * reach. Null where its axes span no plane, or it reaches beyond any globe.
     *
     * @param origin where node (0, 0) stands
     * @param first from a node to the next one of its row
     * @param second from a node to the same one of the next row
     * @param z row by row
     */
    public static @Nullable HeightGrid turned(
            double[] origin, double[] first, double[] second, int cols, int rows, float[] z) {
        double det = first[0] * second[1] - first[1] * second[0];
        double finest = Math.min(Math.hypot(first[0], first[1]), Math.hypot(second[0], second[1]));
        Bounds b = Bounds.EMPTY;
        for (int corner = 0; corner < 4; corner++) {
            double i = (corner & 1) * (cols - 1.0);
            double j = (corner >> 1) * (rows - 1.0);
            double x = origin[0] + i * first[0] + j * second[0];
            double y = origin[1] + i * first[1] + j * second[1];
            b = b.union(new Bounds(x, y, 0, x, y, 0));
        }
        if (!(Math.abs(det) > SQUARE * finest * finest) || !hasPlace(b)) {
            return null;
        }
        HeightGrid nodes = new HeightGrid(0, 0, 1, 1, cols, rows, z);
        double cell = cell(b, finest, z.length);
        int c = (int) Math.floor(b.width() / cell) + 1;
        int r = (int) Math.floor(b.depth() / cell) + 1;
        float[] out = new float[c * r];
        for (int n = 0; n < out.length; n++) {
            double x = b.minX() + n % c * cell - origin[0];
            double y = b.minY() + n / c * cell - origin[1];
            out[n] = (float) nodes.heightAt((x * second[1] - y * second[0]) / det, (y * first[0] - x * first[1]) / det);
        }
        return new HeightGrid(b.minX(), b.minY(), cell, cell, c, r, out);
    }

    Bounds bounds() {
        float lo = Float.POSITIVE_INFINITY;
        float hi = Float.NEGATIVE_INFINITY;
        for (float v : z) {
            lo = v < lo ? v : lo;
            hi = v > hi ? v : hi;
        }
        return new Bounds(x0, y0, lo, x0 + (cols - 1) * dx, y0 + (rows - 1) * dy, hi);
    }

    /**
     * The raster of it in the city's CRS; null where its corners have no place there.
     *
     * @param back from the city's CRS to the grid's, null where they are the same
     * @param there from the grid's CRS to the city's, null where they are the same
     */
    @Nullable
    HeightRaster raster(@Nullable CrsTransform there, @Nullable CrsTransform back) {
        if (there == null || back == null) {
            Bounds own = bounds();
            if (!hasPlace(own)) {
                return null;
            }
            return Math.abs(dx - dy) <= SQUARE * dx
                    ? new HeightRaster(x0, y0, dx, cols, rows, z)
                    : resampled(own, Math.min(dx, dy), null);
        }
        Bounds b = Bounds.EMPTY;
        for (int i = 0; i <= 16; i++) {
            double fx = x0 + (cols - 1) * dx * i / 16;
            double fy = y0 + (rows - 1) * dy * i / 16;
            for (double[] p : new double[][] {
                there.point(fx, y0),
                there.point(fx, y0 + (rows - 1) * dy),
                there.point(x0, fy),
                there.point(x0 + (cols - 1) * dx, fy)
            }) {
                b = b.union(new Bounds(p[0], p[1], 0, p[0], p[1], 0));
            }
        }
        return hasPlace(b) ? resampled(b, Math.max(b.width() / cols, b.depth() / rows), back) : null;
    }

    private static boolean hasPlace(Bounds b) {
        return b.width() < MOST_SIDE_M && b.depth() < MOST_SIDE_M && Double.isFinite(b.minX() + b.minY());
    }

    /** How far apart nodes stand over that area: as near as wanted, but not ever so many. */
    private static double cell(Bounds b, double finest, int nodes) {
        double most = Math.min(MOST_NODES, (double) MOST_FOR_ONE * nodes);
        double square = Math.sqrt(b.width() * b.depth() / most);
        // A strip has many nodes along, however few across.
        double along = Math.max(b.width(), b.depth()) * 4 / most;
        return Math.max(finest, Math.max(square, along));
    }

    private HeightRaster resampled(Bounds b, double finest, @Nullable CrsTransform back) {
        double cell = cell(b, finest, z.length);
        int c = (int) Math.floor(b.width() / cell) + 1;
        int r = (int) Math.floor(b.depth() / cell) + 1;
        float[] out = new float[c * r];
        double[] row = new double[c * 3];
        for (int j = 0; j < r; j++) {
            for (int i = 0; i < c; i++) {
                row[i * 3] = b.minX() + i * cell;
                row[i * 3 + 1] = b.minY() + j * cell;
            }
            if (back != null) {
                back.apply(row, c);
            }
            for (int i = 0; i < c; i++) {
                out[j * c + i] = (float) heightAt(row[i * 3], row[i * 3 + 1]);
            }
        }
        return new HeightRaster(b.minX(), b.minY(), cell, c, r, out);
    }

    /** Bilinear, NaN outside. */
    private double heightAt(double x, double y) {
        double fx = (x - x0) / dx;
        double fy = (y - y0) / dy;
        // A node that rounding puts a hair outside is still a node.
        if (!(fx >= -SQUARE && fy >= -SQUARE && fx <= cols - 1 + SQUARE && fy <= rows - 1 + SQUARE)) {
            return Double.NaN;
        }
        int c = Math.clamp((int) fx, 0, Math.max(cols - 2, 0));
        int r = Math.clamp((int) fy, 0, Math.max(rows - 2, 0));
        int right = cols > 1 ? 1 : 0;
        int up = rows > 1 ? cols : 0;
        double tx = fx - c;
        double ty = fy - r;
        int i = r * cols + c;
        double south = z[i] + (z[i + right] - z[i]) * tx;
        double north = z[i + up] + (z[i + up + right] - z[i + up]) * tx;
        return south + (north - south) * ty;
    }
}
