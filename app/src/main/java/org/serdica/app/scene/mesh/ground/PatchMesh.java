package org.serdica.app.scene.mesh.ground;

import org.serdica.app.scene.mesh.ground.PatchGrid.Patch;

/**
 * The surface of a patch: a regular grid over the ground with a skirt hanging from its rim, which hides the cracks between
 * patches of different detail.
 *
 * @param points from the patch's south-west corner, z from the ground's plain: three floats a point
 * @param textures two floats a point, u to the east and v to the south
 * @param triangles three point indexes each, counter-clockwise seen from above
 * @param lowZ the lowest ground in it, without the skirt, in city heights
 * @param highZ the highest
 */
public record PatchMesh(float[] points, float[] textures, int[] triangles, double lowZ, double highZ) {
    private static final int MOST_CELLS = 32;
    private static final int FLAT_CELLS = 2;

    /** How many cells a side a patch is worth: as many as the terrain has points, within bounds. */
    static int cells(GroundSurface surface, Patch patch) {
        if (surface.isFlat()) {
            return FLAT_CELLS;
        }
        int cells = FLAT_CELLS;
        while (cells < MOST_CELLS && patch.sideM() / cells > surface.detailM()) {
            cells *= 2;
        }
        return Math.max(cells, 4);
    }

    public static PatchMesh of(PatchGrid grid, Patch patch, GroundSurface surface) {
        int n = cells(surface, patch);
        int side = n + 1;
        int inner = side * side;
        int rim = 4 * n;
        float[] points = new float[(inner + rim) * 3];
        float[] textures = new float[(inner + rim) * 2];
        double west = grid.westOf(patch);
        double south = grid.southOf(patch);
        double step = patch.sideM() / n;
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int r = 0, p = 0; r < side; r++) {
            for (int c = 0; c < side; c++, p++) {
                double z = surface.heightAt(west + c * step, south + r * step);
                low = Math.min(low, z);
                high = Math.max(high, z);
                points[p * 3] = (float) (c * step);
                points[p * 3 + 1] = (float) (r * step);
                points[p * 3 + 2] = (float) (z - surface.plainZ());
                textures[p * 2] = PatchImage.texture((double) c / n);
                textures[p * 2 + 1] = PatchImage.texture(1 - (double) r / n);
            }
        }
        int[] triangles = new int[(n * n + rim) * 6];
        int t = 0;
        for (int r = 0; r < n; r++) {
            for (int c = 0; c < n; c++) {
                int sw = r * side + c;
                t = quad(triangles, t, sw, sw + 1, sw + side + 1, sw + side);
            }
        }
        float drop = (float) Math.max(0.5, step * 0.15 + (high - low) * 0.1);
        for (int i = 0; i < rim; i++) {
            int above = rimPoint(i, n);
            int p = inner + i;
            System.arraycopy(points, above * 3, points, p * 3, 3);
            System.arraycopy(textures, above * 2, textures, p * 2, 2);
            points[p * 3 + 2] -= drop;
            int next = (i + 1) % rim;
            t = quad(triangles, t, p, inner + next, rimPoint(next, n), above);
        }
        return new PatchMesh(points, textures, triangles, low, high);
    }

    private static int quad(int[] triangles, int t, int a, int b, int c, int d) {
        triangles[t] = a;
        triangles[t + 1] = b;
        triangles[t + 2] = c;
        triangles[t + 3] = a;
        triangles[t + 4] = c;
        triangles[t + 5] = d;
        return t + 6;
    }

    /** The grid points of the rim in counter-clockwise order from the south-west corner. */
    private static int rimPoint(int i, int n) {
        int side = n + 1;
        int along = i % n;
        return switch (i / n) {
            case 0 -> along;
            case 1 -> along * side + n;
            case 2 -> n * side + n - along;
            default -> (n - along) * side;
        };
    }

    public int triangleCount() {
        return triangles.length / 3;
    }
}
