package org.serdica.app.scene.mesh.ground;

import org.serdica.app.scene.mesh.ground.Trees.Form;
import org.serdica.app.scene.mesh.light.Rgb;

/** The greens of trees as a small picture: tones of each form from left to right, from the shady foot up to the lit top. */
public final class TreePalette {
    public static final int WIDTH = 64;
    public static final int HEIGHT = 32;

    private static final int TONES = 20;
    private static final int BARK = 0x9A8B7C;
    /** Darkest and lightest tone of each form, at the top of the crown. */
    private static final int[][] GREENS = {{0x9FBE80, 0xC9D79E}, {0x86AB86, 0xA6C096}, {0xAAC68F, 0xC9D8A3}};

    private static final double SHADE_AT_FOOT = 0.74;

    private TreePalette() {}

    static float u(int form, float tone) {
        return (form * TONES + 0.5f + tone * (TONES - 1)) / WIDTH;
    }

    static float barkU() {
        return (WIDTH - 1.5f) / WIDTH;
    }

    static float v(float light) {
        return (0.5f + (1 - light) * (HEIGHT - 1)) / HEIGHT;
    }

    /** The picture row by row, opaque ARGB. */
    public static int[] argb() {
        int[] argb = new int[WIDTH * HEIGHT];
        for (int y = 0; y < HEIGHT; y++) {
            double light = 1 - (double) y / (HEIGHT - 1);
            for (int x = 0; x < WIDTH; x++) {
                int form = x / TONES;
                int rgb = BARK;
                if (form < Form.values().length) {
                    double tone = (double) (x % TONES) / (TONES - 1);
                    int top = Rgb.mix(GREENS[form][0], GREENS[form][1], tone);
                    rgb = Rgb.darker(top, SHADE_AT_FOOT + (1 - SHADE_AT_FOOT) * light);
                }
                argb[y * WIDTH + x] = 0xFF000000 | rgb;
            }
        }
        return argb;
    }
}
