package org.serdica.model.geo;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Ground as triangles. Where triangles lie over each other when seen from above, the highest counts. */
public final class Tin {
    private final double[] xyz;
    private final int[] corner;
    private final Bounds bounds;
    private volatile @Nullable BoxTree tree;

    /**
     * Keeps both arrays; the caller must not change them any more.
     *
     * @param corner three point numbers a triangle
     */
    public Tin(double[] xyz, int[] corner) {
        this.xyz = xyz;
        this.corner = corner;
        Bounds b = Bounds.EMPTY;
        for (int t = 0; t < corner.length / 3; t++) {
            b = b.union(box(t));
        }
        bounds = b;
    }

    public int triangleCount() {
        return corner.length / 3;
    }

    public Bounds bounds() {
        return bounds;
    }

    /** The ground's height, NaN where no triangle is. */
    public double heightAt(double x, double y) {
        double[] best = {Double.NaN};
        tree().forEachIn(Bounds.ofPlan(x, y, x, y), t -> {
            double z = heightIn(t, x, y);
            if (!(z <= best[0])) {
                best[0] = Double.isNaN(z) ? best[0] : z;
            }
        });
        return best[0];
    }

    /**
     * Heights on a grid over the triangles.
     *
     * @param cellM distance of nodes, made larger where the grid would have more than {@code maxNodes}
     */
    public HeightRaster rasterised(double cellM, int maxNodes) {
        if (bounds.isEmpty()) {
            throw new IllegalStateException("there are no triangles to make a raster of");
        }
        double cell = RasterMosaic.cell(cellM, bounds.width(), bounds.depth(), maxNodes);
        int cols = RasterMosaic.nodes(bounds.width(), cell);
        int rows = RasterMosaic.nodes(bounds.depth(), cell);
        float[] z = new float[cols * rows];
        Arrays.fill(z, Float.NaN);
        for (int t = 0; t < triangleCount(); t++) {
            rasterise(t, cell, cols, rows, z);
        }
        return new HeightRaster(bounds.minX(), bounds.minY(), cell, cols, rows, z);
    }

    private void rasterise(int triangle, double cell, int cols, int rows, float[] z) {
        Bounds b = box(triangle);
        int c1 = Math.min(cols - 1, (int) Math.floor((b.maxX() - bounds.minX()) / cell + 1e-6));
        int r1 = Math.min(rows - 1, (int) Math.floor((b.maxY() - bounds.minY()) / cell + 1e-6));
        for (int r = Math.max(0, (int) Math.ceil((b.minY() - bounds.minY()) / cell - 1e-6)); r <= r1; r++) {
            for (int c = Math.max(0, (int) Math.ceil((b.minX() - bounds.minX()) / cell - 1e-6)); c <= c1; c++) {
                double h = heightIn(triangle, bounds.minX() + c * cell, bounds.minY() + r * cell);
                int i = r * cols + c;
                if (h > z[i] || (!Double.isNaN(h) && Float.isNaN(z[i]))) {
                    z[i] = (float) h;
                }
            }
        }
    }

    /** The triangle's height over a point of the plan, NaN outside it or where it stands upright. */
    private double heightIn(int triangle, double x, double y) {
        int a = corner[triangle * 3] * 3;
        int b = corner[triangle * 3 + 1] * 3;
        int c = corner[triangle * 3 + 2] * 3;
        double bx = xyz[b] - xyz[a];
        double by = xyz[b + 1] - xyz[a + 1];
        double cx = xyz[c] - xyz[a];
        double cy = xyz[c + 1] - xyz[a + 1];
        double area = bx * cy - by * cx;
        double px = x - xyz[a];
        double py = y - xyz[a + 1];
        double wb = (px * cy - py * cx) / area;
        double wc = (bx * py - by * px) / area;
        // A point on an edge belongs to both neighbours, lest it fall between them.
        return wb >= -1e-9 && wc >= -1e-9 && wb + wc <= 1 + 1e-9
                ? xyz[a + 2] + wb * (xyz[b + 2] - xyz[a + 2]) + wc * (xyz[c + 2] - xyz[a + 2])
                : Double.NaN;
    }

    private BoxTree tree() {
        BoxTree result = tree;
        if (result == null) {
            double[] boxes = new double[triangleCount() * 6];
            for (int t = 0; t < triangleCount(); t++) {
                Bounds b = box(t);
                boxes[t * 6] = b.minX();
                boxes[t * 6 + 1] = b.minY();
                boxes[t * 6 + 2] = b.minZ();
                boxes[t * 6 + 3] = b.maxX();
                boxes[t * 6 + 4] = b.maxY();
                boxes[t * 6 + 5] = b.maxZ();
            }
            result = new BoxTree(boxes);
            tree = result;
        }
        return result;
    }

    private Bounds box(int triangle) {
        double x0 = Double.POSITIVE_INFINITY;
        double y0 = x0;
        double z0 = x0;
        double x1 = Double.NEGATIVE_INFINITY;
        double y1 = x1;
        double z1 = x1;
        for (int k = triangle * 3; k < triangle * 3 + 3; k++) {
            int i = corner[k] * 3;
            x0 = Math.min(x0, xyz[i]);
            x1 = Math.max(x1, xyz[i]);
            y0 = Math.min(y0, xyz[i + 1]);
            y1 = Math.max(y1, xyz[i + 1]);
            z0 = Math.min(z0, xyz[i + 2]);
            z1 = Math.max(z1, xyz[i + 2]);
        }
        return new Bounds(x0, y0, z0, x1, y1, z1);
    }
}
