package org.serdica.app.scene.mesh.light;

import java.util.Arrays;
import org.serdica.app.scene.mesh.SunLight;
import org.serdica.model.geo.Bounds;

/**
 * Below which height a place lies in shadow, for each cell of a {@link Skyline}. One sweep away from the sun carries the
 * shadow of every cell along its line: O(cells). Lines are whole-cell shears of the raster, so that a shadow does not
 * blur as it is carried; its edge is softened when it is read.
 */
public final class ShadowField implements SunLight {
    /** Points are looked up this far towards the sun, in cells, so that a face does not lie in its own raster shadow. */
    private static final double LIFT_CELLS = 1.6;

    private static final double LOWEST_SUN = Math.sin(Math.toRadians(0.5));
    /** The sun's edge softens the shadow by this much of the way to what casts it; wider than the real 0.0093. */
    private static final double PENUMBRA = 0.02;

    private final Skyline skyline;
    private final double sunX;
    private final double sunY;
    private final double sunZ;
    private final float[] shadowZ;
    private final byte[] reach;

    private ShadowField(Skyline skyline, double azimuthDeg, double elevationDeg) {
        this.skyline = skyline;
        double a = Math.toRadians(azimuthDeg);
        double e = Math.toRadians(elevationDeg);
        sunX = Math.sin(a) * Math.cos(e);
        sunY = Math.cos(a) * Math.cos(e);
        sunZ = Math.sin(e);
        boolean day = sunZ > LOWEST_SUN;
        shadowZ = new float[day ? skyline.top.length : 0];
        reach = new byte[day ? skyline.top.length : 0];
        if (day) {
            sweep();
        }
    }

    /**
     * The shadows of a skyline under a sun.
     *
     * @param azimuthDeg of the sun, clockwise from the raster's north
     */
    public static ShadowField of(Skyline skyline, double azimuthDeg, double elevationDeg) {
        return new ShadowField(skyline, azimuthDeg, elevationDeg);
    }

    private void sweep() {
        boolean alongRows = Math.abs(sunY) >= Math.abs(sunX);
        int steps = alongRows ? skyline.rows : skyline.cols;
        int width = alongRows ? skyline.cols : skyline.rows;
        int stepStride = alongRows ? skyline.cols : 1;
        int widthStride = alongRows ? 1 : skyline.cols;
        double major = alongRows ? sunY : sunX;
        double minor = alongRows ? sunX : sunY;
        // From the sunny side on; each step moves the lines sideways by the sun's slope across the raster.
        int first = major > 0 ? steps - 1 : 0;
        int forward = major > 0 ? -1 : 1;
        double sideways = major == 0 ? 0 : -minor / Math.abs(major);
        double stepM = skyline.cell * Math.sqrt(1 + sideways * sideways);
        float drop = (float) (stepM * sunZ / Math.hypot(sunX, sunY));
        if (!Float.isFinite(drop)) {
            drop = Float.MAX_VALUE / 4;
        }
        int shiftAll = (int) Math.rint(sideways * (steps - 1));
        int offset = Math.max(0, shiftAll);
        float[] carried = new float[width + Math.abs(shiftAll)];
        float[] walked = new float[carried.length];
        Arrays.fill(carried, -Float.MAX_VALUE / 2);
        float metres = (float) Math.min(stepM, 1e6);
        for (int k = 0; k < steps; k++) {
            int line = offset - (int) Math.rint(sideways * k);
            int cell = (first + forward * k) * stepStride;
            for (int i = 0; i < width; i++, line++, cell += widthStride) {
                float shadow = carried[line] - drop;
                float top = skyline.top[cell];
                shadowZ[cell] = shadow;
                reach[cell] = (byte) Math.min(127, walked[line] / 4);
                if (top >= shadow) {
                    carried[line] = top;
                    walked[line] = metres;
                } else {
                    carried[line] = shadow;
                    walked[line] += metres;
                }
            }
        }
    }

    @Override
    public double directionX() {
        return sunX;
    }

    @Override
    public double directionY() {
        return sunY;
    }

    @Override
    public double directionZ() {
        return sunZ;
    }

    public boolean isDay() {
        return sunZ > LOWEST_SUN;
    }

    public Skyline skyline() {
        return skyline;
    }

    public Bounds plan() {
        return skyline.plan();
    }

    /** Below this height the middle of a cell lies in shadow. */
    public float shadowZ(int col, int row) {
        return isDay() ? shadowZ[row * skyline.cols + col] : Float.MAX_VALUE;
    }

    @Override
    public float reaches(double x, double y, double z) {
        if (!isDay()) {
            return 0;
        }
        double lift = LIFT_CELLS * skyline.cell;
        double fx = (x + sunX * lift - skyline.x0) / skyline.cell;
        double fy = (y + sunY * lift - skyline.y0) / skyline.cell;
        if (!(fx >= 0 && fy >= 0 && fx < skyline.cols - 1 && fy < skyline.rows - 1)) {
            return 1;
        }
        float pz = (float) (z + sunZ * lift);
        int c = (int) fx;
        int r = (int) fy;
        int i = r * skyline.cols + c;
        float tx = (float) (fx - c);
        float ty = (float) (fy - r);
        float south = light(i, pz) * (1 - tx) + light(i + 1, pz) * tx;
        float north = light(i + skyline.cols, pz) * (1 - tx) + light(i + skyline.cols + 1, pz) * tx;
        return south * (1 - ty) + north * ty;
    }

    /** The sun's share at a height over a cell, softened with the distance to what casts the shadow. */
    float light(int cell, float z) {
        float soft = 0.25f + (float) PENUMBRA * 4 * reach[cell];
        float t = (z - shadowZ[cell]) / soft * 0.5f + 0.5f;
        if (t <= 0) {
            return 0;
        }
        return t >= 1 ? 1 : t * t * (3 - 2 * t);
    }
}
