package org.serdica.importers.osm;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;

/** Writes small PBF files byte by byte, as the format's description has them. */
public final class PbfText {
    private static final int VARINT = 0;
    private static final int BYTES = 2;

    private final ByteArrayOutputStream file = new ByteArrayOutputStream();

    /** A message under construction. */
    static final class Message {
        private final ByteArrayOutputStream out = new ByteArrayOutputStream();

        private void raw(long value) {
            long v = value;
            while ((v & ~0x7fL) != 0) {
                out.write((int) (v & 0x7f | 0x80));
                v >>>= 7;
            }
            out.write((int) v);
        }

        Message varint(int field, long value) {
            raw((long) field << 3 | VARINT);
            raw(value);
            return this;
        }

        Message bytes(int field, byte[] value) {
            raw((long) field << 3 | BYTES);
            raw(value.length);
            out.writeBytes(value);
            return this;
        }

        Message text(int field, String value) {
            return bytes(field, value.getBytes(StandardCharsets.UTF_8));
        }

        Message part(int field, Message value) {
            return bytes(field, value.out.toByteArray());
        }

        Message packed(int field, long... values) {
            Message row = new Message();
            for (long v : values) {
                row.raw(v);
            }
            return part(field, row);
        }

        /** Differences, with the sign in the last bit. */
        Message deltas(int field, long... values) {
            Message row = new Message();
            long last = 0;
            for (long v : values) {
                long d = v - last;
                row.raw(d << 1 ^ d >> 63);
                last = v;
            }
            return part(field, row);
        }

        byte[] toBytes() {
            return out.toByteArray();
        }
    }

    static Message header(String... features) {
        Message m = new Message();
        for (String feature : features) {
            m.text(4, feature);
        }
        return m;
    }

    static Message block(List<String> strings, Message... groups) {
        Message table = new Message();
        strings.forEach(s -> table.text(1, s));
        Message m = new Message().part(1, table);
        for (Message group : groups) {
            m.part(2, group);
        }
        return m;
    }

    /** Nodes with ids from {@code first} on; {@code lon} and {@code lat} in steps of 1e-7 degrees. */
    static Message nodes(long first, long[] lon, long[] lat) {
        long[] ids = new long[lon.length];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = first + i;
        }
        return new Message().part(2, new Message().deltas(1, ids).deltas(8, lat).deltas(9, lon));
    }

    static Message way(long id, long[] keys, long[] values, long... refs) {
        return new Message().varint(1, id).packed(2, keys).packed(3, values).deltas(8, refs);
    }

    PbfText add(String type, Message message) {
        byte[] content = message.toBytes();
        return addBlob(type, zlib(content, content.length));
    }

    /** A blob whose content is what it says, or not. */
    static Message zlib(byte[] content, int rawSize) {
        Deflater deflater = new Deflater(1);
        deflater.setInput(content);
        deflater.finish();
        byte[] packed = new byte[content.length + content.length / 100 + 64];
        int n = deflater.deflate(packed);
        deflater.end();
        return new Message().varint(2, rawSize).bytes(3, java.util.Arrays.copyOf(packed, n));
    }

    PbfText addBlob(String type, Message blob) {
        try {
            byte[] body = blob.toBytes();
            byte[] head = new Message().text(1, type).varint(3, body.length).toBytes();
            DataOutputStream out = new DataOutputStream(file);
            out.writeInt(head.length);
            out.write(head);
            out.write(body);
            return this;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    byte[] toBytes() {
        return file.toByteArray();
    }

    /** A town of square houses, so many that four nodes each make the number of nodes, as an extract is laid out. */
    public static byte[] town(int houses) {
        PbfText file = new PbfText().add("OSMHeader", header("OsmSchema-V0.6", "DenseNodes"));
        int side = (int) Math.ceil(Math.sqrt(houses));
        long lon0 = 232_000_000;
        long lat0 = 426_000_000;
        for (int from = 0; from < houses; from += 2_000) {
            int count = Math.min(2_000, houses - from);
            long[] lon = new long[count * 4];
            long[] lat = new long[count * 4];
            for (int i = 0; i < count; i++) {
                int h = from + i;
                for (int c = 0; c < 4; c++) {
                    lon[i * 4 + c] = lon0 + h % side * 2_400L + (c == 1 || c == 2 ? 1_200 : 0);
                    lat[i * 4 + c] = lat0 + h / side * 1_800L + (c >= 2 ? 900 : 0);
                }
            }
            file.add("OSMData", block(List.of(""), nodes(1 + from * 4L, lon, lat)));
        }
        List<String> words = List.of("", "building", "yes", "building:levels", "3", "addr:street", "ulitsa Vit");
        for (int from = 0; from < houses; from += 4_000) {
            Message group = new Message();
            for (int h = from; h < Math.min(houses, from + 4_000); h++) {
                long n = 1 + h * 4L;
                group.part(3, way(h + 1, new long[] {1, 3, 5}, new long[] {2, 4, 6}, n, n + 1, n + 2, n + 3, n));
            }
            file.add("OSMData", block(words, group));
        }
        return file.toBytes();
    }

    static List<String> words(String... words) {
        List<String> all = new ArrayList<>(List.of(""));
        all.addAll(List.of(words));
        return all;
    }
}
