package org.serdica.model.geo;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Heights of a window of a raster's nodes, row by row northwards; NaN is "not known". Equal where all heights are.
 *
 * @param col the raster's column that the window begins at
 * @param row the raster's row that the window begins at
 * @param z never changed any more
 */
public record HeightPatch(int col, int row, int cols, int rows, float[] z) {
    public HeightPatch {
        if (col < 0 || row < 0 || cols < 1 || rows < 1 || z.length != Math.multiplyExact(cols, rows)) {
            throw new IllegalArgumentException("a window of " + cols + " x " + rows + " nodes does not fit its data");
        }
    }

    /** What a raster has in a window. */
    public static HeightPatch of(HeightRaster raster, int col, int row, int cols, int rows) {
        float[] z = new float[Math.multiplyExact(cols, rows)];
        for (int r = 0, i = 0; r < rows; r++) {
            for (int c = 0; c < cols; c++) {
                z[i++] = raster.node(col + c, row + r);
            }
        }
        return new HeightPatch(col, row, cols, rows, z);
    }

    public float node(int column, int line) {
        return z[line * cols + column];
    }

    public boolean sameWindow(HeightPatch other) {
        return col == other.col && row == other.row && cols == other.cols && rows == other.rows;
    }

    /** Whether all its nodes are nodes of the raster. */
    public boolean fits(HeightRaster raster) {
        return col <= raster.cols() - cols && row <= raster.rows() - rows;
    }

    /** The box in the plan around its nodes in a raster, and the cells next to them, which they shape too. */
    public Bounds ground(HeightRaster raster) {
        float lo = Float.POSITIVE_INFINITY;
        float hi = Float.NEGATIVE_INFINITY;
        for (float v : z) {
            lo = v < lo ? v : lo;
            hi = v > hi ? v : hi;
        }
        double cell = raster.cell();
        return new Bounds(
                raster.x0() + (col - 1) * cell,
                raster.y0() + (row - 1) * cell,
                lo,
                raster.x0() + (col + cols) * cell,
                raster.y0() + (row + rows) * cell,
                hi);
    }

    @Override
    public boolean equals(@Nullable Object o) {
        return o instanceof HeightPatch other && sameWindow(other) && Arrays.equals(z, other.z);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(z) * 31 + col * 17 + row;
    }
}
