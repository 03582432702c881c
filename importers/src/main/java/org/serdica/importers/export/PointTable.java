package org.serdica.importers.export;

import java.util.Arrays;

/** Points by number, so that a file has each of them once: a table of open addresses that costs no objects. */
public final class PointTable {
    private static final int FIRST_SLOTS = 1 << 12;

    /** Three coordinates and a number, zero for a free slot. */
    private int[] table = new int[FIRST_SLOTS * 4];

    private int used;
    private int count;

    /** Numbers go on, but points so far are forgotten: what lies far apart has none in common. */
    public void forget() {
        Arrays.fill(table, 0);
        used = 0;
    }

    /** How many points were numbered. */
    public int count() {
        return count;
    }

    /** The point's number, from 1 on; one that is equal to {@link #count} after it was lower before is new. */
    public int number(int x, int y, int z) {
        int slot = slot(table, x, y, z);
        if (table[slot + 3] == 0) {
            if (used * 8 > table.length) {
                grow();
                slot = slot(table, x, y, z);
            }
            put(table, slot, x, y, z, ++count);
            used++;
        }
        return table[slot + 3];
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
}
