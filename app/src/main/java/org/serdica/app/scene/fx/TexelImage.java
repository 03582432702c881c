package org.serdica.app.scene.fx;

import java.nio.IntBuffer;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/** A texture over an array of texels that can be replaced as a whole, without a copy of our own. */
public final class TexelImage {
    private final int[] texels;
    private final PixelBuffer<IntBuffer> buffer;
    private final WritableImage image;

    /** Keeps the array; {@code argb} is premultiplied. */
    public TexelImage(int width, int height, int[] argb) {
        texels = argb;
        buffer = new PixelBuffer<>(width, height, IntBuffer.wrap(argb), PixelFormat.getIntArgbPreInstance());
        image = new WritableImage(buffer);
    }

    public WritableImage image() {
        return image;
    }

    /** Shows other texels from the next frame on; on the JavaFX thread. */
    public void replace(int[] argb) {
        System.arraycopy(argb, 0, texels, 0, texels.length);
        buffer.updateBuffer(b -> null);
    }
}
