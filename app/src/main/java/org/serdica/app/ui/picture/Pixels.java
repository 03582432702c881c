package org.serdica.app.ui.picture;

import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;

/** A picture as rows of 0xAARRGGBB, alpha not multiplied in. */
record Pixels(int width, int height, int[] argb) {
    static Pixels of(Image image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] argb = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
        return new Pixels(width, height, argb);
    }

    /** Lays another picture over this one; what does not fit is cut off. */
    void lay(Pixels over, int left, int top) {
        for (int y = Math.max(0, -top); y < over.height && top + y < height; y++) {
            for (int x = Math.max(0, -left); x < over.width && left + x < width; x++) {
                int i = (top + y) * width + left + x;
                argb[i] = mix(argb[i], over.argb[y * over.width + x]);
            }
        }
    }

    private static int mix(int below, int above) {
        int a = above >>> 24;
        if (a == 255) {
            return above;
        }
        int r = part(below >> 16, above >> 16, a);
        int g = part(below >> 8, above >> 8, a);
        int b = part(below, above, a);
        return 0xFF000000 | r << 16 | g << 8 | b;
    }

    private static int part(int below, int above, int alpha) {
        return ((above & 255) * alpha + (below & 255) * (255 - alpha) + 127) / 255;
    }
}
