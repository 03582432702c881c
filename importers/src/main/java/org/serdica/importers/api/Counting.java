package org.serdica.importers.api;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/** Tells how many bytes have gone through. */
final class Counting extends FilterInputStream {
    private final LongConsumer onBytes;
    private long total;

    Counting(InputStream in, LongConsumer onBytes) {
        super(in);
        this.onBytes = onBytes;
    }

    long total() {
        return total;
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        if (b >= 0) {
            add(1);
        }
        return b;
    }

    @Override
    public int read(byte[] b, int off, int len) throws IOException {
        int n = super.read(b, off, len);
        if (n > 0) {
            add(n);
        }
        return n;
    }

    private void add(int n) {
        total += n;
        onBytes.accept(n);
    }
}
