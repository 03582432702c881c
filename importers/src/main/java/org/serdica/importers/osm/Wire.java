package org.serdica.importers.osm;

import java.nio.charset.StandardCharsets;

/**
 * A message in the wire format of protocol buffers, read field by field
 * (protobuf.dev/programming-guides/encoding). Nothing is read beyond its end.
 */
final class Wire {
    static final int VARINT = 0;
    static final int FIXED64 = 1;
    static final int BYTES = 2;
    static final int FIXED32 = 5;

    private final byte[] buffer;
    private final int end;
    private int at;
    private int field;
    private int type;

    Wire(byte[] buffer, int from, int end) {
        this.buffer = buffer;
        this.at = from;
        this.end = end;
    }

    /** Moves to the next field; false at the end. */
    boolean next() throws WireDamage {
        if (at >= end) {
            return false;
        }
        long key = varint();
        field = (int) (key >>> 3);
        type = (int) key & 7;
        if (field <= 0) {
            throw new WireDamage("a field has no number");
        }
        return true;
    }

    int field() {
        return field;
    }

    boolean hasMore() {
        return at < end;
    }

    /** Whether the current field is that one, written as a run of bytes. */
    boolean isBytes(int number) {
        return field == number && type == BYTES;
    }

    boolean isVarint(int number) {
        return field == number && type == VARINT;
    }

    long varint() throws WireDamage {
        long value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            if (at >= end) {
                throw new WireDamage("a number is cut off");
            }
            byte b = buffer[at++];
            value |= (long) (b & 0x7f) << shift;
            if (b >= 0) {
                return value;
            }
        }
        throw new WireDamage("a number does not end");
    }

    /** A number whose sign stands in its last bit. */
    long zigzag() throws WireDamage {
        long v = varint();
        return v >>> 1 ^ -(v & 1);
    }

    int whole() throws WireDamage {
        return (int) varint();
    }

    /** The message or the row of numbers that the current field holds. */
    Wire part() throws WireDamage {
        int length = length();
        Wire part = new Wire(buffer, at, at + length);
        at += length;
        return part;
    }

    byte[] bytes() throws WireDamage {
        int length = length();
        byte[] copy = java.util.Arrays.copyOfRange(buffer, at, at + length);
        at += length;
        return copy;
    }

    String text() throws WireDamage {
        int length = length();
        String text = length == 0 ? "" : new String(buffer, at, length, StandardCharsets.UTF_8);
        at += length;
        return text;
    }

    private int length() throws WireDamage {
        long length = varint();
        if (length < 0 || length > end - at) {
            throw new WireDamage("a field is longer than what it stands in");
        }
        return (int) length;
    }

    void skip() throws WireDamage {
        switch (type) {
            case VARINT -> varint();
            case FIXED64 -> forward(8);
            case BYTES -> forward(length());
            case FIXED32 -> forward(4);
            default -> throw new WireDamage("a field has a form that is not known");
        }
    }

    private void forward(int bytes) throws WireDamage {
        if (bytes > end - at) {
            throw new WireDamage("a field is cut off");
        }
        at += bytes;
    }
}
