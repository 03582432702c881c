package org.serdica.app.ui.picture;

/** A picture's size in pixels. */
public record PictureSize(int width, int height) {
    public static final PictureSize FULL_HD = new PictureSize(1920, 1080);
    public static final PictureSize UHD_4K = new PictureSize(3840, 2160);

    /** A larger side than graphics cards have in general. */
    public static final int LARGEST = 8192;

    public static final int SMALLEST = 64;

    public PictureSize {
        if (width < SMALLEST || height < SMALLEST || width > LARGEST || height > LARGEST) {
            throw new IllegalArgumentException("a picture of " + width + " x " + height + " pixels: each side must be "
                    + SMALLEST + " to " + LARGEST);
        }
    }
}
