package org.serdica.importers.api;

import java.util.Arrays;
import java.util.Optional;
import org.serdica.model.city.ObjectDraft;
import org.serdica.model.geo.HeightRaster;

/** A height raster out of triangulated relief, for cities that bring no raster of their own. */
final class TinTerrain {
    private static final int MOST_NODES = 1024;
    private static final double FINEST_M = 1;

    private double[] triangles = new double[0];
    private int length;

    void add(ObjectDraft draft) {
        double[] xyz = draft.coordinates();
        for (int r = 0; r < draft.ringCount(); r++) {
            int from = draft.ringStart(r);
            if (draft.ringStart(r + 1) - from == 3) {
                if (length + 9 > triangles.length) {
                    triangles = Arrays.copyOf(triangles, Math.max(9 * 256, triangles.length * 2));
                }
                System.arraycopy(xyz, from * 3, triangles, length, 9);
                length += 9;
            }
        }
        draft.children().forEach(this::add);
    }

    Optional<HeightRaster> raster() {
        if (length == 0) {
            return Optional.empty();
        }
        double x0 = Double.POSITIVE_INFINITY;
        double y0 = x0;
        double x1 = Double.NEGATIVE_INFINITY;
        double y1 = x1;
        for (int i = 0; i < length; i += 3) {
            x0 = Math.min(x0, triangles[i]);
            x1 = Math.max(x1, triangles[i]);
            y0 = Math.min(y0, triangles[i + 1]);
            y1 = Math.max(y1, triangles[i + 1]);
        }
        double cell = Math.max(FINEST_M, Math.max(x1 - x0, y1 - y0) / (MOST_NODES - 1));
        int cols = (int) Math.ceil((x1 - x0) / cell) + 1;
        int rows = (int) Math.ceil((y1 - y0) / cell) + 1;
        float[] z = new float[cols * rows];
        Arrays.fill(z, Float.NaN);
        for (int t = 0; t < length; t += 9) {
            fill(t, x0, y0, cell, cols, rows, z);
        }
        return Optional.of(new HeightRaster(x0, y0, cell, cols, rows, z));
    }

    private void fill(int t, double x0, double y0, double cell, int cols, int rows, float[] z) {
        double ax = (triangles[t] - x0) / cell;
        double ay = (triangles[t + 1] - y0) / cell;
        double bx = (triangles[t + 3] - x0) / cell;
        double by = (triangles[t + 4] - y0) / cell;
        double cx = (triangles[t + 6] - x0) / cell;
        double cy = (triangles[t + 7] - y0) / cell;
        double twice = (bx - ax) * (cy - ay) - (cx - ax) * (by - ay);
        if (Math.abs(twice) < 1e-12) {
            return;
        }
        int rowFrom = (int) Math.max(0, Math.ceil(Math.min(ay, Math.min(by, cy)) - 1e-9));
        int rowTo = (int) Math.min(rows - 1, Math.floor(Math.max(ay, Math.max(by, cy)) + 1e-9));
        int colFrom = (int) Math.max(0, Math.ceil(Math.min(ax, Math.min(bx, cx)) - 1e-9));
        int colTo = (int) Math.min(cols - 1, Math.floor(Math.max(ax, Math.max(bx, cx)) + 1e-9));
        for (int r = rowFrom; r <= rowTo; r++) {
            for (int c = colFrom; c <= colTo; c++) {
                double u = ((bx - c) * (cy - r) - (cx - c) * (by - r)) / twice;
                double v = ((cx - c) * (ay - r) - (ax - c) * (cy - r)) / twice;
                double w = 1 - u - v;
                if (u >= -1e-9 && v >= -1e-9 && w >= -1e-9) {
                    z[r * cols + c] =
                            (float) (u * triangles[t + 2] + v * triangles[t + 5] + w * triangles[t + 8]);
                }
            }
        }
    }
}
