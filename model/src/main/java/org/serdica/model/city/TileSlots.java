package org.serdica.model.city;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The tiles of a snapshot, each at a place that it and those that come of it keep from snapshot to snapshot. Behind the
 * tiles that a city began with are the loose ones, with the objects that edits have touched.
 */
final class TileSlots {
    private final @Nullable Tile[] tiles;
    private final int firstLoose;
    private final List<Tile> list;

    /** Keeps the array. */
    TileSlots(@Nullable Tile[] tiles, int firstLoose) {
        this.tiles = tiles;
        this.firstLoose = firstLoose;
        List<Tile> present = new ArrayList<>(tiles.length);
        for (Tile tile : tiles) {
            if (tile != null) {
                present.add(tile);
            }
        }
        list = Collections.unmodifiableList(present);
    }

    static TileSlots of(List<Tile> tiles) {
        return new TileSlots(tiles.toArray(Tile[]::new), tiles.size());
    }

    int count() {
        return tiles.length;
    }

    int firstLoose() {
        return firstLoose;
    }

    /** The tile there; null where there is none any more. */
    @Nullable
    Tile at(int slot) {
        return slot < tiles.length ? tiles[slot] : null;
    }

    /** All tiles. */
    List<Tile> list() {
        return list;
    }

    /** All slots, empty ones as null. */
    List<@Nullable Tile> all() {
        return Arrays.asList(tiles);
    }
}
