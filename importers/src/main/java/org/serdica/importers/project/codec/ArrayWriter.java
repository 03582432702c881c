package org.serdica.importers.project.codec;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Writes numbers and texts one behind the other; whole numbers take as few bytes as they need. */
final class ArrayWriter {
    private byte[] bytes = new byte[1 << 16];
    private int at;

    Blob toBlob() {
        return Blob.of(bytes, at);
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, at);
    }

    private void room(int need) {
        if (bytes.length - at < need) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, at + need));
        }
    }

    /** Seven bits a byte, the lowest first; quick for what is not negative and small. */
    void count(long value) {
        room(10);
        long rest = value;
        while ((rest & ~0x7FL) != 0) {
            bytes[at++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        bytes[at++] = (byte) rest;
    }

    /** A number of either sign, the small ones short. */
    void number(long value) {
        count(value << 1 ^ value >> 63);
    }

    void real(double value) {
        raw(Double.doubleToRawLongBits(value), 8);
    }

    private void raw(long bits, int length) {
        room(length);
        for (int i = 0; i < length; i++) {
            bytes[at++] = (byte) (bits >>> 8 * i);
        }
    }

    void flag(boolean value) {
        count(value ? 1 : 0);
    }

    void text(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        count(utf8.length);
        room(utf8.length);
        System.arraycopy(utf8, 0, bytes, at, utf8.length);
        at += utf8.length;
    }

    void textOrNone(@Nullable String text) {
        flag(text != null);
        if (text != null) {
            text(text);
        }
    }

    void texts(String[] texts) {
        count(texts.length);
        for (String text : texts) {
            text(text);
        }
    }

    void bytes(byte[] values) {
        count(values.length);
        room(values.length);
        System.arraycopy(values, 0, bytes, at, values.length);
        at += values.length;
    }

    /** Numbers that are near the one before. */
    void numbers(int[] values) {
        count(values.length);
        int before = 0;
        for (int value : values) {
            number((long) value - before);
            before = value;
        }
    }

    /** How many members each owner has, instead of where they start. */
    void starts(int[] start) {
        count(start.length - 1);
        for (int i = 1; i < start.length; i++) {
            count(start[i] - start[i - 1]);
        }
    }

    /** Points, each as its way from the one before. */
    void points(int[] xyz) {
        count(xyz.length / 3);
        for (int i = 0; i < xyz.length; i++) {
            number(i < 3 ? xyz[i] : (long) xyz[i] - xyz[i - 3]);
        }
    }

    void reals(double[] values) {
        reals(values, values.length);
    }

    void reals(double[] values, int length) {
        count(length);
        for (int i = 0; i < length; i++) {
            real(values[i]);
        }
    }

    void floats(float[] values) {
        floats(values, values.length);
    }

    void floats(float[] values, int length) {
        count(length);
        for (int i = 0; i < length; i++) {
            raw(Float.floatToRawIntBits(values[i]), 4);
        }
    }

    /** Heights and the like: neighbours differ in their last bits only. */
    void slowFloats(float[] values) {
        count(values.length);
        int before = 0;
        for (float value : values) {
            int bits = Float.floatToRawIntBits(value);
            number(bits - before);
            before = bits;
        }
    }

    void longs(long[] values) {
        count(values.length);
        for (long value : values) {
            number(value);
        }
    }

    /**
     * Enum constants by name, so that they may be put in another order one day: the names that occur, then which.
     *
     * @param mask which bits of a value are the ordinal; the others are kept as they are
     */
    void names(byte[] ordinals, int mask, Enum<?>[] constants) {
        int[] number = new int[constants.length];
        Arrays.fill(number, -1);
        int used = 0;
        for (byte value : ordinals) {
            if (number[value & mask] < 0) {
                number[value & mask] = used++;
            }
        }
        String[] names = new String[used];
        for (int c = 0; c < constants.length; c++) {
            if (number[c] >= 0) {
                names[number[c]] = constants[c].name();
            }
        }
        texts(names);
        count(ordinals.length);
        room(ordinals.length);
        for (byte value : ordinals) {
            bytes[at++] = (byte) (number[value & mask] | value & ~mask);
        }
    }
}
