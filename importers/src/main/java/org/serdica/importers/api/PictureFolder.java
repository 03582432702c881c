package org.serdica.importers.api;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Pictures that lie within archives, models or projects, put into files of their own for as long as the program runs: whatever
 * shows or writes a city takes pictures from files. Safe for several threads.
 */
public final class PictureFolder {
    /** A larger picture is none that surfaces wear. */
    public static final int MOST_PICTURE_BYTES = 1 << 27;
    /** Of all pictures of a file together. */
    public static final long MOST_BYTES = 1L << 32;

    public static final int MOST_PICTURES = 20_000;

    /** Names that mean the same on every system. */
    private static final Pattern PLAIN_NAME = Pattern.compile("\\w[\\w .()-]{0,120}\\.\\w{1,5}");

    /** What lies beside a picture and says where on the world it belongs. */
    private static final List<String> WORLD_FILES = List.of("pgw", "jgw", "tfw", "wld", "pngw", "jpgw");

    private final Map<InputFile, Optional<URI>> unpacked = new HashMap<>();
    private @Nullable Path folder;
    private int pictures;
    private long bytes;

    /** A picture as a file, which may be gone; empty where the address is none of a file. */
    public static Optional<Path> file(URI image) {
        try {
            return Optional.of(Path.of(image));
        } catch (IllegalArgumentException | FileSystemNotFoundException | SecurityException e) {
            return Optional.empty();
        }
    }

    /** A picture of an archive as a file; empty where it is too large, or one too many. */
    synchronized Optional<URI> unpack(InputFile picture) throws IOException {
        Optional<URI> known = unpacked.get(picture);
        if (known == null) {
            known = fresh(picture);
            unpacked.put(picture, known);
        }
        return known;
    }

    private Optional<URI> fresh(InputFile picture) throws IOException {
        byte[] content = content(picture);
        if (content.length > MOST_PICTURE_BYTES || pictures == MOST_PICTURES || bytes + content.length > MOST_BYTES) {
            return Optional.empty();
        }
        String entry = String.valueOf(picture.entry());
        String own = entry.substring(entry.lastIndexOf('/') + 1);
        String name = plain(own);
        URI file = keep(name, content);
        for (String ending : WORLD_FILES) {
            Optional<InputFile> world = picture.companion(ending);
            if (world.isPresent()) {
                Path beside = Path.of(file).resolveSibling(name.substring(0, name.lastIndexOf('.') + 1) + ending);
                beside.toFile().deleteOnExit();
                Files.write(beside, content(world.get()));
            }
        }
        return Optional.of(file);
    }

    /** A name that means the same on every system, and leads into no other folder. */
    public static String plain(String name) {
        return PLAIN_NAME.matcher(name).matches() ? name : "picture." + ending(name);
    }

    private static String ending(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return ending.matches("[a-z]{1,4}") ? ending : "bin";
    }

    private static byte[] content(InputFile file) throws IOException {
        try (InputStream in = file.open(n -> {})) {
            return in.readNBytes(MOST_PICTURE_BYTES + 1);
        }
    }

    /** Puts a picture into a file of that name, in a folder of its own. */
    public synchronized URI keep(String name, byte[] content) throws IOException {
        Path in = folder;
        if (in == null) {
            in = Files.createTempDirectory("serdica-pictures-");
            in.toFile().deleteOnExit();
            folder = in;
        }
        bytes += content.length;
        Path own = Files.createDirectory(in.resolve(Integer.toString(pictures++)));
        // Deleted before their folders: what was registered last goes first.
        own.toFile().deleteOnExit();
        Path file = own.resolve(plain(name));
        file.toFile().deleteOnExit();
        return Files.write(file, content).toUri();
    }
}
