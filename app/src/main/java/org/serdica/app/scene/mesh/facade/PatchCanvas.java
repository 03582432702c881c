package org.serdica.app.scene.mesh.facade;

/** The texels of one patch of an atlas: rows run up the wall. Moved from patch to patch; colours are 0xAARRGGBB. */
final class PatchCanvas {
    private static final int OPAQUE = 0xFF000000;

    private int[] argb = {};
    private int stride;
    private Patch patch;

    PatchCanvas(Patch first) {
        patch = first;
    }

    void open(int[] atlas, int atlasWidth, Patch next) {
        argb = atlas;
        stride = atlasWidth;
        patch = next;
    }

    Patch patch() {
        return patch;
    }

    /** Index of the first texel of a row. */
    int row(int row) {
        return (patch.y() + row) * stride + patch.x();
    }

    int[] texels() {
        return argb;
    }

    void fill(int rgb) {
        for (int r = 0; r < patch.height(); r++) {
            int from = row(r);
            java.util.Arrays.fill(argb, from, from + patch.width(), OPAQUE | rgb);
        }
    }

    /** Blends a rectangle of the plane over the patch; texels it covers in part take part of its colour. */
    void rectangle(float u0, float v0, float u1, float v1, int rgb, float opacity) {
        float c0 = (u0 - patch.u0()) / patch.pitchU();
        float c1 = (u1 - patch.u0()) / patch.pitchU();
        float r0 = (v0 - patch.v0()) / patch.pitchV();
        float r1 = (v1 - patch.v0()) / patch.pitchV();
        int lastColumn = Math.min(patch.width() - 1, (int) Math.floor(c1));
        int lastRow = Math.min(patch.height() - 1, (int) Math.floor(r1));
        for (int r = Math.max(0, (int) Math.floor(r0)); r <= lastRow; r++) {
            float rowShare = (Math.min(r1, r + 1) - Math.max(r0, r)) * opacity;
            int from = row(r);
            for (int c = Math.max(0, (int) Math.floor(c0)); c <= lastColumn; c++) {
                float share = (Math.min(c1, c + 1) - Math.max(c0, c)) * rowShare;
                if (share > 0) {
                    argb[from + c] = mix(argb[from + c], rgb, share);
                }
            }
        }
    }

    /** Repeats the patch's edge texels into its gutter, so that neither filter nor first mip level meets a neighbour. */
    void gutter() {
        int w = patch.width();
        for (int r = 0; r < patch.height(); r++) {
            int from = row(r);
            argb[from - 1] = argb[from];
            argb[from + w] = argb[from + w - 1];
        }
        System.arraycopy(argb, row(0) - 1, argb, row(-1) - 1, w + 2);
        System.arraycopy(argb, row(patch.height() - 1) - 1, argb, row(patch.height()) - 1, w + 2);
    }

    /** From one colour towards another, {@code share} of the way; opaque. */
    static int mix(int from, int to, float share) {
        int k = (int) (share * 256);
        int rb = from & 0xFF00FF;
        int g = from & 0x00FF00;
        rb += ((to & 0xFF00FF) - rb) * k >> 8;
        g += ((to & 0x00FF00) - g) * k >> 8;
        return OPAQUE | rb & 0xFF00FF | g & 0x00FF00;
    }

    /** Marks a texel as shining by itself; light is laid over it later and makes it opaque again. */
    static int shining(int argb, float share) {
        return argb & 0xFFFFFF | 255 - (int) (share * 230) << 24;
    }

    /** A colour times a factor, kept in range. */
    static int scaled(int rgb, float factor) {
        int r = Math.min(255, (int) ((rgb >> 16 & 0xFF) * factor));
        int g = Math.min(255, (int) ((rgb >> 8 & 0xFF) * factor));
        int b = Math.min(255, (int) ((rgb & 0xFF) * factor));
        return r << 16 | g << 8 | b;
    }

    /** Spreads a number's bits; for variation that is always the same. */
    static int hash(int n) {
        int h = n * 0x9E3779B9;
        h ^= h >>> 15;
        h *= 0x85EBCA6B;
        return h ^ h >>> 13;
    }
}
