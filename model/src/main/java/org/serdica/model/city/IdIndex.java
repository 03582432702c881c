package org.serdica.model.city;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds an object by id. An open hash of the objects that a city began with, 8 bytes an object instead of a map's 50,
 * is shared by all snapshots that follow from it; each has a small trie of the ids that have moved since.
 */
final class IdIndex {
    private static final int GONE = -1;
    private static final int UNMOVED = -2;
    /** From this many moved ids on it may pay to hash all anew. */
    private static final int MANY = 20_000;

    private final Beginning beginning;
    private final HashTrie moved;

    private IdIndex(Beginning beginning, HashTrie moved) {
        this.beginning = beginning;
        this.moved = moved;
    }

    static IdIndex of(TileSlots slots) {
        return new IdIndex(new Beginning(slots), HashTrie.EMPTY);
    }

    /** Whether an index of the one list serves the other too: the same ids at the same places. */
    static boolean sameIds(List<Tile> tiles, List<Tile> others) {
        if (tiles.size() != others.size()) {
            return false;
        }
        for (int t = 0; t < tiles.size(); t++) {
            Tile a = tiles.get(t);
            Tile b = others.get(t);
            if (a.id != b.id && !Arrays.equals(a.id, b.id)) {
                return false;
            }
        }
        return true;
    }

    Optional<CityObject> find(TileSlots slots, String id) {
        int slot = slotOf(id);
        Tile tile = slot < 0 ? null : slots.at(slot);
        int object = tile == null ? -1 : beginning.indexIn(tile, slot, id);
        return tile == null || object < 0 ? Optional.empty() : Optional.of(new CityObject(tile, object));
    }

    /** The slot of the tile that holds the object; negative if there is none of that id. */
    int slotOf(String id) {
        int slot = moved.get(id, UNMOVED);
        return slot == UNMOVED ? beginning.slotOf(id) : slot;
    }

    /** The index after an object of that id has come to another slot. */
    IdIndex moved(String id, int slot) {
        return slotOf(id) == slot ? this : new IdIndex(beginning, moved.put(id, slot));
    }

    /** The index after the object of that id is gone. */
    IdIndex gone(String id) {
        return slotOf(id) < 0 ? this : new IdIndex(beginning, moved.put(id, GONE));
    }

    /** This one, or a fresh one where most objects are no longer where they began. */
    IdIndex settled(TileSlots slots) {
        return moved.size() > MANY && moved.size() > beginning.count() / 2 ? of(slots) : this;
    }

    /** The ids of a city as it began. Tiles mostly lose objects from there on, so one that stayed is where it was or before. */
    private static final class Beginning {
        private final String[][] ids;
        private int @Nullable [] table;
        private final int[] firstOfSlot;

        Beginning(TileSlots slots) {
            ids = new String[slots.count()][];
            firstOfSlot = new int[ids.length + 1];
            for (int t = 0; t < ids.length; t++) {
                Tile tile = slots.at(t);
                ids[t] = tile == null ? new String[0] : tile.id;
                firstOfSlot[t + 1] = firstOfSlot[t] + ids[t].length;
            }
        }

        int count() {
            return firstOfSlot[ids.length];
        }

        private int number(String id) {
            int[] t = table();
            int mask = t.length - 1;
            for (int i = spread(id) & mask; t[i] >= 0; i = i + 1 & mask) {
                int slot = slotOf(t[i]);
                if (ids[slot][t[i] - firstOfSlot[slot]].equals(id)) {
                    return t[i];
                }
            }
            return -1;
        }

        int slotOf(String id) {
            int number = number(id);
            return number < 0 ? GONE : slotOf(number);
        }

        /** Empty tiles share a number with their successor; the one that holds the object is the last. */
        private int slotOf(int number) {
            int t = Arrays.binarySearch(firstOfSlot, number);
            if (t < 0) {
                return -t - 2;
            }
            while (firstOfSlot[t + 1] == number) {
                t++;
            }
            return t;
        }

        /** Where in a tile the object is. */
        int indexIn(Tile tile, int slot, String id) {
            int last = tile.objectCount() - 1;
            int number = slot < ids.length ? number(id) : -1;
            if (number >= firstOfSlot[Math.min(slot, ids.length)] && number < firstOfSlot[slot + 1]) {
                last = Math.min(last, number - firstOfSlot[slot]);
            }
            for (int o = last; o >= 0; o--) {
                if (tile.id[o].equals(id)) {
                    return o;
                }
            }
            for (int o = last + 1; o < tile.objectCount(); o++) {
                if (tile.id[o].equals(id)) {
                    return o;
                }
            }
            return -1;
        }

        private synchronized int[] table() {
            int[] t = table;
            if (t == null) {
                t = new int[Math.max(16, Integer.highestOneBit(Math.max(1, count())) * 4)];
                Arrays.fill(t, -1);
                int mask = t.length - 1;
                int number = 0;
                for (String[] tile : ids) {
                    for (String id : tile) {
                        int i = spread(id) & mask;
                        while (t[i] >= 0) {
                            i = i + 1 & mask;
                        }
                        t[i] = number++;
                    }
                }
                table = t;
            }
            return t;
        }

        private static int spread(String id) {
            int h = id.hashCode() * 0x9E3779B9;
            return h ^ h >>> 15;
        }
    }
}
