package org.serdica.importers.api;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The ids that a city has so far. An open hash beside which a hash set takes thrice the memory and reaches for most of
 * it at every id.
 */
final class IdSet {
    /** A hash set takes over for ids that were made to fall onto each other, and minds that little. */
    private static final int MOST_STEPS = 32;

    /** Of the ids beside them; 0 where there is none. */
    private int[] hashes = new int[1 << 12];

    private @Nullable String[] ids = new String[hashes.length];
    private final Set<String> crowded = new HashSet<>();
    private int count;

    /** False if it was there before. */
    boolean add(String id) {
        if (count * 2 > hashes.length) {
            grow();
        }
        return put(hash(id), id);
    }

    private boolean put(int hash, String id) {
        int at = hash & hashes.length - 1;
        for (int step = 0; step < MOST_STEPS; step++) {
            if (hashes[at] == 0) {
                return putAt(at, hash, id);
            }
            if (hashes[at] == hash && id.equals(ids[at])) {
                return false;
            }
            at = at + 1 & hashes.length - 1;
        }
        return crowded.add(id);
    }

    /** Room may have come since the id was put aside. */
    private boolean putAt(int at, int hash, String id) {
        if (!crowded.isEmpty() && crowded.contains(id)) {
            return false;
        }
        hashes[at] = hash;
        ids[at] = id;
        count++;
        return true;
    }

    private void grow() {
        int[] hashesBefore = hashes;
        @Nullable String[] idsBefore = ids;
        hashes = new int[hashesBefore.length * 2];
        ids = new String[hashes.length];
        count = 0;
        for (int i = 0; i < idsBefore.length; i++) {
            String id = idsBefore[i];
            if (id != null) {
                put(hashesBefore[i], id);
            }
        }
    }

    private static int hash(String id) {
        int h = id.hashCode() * 0x9E3779B9;
        h ^= h >>> 15;
        return h == 0 ? 1 : h;
    }
}
