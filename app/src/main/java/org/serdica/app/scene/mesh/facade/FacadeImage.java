package org.serdica.app.scene.mesh.facade;

/**
 * A picture in memory, row 0 at the top.
 *
 * @param wrap whether it repeats beyond 0..1
 */
record FacadeImage(int width, int height, int[] argb, boolean wrap) {
    /** The colour at texture coordinates (t points up), 0 where the picture is see-through or does not reach. */
    int at(float s, float t) {
        if (wrap) {
            s -= (float) Math.floor(s);
            t -= (float) Math.floor(t);
        } else if (s < 0 || t < 0 || s > 1 || t > 1) {
            return 0;
        }
        float x = Math.max(0, s * width - 0.5f);
        float y = Math.max(0, (1 - t) * height - 0.5f);
        int x0 = Math.min((int) x, width - 1);
        int y0 = Math.min((int) y, height - 1);
        int x1 = Math.min(x0 + 1, width - 1);
        int y1 = Math.min(y0 + 1, height - 1);
        int nearest = argb[(y - y0 < 0.5f ? y0 : y1) * width + (x - x0 < 0.5f ? x0 : x1)];
        if (nearest >>> 24 < 128) {
            return 0;
        }
        int upper = PatchCanvas.mix(argb[y0 * width + x0], argb[y0 * width + x1], x - x0);
        int lower = PatchCanvas.mix(argb[y1 * width + x0], argb[y1 * width + x1], x - x0);
        return PatchCanvas.mix(upper, lower, y - y0);
    }
}
