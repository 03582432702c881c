package org.serdica.app.scene.fx.ground;

import java.util.Collections;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.Set;
import org.serdica.app.scene.mesh.ground.GroundLayers;
import org.serdica.model.city.City;
import org.serdica.model.city.Layer;
import org.serdica.model.city.Tile;
import org.serdica.model.edit.Effects;
import org.serdica.model.geo.Bounds;

/** Where the paint of the ground differs between two snapshots: snapshots share the tiles that do not. */
final class GroundChange {
    /** How far paint reaches beyond what it belongs to: kerbs, verges, soft edges. */
    private static final double PAINT_REACH_M = 30;

    private GroundChange() {}

    /** The box around all differences; empty where the paint is the same. */
    static Bounds ofPaint(City before, City now) {
        if (before.roads() != now.roads() || before.terrain() != now.terrain()) {
            return Bounds.EVERYWHERE;
        }
        return ofTiles(before, now, EnumSet.copyOf(GroundLayers.USUAL_ORDER));
    }

    /** The same where the snapshots differ by edits, which say where. */
    static Bounds ofPaint(Effects effects) {
        boolean painted = effects.touchesRoads()
                || !effects.terrain().isEmpty()
                || !Collections.disjoint(effects.layers(), GroundLayers.USUAL_ORDER);
        return !painted ? Bounds.EMPTY : effects.ground().expandedBy(PAINT_REACH_M);
    }

    /** The box around the tiles of some layers that only one of the snapshots has. */
    static Bounds ofTiles(City before, City now, Set<Layer> layers) {
        Bounds changed = Bounds.EMPTY;
        Set<Tile> old = identities(before, layers);
        Set<Tile> fresh = identities(now, layers);
        for (Tile tile : old) {
            changed = fresh.contains(tile) ? changed : changed.union(tile.bounds());
        }
        for (Tile tile : fresh) {
            changed = old.contains(tile) ? changed : changed.union(tile.bounds());
        }
        return changed;
    }

    private static Set<Tile> identities(City city, Set<Layer> layers) {
        Set<Tile> tiles = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Tile tile : city.tiles()) {
            if (layers.contains(tile.layer())) {
                tiles.add(tile);
            }
        }
        return tiles;
    }
}
