package org.serdica.app.scene.mesh;

import java.util.Arrays;

/** Upright blocks on their way into a {@link PaletteMesh}: four or more walls and a flat roof, no floor. */
final class BoxRows {
    private float[] points = new float[3 * 4096];
    private int[] corner = new int[3 * 4096];
    private int[] texel = new int[3 * 4096];
    private int pointCount;
    private int cornerCount;

    void clear() {
        pointCount = 0;
        cornerCount = 0;
    }

    /**
     * Adds a block over a convex outline that turns left.
     *
     * @param plan two doubles a point, relative to the city's origin
     */
    void block(double[] plan, int n, double bottom, double top, int column) {
        int base = pointCount;
        for (int i = 0; i < n; i++) {
            point(plan[i * 2], plan[i * 2 + 1], bottom);
            point(plan[i * 2], plan[i * 2 + 1], top);
        }
        // Far away a gradient would bleed into other texels, so a wall is one texel all over.
        int wall = TilePalette.texel(column, TilePalette.WALL);
        int roof = TilePalette.texel(column, TilePalette.ROOF);
        for (int i = 0; i < n; i++) {
            int a = base + i * 2;
            int b = base + (i + 1) % n * 2;
            triangle(a, b, b + 1, wall);
            triangle(a, b + 1, a + 1, wall);
        }
        for (int i = 1; i < n - 1; i++) {
            triangle(base + 1, base + i * 2 + 1, base + i * 2 + 3, roof);
        }
    }

    private void point(double x, double y, double z) {
        if (pointCount * 3 + 3 > points.length) {
            points = Arrays.copyOf(points, points.length * 2);
        }
        int at = pointCount++ * 3;
        points[at] = (float) x;
        points[at + 1] = (float) y;
        points[at + 2] = (float) z;
    }

    private void triangle(int a, int b, int c, int cell) {
        if (cornerCount + 3 > corner.length) {
            corner = Arrays.copyOf(corner, corner.length * 2);
            texel = Arrays.copyOf(texel, texel.length * 2);
        }
        corner[cornerCount] = a;
        corner[cornerCount + 1] = b;
        corner[cornerCount + 2] = c;
        texel[cornerCount] = cell;
        texel[cornerCount + 1] = cell;
        texel[cornerCount + 2] = cell;
        cornerCount += 3;
    }

    PaletteMesh toMesh() {
        return new PaletteMesh(
                Arrays.copyOf(points, pointCount * 3),
                Arrays.copyOf(corner, cornerCount),
                Arrays.copyOf(texel, cornerCount));
    }
}
