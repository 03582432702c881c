package org.serdica.app.scene.mesh.facade;

/** Paints roofs before light falls on them: courses of tiles up the slope, or the grain of a flat roof. */
final class RoofBrush {
    private static final float COURSE_M = 0.9f;
    private static final float PATCHINESS_M = 2.5f;

    private RoofBrush() {}

    /** Paints a roof; {@code strength} of 1 is what roofs have by nature, less where the colour stands for a value. */
    static void paint(PatchCanvas canvas, FacadePlan plan, int rgb, float strength) {
        Patch p = canvas.patch();
        boolean pitched = p.role() == PatchRole.PITCHED_ROOF;
        int[] texels = canvas.texels();
        for (int r = 0; r < p.height(); r++) {
            float v = p.v(r) - p.v0();
            float row = 1;
            if (pitched) {
                float rise = p.heightM() > 0 ? v / p.heightM() : 0;
                row += strength * (0.05f * (rise - 0.6f) + noise((int) (v / COURSE_M), plan.seed()) * 0.022f);
            }
            int from = canvas.row(r);
            int band = (int) (v / PATCHINESS_M) * 131 + plan.seed();
            float grain = strength * (pitched ? 0.012f : 0.02f);
            int lastCell = -1;
            int colour = rgb;
            for (int c = 0; c < p.width(); c++) {
                int cell = (int) ((c + 0.5f) * p.pitchU() / PATCHINESS_M);
                if (cell != lastCell) {
                    lastCell = cell;
                    colour = 0xFF000000 | PatchCanvas.scaled(rgb, row + grain * noise(cell, band));
                }
                texels[from + c] = colour;
            }
        }
    }

    /** Between -1 and 1. */
    private static float noise(int n, int seed) {
        return (PatchCanvas.hash(n * 31 + seed) & 0xFFFF) / 32767.5f - 1;
    }
}
