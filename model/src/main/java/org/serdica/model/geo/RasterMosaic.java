package org.serdica.model.geo;

import java.util.Comparator;
import java.util.List;

/** Lays several rasters together as one. */
public final class RasterMosaic {
    private RasterMosaic() {}

    /**
     * One raster over all, with the smallest cell among them, or a coarser one where that would make more than
     * {@code maxNodes} nodes. Where rasters lie over each other the finest that knows the height counts.
     */
    public static HeightRaster of(List<HeightRaster> rasters, int maxNodes) {
        List<HeightRaster> finestFirst = rasters.stream()
                .sorted(Comparator.comparingDouble(HeightRaster::cell))
                .toList();
        HeightRaster finest = finestFirst.getFirst();
        double minX = Double.POSITIVE_INFINITY;
        double minY = minX;
        double maxX = Double.NEGATIVE_INFINITY;
        double maxY = maxX;
        for (HeightRaster r : finestFirst) {
            minX = Math.min(minX, r.x0());
            minY = Math.min(minY, r.y0());
            maxX = Math.max(maxX, r.x0() + (r.cols() - 1) * r.cell());
            maxY = Math.max(maxY, r.y0() + (r.rows() - 1) * r.cell());
        }
        double cell = cell(finest.cell(), maxX - minX, maxY - minY, maxNodes);
        int cols = nodes(maxX - minX, cell);
        int rows = nodes(maxY - minY, cell);
        float[] z = new float[cols * rows];
        for (int r = 0, i = 0; r < rows; r++) {
            for (int c = 0; c < cols; c++, i++) {
                z[i] = height(finestFirst, minX + c * cell, minY + r * cell);
            }
        }
        return new HeightRaster(minX, minY, cell, cols, rows, z);
    }

    /** The wanted cell, or the smallest that keeps a raster over the box within so many nodes. */
    static double cell(double wanted, double width, double depth, int maxNodes) {
        double cell = wanted;
        while ((double) nodes(width, cell) * nodes(depth, cell) > maxNodes) {
            cell *= 1.25;
        }
        return cell;
    }

    /** Nodes along a side; a last cell that would stick out by a rounding error is not begun. */
    static int nodes(double length, double cell) {
        return (int) Math.ceil(length / cell - 1e-6) + 1;
    }

    private static float height(List<HeightRaster> rasters, double x, double y) {
        for (HeightRaster r : rasters) {
            double z = r.heightAt(x, y);
            if (!Double.isNaN(z)) {
                return (float) z;
            }
        }
        return Float.NaN;
    }
}
