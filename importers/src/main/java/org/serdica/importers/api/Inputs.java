package org.serdica.importers.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The files that a request means: folders and zip archives opened up, everything checked to be there and readable. */
final class Inputs {
    private static final int MOST_FILES = 20_000;
    private static final int MOST_DEPTH = 12;

    /**
     * A file to load.
     *
     * @param named whether the request named the file itself, so that it must be of use
     */
    record Named(InputFile file, boolean named) {}

    private Inputs() {}

    static List<Named> of(List<Path> paths) throws InputRefused {
        List<Named> all = new ArrayList<>();
        for (Path path : paths) {
            try {
                add(path, all);
            } catch (IOException | UncheckedIOException e) {
                throw new InputRefused("FILE_UNREADABLE", path + " cannot be read.", e);
            }
        }
        if (all.isEmpty()) {
            throw new InputRefused("FOLDER_EMPTY", "There is no file in " + paths + ".");
        }
        return Companions.leftOut(all);
    }

    private static void add(Path path, List<Named> all) throws InputRefused, IOException {
        if (!Files.exists(path)) {
            throw new InputRefused("FILE_MISSING", "There is no file " + path + ".");
        }
        if (!Files.isReadable(path)) {
            throw new InputRefused("FILE_UNREADABLE", "The file " + path + " may not be read.");
        }
        if (Files.isDirectory(path)) {
            try (Stream<Path> files = Files.walk(path, MOST_DEPTH)) {
                for (Path file : files.filter(f -> Files.isRegularFile(f) && Files.isReadable(f))
                        .sorted(Comparator.comparing(Path::toString))
                        .limit(MOST_FILES)
                        .toList()) {
                    addFile(file, false, all);
                }
            }
        } else {
            addFile(path, true, all);
        }
    }

    private static void addFile(Path file, boolean named, List<Named> all) throws InputRefused, IOException {
        if (Files.size(file) == 0) {
            if (named) {
                throw new InputRefused("FILE_EMPTY", "The file " + file + " is empty.");
            }
            return;
        }
        if (!isZip(file)) {
            all.add(new Named(InputFile.of(file), named));
            return;
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            zip.stream()
                    .filter(e -> !e.isDirectory() && e.getSize() != 0)
                    .map(ZipEntry::getName)
                    .sorted()
                    .limit(MOST_FILES)
                    .forEach(name -> all.add(new Named(new InputFile(file, name), false)));
        }
    }

    private static boolean isZip(Path file) throws IOException {
        if (file.toString().toLowerCase(Locale.ROOT).endsWith(".gpkg")) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] magic = in.readNBytes(4);
            return magic.length == 4 && magic[0] == 'P' && magic[1] == 'K' && magic[2] == 3 && magic[3] == 4;
        }
    }
}
