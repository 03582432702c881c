package org.serdica.importers.synth;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.DeflaterOutputStream;

/**
 * A town of square houses as an OpenStreetMap PBF, for measuring readers: nodes in dense blocks of 8000, then ways, as
 * extracts are laid out. Of fourteen nodes four are a house's, which is the measure of real extracts.
 */
public final class PbfTown {
    public static final int NODES_PER_HOUSE = 14;

    private static final int HOUSES_PER_BLOCK = 8_000 / NODES_PER_HOUSE;
    private static final int WAYS_PER_BLOCK = 8_000;
    private static final long LON0 = 232_000_000;
    private static final long LAT0 = 426_000_000;
    private static final List<String> WORDS = List.of("", "building", "yes", "building:levels", "3");

    private PbfTown() {}

    public static void write(int houses, Path file) throws IOException {
        int side = (int) Math.ceil(Math.sqrt(houses));
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            Message header = new Message();
            header.text(4, "OsmSchema-V0.6");
            header.text(4, "DenseNodes");
            blob(out, "OSMHeader", header);
            for (int from = 0; from < houses; from += HOUSES_PER_BLOCK) {
                blob(out, "OSMData", nodes(from, Math.min(houses, from + HOUSES_PER_BLOCK), side));
            }
            for (int from = 0; from < houses; from += WAYS_PER_BLOCK) {
                blob(out, "OSMData", ways(from, Math.min(houses, from + WAYS_PER_BLOCK)));
            }
        }
    }

    private static Message nodes(int from, int to, int side) {
        int n = (to - from) * NODES_PER_HOUSE;
        long[] ids = new long[n];
        long[] lon = new long[n];
        long[] lat = new long[n];
        for (int h = from, i = 0; h < to; h++) {
            for (int c = 0; c < NODES_PER_HOUSE; c++, i++) {
                ids[i] = firstNode(h) + c;
                lon[i] = LON0 + h % side * 2_400L + (c == 1 || c == 2 ? 1_200 : c * 90L);
                lat[i] = LAT0 + h / side * 1_800L + (c == 2 || c == 3 ? 900 : 0);
                lon[i] = c == 3 ? LON0 + h % side * 2_400L : lon[i];
            }
        }
        Message dense = new Message();
        dense.deltas(1, ids);
        dense.deltas(8, lat);
        dense.deltas(9, lon);
        Message group = new Message();
        group.part(2, dense);
        return block(List.of(""), group);
    }

    private static Message ways(int from, int to) {
        Message group = new Message();
        for (int h = from; h < to; h++) {
            long n = firstNode(h);
            Message way = new Message();
            way.key(1, 0);
            way.varint(h + 1L);
            way.packed(2, 1, 3);
            way.packed(3, 2, 4);
            way.deltas(8, n, n + 1, n + 2, n + 3, n);
            group.part(3, way);
        }
        return block(WORDS, group);
    }

    private static long firstNode(int house) {
        return 1 + (long) house * NODES_PER_HOUSE;
    }

    private static Message block(List<String> words, Message group) {
        Message table = new Message();
        words.forEach(w -> table.text(1, w));
        Message block = new Message();
        block.part(1, table);
        block.part(2, group);
        return block;
    }

    private static void blob(DataOutputStream out, String type, Message content) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflate = new DeflaterOutputStream(packed)) {
            content.bytes.writeTo(deflate);
        }
        Message blob = new Message();
        blob.key(2, 0);
        blob.varint(content.bytes.size());
        blob.bytes(3, packed.toByteArray());
        Message head = new Message();
        head.text(1, type);
        head.key(3, 0);
        head.varint(blob.bytes.size());
        out.writeInt(head.bytes.size());
        head.bytes.writeTo(out);
        blob.bytes.writeTo(out);
    }

    /** The few kinds of fields of Protocol Buffers that this needs. */
    private static final class Message {
        private static final int LENGTH_DELIMITED = 2;
        final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

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

        void part(int field, Message part) {
            bytes(field, part.bytes.toByteArray());
        }

        void packed(int field, long... values) {
            Message list = new Message();
            for (long v : values) {
                list.varint(v);
            }
            part(field, list);
        }

        /** Differences, folded so that small negative ones stay small. */
        void deltas(int field, long... values) {
            Message list = new Message();
            long before = 0;
            for (long v : values) {
                long d = v - before;
                list.varint(d << 1 ^ d >> 63);
                before = v;
            }
            part(field, list);
        }
    }
}
