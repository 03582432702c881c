package org.serdica.app.scene.mesh.light;

import org.serdica.app.scene.mesh.ground.GroundSurface;
import org.serdica.model.geo.Bounds;

/**
 * The highest point over each square cell of a window of the city: the ground, or what is built on it. Cell (col, row) has
 * its centre at {@code (x0 + col * cell, y0 + row * cell)}.
 */
public final class Skyline {
    final double x0;
    final double y0;
    final double cell;
    final int cols;
    final int rows;
    final float[] top;
    private final GroundSurface ground;

    Skyline(Bounds window, double cell, GroundSurface ground) {
        this.cell = cell;
        this.ground = ground;
        cols = Math.max(2, (int) Math.ceil(window.width() / cell));
        rows = Math.max(2, (int) Math.ceil(window.depth() / cell));
        x0 = window.minX() + cell / 2;
        y0 = window.minY() + cell / 2;
        top = new float[Math.multiplyExact(cols, rows)];
        float[] line = new float[cols];
        for (int r = 0; r < rows; r++) {
            ground.row(x0, cell, y0 + r * cell, cols, line);
            System.arraycopy(line, 0, top, r * cols, cols);
        }
    }

    /** The ground under a row of cells. */
    void ground(int row, float[] out) {
        ground.row(x0, cell, y0 + row * cell, cols, out);
    }

    GroundSurface surface() {
        return ground;
    }

    public double cellM() {
        return cell;
    }

    public Bounds plan() {
        return Bounds.ofPlan(x0 - cell / 2, y0 - cell / 2, x0 + (cols - 0.5) * cell, y0 + (rows - 0.5) * cell);
    }

    /** The highest point over the cell at that place. */
    public float topAt(double x, double y) {
        int c = Math.clamp((int) Math.floor((x - x0) / cell + 0.5), 0, cols - 1);
        int r = Math.clamp((int) Math.floor((y - y0) / cell + 0.5), 0, rows - 1);
        return top[r * cols + c];
    }
}
