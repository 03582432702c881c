package org.serdica.model.city;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.serdica.model.geo.Bounds;
import org.serdica.model.network.RoadNetwork;

/**
 * Puts the objects that a revision has touched into loose tiles: those that come together and stand together go into
 * one, so that an object that is dragged soon has a tile to itself, which alone is packed anew from then on. Where there
 * are many loose tiles, the ones of the busiest neighbourhood become one.
 */
final class EditedTiles {
    private static final double NEIGHBOURHOOD_M = 512;
    /** Where all have the nearer neighbourhood to themselves, a wider one counts. */
    private static final double WIDEST_M = 4096;
    /** So many loose tiles are no burden, and one more for so many that the city began with. */
    private static final int FEW = 32;

    private static final int SHARE = 8;

    private final City base;
    private final List<@Nullable Tile> slots;
    private final Set<Integer> busy = new HashSet<>();
    private final Map<Neighbourhood, List<Piece>> coming = new LinkedHashMap<>();
    private final Interner interner;
    private IdIndex ids;
    private int nextFree;

    private record Neighbourhood(Layer layer, long column, long row) {
        static Neighbourhood of(Layer layer, Bounds b, double sideM) {
            return b.isEmpty()
                    ? new Neighbourhood(layer, Long.MIN_VALUE, 0)
                    : new Neighbourhood(
                            layer, (long) Math.floor(b.centreX() / sideM), (long) Math.floor(b.centreY() / sideM));
        }
    }

    EditedTiles(City base, Collection<SlotWork> work) {
        this.base = base;
        ids = base.ids();
        interner = new Interner(base);
        slots = new ArrayList<>(base.slots().all());
        nextFree = base.slots().firstLoose();
        for (SlotWork w : work) {
            if (!w.isChange()) {
                continue;
            }
            Tile rest = w.rest();
            busy.add(w.slot);
            slots.set(w.slot, rest == null || !TileCut.isHollow(rest) ? rest : packed(rest.layer(), pieces(rest)));
        }
    }

    /** Takes an object that has come. */
    void add(Piece piece) {
        coming.computeIfAbsent(Neighbourhood.of(piece.layer(), piece.bounds(), NEIGHBOURHOOD_M), n -> new ArrayList<>())
                .add(piece);
    }

    /** Notes that there is no object of that id any more. */
    void gone(String id) {
        ids = ids.gone(id);
    }

    City build(Terrain terrain, RoadNetwork roads) {
        coming.values().forEach(this::place);
        tidy();
        TileSlots next = new TileSlots(slots.toArray(Tile[]::new), base.slots().firstLoose());
        return base.next(next, ids.settled(next), interner, terrain, roads);
    }

    /** Lays pieces down in new tiles, each not fuller than a builder would make it. */
    private void place(List<Piece> pieces) {
        List<Piece> batch = new ArrayList<>();
        int triangles = 0;
        for (Piece piece : pieces) {
            int more = piece.triangleEstimate();
            if (!batch.isEmpty()
                    && (triangles + more > CityBuilder.TILE_TRIANGLES || batch.size() >= CityBuilder.TILE_OBJECTS)) {
                placeTile(packed(batch.getFirst().layer(), batch));
                batch.clear();
                triangles = 0;
            }
            batch.add(piece);
            triangles += more;
        }
        placeTile(packed(batch.getFirst().layer(), batch));
    }

    private void placeTile(Tile tile) {
        int slot = freeSlot();
        busy.add(slot);
        slots.set(slot, tile);
        for (String id : tile.id) {
            ids = ids.moved(id, slot);
        }
    }

    /** The first loose slot that is free: for what is dragged that is the one it has just left. */
    private int freeSlot() {
        while (nextFree < slots.size() && slots.get(nextFree) != null) {
            nextFree++;
        }
        if (nextFree == slots.size()) {
            slots.add(null);
        }
        return nextFree;
    }

    private void tidy() {
        int loose = 0;
        for (int s = base.slots().firstLoose(); s < slots.size(); s++) {
            loose += slots.get(s) == null ? 0 : 1;
        }
        if (loose > FEW + base.slots().firstLoose() / SHARE) {
            List<Integer> crowd = List.of();
            for (double side = NEIGHBOURHOOD_M; crowd.size() < 2 && side <= WIDEST_M; side *= 2) {
                crowd = busiest(side);
            }
            if (crowd.size() > 1) {
                List<Piece> pieces = new ArrayList<>();
                for (int s : crowd) {
                    Tile tile = slots.set(s, null);
                    if (tile != null) {
                        pieces.addAll(pieces(tile));
                    }
                }
                nextFree = base.slots().firstLoose();
                place(pieces);
            }
        }
    }

    /** The loose tiles of one neighbourhood that are the most, as many as fit into one; none that is being changed. */
    private List<Integer> busiest(double sideM) {
        Map<Neighbourhood, List<Integer>> crowds = new HashMap<>();
        List<Integer> most = List.of();
        for (int s = base.slots().firstLoose(); s < slots.size(); s++) {
            Tile tile = slots.get(s);
            if (tile != null && !busy.contains(s) && tile.triangleEstimate() < CityBuilder.TILE_TRIANGLES / 2) {
                List<Integer> crowd = crowds.computeIfAbsent(
                        Neighbourhood.of(tile.layer(), tile.bounds(), sideM), n -> new ArrayList<>());
                crowd.add(s);
                most = crowd.size() > most.size() ? crowd : most;
            }
        }
        return most;
    }

    private Tile packed(Layer layer, List<? extends Piece> pieces) {
        return TilePacker.packPieces(layer, pieces, interner);
    }

    private static List<Piece> pieces(Tile tile) {
        List<Piece> pieces = new ArrayList<>();
        for (int o = 0; o < tile.objectCount(); o = tile.familyEnd(o)) {
            pieces.add(new Piece.Packed(tile, o, 0, 0, 0));
        }
        return pieces;
    }
}
