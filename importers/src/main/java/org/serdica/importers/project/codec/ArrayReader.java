package org.serdica.importers.project.codec;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Reads what {@link ArrayWriter} wrote, and believes nothing: no array is made larger than the bytes left could fill. */
final class ArrayReader {
    private final byte[] bytes;
    private int at;

    ArrayReader(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Nothing may be left over. */
    void end() throws BrokenContent {
        require(at == bytes.length, "it is longer than what it holds");
    }

    static void require(boolean holds, String trouble) throws BrokenContent {
        if (!holds) {
            throw new BrokenContent(trouble);
        }
    }

    private long varint() throws BrokenContent {
        long value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            require(at < bytes.length, "it ends too early");
            byte b = bytes[at++];
            value |= (b & 0x7FL) << shift;
            if (b >= 0) {
                return value;
            }
        }
        throw new BrokenContent("a number has no end");
    }

    /** A small number that is not negative. */
    int count() throws BrokenContent {
        long value = varint();
        require(value >= 0 && value <= Integer.MAX_VALUE, "a count is none");
        return (int) value;
    }

    /** How many of something come, each of so many bytes at least. */
    int count(int bytesEach) throws BrokenContent {
        int count = count();
        require((long) count * bytesEach <= bytes.length - at, "it ends too early");
        return count;
    }

    long number() throws BrokenContent {
        long value = varint();
        return value >>> 1 ^ -(value & 1);
    }

    private int near(int before) throws BrokenContent {
        long value = before + number();
        require(value == (int) value, "a number is too large");
        return (int) value;
    }

    double real() throws BrokenContent {
        return Double.longBitsToDouble(raw(8));
    }

    private long raw(int length) throws BrokenContent {
        require(bytes.length - at >= length, "it ends too early");
        long bits = 0;
        for (int i = 0; i < length; i++) {
            bits |= (bytes[at++] & 0xFFL) << 8 * i;
        }
        return bits;
    }

    boolean flag() throws BrokenContent {
        int value = count();
        require(value <= 1, "a flag is none");
        return value == 1;
    }

    String text() throws BrokenContent {
        int length = count(1);
        at += length;
        return new String(bytes, at - length, length, StandardCharsets.UTF_8);
    }

    @Nullable
    String textOrNone() throws BrokenContent {
        return flag() ? text() : null;
    }

    String[] texts() throws BrokenContent {
        String[] texts = new String[count(1)];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = text();
        }
        return texts;
    }

    byte[] bytes() throws BrokenContent {
        int length = count(1);
        at += length;
        return Arrays.copyOfRange(bytes, at - length, at);
    }

    int[] numbers() throws BrokenContent {
        int[] values = new int[count(1)];
        int before = 0;
        for (int i = 0; i < values.length; i++) {
            before = near(before);
            values[i] = before;
        }
        return values;
    }

    int[] starts() throws BrokenContent {
        int[] start = new int[count(1) + 1];
        for (int i = 1; i < start.length; i++) {
            long next = (long) start[i - 1] + count();
            require(next <= Integer.MAX_VALUE, "a count is none");
            start[i] = (int) next;
        }
        return start;
    }

    int[] points() throws BrokenContent {
        int[] xyz = new int[count(3) * 3];
        for (int i = 0; i < xyz.length; i++) {
            xyz[i] = near(i < 3 ? 0 : xyz[i - 3]);
        }
        return xyz;
    }

    double[] reals() throws BrokenContent {
        double[] values = new double[count(8)];
        for (int i = 0; i < values.length; i++) {
            values[i] = real();
        }
        return values;
    }

    float[] floats() throws BrokenContent {
        float[] values = new float[count(4)];
        for (int i = 0; i < values.length; i++) {
            values[i] = Float.intBitsToFloat((int) raw(4));
        }
        return values;
    }

    float[] slowFloats() throws BrokenContent {
        float[] values = new float[count(1)];
        int before = 0;
        for (int i = 0; i < values.length; i++) {
            before += (int) number();
            values[i] = Float.intBitsToFloat(before);
        }
        return values;
    }

    long[] longs() throws BrokenContent {
        long[] values = new long[count(1)];
        for (int i = 0; i < values.length; i++) {
            values[i] = number();
        }
        return values;
    }

    byte[] names(int mask, Enum<?>[] constants) throws BrokenContent {
        String[] names = texts();
        byte[] ordinal = new byte[names.length];
        for (int i = 0; i < names.length; i++) {
            ordinal[i] = (byte) ordinal(names[i], constants);
        }
        byte[] values = bytes();
        for (int i = 0; i < values.length; i++) {
            int name = values[i] & mask;
            require(name < ordinal.length, "a name is missing");
            values[i] = (byte) (ordinal[name] | values[i] & ~mask);
        }
        return values;
    }

    /** One constant that stands by name. */
    static int ordinal(String name, Enum<?>[] constants) throws BrokenContent {
        for (Enum<?> constant : constants) {
            if (constant.name().equals(name)) {
                return constant.ordinal();
            }
        }
        throw new BrokenContent("it knows a " + name + " that this version of Serdica does not");
    }
}
