package org.serdica.importers.raster;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import org.serdica.importers.api.InputTrouble;

/**
 * A look at the directories of a TIFF (TIFF 6.0, section 2, and BigTIFF) before a library makes room for what they
 * claim: a field that says it has more values than the file has bytes would cost all memory.
 */
final class TiffDirectories {
    private static final int MOST_DIRECTORIES = 64;
    private static final int MOST_FIELDS = 1000;

    /** Bytes of one value by the type's number; 0 for numbers that are no type. */
    private static final int[] SIZES = {0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4, 0, 0, 8, 8, 8};

    private final RandomAccessFile file;
    private final Path path;
    private final boolean little;
    private final boolean big;

    private TiffDirectories(RandomAccessFile file, Path path) throws IOException {
        this.file = file;
        this.path = path;
        this.little = file.read() == 'I';
        file.seek(2);
        this.big = number(2) == 43;
    }

    /** Refuses a file whose directories cannot be true. */
    static void check(Path path) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
            if (file.length() < 8) {
                throw new InputTrouble("RASTER_BROKEN", path.getFileName() + " is too short for a TIFF.");
            }
            new TiffDirectories(file, path).walk();
        }
    }

    private void walk() throws IOException {
        file.seek(big ? 8 : 4);
        long at = number(big ? 8 : 4);
        for (int n = 0; at != 0; n++) {
            if (n == MOST_DIRECTORIES || at < 8 || at > file.length() - 2) {
                throw broken("a directory at byte " + at);
            }
            at = directory(at);
        }
    }

    /** Checks a directory and returns where the next one stands, 0 for none. */
    private long directory(long at) throws IOException {
        file.seek(at);
        long fields = number(big ? 8 : 2);
        int entry = big ? 20 : 12;
        long end = file.getFilePointer() + fields * entry;
        if (fields < 0 || fields > MOST_FIELDS || end > file.length()) {
            throw broken("a directory of " + fields + " fields");
        }
        for (int i = 0; i < fields; i++) {
            file.seek(end - (fields - i) * entry + 2);
            int type = (int) number(2);
            long count = number(big ? 8 : 4);
            long bytes = type < SIZES.length ? SIZES[type] : 0;
            if (count < 0 || bytes * count > file.length() || count > file.length()) {
                throw broken("a field of " + count + " values");
            }
        }
        file.seek(end);
        return end + (big ? 8 : 4) > file.length() ? 0 : number(big ? 8 : 4);
    }

    private long number(int bytes) throws IOException {
        long value = 0;
        for (int i = 0; i < bytes; i++) {
            long b = Math.max(0, file.read());
            value = little ? value | b << 8 * i : value << 8 | b;
        }
        return value;
    }

    private InputTrouble broken(String claim) {
        return new InputTrouble(
                "RASTER_BROKEN",
                path.getFileName() + " claims to have " + claim + ", which is not so; it was not read.");
    }
}
