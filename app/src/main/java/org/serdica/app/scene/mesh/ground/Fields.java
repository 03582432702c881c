package org.serdica.app.scene.mesh.ground;

import org.serdica.app.scene.mesh.light.Rgb;

/** Open country as a quilt of fields in muted tones, so that the plain around a city is not one flat colour. */
final class Fields {
    private static final int[] TONES = {0xD6D9C0, 0xCCD4B3, 0xDBDAC2, 0xC8D2AE, 0xD2D7B9, 0xE0DBC6};
    private static final double LONG_M = 310;
    private static final double SHORT_M = 170;
    private static final double SEAM_M = 7;

    private Fields() {}

    /** The colour at a place from the city's origin. */
    static int at(double x, double y) {
        // Hedges follow the land, not a ruler.
        double u = x * 0.94 + y * 0.34 + 70 * Grain.at(x, y, 900);
        double v = y * 0.94 - x * 0.34 + 70 * Grain.at(y, x, 800);
        double row = Math.floor(v / SHORT_M);
        double shifted = u + LONG_M * 0.5 * Grain.at(row * 77, 0, 13);
        double col = Math.floor(shifted / LONG_M);
        float hash = Grain.at(col * 31 + 0.5, row * 17 + 0.5, 1);
        int tone = TONES[(int) (Math.abs(hash) * 9973) % TONES.length];
        double toSeam = Math.min(
                Math.min(shifted - col * LONG_M, (col + 1) * LONG_M - shifted),
                Math.min(v - row * SHORT_M, (row + 1) * SHORT_M - v));
        double seam = Math.clamp(1 - toSeam / SEAM_M, 0, 1);
        return Rgb.mix(tone, 0xBFCBA4, seam * 0.6);
    }
}
