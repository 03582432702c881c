package org.serdica.importers.osm;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.serdica.importers.api.InputTrouble;

/**
 * One blob of a PBF file, as it lies on the disk.
 *
 * @param type {@code OSMHeader} or {@code OSMData}; others are to be passed over
 * @param offset where it begins in the file
 */
record PbfBlob(String type, long offset, byte[] packed) {
    /** The format's own limits (wiki.openstreetmap.org/wiki/PBF_Format). */
    static final int MOST_HEADER_BYTES = 64 << 10;

    static final int MOST_BYTES = 32 << 20;

    private static final int RAW = 1;
    private static final int RAW_SIZE = 2;
    private static final int ZLIB = 3;
    private static final String[] OTHERS = {"", "", "", "", "LZMA", "bzip2", "LZ4", "Zstandard"};

    /** The content, unpacked to no more than the format allows. */
    byte[] content() throws WireDamage, InputTrouble {
        Wire blob = new Wire(packed, 0, packed.length);
        int rawSize = -1;
        byte[] zlib = null;
        while (blob.next()) {
            if (blob.isBytes(RAW)) {
                return blob.bytes();
            } else if (blob.isVarint(RAW_SIZE)) {
                rawSize = blob.whole();
            } else if (blob.isBytes(ZLIB)) {
                zlib = blob.bytes();
            } else if (blob.field() < OTHERS.length && blob.field() > ZLIB) {
                throw new InputTrouble(
                        "COMPRESSION_UNSUPPORTED",
                        "The file is packed with " + OTHERS[blob.field()]
                                + ", which is not read; pack it with zlib, as osmium does by default.");
            } else {
                blob.skip();
            }
        }
        if (zlib == null) {
            throw new WireDamage("it is empty");
        }
        if (rawSize < 0 || rawSize > MOST_BYTES) {
            throw new WireDamage("it says it unpacks to " + rawSize + " bytes");
        }
        return inflated(zlib, rawSize);
    }

    private static byte[] inflated(byte[] zlib, int rawSize) throws WireDamage {
        // Memory for what comes, not for what a few bytes promise: zlib packs a thousandfold at the most.
        byte[] out = new byte[(int) Math.min(rawSize, zlib.length * 1100L)];
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(zlib);
            int n = 0;
            while (n < out.length) {
                int got = inflater.inflate(out, n, out.length - n);
                if (got == 0 && (inflater.finished() || inflater.needsInput() || inflater.needsDictionary())) {
                    break;
                }
                n += got;
            }
            if (n != rawSize) {
                throw new WireDamage("it unpacks to " + n + " bytes and not to " + rawSize);
            }
            if (inflater.inflate(new byte[1]) > 0) {
                throw new WireDamage("it unpacks to more than the " + rawSize + " bytes it says");
            }
            return out;
        } catch (DataFormatException e) {
            throw new WireDamage("it cannot be unpacked");
        } finally {
            inflater.end();
        }
    }
}
