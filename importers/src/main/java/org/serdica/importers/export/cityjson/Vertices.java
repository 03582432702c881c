package org.serdica.importers.export.cityjson;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.serdica.importers.export.SideText;
import org.serdica.model.city.Tile;

/** The vertices of a file or of a feature: each point once, as far as neighbours go. */
final class Vertices implements AutoCloseable {
    private static final int FIRST_SLOTS = 1 << 12;

    private final Transform transform;
    private final SideText text = new SideText();
    private int count;

    /** Points of this neighbourhood in a table of open addresses: four numbers each, the last one's index plus one. */
    private int[] table = new int[FIRST_SLOTS * 4];

    private int used;

    Vertices(Transform transform) {
        this.transform = transform;
    }

    /** Points after this are not looked for among those before, which keeps the table as small as a tile. */
    void nextNeighbourhood() throws IOException {
        Arrays.fill(table, 0);
        used = 0;
        text.settle();
    }

    /** The index of a tile's vertex. */
    int index(Tile tile, int vertex) {
        int x = transform.east(tile.x(vertex));
        int y = transform.north(tile.y(vertex));
        int z = transform.up(tile.z(vertex));
        int slot = slot(table, x, y, z);
        if (table[slot + 3] == 0) {
            if (used * 8 > table.length) {
                grow();
                slot = slot(table, x, y, z);
            }
            put(table, slot, x, y, z, ++count);
            used++;
            text.text().append(count == 1 ? "[" : ",[").append(x).append(',').append(y).append(',').append(z).append(']');
        }
        return table[slot + 3] - 1;
    }

    private static int slot(int[] table, int x, int y, int z) {
        int mask = table.length / 4 - 1;
        int hash = x * 73_856_093 ^ y * 19_349_663 ^ z * 83_492_791;
        int i = (hash ^ hash >>> 15) & mask;
        while (table[i * 4 + 3] != 0 && (table[i * 4] != x || table[i * 4 + 1] != y || table[i * 4 + 2] != z)) {
            i = (i + 1) & mask;
        }
        return i * 4;
    }

    private static void put(int[] table, int slot, int x, int y, int z, int number) {
        table[slot] = x;
        table[slot + 1] = y;
        table[slot + 2] = z;
        table[slot + 3] = number;
    }

    private void grow() {
        int[] larger = new int[table.length * 2];
        for (int i = 0; i < table.length; i += 4) {
            if (table[i + 3] != 0) {
                int slot = slot(larger, table[i], table[i + 1], table[i + 2]);
                put(larger, slot, table[i], table[i + 1], table[i + 2], table[i + 3]);
            }
        }
        table = larger;
    }

    /** Writes the array. */
    void copyTo(OutputStream out) throws IOException {
        out.write('[');
        text.copyTo(out);
        out.write("]".getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
