package org.serdica.app.scene.mesh.light;

import java.util.Arrays;
import org.serdica.model.geo.Bounds;

/**
 * Sun and open sky on the ground, a byte a cell each: what the ground's pictures are multiplied by. 255 is full sun, or
 * nothing that stands near.
 */
public final class GroundLight {
    /** No shade anywhere. */
    public static final GroundLight NONE = new GroundLight(0, 0, 1, 0, 0, new byte[0], new byte[0]);

    private static final double CORNER_HEIGHT_M = 12;
    private static final double CORNER_RADIUS_M = 10;

    private final double x0;
    private final double y0;
    private final double cell;
    private final int cols;
    private final int rows;
    private final byte[] sun;
    private final byte[] sky;

    private GroundLight(double x0, double y0, double cell, int cols, int rows, byte[] sun, byte[] sky) {
        this.x0 = x0;
        this.y0 = y0;
        this.cell = cell;
        this.cols = cols;
        this.rows = rows;
        this.sun = sun;
        this.sky = sky;
    }

    /** How much the surroundings leave of the sky: heights clamped to 12 m, two blurs of 10 m. Independent of the sun. */
    public static byte[] openness(Skyline s, TreeCrowns trees) {
        byte[] sky = new byte[s.top.length];
        float[] ground = new float[s.cols];
        for (int r = 0; r < s.rows; r++) {
            s.ground(r, ground);
            for (int c = 0; c < s.cols; c++) {
                double above = Math.clamp(s.top[r * s.cols + c] - ground[c], 0, CORNER_HEIGHT_M);
                sky[r * s.cols + c] = (byte) (255 - (int) (above / CORNER_HEIGHT_M * 255));
            }
        }
        int radius = (int) Math.max(1, Math.rint(CORNER_RADIUS_M / s.cell));
        BoxBlur.blur(sky, s.cols, s.rows, radius);
        BoxBlur.blur(sky, s.cols, s.rows, radius);
        trees.darkenFoot(s, sky);
        return sky;
    }

    /** The sun on the ground under a shadow field, with the shade of trees, its edges softened. */
    public static GroundLight of(ShadowField field, byte[] openness, TreeCrowns trees) {
        Skyline s = field.skyline();
        byte[] sun = new byte[field.isDay() ? s.top.length : 0];
        if (field.isDay()) {
            float[] ground = new float[s.cols];
            for (int r = 0; r < s.rows; r++) {
                s.ground(r, ground);
                for (int c = 0, i = r * s.cols; c < s.cols; c++, i++) {
                    // A hand's breadth up, so that a slope does not shade itself.
                    sun[i] = (byte) (int) (field.light(i, ground[c] + 0.3f) * 255);
                }
            }
            trees.shade(field, sun);
            int radius = (int) Math.max(1, Math.rint(0.8 / s.cell));
            BoxBlur.blur(sun, s.cols, s.rows, radius);
            BoxBlur.blur(sun, s.cols, s.rows, radius);
        }
        return new GroundLight(s.x0, s.y0, s.cell, s.cols, s.rows, sun, openness);
    }

    /** Open sun everywhere, and only the shade between buildings: the light with cast shadows switched off. */
    public static GroundLight withoutShadows(Skyline s, byte[] openness) {
        byte[] sun = new byte[openness.length];
        Arrays.fill(sun, (byte) 255);
        return new GroundLight(s.x0, s.y0, s.cell, s.cols, s.rows, sun, openness);
    }

    public boolean isEmpty() {
        return sky.length == 0;
    }

    /** Whether the sun is up; without it there is no sun raster. */
    public boolean hasSun() {
        return sun.length > 0;
    }

    public Bounds plan() {
        return Bounds.ofPlan(x0 - cell / 2, y0 - cell / 2, x0 + (cols - 0.5) * cell, y0 + (rows - 0.5) * cell);
    }

    /**
     * Sun and sky along a row of places from west to east, 0 to 1 each, in full light outside the window.
     *
     * @param sunOut how much sun; at night nothing
     * @param skyOut how much sky
     */
    public void row(double x, double stepM, double y, int n, float[] sunOut, float[] skyOut) {
        double fy = (y - y0) / cell;
        boolean inside = !isEmpty() && fy >= 0 && fy < rows - 1;
        int r = inside ? (int) fy : 0;
        float ty = (float) (fy - r);
        float night = isEmpty() || hasSun() ? 1 : 0;
        double fx = (x - x0) / cell;
        double dx = stepM / cell;
        for (int i = 0; i < n; i++, fx += dx) {
            if (!inside || !(fx >= 0 && fx < cols - 1)) {
                sunOut[i] = night;
                skyOut[i] = 1;
                continue;
            }
            int c = (int) fx;
            int at = r * cols + c;
            float tx = (float) (fx - c);
            sunOut[i] = hasSun() ? bilinear(sun, at, tx, ty) : 0;
            skyOut[i] = bilinear(sky, at, tx, ty);
        }
    }

    private float bilinear(byte[] v, int at, float tx, float ty) {
        float south = (v[at] & 0xFF) + ((v[at + 1] & 0xFF) - (v[at] & 0xFF)) * tx;
        float north = (v[at + cols] & 0xFF) + ((v[at + cols + 1] & 0xFF) - (v[at + cols] & 0xFF)) * tx;
        return (south + (north - south) * ty) * (1 / 255f);
    }
}
