package org.serdica.importers.synth;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** The few kinds of fields of Protocol Buffers that this needs. */
final class ProtoMessage {
    private static final int LENGTH_DELIMITED = 2;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    int size() {
        return bytes.size();
    }

    byte[] toByteArray() {
        return bytes.toByteArray();
    }

    void writeTo(OutputStream out) throws IOException {
        bytes.writeTo(out);
    }

    void key(int field, int wire) {
        varint((long) field << 3 | wire);
    }

    void varint(long value) {
        long v = value;
        while ((v & ~0x7FL) != 0) {
            bytes.write((int) (v & 0x7F | 0x80));
            v >>>= 7;
        }
        bytes.write((int) v);
    }

    void bytes(int field, byte[] content) {
        key(field, LENGTH_DELIMITED);
        varint(content.length);
        bytes.writeBytes(content);
    }

    void text(int field, String text) {
        bytes(field, text.getBytes(StandardCharsets.UTF_8));
    }

    void part(int field, ProtoMessage part) {
        bytes(field, part.bytes.toByteArray());
    }

    void packed(int field, long... values) {
        ProtoMessage list = new ProtoMessage();
        for (long v : values) {
            list.varint(v);
        }
        part(field, list);
    }

    /** Differences, folded so that small negative ones stay small. */
    void deltas(int field, long... values) {
        ProtoMessage list = new ProtoMessage();
        long before = 0;
        for (long v : values) {
            long d = v - before;
            list.varint(d << 1 ^ d >> 63);
            before = v;
        }
        part(field, list);
    }
}
