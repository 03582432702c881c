package org.serdica.app.scene.mesh.facade;

import org.serdica.app.scene.mesh.SunLight;
import org.serdica.model.geo.Frame;

/**
 * How much of the sun reaches the texels of one patch: asked for on a grid of about a metre and interpolated, which also
 * softens the shadow's edge. Reused patch after patch.
 */
final class ShadeField {
    private static final float STEP_M = 1;
    private static final float LIFT_M = 0.2f;

    private float[] grid = {};
    private float[] line = {};
    private int columns;
    private int rows;
    private int[] column = {};
    private float[] weight = {};

    /** Asks the sun; true where any of the patch is in shadow. */
    boolean measure(Patch p, SunLight sun, Frame frame) {
        columns = Math.max(2, (int) Math.ceil(p.lengthM() / STEP_M) + 1);
        rows = Math.max(2, (int) Math.ceil(p.heightM() / STEP_M) + 1);
        grow(p.width());
        PlaneBasis b = p.basis();
        // Off the surface, or what rounding leaves of it would shade it.
        double x0 = frame.originX() + b.nx() * LIFT_M;
        double y0 = frame.originY() + b.ny() * LIFT_M;
        double z0 = frame.originZ() + b.nz() * LIFT_M;
        boolean shaded = false;
        for (int r = 0; r < rows; r++) {
            float v = p.v0() + p.heightM() * r / (rows - 1);
            for (int c = 0; c < columns; c++) {
                float u = p.u0() + p.lengthM() * c / (columns - 1);
                float reach = sun.reaches(x0 + b.x(u, v), y0 + b.y(u, v), z0 + b.z(v));
                grid[r * columns + c] = reach;
                shaded |= reach < 1;
            }
        }
        if (shaded) {
            for (int c = 0; c < p.width(); c++) {
                float g = (c + 0.5f) / p.width() * (columns - 1);
                column[c] = Math.min((int) g, columns - 2);
                weight[c] = g - column[c];
            }
        }
        return shaded;
    }

    /** Writes how much reaches each texel of a row of the patch last measured. */
    void row(Patch p, int row, float[] reach) {
        float g = (row + 0.5f) / p.height() * (rows - 1);
        int r = Math.min((int) g, rows - 2);
        float t = g - r;
        int from = r * columns;
        for (int c = 0; c < columns; c++) {
            line[c] = grid[from + c] + (grid[from + columns + c] - grid[from + c]) * t;
        }
        for (int c = 0; c < p.width(); c++) {
            float left = line[column[c]];
            reach[c] = left + (line[column[c] + 1] - left) * weight[c];
        }
    }

    private void grow(int width) {
        if (grid.length < columns * rows) {
            grid = new float[columns * rows * 2];
        }
        if (line.length < columns) {
            line = new float[columns * 2];
        }
        if (column.length < width) {
            column = new int[width * 2];
            weight = new float[width * 2];
        }
    }
}
