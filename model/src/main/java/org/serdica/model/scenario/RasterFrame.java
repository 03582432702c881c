package org.serdica.model.scenario;

import org.serdica.model.geo.Bounds;

/**
 * Square cells over a piece of the city. Cell (column, row) covers {@code originX + column * cellM} and so on, rows run
 * north; values stand row by row from the south-west, one a cell, for its middle.
 */
public record RasterFrame(double originX, double originY, double cellM, int columns, int rows) {
    /** More cells than any screen or answer needs, and still an array. */
    private static final int MOST_CELLS = 100_000_000;

    public RasterFrame {
        boolean finite = Double.isFinite(originX) && Double.isFinite(originY) && Double.isFinite(cellM);
        if (!finite || cellM <= 0 || columns < 1 || rows < 1 || (long) columns * rows > MOST_CELLS) {
            throw new IllegalArgumentException("a raster of " + columns + " x " + rows + " cells of " + cellM + " m");
        }
    }

    /** The cells that cover a box, at whole multiples of the cell so that frames of one city fit each other. */
    public static RasterFrame over(Bounds box, double cellM) {
        if (box.isEmpty() || !Double.isFinite(box.width()) || !Double.isFinite(box.depth())) {
            throw new IllegalArgumentException("there is no area to cover");
        }
        double west = Math.floor(box.minX() / cellM);
        double south = Math.floor(box.minY() / cellM);
        double columns = Math.max(1, Math.ceil(box.maxX() / cellM) - west);
        double rows = Math.max(1, Math.ceil(box.maxY() / cellM) - south);
        if (columns * rows > MOST_CELLS) {
            throw new IllegalArgumentException("the area is too large for cells of " + cellM + " m");
        }
        return new RasterFrame(west * cellM, south * cellM, cellM, (int) columns, (int) rows);
    }

    public int size() {
        return columns * rows;
    }

    /** The middle of a column. */
    public double x(int column) {
        return originX + (column + 0.5) * cellM;
    }

    /** The middle of a row. */
    public double y(int row) {
        return originY + (row + 0.5) * cellM;
    }

    public int column(double x) {
        return (int) Math.floor((x - originX) / cellM);
    }

    public int row(double y) {
        return (int) Math.floor((y - originY) / cellM);
    }

    /** The cell at a place, -1 beside the raster. */
    public int index(double x, double y) {
        int column = column(x);
        int row = row(y);
        return column < 0 || row < 0 || column >= columns || row >= rows ? -1 : row * columns + column;
    }

    public Bounds bounds() {
        return Bounds.ofPlan(originX, originY, originX + columns * cellM, originY + rows * cellM);
    }

    /** The same area, and a little more where the numbers do not divide, in cells {@code factor} times as wide. */
    public RasterFrame coarser(int factor) {
        return new RasterFrame(
                originX, originY, cellM * factor, (columns + factor - 1) / factor, (rows + factor - 1) / factor);
    }
}
