package org.serdica.importers.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import org.serdica.model.geo.HeightRaster;

/**
 * Writes heights as a GeoTIFF of 32-bit floats, packed strip by strip (TIFF 6.0; OGC 19-008 for the keys). A raster's
 * nodes become the middles of pixels. Written here because the library's writer puts a time into its files.
 */
public final class GeoTiffWriter {
    private static final int ROWS_PER_STRIP = 64;
    private static final short SHORT = 3;
    private static final short LONG = 4;
    private static final short DOUBLE = 12;
    private static final short ASCII = 2;
    private static final int HEADER = 8;

    private record Field(int tag, short type, int count, byte[] value) {}

    private GeoTiffWriter() {}

    /** @param epsg code of the projected CRS */
    public static void write(OutputStream out, HeightRaster raster, int epsg) throws IOException {
        List<byte[]> strips = new ArrayList<>();
        for (int row = 0; row < raster.rows(); row += ROWS_PER_STRIP) {
            strips.add(packed(raster, row, Math.min(row + ROWS_PER_STRIP, raster.rows())));
        }
        List<Field> fields = fields(raster, epsg, strips);
        int directory = 2 + fields.size() * 12 + 4;
        int extra = fields.stream()
                .mapToInt(f -> f.value.length > 4 ? even(f.value.length) : 0)
                .sum();
        ByteBuffer head = ByteBuffer.allocate(HEADER + directory + extra).order(ByteOrder.LITTLE_ENDIAN);
        head.put((byte) 'I').put((byte) 'I').putShort((short) 42).putInt(HEADER);
        head.putShort((short) fields.size());
        int at = HEADER + directory;
        for (Field f : fields) {
            head.putShort((short) f.tag).putShort(f.type).putInt(f.count);
            if (f.value.length <= 4) {
                head.put(f.value).put(new byte[4 - f.value.length]);
            } else {
                head.putInt(at);
                at += even(f.value.length);
            }
        }
        head.putInt(0);
        for (Field f : fields) {
            if (f.value.length > 4) {
                head.put(f.value).put(new byte[even(f.value.length) - f.value.length]);
            }
        }
        out.write(head.array());
        for (byte[] strip : strips) {
            out.write(strip);
        }
    }

    private static int even(int length) {
        return length + (length & 1);
    }

    /** Rows from the north, as pictures run. */
    private static byte[] packed(HeightRaster raster, int from, int to) {
        ByteBuffer rows = ByteBuffer.allocate((to - from) * raster.cols() * 4).order(ByteOrder.LITTLE_ENDIAN);
        for (int row = from; row < to; row++) {
            for (int col = 0; col < raster.cols(); col++) {
                rows.putFloat(raster.node(col, raster.rows() - 1 - row));
            }
        }
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try {
            deflater.setInput(rows.array());
            deflater.finish();
            byte[] result = new byte[rows.capacity() + 1024];
            int length = deflater.deflate(result);
            return java.util.Arrays.copyOf(result, even(length));
        } finally {
            deflater.end();
        }
    }

    private static List<Field> fields(HeightRaster r, int epsg, List<byte[]> strips) {
        int[] lengths = strips.stream().mapToInt(s -> s.length).toArray();
        int[] offsets = new int[lengths.length];
        List<Field> fields = new ArrayList<>(List.of(
                longs(256, r.cols()),
                longs(257, r.rows()),
                shorts(258, 32),
                shorts(259, 8),
                shorts(262, 1),
                longs(273, offsets),
                shorts(277, 1),
                longs(278, ROWS_PER_STRIP),
                longs(279, lengths),
                shorts(284, 1),
                shorts(339, 3),
                doubles(33550, r.cell(), r.cell(), 0),
                doubles(33922, 0, 0, 0, r.x0() - r.cell() / 2, r.y0() + (r.rows() - 0.5) * r.cell(), 0),
                // Version 1.1.0; projected model, pixel is area, the CRS by its EPSG code, metres.
                shorts(34735, 1, 1, 0, 4, 1024, 0, 1, 1, 1025, 0, 1, 1, 3072, 0, 1, epsg, 3076, 0, 1, 9001),
                ascii(42113, "nan")));
        int at = HEADER
                + 2
                + fields.size() * 12
                + 4
                + fields.stream()
                        .mapToInt(f -> f.value.length > 4 ? even(f.value.length) : 0)
                        .sum();
        for (int i = 0; i < offsets.length; i++) {
            offsets[i] = at;
            at += lengths[i];
        }
        fields.set(5, longs(273, offsets));
        return fields;
    }

    private static Field shorts(int tag, int... values) {
        ByteBuffer b = ByteBuffer.allocate(values.length * 2).order(ByteOrder.LITTLE_ENDIAN);
        for (int v : values) {
            b.putShort((short) v);
        }
        return new Field(tag, SHORT, values.length, b.array());
    }

    private static Field longs(int tag, int... values) {
        ByteBuffer b = ByteBuffer.allocate(values.length * 4).order(ByteOrder.LITTLE_ENDIAN);
        for (int v : values) {
            b.putInt(v);
        }
        return new Field(tag, LONG, values.length, b.array());
    }

    private static Field doubles(int tag, double... values) {
        ByteBuffer b = ByteBuffer.allocate(values.length * 8).order(ByteOrder.LITTLE_ENDIAN);
        for (double v : values) {
            b.putDouble(v);
        }
        return new Field(tag, DOUBLE, values.length, b.array());
    }

    private static Field ascii(int tag, String text) {
        byte[] bytes = (text + "\0").getBytes(StandardCharsets.US_ASCII);
        return new Field(tag, ASCII, bytes.length, bytes);
    }
}
