package org.serdica.importers.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** Writes a file beside its place and moves it there when it is whole; names that end in .gz are packed. */
public final class SafeFile {
    private static final int BUFFER = 1 << 16;

    /** Fills a stream; need not close it. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private SafeFile() {}

    public static void write(Path file, Content content) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IOException("There is no folder to write " + file + " to.");
        }
        Files.createDirectories(folder);
        Path beside = folder.resolve("." + file.getFileName() + ".writing");
        try {
            try (OutputStream out = open(beside, file.toString().endsWith(".gz"))) {
                content.writeTo(out);
            }
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static OutputStream open(Path file, boolean packed) throws IOException {
        OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), BUFFER);
        return packed ? new BufferedOutputStream(new Packed(out), BUFFER) : out;
    }

    /** The JDK's header has no time and no name in it, so only the level has to be said. */
    private static final class Packed extends GZIPOutputStream {
        Packed(OutputStream out) throws IOException {
            super(out, BUFFER);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
