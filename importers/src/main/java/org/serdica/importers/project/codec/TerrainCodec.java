package org.serdica.importers.project.codec;

import org.serdica.model.geo.HeightRaster;

/** Rows of a height raster. */
public final class TerrainCodec {
    private TerrainCodec() {}

    public static Blob write(HeightRaster raster, int firstRow, int rows) {
        float[] z = new float[rows * raster.cols()];
        for (int i = 0; i < z.length; i++) {
            z[i] = raster.node(i % raster.cols(), firstRow + i / raster.cols());
        }
        return write(z);
    }

    public static Blob write(float[] z) {
        ArrayWriter out = new ArrayWriter();
        out.slowFloats(z);
        return out.toBlob();
    }

    /** @param nodes how many heights there must be */
    public static float[] read(Blob blob, int nodes) throws BrokenContent {
        ArrayReader in = new ArrayReader(blob.unpack());
        float[] z = in.slowFloats();
        in.end();
        ArrayReader.require(z.length == nodes, "its heights are miscounted");
        return z;
    }
}
