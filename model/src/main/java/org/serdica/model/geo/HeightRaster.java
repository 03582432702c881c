package org.serdica.model.geo;

import java.util.Arrays;
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
    /** By rows, so that a raster that differs in few of them shares the others. */
    private final float[][] z;

    private final Bounds bounds;

    /** Takes over what {@code z} has, row by row. */
    public HeightRaster(double x0, double y0, double cell, int cols, int rows, float[] z) {
        this(x0, y0, cell, cols, rows(cols, rows, cell, z));
    }

    private HeightRaster(double x0, double y0, double cell, int cols, float[][] z) {
        this.x0 = x0;
        this.y0 = y0;
        this.cell = cell;
        this.cols = cols;
        this.rows = z.length;
        this.z = z;
        float lo = Float.POSITIVE_INFINITY;
        float hi = Float.NEGATIVE_INFINITY;
        for (float[] row : z) {
            for (float v : row) {
                if (v < lo) {
                    lo = v;
                }
                if (v > hi) {
                    hi = v;
                }
            }
        }
        bounds = new Bounds(x0, y0, lo, x0 + (cols - 1) * cell, y0 + (rows - 1) * cell, hi);
    }

    /** The other raster with the rows of a patch replaced. */
    private HeightRaster(HeightRaster other, HeightPatch patch) {
        x0 = other.x0;
        y0 = other.y0;
        cell = other.cell;
        cols = other.cols;
        rows = other.rows;
        z = other.z.clone();
        for (int r = 0; r < patch.rows(); r++) {
            float[] row = z[patch.row() + r].clone();
            System.arraycopy(patch.z(), r * patch.cols(), row, patch.col(), patch.cols());
            z[patch.row() + r] = row;
        }
        bounds = other.boundsWith(patch, z);
    }

    private static float[][] rows(int cols, int rows, double cell, float[] z) {
        if (cols < 1 || rows < 1 || z.length != Math.multiplyExact(cols, rows) || !(cell > 0)) {
            throw new IllegalArgumentException("a raster of " + cols + " x " + rows + " cells does not fit its data");
        }
        float[][] byRow = new float[rows][];
        for (int r = 0; r < rows; r++) {
            byRow[r] = Arrays.copyOfRange(z, r * cols, (r + 1) * cols);
        }
        return byRow;
    }

    private static double[] span(float[] values) {
        double lo = Double.POSITIVE_INFINITY;
        double hi = Double.NEGATIVE_INFINITY;
        for (float v : values) {
            lo = v < lo ? v : lo;
            hi = v > hi ? v : hi;
        }
        return new double[] {lo, hi};
    }

    /** All heights are looked through only where one of the patched nodes was the lowest or the highest of all. */
    private Bounds boundsWith(HeightPatch patch, float[][] patched) {
        double[] before = span(HeightPatch.of(this, patch.col(), patch.row(), patch.cols(), patch.rows())
                .z());
        if (before[0] <= bounds.minZ() || before[1] >= bounds.maxZ()) {
            return new HeightRaster(x0, y0, cell, cols, patched).bounds;
        }
        double[] after = span(patch.z());
        return new Bounds(
                bounds.minX(),
                bounds.minY(),
                Math.min(bounds.minZ(), after[0]),
                bounds.maxX(),
                bounds.maxY(),
                Math.max(bounds.maxZ(), after[1]));
    }

    /** The same raster with the heights of a patch; rows that it does not touch are shared. */
    public HeightRaster with(HeightPatch patch) {
        if (!patch.fits(this)) {
            throw new IllegalArgumentException("the patch lies outside the raster");
        }
        return new HeightRaster(this, patch);
    }

    /**
     * The least patch that makes the other raster of this one; empty where they are the same.
     *
     * @throws IllegalArgumentException if the other one is not on the same nodes
     */
    public Optional<HeightPatch> differenceTo(HeightRaster other) {
        if (x0 != other.x0 || y0 != other.y0 || cell != other.cell || cols != other.cols || rows != other.rows) {
            throw new IllegalArgumentException("the rasters are not on the same nodes");
        }
        int south = rows;
        int north = -1;
        int west = cols;
        int east = -1;
        for (int r = 0; r < rows; r++) {
            int first = z[r] == other.z[r] ? -1 : Arrays.mismatch(z[r], other.z[r]);
            if (first >= 0) {
                south = Math.min(south, r);
                north = r;
                west = Math.min(west, first);
                int last = cols - 1;
                while (Float.compare(z[r][last], other.z[r][last]) == 0) {
                    last--;
                }
                east = Math.max(east, last);
            }
        }
        return north < 0
                ? Optional.empty()
                : Optional.of(HeightPatch.of(other, west, south, east - west + 1, north - south + 1));
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
        return z[row][col];
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
        float[] lower = z[r];
        float[] upper = z[rows > 1 ? r + 1 : r];
        double tx = fx - c;
        double ty = fy - r;
        double south = lower[c] + (lower[c + right] - lower[c]) * tx;
        double north = upper[c] + (upper[c + right] - upper[c]) * tx;
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
        float[][] part = new float[north - south + 1][];
        for (int row = 0; row < part.length; row++) {
            part[row] = Arrays.copyOfRange(z[south + row], west, east + 1);
        }
        return Optional.of(new HeightRaster(x0 + west * cell, y0 + south * cell, cell, east - west + 1, part));
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
