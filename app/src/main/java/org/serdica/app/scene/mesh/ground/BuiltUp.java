package org.serdica.app.scene.mesh.ground;

import org.serdica.model.city.City;
import org.serdica.model.city.Layer;
import org.serdica.model.city.Tile;
import org.serdica.model.geo.Bounds;

/** How much a place belongs to the city: 1 among buildings, fading to 0 in open country. */
final class BuiltUp {
    private static final double LEAST_CELL_M = 64;
    private static final int MOST_CELLS = 512;
    private static final int MARGIN = 3;

    private final double x0;
    private final double y0;
    private final double cell;
    private final int cols;
    private final int rows;
    private final float[] share;

    BuiltUp(City city) {
        Bounds b = Bounds.EMPTY;
        for (Tile tile : city.tiles()) {
            b = tile.layer() == Layer.BUILDINGS ? b.union(tile.bounds()) : b;
        }
        cell = b.isEmpty() ? LEAST_CELL_M : Math.max(LEAST_CELL_M, Math.max(b.width(), b.depth()) / MOST_CELLS);
        cols = b.isEmpty() ? 0 : (int) (b.width() / cell) + 2 * MARGIN + 1;
        rows = b.isEmpty() ? 0 : (int) (b.depth() / cell) + 2 * MARGIN + 1;
        x0 = b.isEmpty() ? 0 : b.minX() - MARGIN * cell + cell / 2;
        y0 = b.isEmpty() ? 0 : b.minY() - MARGIN * cell + cell / 2;
        share = new float[cols * rows];
        for (Tile tile : city.tiles()) {
            if (tile.layer() == Layer.BUILDINGS) {
                mark(tile);
            }
        }
        soften();
        soften();
    }

    private void mark(Tile tile) {
        for (int o = 0; o < tile.objectCount(); o++) {
            Bounds b = tile.bounds(o);
            if (!b.isEmpty()) {
                int c = (int) Math.rint((b.centreX() - x0) / cell);
                int r = (int) Math.rint((b.centreY() - y0) / cell);
                share[r * cols + c] = 1.6f;
            }
        }
    }

    private void soften() {
        float[] from = share.clone();
        for (int r = 1; r < rows - 1; r++) {
            for (int c = 1; c < cols - 1; c++) {
                int i = r * cols + c;
                float sum = 4 * from[i];
                sum += 2 * (from[i - 1] + from[i + 1] + from[i - cols] + from[i + cols]);
                sum += from[i - cols - 1] + from[i - cols + 1] + from[i + cols - 1] + from[i + cols + 1];
                share[i] = sum / 16;
            }
        }
    }

    double at(double x, double y) {
        double fx = (x - x0) / cell;
        double fy = (y - y0) / cell;
        if (!(fx >= 0 && fy >= 0 && fx < cols - 1 && fy < rows - 1)) {
            return 0;
        }
        int c = (int) fx;
        int r = (int) fy;
        int i = r * cols + c;
        double tx = fx - c;
        double south = share[i] + (share[i + 1] - share[i]) * tx;
        double north = share[i + cols] + (share[i + cols + 1] - share[i + cols]) * tx;
        return Math.clamp(south + (north - south) * (fy - r), 0, 1);
    }
}
