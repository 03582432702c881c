package org.serdica.app.scene.mesh.light;

import org.serdica.model.geo.Bounds;

/**
 * Crowns of trees as seen by light: a soft ball on a stem each, as floats from the city's origin.
 *
 * @param x east of the origin
 * @param y north of the origin
 * @param footZ in city heights
 * @param heightM to the top
 * @param crownM the crown's diameter
 */
public record TreeCrowns(
        double originX, double originY, float[] x, float[] y, float[] footZ, float[] heightM, float[] crownM) {
    public static final TreeCrowns NONE =
            new TreeCrowns(0, 0, new float[0], new float[0], new float[0], new float[0], new float[0]);

    /** What a crown lets through of the sun. */
    private static final float THROUGH = 0.25f;
    /** What is left of the sky at a tree's foot. */
    private static final float FOOT = 0.72f;

    public int count() {
        return x.length;
    }

    void darkenFoot(Skyline s, byte[] sky) {
        for (int t = 0; t < count(); t++) {
            float radius = crownM[t] * 0.6f;
            disc(s, sky, originX + x[t], originY + y[t], radius, radius, 1, 0, FOOT);
        }
    }

    void shade(ShadowField field, byte[] sun) {
        Skyline s = field.skyline();
        double plan = Math.hypot(field.directionX(), field.directionY());
        double run = plan / Math.max(field.directionZ(), 0.05);
        double ux = plan > 0 ? field.directionX() / plan : 1;
        double uy = plan > 0 ? field.directionY() / plan : 0;
        for (int t = 0; t < count(); t++) {
            double radius = crownM[t] / 2;
            double halfDeep = Math.min(heightM[t] * 0.4, crownM[t] * 0.6);
            double centre = heightM[t] - halfDeep;
            double along = Math.sqrt(radius * radius + halfDeep * halfDeep * run * run);
            double reach = Math.min(centre * run, 120);
            disc(s, sun, originX + x[t] - ux * reach, originY + y[t] - uy * reach, along, radius, ux, uy, THROUGH);
        }
    }

    /** Multiplies a soft ellipse into the raster; {@code along} is its half length in the direction (ux, uy). */
    private static void disc(
            Skyline s,
            byte[] raster,
            double cx,
            double cy,
            double along,
            double across,
            double ux,
            double uy,
            float middle) {
        double far = Math.max(along, across) + s.cell;
        Bounds plan = s.plan();
        if (cx + far < plan.minX() || cx - far > plan.maxX() || cy + far < plan.minY() || cy - far > plan.maxY()) {
            return;
        }
        int c0 = Math.max(0, (int) ((cx - far - s.x0) / s.cell));
        int c1 = Math.min(s.cols - 1, (int) ((cx + far - s.x0) / s.cell) + 1);
        int r0 = Math.max(0, (int) ((cy - far - s.y0) / s.cell));
        int r1 = Math.min(s.rows - 1, (int) ((cy + far - s.y0) / s.cell) + 1);
        for (int r = r0; r <= r1; r++) {
            double dy = s.y0 + r * s.cell - cy;
            for (int c = c0; c <= c1; c++) {
                double dx = s.x0 + c * s.cell - cx;
                double a = (dx * ux + dy * uy) / along;
                double b = (dx * uy - dy * ux) / across;
                double d = a * a + b * b;
                if (d < 1.15) {
                    // Full in the middle, gone at the rim.
                    double t = Math.clamp((1.15 - d) / 0.6, 0, 1);
                    double factor = 1 + (middle - 1) * t * t * (3 - 2 * t);
                    int i = r * s.cols + c;
                    raster[i] = (byte) (int) ((raster[i] & 0xFF) * factor);
                }
            }
        }
    }
}
