package org.serdica.importers.project;

/**
 * Values on a regular grid in the city's plane. Node (col, row) stands at {@code (x0 + col * cellM, y0 + row * cellM)},
 * rows run north; NaN is "not known".
 *
 * @param crs of the coordinates
 * @param unit of the values, such as {@code dBm}
 * @param values row by row, the southernmost first; belongs to the raster from now on
 */
public record ResultRaster(
        String crs, double x0, double y0, double cellM, int cols, int rows, String unit, float[] values) {
    public ResultRaster {
        if (cols < 1 || rows < 1 || values.length != (long) cols * rows) {
            throw new IllegalArgumentException(
                    "a raster of " + cols + " by " + rows + " cannot have " + values.length + " values");
        }
        if (!(cellM > 0) || !Double.isFinite(x0 + y0 + cellM)) {
            throw new IllegalArgumentException("a raster needs a place and cells of a size");
        }
    }

    public float value(int col, int row) {
        return values[row * cols + col];
    }
}
