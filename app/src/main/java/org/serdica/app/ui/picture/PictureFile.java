package org.serdica.app.ui.picture;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import javafx.scene.image.Image;

/** A picture on the disk: there whole or not at all. */
public final class PictureFile {
    private PictureFile() {}

    /**
     * Writes a picture as PNG, beside the file first and then in its place.
     *
     * @throws UncheckedIOException if that cannot be done; what stood there before is still there then
     */
    public static Path write(Image picture, Path file) {
        return write(Pixels.of(picture), file);
    }

    static Path write(Pixels picture, Path file) {
        Path target = file.toAbsolutePath();
        Path beside = target.resolveSibling("." + target.getFileName() + ".part");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(beside), 1 << 16)) {
                PngWriter.write(picture, out);
            }
            return Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            delete(beside, e);
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path beside, IOException because) {
        try {
            Files.deleteIfExists(beside);
        } catch (IOException e) {
            because.addSuppressed(e);
        }
    }
}
