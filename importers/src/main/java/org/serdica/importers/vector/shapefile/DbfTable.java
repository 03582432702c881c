package org.serdica.importers.vector.shapefile;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.serdica.importers.api.InputTrouble;
import org.serdica.model.city.AttributeValue;

/** The rows of a dBASE table in their order. */
final class DbfTable implements Closeable {
    private static final int HEADER_BYTES = 32;
    private static final int FIELD_BYTES = 32;
    private static final int END_OF_FIELDS = 0x0D;
    private static final int DELETED = '*';
    private static final int MOST_LEFT = 254;

    /** A column; {@code at} is its first byte within a row. */
    private record Field(String name, char type, int at, int bytes) {}

    /**
     * A row.
     *
     * @param deleted whether the row was marked as deleted and never taken out
     */
    record Row(boolean deleted, Map<String, AttributeValue> values) {}

    private final InputStream in;
    private final List<Field> fields = new ArrayList<>();
    private final Charset charset;
    private final byte[] row;

    /** @param cpg the text of the file that names the encoding, may be empty */
    DbfTable(InputStream in, String cpg) throws IOException {
        this.in = in;
        byte[] header = in.readNBytes(HEADER_BYTES);
        if (header.length < HEADER_BYTES) {
            throw new InputTrouble("DBF_BROKEN", "The table of attributes ends within its header.");
        }
        ByteBuffer b = ByteBuffer.wrap(header).order(ByteOrder.LITTLE_ENDIAN);
        int headerBytes = b.getShort(8) & 0xFFFF;
        row = new byte[b.getShort(10) & 0xFFFF];
        charset = DbfCharset.of(cpg, header[29] & 0xFF);
        fields(in.readNBytes(Math.max(0, headerBytes - HEADER_BYTES)));
    }

    private void fields(byte[] descriptions) {
        int at = 1;
        for (int i = 0; i + FIELD_BYTES <= descriptions.length && descriptions[i] != END_OF_FIELDS; i += FIELD_BYTES) {
            int end = 0;
            while (end < 11 && descriptions[i + end] != 0) {
                end++;
            }
            String name = text(descriptions, i, end);
            int bytes = descriptions[i + 16] & 0xFF;
            if (at + bytes > row.length) {
                return;
            }
            fields.add(new Field(name, (char) (descriptions[i + 11] & 0xFF), at, bytes));
            at += bytes;
        }
    }

    /** The next row, null after the last whole one. */
    @Nullable
    Row next() throws IOException {
        int read = row.length == 0 ? 0 : in.readNBytes(row, 0, row.length);
        if (read < row.length || read == 0) {
            return null;
        }
        Map<String, AttributeValue> values = new LinkedHashMap<>();
        for (Field field : fields) {
            AttributeValue value = value(field);
            if (value != null) {
                values.put(field.name(), value);
            }
        }
        return new Row(row[0] == DELETED, values);
    }

    private @Nullable AttributeValue value(Field field) {
        ByteBuffer b = ByteBuffer.wrap(row).order(ByteOrder.LITTLE_ENDIAN);
        if (field.type() == 'I' && field.bytes() == 4) {
            return AttributeValue.of((long) b.getInt(field.at()));
        }
        if (field.type() == 'O' && field.bytes() == 8) {
            return AttributeValue.of(b.getDouble(field.at()));
        }
        String text = text(row, field.at(), field.bytes());
        if (text.isEmpty()) {
            return null;
        }
        return switch (field.type()) {
            case 'N', 'F' -> number(text);
            case 'L' ->
                "YyTt".indexOf(text.charAt(0)) >= 0
                        ? AttributeValue.of(true)
                        : "NnFf".indexOf(text.charAt(0)) >= 0 ? AttributeValue.of(false) : null;
            case 'D' -> day(text);
            default -> AttributeValue.of(text);
        };
    }

    private static @Nullable AttributeValue number(String text) {
        if (text.charAt(0) == '*') {
            return null;
        }
        double number = AttributeValue.of(text).number();
        if (Double.isNaN(number)) {
            return AttributeValue.of(text);
        }
        boolean whole = text.indexOf('.') < 0 && number == Math.rint(number) && Math.abs(number) < 1e15;
        return whole ? AttributeValue.of((long) number) : AttributeValue.of(number);
    }

    private static @Nullable AttributeValue day(String text) {
        double n = AttributeValue.of(text).number();
        if (text.length() != 8 || !(n > 0)) {
            return null;
        }
        int number = (int) n;
        try {
            return new AttributeValue.Day(LocalDate.of(number / 10_000, number / 100 % 100, number % 100));
        } catch (DateTimeException e) {
            // Not a day of any calendar: kept as it stands.
            return AttributeValue.of(text);
        }
    }

    private String text(byte[] bytes, int from, int count) {
        int end = from + count;
        while (end > from && (bytes[end - 1] == ' ' || bytes[end - 1] == 0)) {
            end--;
        }
        String text = new String(bytes, from, end - from, charset);
        // A cell is cut at its width, maybe within a character: what is left of it means nothing.
        boolean cut = charset == StandardCharsets.UTF_8 && end - from >= MOST_LEFT - 4 && text.endsWith("\uFFFD");
        return (cut ? text.replaceAll("\uFFFD+$", "") : text).strip();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
