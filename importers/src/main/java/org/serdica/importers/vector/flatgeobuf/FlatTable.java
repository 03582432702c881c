package org.serdica.importers.vector.flatgeobuf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table of a FlatBuffer: fields by number, found through the list of offsets that its first word points at.
 *
 * <p>Whatever lies outside the buffer ends in an {@link IndexOutOfBoundsException}, which the reader of the feature
 * turns into a finding.
 *
 * @param bytes in little endian
 * @param at where the table begins
 */
record FlatTable(ByteBuffer bytes, int at) {
    private static final int MOST_TEXT_BYTES = 1 << 15;

    static FlatTable root(ByteBuffer bytes) {
        return new FlatTable(bytes, bytes.getInt(0));
    }

    /** Where the field's value stands, 0 if the table has none. */
    private int field(int number) {
        int list = at - bytes.getInt(at);
        int entry = 4 + number * 2;
        if (entry + 2 > (bytes.getShort(list) & 0xFFFF)) {
            return 0;
        }
        int offset = bytes.getShort(list + entry) & 0xFFFF;
        return offset == 0 ? 0 : at + offset;
    }

    int unsignedByte(int number, int otherwise) {
        int f = field(number);
        return f == 0 ? otherwise : bytes.get(f) & 0xFF;
    }

    int unsignedShort(int number, int otherwise) {
        int f = field(number);
        return f == 0 ? otherwise : bytes.getShort(f) & 0xFFFF;
    }

    int integer(int number) {
        int f = field(number);
        return f == 0 ? 0 : bytes.getInt(f);
    }

    long integer64(int number) {
        int f = field(number);
        return f == 0 ? 0 : bytes.getLong(f);
    }

    String text(int number) {
        int from = vector(number);
        if (from == 0) {
            return "";
        }
        int length = length(from, 1);
        if (length > MOST_TEXT_BYTES) {
            throw new IndexOutOfBoundsException("a name is longer than any name");
        }
        byte[] text = new byte[length];
        bytes.get(from + 4, text);
        return new String(text, StandardCharsets.UTF_8);
    }

    /** A table that this one holds. */
    @Nullable
    FlatTable table(int number) {
        int f = field(number);
        return f == 0 ? null : new FlatTable(bytes, f + bytes.getInt(f));
    }

    List<FlatTable> tables(int number) {
        int from = vector(number);
        List<FlatTable> tables = new ArrayList<>();
        int count = from == 0 ? 0 : length(from, 4);
        for (int i = 0; i < count; i++) {
            int entry = from + 4 + i * 4;
            tables.add(new FlatTable(bytes, entry + bytes.getInt(entry)));
        }
        return tables;
    }

    double[] doubles(int number) {
        int from = vector(number);
        double[] values = new double[from == 0 ? 0 : length(from, 8)];
        for (int i = 0; i < values.length; i++) {
            values[i] = bytes.getDouble(from + 4 + i * 8);
        }
        return values;
    }

    int[] integers(int number) {
        int from = vector(number);
        int[] values = new int[from == 0 ? 0 : length(from, 4)];
        for (int i = 0; i < values.length; i++) {
            values[i] = bytes.getInt(from + 4 + i * 4);
        }
        return values;
    }

    /** A window on a vector of bytes. */
    ByteBuffer slice(int number) {
        int from = vector(number);
        return from == 0
                ? bytes.slice(0, 0)
                : bytes.slice(from + 4, length(from, 1)).order(bytes.order());
    }

    private int vector(int number) {
        int f = field(number);
        return f == 0 ? 0 : f + bytes.getInt(f);
    }

    private int length(int from, int bytesEach) {
        int length = bytes.getInt(from);
        if (length < 0 || (long) length * bytesEach > bytes.limit() - from - 4L) {
            throw new IndexOutOfBoundsException("a vector reaches beyond its buffer");
        }
        return length;
    }
}
