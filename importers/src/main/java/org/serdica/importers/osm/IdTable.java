package org.serdica.importers.osm;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Where an id stands in a row of ids. Files are sorted as a rule, and then the row itself is the table. */
final class IdTable {
    private final long[] sorted;
    /** The place in the row of each sorted id; null where the row is sorted. */
    private final int @Nullable [] place;

    private final int repeats;

    private IdTable(long[] sorted, int @Nullable [] place, int repeats) {
        this.sorted = sorted;
        this.place = place;
        this.repeats = repeats;
    }

    static IdTable of(long[] ids) {
        boolean ascending = true;
        for (int i = 1; i < ids.length && ascending; i++) {
            ascending = ids[i - 1] < ids[i];
        }
        if (ascending) {
            return new IdTable(ids, null, 0);
        }
        int[] order = order(ids);
        long[] sorted = new long[ids.length];
        int[] place = new int[ids.length];
        int n = 0;
        for (int p : order) {
            if (n > 0 && sorted[n - 1] == ids[p]) {
                // Of an element that comes twice the last one holds.
                place[n - 1] = p;
            } else {
                sorted[n] = ids[p];
                place[n++] = p;
            }
        }
        return new IdTable(Arrays.copyOf(sorted, n), Arrays.copyOf(place, n), ids.length - n);
    }

    /** Places by rising id, equal ids in the order of the row: merges runs of doubling length. */
    private static int[] order(long[] ids) {
        int n = ids.length;
        int[] from = new int[n];
        int[] to = new int[n];
        Arrays.setAll(from, i -> i);
        for (long width = 1; width < n; width *= 2) {
            for (long left = 0; left < n; left += 2 * width) {
                int middle = (int) Math.min(left + width, n);
                int right = (int) Math.min(left + 2 * width, n);
                int a = (int) left;
                int b = middle;
                for (int k = a; k < right; k++) {
                    boolean first = a < middle && (b >= right || ids[from[a]] <= ids[from[b]]);
                    to[k] = first ? from[a++] : from[b++];
                }
            }
            int[] swap = from;
            from = to;
            to = swap;
        }
        return from;
    }

    /** How many ids came again. */
    int repeats() {
        return repeats;
    }

    int find(long id) {
        return at(Arrays.binarySearch(sorted, id));
    }

    private int at(int i) {
        return i < 0 ? -1 : place == null ? i : place[i];
    }

    /** Finds ids that lie near each other, as those of a way's nodes do, in few steps. One for each thread. */
    final class Cursor {
        private int last;

        /** The place of the id, -1 if it is not there. */
        int find(long id) {
            int n = sorted.length;
            if (n == 0) {
                return -1;
            }
            int low = last;
            int high = last;
            for (int step = 1; high < n && sorted[high] < id; step *= 4) {
                low = high;
                high = high > n - step ? n : high + step;
            }
            for (int step = 1; low > 0 && sorted[low] > id; step *= 4) {
                high = low;
                low = Math.max(0, low - step);
            }
            int i = Arrays.binarySearch(sorted, low, Math.min(high + 1, n), id);
            last = i >= 0 ? i : Math.min(-i - 1, n - 1);
            return at(i);
        }
    }
}
