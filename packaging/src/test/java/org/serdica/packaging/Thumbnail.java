package org.serdica.packaging;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Objects;
import javafx.scene.image.Image;
import javax.imageio.ImageIO;

/**
 * A picture made small: each of its pixels is the mean of what it covers, so that what two graphics drivers draw differently at
 * edges averages out. Rows of 0xRRGGBB.
 */
record Thumbnail(int width, int height, int[] rgb) {
    static final int WIDTH = 160;
    static final int HEIGHT = 100;

    /** Of a picture that is larger; what makes no whole pixel at its right and lower edge is left out. */
    static Thumbnail of(Image picture) {
        int across = (int) picture.getWidth() / WIDTH;
        int down = (int) picture.getHeight() / HEIGHT;
        int[] rgb = new int[WIDTH * HEIGHT];
        for (int i = 0; i < rgb.length; i++) {
            long r = 0;
            long g = 0;
            long b = 0;
            for (int k = 0; k < across * down; k++) {
                int argb = picture.getPixelReader()
                        .getArgb(i % WIDTH * across + k % across, i / WIDTH * down + k / across);
                r += argb >> 16 & 255;
                g += argb >> 8 & 255;
                b += argb & 255;
            }
            int n = across * down;
            rgb[i] = (int) (r / n) << 16 | (int) (g / n) << 8 | (int) (b / n);
        }
        return new Thumbnail(WIDTH, HEIGHT, rgb);
    }

    static Thumbnail kept(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(Thumbnail.class.getResourceAsStream(name), name)) {
            BufferedImage image = ImageIO.read(in);
            int w = image.getWidth();
            int h = image.getHeight();
            return new Thumbnail(w, h, image.getRGB(0, 0, w, h, null, 0, w));
        }
    }

    void write(Path file) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, width, height, rgb, 0, width);
        ImageIO.write(image, "png", file.toFile());
    }

    /** Mean difference of red, green and blue, 0 to 255. */
    double differenceTo(Thumbnail other) {
        long sum = 0;
        for (int i = 0; i < rgb.length; i++) {
            sum += difference(rgb[i], other.rgb[i]);
        }
        return sum / 3.0 / rgb.length;
    }

    /** Which part of the picture differs so that it is seen at once. */
    double partChangedFrom(Thumbnail other) {
        int changed = 0;
        for (int i = 0; i < rgb.length; i++) {
            changed += difference(rgb[i], other.rgb[i]) > 60 ? 1 : 0;
        }
        return (double) changed / rgb.length;
    }

    /** Mean red, green and blue of some rows. */
    double[] meanOfRows(int from, int to) {
        double[] mean = new double[3];
        for (int i = from * width; i < to * width; i++) {
            for (int c = 0; c < 3; c++) {
                mean[c] += (rgb[i] >> 16 - 8 * c & 255) / (double) ((to - from) * width);
            }
        }
        return mean;
    }

    double brightness() {
        double[] mean = meanOfRows(0, height);
        return (mean[0] + mean[1] + mean[2]) / 3;
    }

    /** How many pixels have the red of roof tiles. */
    long tilesRed() {
        long count = 0;
        for (int pixel : rgb) {
            int r = pixel >> 16 & 255;
            int g = pixel >> 8 & 255;
            int b = pixel & 255;
            count += r > 90 && r > 1.35 * g && r > 1.5 * b ? 1 : 0;
        }
        return count;
    }

    private static int difference(int a, int b) {
        return Math.abs((a >> 16 & 255) - (b >> 16 & 255))
                + Math.abs((a >> 8 & 255) - (b >> 8 & 255))
                + Math.abs((a & 255) - (b & 255));
    }
}
