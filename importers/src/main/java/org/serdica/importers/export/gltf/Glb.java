package org.serdica.importers.export.gltf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;

/** The container of glTF 2.0, clause 4: a header, the JSON, the buffer. */
final class Glb {
    private static final int MAGIC = 0x46546C67;
    private static final int JSON = 0x4E4F534A;
    private static final int BIN = 0x004E4942;
    private static final int HEADER = 12;
    private static final int CHUNK = 8;
    private static final long MOST = 0xFFFFFFFFL;

    /** Writes the buffer. */
    interface Buffer {
        void copyTo(OutputStream out) throws IOException;
    }

    private Glb() {}

    /** @param length of the buffer, a multiple of four */
    static void write(OutputStream out, byte[] json, long length, Buffer buffer) throws IOException {
        byte[] padded = Arrays.copyOf(json, (json.length + 3) / 4 * 4);
        Arrays.fill(padded, json.length, padded.length, (byte) ' ');
        long whole = HEADER + CHUNK + padded.length + (length == 0 ? 0 : CHUNK + length);
        if (whole > MOST) {
            throw new IOException("A GLB holds 4 GB at the most; write 3D Tiles, or .gltf, or a part of the city.");
        }
        ByteBuffer head = Bin.buffer(HEADER + CHUNK);
        head.putInt(MAGIC).putInt(2).putInt((int) whole).putInt(padded.length).putInt(JSON);
        out.write(head.array());
        out.write(padded);
        if (length > 0) {
            out.write(Bin.buffer(CHUNK).putInt((int) length).putInt(BIN).array());
            buffer.copyTo(out);
        }
    }
}
