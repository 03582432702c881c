package org.serdica.app.scene.mesh.facade;

import org.serdica.model.city.Tile;
import org.serdica.model.geo.Frame;

/** Paints a file's own picture on a surface, through the texture coordinates of its outer ring. */
final class ImageBrush {
    private ImageBrush() {}

    /**
     * Paints over the patch. Texture coordinates are taken as an affine map of the plane, fitted to all corners: what
     * files have, apart from rounding.
     */
    static void paint(PatchCanvas canvas, Tile tile, Frame frame, FacadeImage image, int rgb) {
        Patch p = canvas.patch();
        float[] map = new float[6];
        if (!fit(tile, frame, p, map)) {
            canvas.fill(rgb);
            return;
        }
        int[] texels = canvas.texels();
        for (int r = 0; r < p.height(); r++) {
            int from = canvas.row(r);
            float v = p.v(r);
            for (int c = 0; c < p.width(); c++) {
                float u = p.u(c);
                int colour = image.at(map[0] + map[1] * u + map[2] * v, map[3] + map[4] * u + map[5] * v);
                texels[from + c] = colour == 0 ? 0xFF000000 | rgb : colour;
            }
        }
    }

    /** Least squares of s and t over u and v, about their means. */
    private static boolean fit(Tile tile, Frame frame, Patch p, float[] map) {
        int ring = tile.ringStart(p.surface());
        int from = tile.vertexStart(ring);
        int to = tile.vertexEnd(ring);
        double[] sums = new double[4];
        for (int i = from; i < to; i++) {
            sums[0] += u(tile, frame, p, i) / (to - from);
            sums[1] += v(tile, frame, p, i) / (to - from);
            sums[2] += (double) tile.u(i) / (to - from);
            sums[3] += (double) tile.v(i) / (to - from);
        }
        double uu = 0;
        double uv = 0;
        double vv = 0;
        double us = 0;
        double vs = 0;
        double ut = 0;
        double vt = 0;
        for (int i = from; i < to; i++) {
            double du = u(tile, frame, p, i) - sums[0];
            double dv = v(tile, frame, p, i) - sums[1];
            uu += du * du;
            uv += du * dv;
            vv += dv * dv;
            us += du * (tile.u(i) - sums[2]);
            vs += dv * (tile.u(i) - sums[2]);
            ut += du * (tile.v(i) - sums[3]);
            vt += dv * (tile.v(i) - sums[3]);
        }
        double det = uu * vv - uv * uv;
        if (!(det > 1e-9)) {
            return false;
        }
        map[1] = (float) ((us * vv - vs * uv) / det);
        map[2] = (float) ((vs * uu - us * uv) / det);
        map[4] = (float) ((ut * vv - vt * uv) / det);
        map[5] = (float) ((vt * uu - ut * uv) / det);
        map[0] = (float) (sums[2] - map[1] * sums[0] - map[2] * sums[1]);
        map[3] = (float) (sums[3] - map[4] * sums[0] - map[5] * sums[1]);
        return true;
    }

    private static double u(Tile tile, Frame frame, Patch p, int vertex) {
        return p.basis().u((float) (tile.x(vertex) - frame.originX()), (float) (tile.y(vertex) - frame.originY()));
    }

    private static double v(Tile tile, Frame frame, Patch p, int vertex) {
        return p.basis()
                .v((float) (tile.x(vertex) - frame.originX()), (float) (tile.y(vertex) - frame.originY()), (float)
                        (tile.z(vertex) - frame.originZ()));
    }
}
