package org.serdica.importers.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes a file beside its place and moves it there when it is whole and on the disk. */
public final class SafeFile {
    private static final Logger LOG = LoggerFactory.getLogger(SafeFile.class);
    private static final int BUFFER = 1 << 16;

    /** Fills a stream; need not close it. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Makes a file that is not there yet; what it throws leaves all as it was. */
    @FunctionalInterface
    public interface Filling<E extends Exception> {
        void fill(Path fresh) throws IOException, E;
    }

    private SafeFile() {}

    /** Writes what a stream is filled with; names that end in .gz are packed. */
    public static void write(Path file, Content content) throws IOException {
        SafeFile.<IOException>fill(file, fresh -> {
            try (OutputStream out = open(fresh, file.toString().endsWith(".gz"))) {
                content.writeTo(out);
            }
        });
    }

    /** Moves what was made into the place of the file, or leaves there what was there before. */
    public static <E extends Exception> void fill(Path file, Filling<E> filling) throws IOException, E {
        Path target = file.toAbsolutePath();
        Path folder = target.getParent();
        if (folder == null) {
            throw new IOException("There is no folder to write " + file + " to.");
        }
        Files.createDirectories(folder);
        Path beside = folder.resolve("." + target.getFileName() + ".writing");
        try {
            Files.deleteIfExists(beside);
            filling.fill(beside);
            try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            move(beside, target);
            sync(folder);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            LOG.debug("{} is replaced in two steps", to, e);
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Where the system can: the name, too, has to outlive a power cut. */
    private static void sync(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            LOG.trace("{} cannot be synced", folder, e);
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
