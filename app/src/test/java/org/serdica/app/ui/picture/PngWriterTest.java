package org.serdica.app.ui.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PngWriterTest {
    @Test
    void anotherReaderGetsTheSamePixelsBack() throws IOException {
        int[] argb = new Random(1).ints(331 * 217).map(i -> i | 0xFF000000).toArray();
        BufferedImage read = written(new Pixels(331, 217, argb));
        assertThat(read.getRGB(0, 0, 331, 217, null, 0, 331)).isEqualTo(argb);
    }

    @Test
    void aSmoothPictureIsSmall() throws IOException {
        int[] argb = new int[400 * 300];
        for (int i = 0; i < argb.length; i++) {
            argb[i] = 0xFF000000 | i % 400 / 2 << 16 | i / 400 / 2;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PngWriter.write(new Pixels(400, 300, argb), out);
        assertThat(out.size()).isLessThan(10_000);
    }

    @Test
    void aHalfTransparentLayerIsMixedIn() {
        Pixels below = new Pixels(2, 1, new int[] {0xFF000000, 0xFF000000});
        below.lay(new Pixels(2, 1, new int[] {0x80FFFFFF, 0xFFFF0000}), 0, 0);
        assertThat(below.argb()).containsExactly(0xFF808080, 0xFFFF0000);
    }

    @Test
    void aLayerBesideThePictureIsCutOff() {
        Pixels below = new Pixels(2, 2, new int[4]);
        below.lay(new Pixels(2, 2, new int[] {-1, -1, -1, -1}), 1, -1);
        assertThat(below.argb()).containsExactly(0, -1, 0, 0);
    }

    @Test
    void sizesThatNoCardCanDrawAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PictureSize(100_000, 10));
    }

    private static BufferedImage written(Pixels picture) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PngWriter.write(picture, out);
        return ImageIO.read(new ByteArrayInputStream(out.toByteArray()));
    }
}
