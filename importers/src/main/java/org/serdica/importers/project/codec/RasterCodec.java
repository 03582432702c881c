package org.serdica.importers.project.codec;

/** Values on a grid, and the facts that place them. */
public final class RasterCodec {
    private static final int VERSION = 1;

    /** A raster as it lies in a file. */
    public record Grid(
            String crs, double x0, double y0, double cellM, int cols, int rows, String unit, float[] values) {}

    private RasterCodec() {}

    public static byte[] write(Grid grid) {
        ArrayWriter out = new ArrayWriter();
        out.count(VERSION);
        out.text(grid.crs());
        out.real(grid.x0());
        out.real(grid.y0());
        out.real(grid.cellM());
        out.count(grid.cols());
        out.count(grid.rows());
        out.text(grid.unit());
        out.slowFloats(grid.values());
        return out.toBytes();
    }

    public static Grid read(byte[] bytes) throws BrokenContent {
        ArrayReader in = new ArrayReader(bytes);
        int version = in.count();
        ArrayReader.require(version == VERSION, "it is written in a way this version of Serdica does not know");
        Grid grid = new Grid(
                in.text(), in.real(), in.real(), in.real(), in.count(), in.count(), in.text(), in.slowFloats());
        in.end();
        return grid;
    }
}
