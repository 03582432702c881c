package org.serdica.app.scene.radio;

import org.serdica.model.scenario.RasterFrame;
import org.serdica.model.scenario.RasterLayer;

/** Values of a raster that run smoothly between the middles of four cells, where these belong together. */
final class SmoothCells {
    /** Which cells may be mixed. */
    interface Kinship {
        Kinship ALL = (own, other) -> true;

        boolean mixes(int own, int other);
    }

    private SmoothCells() {}

    /** The value at a place of the raster; its cell's own beside the last middles, and where one of the four has none. */
    static double at(RasterLayer layer, int own, double x, double y, Kinship kinship) {
        RasterFrame frame = layer.frame();
        float[] v = layer.values();
        double u = (x - frame.originX()) / frame.cellM() - 0.5;
        double w = (y - frame.originY()) / frame.cellM() - 0.5;
        int c = (int) Math.floor(u);
        int r = (int) Math.floor(w);
        if (c < 0 || r < 0 || c + 1 >= frame.columns() || r + 1 >= frame.rows()) {
            return v[own];
        }
        int i = r * frame.columns() + c;
        int up = i + frame.columns();
        if (!kinship.mixes(own, i)
                || !kinship.mixes(own, i + 1)
                || !kinship.mixes(own, up)
                || !kinship.mixes(own, up + 1)) {
            return v[own];
        }
        double s = u - c;
        double t = w - r;
        double mixed = (1 - t) * ((1 - s) * v[i] + s * v[i + 1]) + t * ((1 - s) * v[up] + s * v[up + 1]);
        return Double.isNaN(mixed) ? v[own] : mixed;
    }
}
