package org.serdica.app.ui.picture;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Writes opaque pictures as PNG (W3C PNG, third edition), 8 bits a channel, without waking AWT. */
final class PngWriter {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int CHANNELS = 3;
    private static final int CHUNK = 1 << 16;

    private PngWriter() {}

    static void write(Pixels picture, OutputStream out) throws IOException {
        DataOutputStream data = new DataOutputStream(out);
        data.write(SIGNATURE);
        byte[] header = new byte[13];
        putInt(header, 0, picture.width());
        putInt(header, 4, picture.height());
        header[8] = 8;
        header[9] = 2;
        chunk(data, "IHDR", header, header.length);
        Deflater deflater = new Deflater(6);
        try (DeflaterOutputStream rows =
                new DeflaterOutputStream(new BufferedOutputStream(new ChunkStream(data), CHUNK), deflater, CHUNK)) {
            rows(picture, rows);
        } finally {
            deflater.end();
        }
        chunk(data, "IEND", new byte[0], 0);
        data.flush();
    }

    /** Each row as differences to the left or to the row above, whichever are smaller (section 9 of the standard). */
    private static void rows(Pixels picture, OutputStream out) throws IOException {
        int length = picture.width() * CHANNELS;
        byte[] above = new byte[length];
        byte[] row = new byte[length];
        byte[] left = new byte[length];
        byte[] up = new byte[length];
        for (int y = 0; y < picture.height(); y++) {
            unpack(picture, y, row);
            long leftSum = 0;
            long upSum = 0;
            for (int i = 0; i < length; i++) {
                left[i] = (byte) (row[i] - (i < CHANNELS ? 0 : row[i - CHANNELS]));
                up[i] = (byte) (row[i] - above[i]);
                leftSum += Math.abs(left[i]);
                upSum += Math.abs(up[i]);
            }
            out.write(leftSum < upSum ? 1 : 2);
            out.write(leftSum < upSum ? left : up);
            byte[] spare = above;
            above = row;
            row = spare;
        }
    }

    private static void unpack(Pixels picture, int y, byte[] row) {
        int k = 0;
        for (int x = 0; x < picture.width(); x++) {
            int rgb = picture.argb()[y * picture.width() + x];
            row[k++] = (byte) (rgb >> 16);
            row[k++] = (byte) (rgb >> 8);
            row[k++] = (byte) rgb;
        }
    }

    private static void chunk(DataOutputStream out, String type, byte[] bytes, int length) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 crc = new CRC32();
        crc.update(name);
        crc.update(bytes, 0, length);
        out.writeInt(length);
        out.write(name);
        out.write(bytes, 0, length);
        out.writeInt((int) crc.getValue());
    }

    private static void putInt(byte[] to, int at, int value) {
        to[at] = (byte) (value >> 24);
        to[at + 1] = (byte) (value >> 16);
        to[at + 2] = (byte) (value >> 8);
        to[at + 3] = (byte) value;
    }

    /** Every write becomes one chunk of picture data; the stream below stays open. */
    private static final class ChunkStream extends OutputStream {
        private final DataOutputStream out;

        ChunkStream(DataOutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            byte[] part = from == 0 ? bytes : Arrays.copyOfRange(bytes, from, from + length);
            chunk(out, "IDAT", part, length);
        }
    }
}
