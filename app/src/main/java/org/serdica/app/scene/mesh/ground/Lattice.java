package org.serdica.app.scene.mesh.ground;

/** A smooth value over a picture, known at every eighth texel and read bilinearly between. */
final class Lattice {
    static final int STEP = 8;
    private static final int NODES = PatchImage.SIZE / STEP + 1;

    private final float[] node = new float[NODES * NODES];

    /** A value at a place in city coordinates. */
    @FunctionalInterface
    interface Field {
        double at(double x, double y);
    }

    Lattice(PatchImage area, Field field) {
        for (int r = 0, i = 0; r < NODES; r++) {
            double y = area.north() - r * STEP * area.texelM();
            for (int c = 0; c < NODES; c++, i++) {
                node[i] = (float) field.at(area.west() + c * STEP * area.texelM(), y);
            }
        }
    }

    /** The values along a row of texels. */
    void row(int row, float[] out) {
        int r = row / STEP;
        float ty = (row % STEP + 0.5f) / STEP;
        for (int c = 0, col = 0; c < NODES - 1; c++) {
            int i = r * NODES + c;
            float west = node[i] + (node[i + NODES] - node[i]) * ty;
            float east = node[i + 1] + (node[i + NODES + 1] - node[i + 1]) * ty;
            float step = (east - west) / STEP;
            float value = west + step * 0.5f;
            for (int k = 0; k < STEP; k++, col++, value += step) {
                out[col] = value;
            }
        }
    }
}
