package org.serdica.importers.vector.flatgeobuf;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.serdica.model.city.AttributeValue;

/** A feature's properties: numbers of columns, each followed by its value. */
final class FlatProperties {
    private FlatProperties() {}

    /** @throws IllegalArgumentException if they do not fit the columns */
    static Map<String, AttributeValue> read(ByteBuffer in, List<FlatHeader.FlatColumn> columns) {
        Map<String, AttributeValue> values = new LinkedHashMap<>();
        try {
            while (in.remaining() >= 2) {
                int column = in.getShort() & 0xFFFF;
                if (column >= columns.size()) {
                    throw new IllegalArgumentException("its properties name a column that the header has not");
                }
                AttributeValue value = value(in, columns.get(column).type());
                if (value != null) {
                    values.put(columns.get(column).name(), value);
                }
            }
        } catch (BufferUnderflowException e) {
            throw new IllegalArgumentException("its properties break off", e);
        }
        return values;
    }

    private static @Nullable AttributeValue value(ByteBuffer in, int type) {
        return switch (type) {
            case 0 -> AttributeValue.of((long) in.get());
            case 1 -> AttributeValue.of(in.get() & 0xFFL);
            case 2 -> AttributeValue.of(in.get() != 0);
            case 3 -> AttributeValue.of((long) in.getShort());
            case 4 -> AttributeValue.of(in.getShort() & 0xFFFFL);
            case 5 -> AttributeValue.of((long) in.getInt());
            case 6 -> AttributeValue.of(in.getInt() & 0xFFFFFFFFL);
            case 7, 8 -> AttributeValue.of(in.getLong());
            case 9 -> real(in.getFloat());
            case 10 -> real(in.getDouble());
            case 11, 12, 13 -> text(in);
            case 14 -> {
                bytes(in);
                yield null;
            }
            default -> throw new IllegalArgumentException("there is no column type " + type);
        };
    }

    private static @Nullable AttributeValue real(double value) {
        return Double.isFinite(value) ? AttributeValue.of(value) : null;
    }

    private static @Nullable AttributeValue text(ByteBuffer in) {
        String text = new String(bytes(in), StandardCharsets.UTF_8);
        return text.isEmpty() ? null : AttributeValue.of(text);
    }

    private static byte[] bytes(ByteBuffer in) {
        int length = in.getInt();
        if (length < 0 || length > in.remaining()) {
            throw new IllegalArgumentException("its properties break off");
        }
        byte[] bytes = new byte[length];
        in.get(bytes);
        return bytes;
    }
}
