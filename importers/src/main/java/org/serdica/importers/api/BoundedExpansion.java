package org.serdica.importers.api;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** Stops unpacking what grows beyond all reason: city models shrink to a tenth or a thirtieth, bombs to a thousandth. */
final class BoundedExpansion extends FilterInputStream {
    private static final long FREE_BYTES = 64L << 20;
    private static final int MOST_TIMES = 200;

    private final Counting packed;
    private final Path path;
    private long unpacked;

    BoundedExpansion(InputStream in, Counting packed, Path path) {
        super(in);
        this.packed = packed;
        this.path = path;
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        if (b >= 0) {
            check(1);
        }
        return b;
    }

    @Override
    public int read(byte[] b, int off, int len) throws IOException {
        int n = super.read(b, off, len);
        if (n > 0) {
            check(n);
        }
        return n;
    }

    private void check(int n) throws InputTrouble {
        unpacked += n;
        if (unpacked > FREE_BYTES && unpacked / MOST_TIMES > packed.total()) {
            throw new InputTrouble(
                    "ARCHIVE_BOMB",
                    path.getFileName() + " unpacks to more than " + MOST_TIMES + " times its size and was not read.");
        }
    }
}
