package org.serdica.app.ui.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ForkJoinPool;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.serdica.app.FxThread;
import org.serdica.app.ui.tool.Bench;
import org.serdica.app.ui.words.Language;
import org.serdica.app.ui.words.Words;

class PictureSaverTest {
    @BeforeAll
    static void start() {
        FxThread.start();
    }

    @Test
    void aPictureHasItsSizeAndItsStrip(@TempDir Path folder) throws IOException {
        PictureSize size = new PictureSize(640, 400);
        BufferedImage plain = saved(folder.resolve("plain.png"), PictureOptions.plain(size));
        BufferedImage explained =
                saved(folder.resolve("explained.png"), new PictureOptions(size, true, true, true, "Sofia"));
        assertThat(explained.getWidth()).isEqualTo(640);
        assertThat(explained.getHeight()).isEqualTo(400);
        assertThat(explained.getRGB(30, 370)).isNotEqualTo(plain.getRGB(30, 370));
        assertThat(explained.getRGB(600, 30)).isEqualTo(plain.getRGB(600, 30));
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(2);
        }
    }

    @Test
    void aFolderThatIsNotThereIsToldToTheCaller(@TempDir Path folder) {
        CompletableFuture<Path> save =
                save(folder.resolve("nowhere/a.png"), PictureOptions.plain(new PictureSize(64, 64)));
        assertThat(save)
                .failsWithin(java.time.Duration.ofMinutes(1))
                .withThrowableThat()
                .withCauseInstanceOf(UncheckedIOException.class);
    }

    private BufferedImage saved(Path file, PictureOptions options) throws IOException {
        return ImageIO.read(save(file, options).join().toFile());
    }

    private static CompletableFuture<Path> save(Path file, PictureOptions options) {
        return FxThread.call(() -> {
            Bench b = new Bench();
            return new PictureSaver(b.view, b.navigator.rig(), new Words(Language.EN), ForkJoinPool.commonPool())
                    .save(file, options);
        });
    }
}
