package org.serdica.importers.api;

import java.util.Arrays;

/** Which ids have been met, by 64 bits of each: among ten million, two that differ are taken for one once in 300,000 files. */
final class MetIds {
    private long[] slots = new long[1 << 12];
    private int count;

    /** Whether the id is new. */
    boolean add(String id) {
        if (count * 2 > slots.length) {
            grow();
        }
        if (!put(hash(id))) {
            return false;
        }
        count++;
        return true;
    }

    void clear() {
        count = 0;
        Arrays.fill(slots, 0);
    }

    private boolean put(long hash) {
        int at = (int) (hash >>> 32) & slots.length - 1;
        while (slots[at] != 0) {
            if (slots[at] == hash) {
                return false;
            }
            at = at + 1 & slots.length - 1;
        }
        slots[at] = hash;
        return true;
    }

    private void grow() {
        long[] before = slots;
        slots = new long[before.length * 2];
        for (long hash : before) {
            if (hash != 0) {
                put(hash);
            }
        }
    }

    /** FNV-1a with a last stir; 0 stands for an empty slot. */
    private static long hash(String id) {
        long h = 0xcbf29ce484222325L;
        for (int i = 0; i < id.length(); i++) {
            h = (h ^ id.charAt(i)) * 0x100000001b3L;
        }
        h = (h ^ h >>> 29) * 0xBF58476D1CE4E5B9L;
        h ^= h >>> 32;
        return h == 0 ? 1 : h;
    }
}
