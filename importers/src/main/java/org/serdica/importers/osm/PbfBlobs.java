package org.serdica.importers.osm;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The blobs of a PBF file one after the other. */
final class PbfBlobs implements Closeable {
    private static final int TYPE = 1;
    private static final int DATA_SIZE = 3;

    private final InputStream in;
    private long offset;
    private String damage = "";

    PbfBlobs(InputStream in) {
        this.in = in;
    }

    /** The next blob; null at the end, and where the file cannot be followed any further, see {@link #damage}. */
    @Nullable
    PbfBlob next() throws IOException {
        long start = offset;
        byte[] size = in.readNBytes(4);
        if (size.length == 0) {
            return null;
        }
        int header = size.length < 4
                ? -1
                : (size[0] & 0xff) << 24 | (size[1] & 0xff) << 16 | (size[2] & 0xff) << 8 | size[3] & 0xff;
        if (size.length < 4) {
            return broken(start, "the file breaks off");
        }
        if (header <= 0 || header > PbfBlob.MOST_HEADER_BYTES) {
            return broken(start, "a blob has a header of " + Integer.toUnsignedString(header) + " bytes");
        }
        byte[] head = in.readNBytes(header);
        if (head.length < header) {
            return broken(start, "the file breaks off");
        }
        String type = "";
        int length = -1;
        try {
            Wire wire = new Wire(head, 0, header);
            while (wire.next()) {
                if (wire.isBytes(TYPE)) {
                    type = wire.text();
                } else if (wire.isVarint(DATA_SIZE)) {
                    length = wire.whole();
                } else {
                    wire.skip();
                }
            }
        } catch (WireDamage e) {
            return broken(start, "in the header of a blob " + e.getMessage());
        }
        if (length < 0 || length > PbfBlob.MOST_BYTES) {
            return broken(start, "a blob has " + length + " bytes");
        }
        byte[] packed = in.readNBytes(length);
        if (packed.length < length) {
            return broken(start, "the file breaks off");
        }
        offset += 4L + header + length;
        return new PbfBlob(type, start, packed);
    }

    private @Nullable PbfBlob broken(long at, String what) {
        damage = "From byte " + at + " on " + what;
        return null;
    }

    /** Why no more blobs come, as the beginning of a sentence; empty if the file is at its end. */
    String damage() {
        return damage;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
