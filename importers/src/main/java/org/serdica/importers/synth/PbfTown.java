package org.serdica.importers.synth;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

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
            PbfBlobs.header(out);
            for (int from = 0; from < houses; from += HOUSES_PER_BLOCK) {
                PbfBlobs.write(out, nodes(from, Math.min(houses, from + HOUSES_PER_BLOCK), side));
            }
            for (int from = 0; from < houses; from += WAYS_PER_BLOCK) {
                PbfBlobs.write(out, ways(from, Math.min(houses, from + WAYS_PER_BLOCK)));
            }
        }
    }

    private static ProtoMessage nodes(int from, int to, int side) {
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
        ProtoMessage dense = new ProtoMessage();
        dense.deltas(1, ids);
        dense.deltas(8, lat);
        dense.deltas(9, lon);
        ProtoMessage group = new ProtoMessage();
        group.part(2, dense);
        return PbfBlobs.block(List.of(""), group);
    }

    private static ProtoMessage ways(int from, int to) {
        ProtoMessage group = new ProtoMessage();
        for (int h = from; h < to; h++) {
            long n = firstNode(h);
            ProtoMessage way = new ProtoMessage();
            way.key(1, 0);
            way.varint(h + 1L);
            way.packed(2, 1, 3);
            way.packed(3, 2, 4);
            way.deltas(8, n, n + 1, n + 2, n + 3, n);
            group.part(3, way);
        }
        return PbfBlobs.block(WORDS, group);
    }

    private static long firstNode(int house) {
        return 1 + (long) house * NODES_PER_HOUSE;
    }
}
