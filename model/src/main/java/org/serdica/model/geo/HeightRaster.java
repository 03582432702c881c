package org.serdica.model.geo;

import java.util.Optional;

/**
 * Heights on a regular grid. Node (col, row) stands at {@code (x0 + col * cell, y0 + row * cell)}, rows run north;
 * NaN is "not known".
 */
public final class HeightRaster {
    private final double x0;
    private final double y0;
    private final double cell;
    private final int cols;
    private final int rows;
    private final float[] z;
    private final Bounds bounds;

    /** Keeps {@code z}; the caller must not change it any more. */
    public HeightRaster(double x0, double y0, double cell, int cols, int rows, float[] z) {
        if (cols < 1 || rows < 1 || z.length != Math.multiplyExact(cols, rows) || !(cell > 0)) {
            throw new IllegalArgumentException("a raster of " + cols + " x " + rows + " cells does not fit its data");
        }
        this.x0 = x0;
        this.y0 = y0;
        this.cell = cell;
        this.cols = cols;
        this.rows = rows;
        this.z = z;
        float lo = Float.POSITIVE_INFINITY;
        float hi = Float.NEGATIVE_INFINITY;
        for (float v : z) {
            if (v < lo) {
                lo = v;
            }
            if (v > hi) {
                hi = v;
            }
        }
        bounds = new Bounds(x0, y0, lo, x0 + (cols - 1) * cell, y0 + (rows - 1) * cell, hi);
    }

    public double x0() {
        return x0;
    }

    public double y0() {
        return y0;
    }

    public double cell() {
        return cell;
    }

    public int cols() {
        return cols;
    }

    public int rows() {
        return rows;
    }

    public float node(int col, int row) {
        return z[row * cols + col];
    }

    /** The box around all nodes; empty if no height is known. */
    public Bounds bounds() {
        return bounds;
    }

    /** Bilinear height, NaN outside or where a neighbour is not known. */
    public double heightAt(double x, double y) {
        double fx = (x - x0) / cell;
        double fy = (y - y0) / cell;
        if (!(fx >= 0 && fy >= 0 && fx <= cols - 1 && fy <= rows - 1)) {
            return Double.NaN;
        }
        int c = Math.min((int) fx, Math.max(cols - 2, 0));
        int r = Math.min((int) fy, Math.max(rows - 2, 0));
        int right = cols > 1 ? 1 : 0;
        int up = rows > 1 ? cols : 0;
        double tx = fx - c;
        double ty = fy - r;
        int i = r * cols + c;
        double south = z[i] + (z[i + right] - z[i]) * tx;
        double north = z[i + up] + (z[i + up + right] - z[i + up]) * tx;
        return south + (north - south) * ty;
    }

    /** How many metres the ground rises per metre eastwards, NaN where it is not known. */
    public double riseEast(double x, double y) {
        double west = heightAt(Math.max(x - cell / 2, x0), y);
        double east = heightAt(Math.min(x + cell / 2, bounds.maxX()), y);
        return (east - west) / (Math.min(x + cell / 2, bounds.maxX()) - Math.max(x - cell / 2, x0));
    }

    /** How many metres the ground rises per metre northwards, NaN where it is not known. */
    public double riseNorth(double x, double y) {
        double south = heightAt(x, Math.max(y - cell / 2, y0));
        double north = heightAt(x, Math.min(y + cell / 2, bounds.maxY()));
        return (north - south) / (Math.min(y + cell / 2, bounds.maxY()) - Math.max(y - cell / 2, y0));
    }

    /** The steepest slope in degrees, NaN where it is not known. */
    public double slopeDeg(double x, double y) {
        return Math.toDegrees(Math.atan(Math.hypot(riseEast(x, y), riseNorth(x, y))));
    }

    /** Where the ray first goes through the ground, from above or below, before {@code maxT}; NaN if it does not. */
    public double rayHit(Ray ray, double maxT) {
        return new RasterRay(this, ray).hit(maxT);
    }

    /** The nodes in the box and those next to it; empty if it lies beside the raster. */
    public Optional<HeightRaster> within(Bounds box) {
        int west = Math.max(0, (int) Math.floor((box.minX() - x0) / cell));
        int south = Math.max(0, (int) Math.floor((box.minY() - y0) / cell));
        int east = Math.min(cols - 1, (int) Math.ceil((box.maxX() - x0) / cell));
        int north = Math.min(rows - 1, (int) Math.ceil((box.maxY() - y0) / cell));
        if (east < west || north < south) {
            return Optional.empty();
        }
        int width = east - west + 1;
        int depth = north - south + 1;
        float[] part = new float[width * depth];
        for (int row = 0; row < depth; row++) {
            System.arraycopy(z, (south + row) * cols + west, part, row * width, width);
        }
        return Optional.of(new HeightRaster(x0 + west * cell, y0 + south * cell, cell, width, depth, part));
    }

    /** The same ground on other nodes, NaN where this one knows none. */
    public HeightRaster resampled(double newX0, double newY0, double newCell, int newCols, int newRows) {
        float[] other = new float[Math.multiplyExact(newCols, newRows)];
        for (int r = 0, i = 0; r < newRows; r++) {
            for (int c = 0; c < newCols; c++, i++) {
                other[i] = (float) heightAt(newX0 + c * newCell, newY0 + r * newCell);
            }
        }
        return new HeightRaster(newX0, newY0, newCell, newCols, newRows, other);
    }
}
