package org.serdica.model.edit;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
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
 * @param objectIds objects that came, went, moved or got other geometry or attributes, and all below them
 * @param ground the box around every place where geometry, ground or streets changed, old and new; empty if only
 *     attributes did
 * @param layers whose objects changed
 * @param streetIds streets that came, went or changed
 * @param roads whether the road network is another one: streets, or how junctions are ruled
 * @param terrain the box around every place where the ground's height changed
 * @param goneTiles tiles of the city before that are not in the city after
 * @param newTiles tiles of the city after that were not in the city before; see {@link Tile#sharesGeometryWith} and
 *     {@link Tile#isCutOf}
 */
public record Effects(
        Set<String> objectIds,
        Bounds ground,
        Set<Layer> layers,
        Set<String> streetIds,
        boolean roads,
        Bounds terrain,
        List<Tile> goneTiles,
        List<Tile> newTiles) {
    public static final Effects NONE =
            new Effects(Set.of(), Bounds.EMPTY, Set.of(), Set.of(), false, Bounds.EMPTY, List.of(), List.of());

    public Effects {
        objectIds = Collections.unmodifiableSet(new LinkedHashSet<>(objectIds));
        layers = Collections.unmodifiableSet(new HashSet<>(layers));
        streetIds = Collections.unmodifiableSet(new LinkedHashSet<>(streetIds));
        goneTiles = List.copyOf(goneTiles);
        newTiles = List.copyOf(newTiles);
    }

    /** Whether geometry changed anywhere, the ground's or streets' included. */
    public boolean changesGeometry() {
        return !ground.isEmpty();
    }

    /** Whether what moves people and vehicles may have changed. */
    public boolean touchesRoads() {
        return roads || layers.contains(Layer.TRANSPORT);
    }

    /** The same objects and places, with the tiles that differ between those two snapshots. */
    Effects between(City before, City after) {
        return new Effects(
                objectIds,
                ground,
                layers,
                streetIds,
                roads,
                terrain,
                before.tilesNotIn(after),
                after.tilesNotIn(before));
    }

    /** Gathers effects edit by edit. */
    static final class Collector {
        private final Set<String> ids = new LinkedHashSet<>();
        private final Set<Layer> layers = EnumSet.noneOf(Layer.class);
        private final Set<String> streets = new LinkedHashSet<>();
        private boolean roads;
        private Bounds terrain = Bounds.EMPTY;
        private Bounds ground = Bounds.EMPTY;

        void object(String id, Layer layer) {
            ids.add(id);
            layers.add(layer);
        }

        void id(String id) {
            ids.add(id);
        }

        void ground(Bounds b) {
            ground = ground.union(b);
        }

        void terrain(Bounds b) {
            terrain = terrain.union(b);
            ground(b);
        }

        void street(String id) {
            streets.add(id);
        }

        void roads(Bounds b) {
            roads = true;
            ground(b);
        }

        Effects between(City before, City after) {
            return new Effects(ids, ground, layers, streets, roads, terrain, List.of(), List.of())
                    .between(before, after);
        }
    }
}
