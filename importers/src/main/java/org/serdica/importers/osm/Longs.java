package org.serdica.importers.osm;

import java.util.Arrays;

/** Ids in a row that grows. */
final class Longs {
    private long[] values;
    private int size;

    Longs(int expected) {
        values = new long[Math.max(8, expected)];
    }

    void add(long value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
        }
        values[size++] = value;
    }

    int size() {
        return size;
    }

    long[] toArray() {
        return Arrays.copyOf(values, size);
    }
}
