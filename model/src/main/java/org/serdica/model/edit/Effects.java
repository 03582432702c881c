package org.serdica.model.edit;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.serdica.model.city.City;
import org.serdica.model.city.Layer;
import org.serdica.model.city.Tile;
import org.serdica.model.geo.Bounds;

/**
 * What a change touched; scene and engines redo this and nothing else.
 *
 * @param objectIds objects that came, went, moved or got other attributes
 * @param ground the box around every place where geometry changed, old and new; empty if only attributes did
 * @param layers whose objects changed
 * @param goneTiles tiles of the city before that are not in the city after
 * @param newTiles tiles of the city after that were not in the city before; see {@link Tile#sharesGeometryWith}
 */
public record Effects(
        Set<String> objectIds, Bounds ground, Set<Layer> layers, List<Tile> goneTiles, List<Tile> newTiles) {
    public static final Effects NONE = new Effects(Set.of(), Bounds.EMPTY, Set.of(), List.of(), List.of());

    public Effects {
        objectIds = Collections.unmodifiableSet(new LinkedHashSet<>(objectIds));
        layers = Collections.unmodifiableSet(new HashSet<>(layers));
        goneTiles = List.copyOf(goneTiles);
        newTiles = List.copyOf(newTiles);
    }

    /** Whether geometry changed anywhere. */
    public boolean changesGeometry() {
        return !ground.isEmpty();
    }

    /** Whether what moves people and vehicles may have changed. */
    public boolean touchesRoads() {
        return layers.contains(Layer.TRANSPORT);
    }

    /** Gathers effects edit by edit. */
    static final class Collector {
        private final Set<String> ids = new LinkedHashSet<>();
        private final Set<Layer> layers = EnumSet.noneOf(Layer.class);
        private Bounds ground = Bounds.EMPTY;

        void object(String id, Layer layer) {
            ids.add(id);
            layers.add(layer);
        }

        void ground(Bounds b) {
            ground = ground.union(b);
        }

        Effects between(City before, City after) {
            return new Effects(
                    ids,
                    ground,
                    layers,
                    without(before.tiles(), after.tiles()),
                    without(after.tiles(), before.tiles()));
        }

        private static List<Tile> without(List<Tile> tiles, List<Tile> others) {
            Set<Tile> there = Collections.newSetFromMap(new IdentityHashMap<>());
            there.addAll(others);
            return tiles.stream().filter(t -> !there.contains(t)).toList();
        }
    }
}
