package org.serdica.importers.project.codec;

import java.util.Arrays;
import java.util.zip.CRC32C;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * Arrays as they lie on the disk.
 *
 * @param size bytes before they were shrunk
 * @param crc CRC-32C of {@code packed}
 * @param packed shrunk by deflate at its quickest: slower levels save a tenth and take three times as long
 */
public record Blob(int size, long crc, byte[] packed) {
    /** Deflate makes no more than this out of a byte. */
    private static final long MOST_EXPANSION = 1032;

    private static final int SLACK_BYTES = 64;

    public static Blob of(byte[] bytes, int length) {
        Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
        try {
            deflater.setInput(bytes, 0, length);
            deflater.finish();
            byte[] packed = new byte[length / 2 + SLACK_BYTES];
            int at = 0;
            while (!deflater.finished()) {
                if (at == packed.length) {
                    packed = Arrays.copyOf(packed, packed.length * 2);
                }
                at += deflater.deflate(packed, at, packed.length - at);
            }
            packed = Arrays.copyOf(packed, at);
            return new Blob(length, checksum(packed), packed);
        } finally {
            deflater.end();
        }
    }

    public static long checksum(byte[] bytes) {
        CRC32C crc = new CRC32C();
        crc.update(bytes, 0, bytes.length);
        return crc.getValue();
    }

    public byte[] unpack() throws BrokenContent {
        if (checksum(packed) != crc) {
            throw new BrokenContent("its checksum does not fit");
        }
        if (size < 0 || size > packed.length * MOST_EXPANSION + SLACK_BYTES) {
            throw new BrokenContent("it cannot hold what it says");
        }
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(packed);
            byte[] bytes = new byte[size];
            int at = 0;
            while (at < size) {
                int more = inflater.inflate(bytes, at, size - at);
                if (more == 0) {
                    throw new BrokenContent("it ends too early");
                }
                at += more;
            }
            return bytes;
        } catch (DataFormatException e) {
            throw new BrokenContent("it cannot be unpacked", e);
        } finally {
            inflater.end();
        }
    }
}
