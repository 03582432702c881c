package org.serdica.app.scene.fx;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import javafx.scene.Group;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.serdica.app.scene.mesh.MeshedSurfaces;
import org.serdica.app.scene.mesh.TileMesher;
import org.serdica.model.city.City;
import org.serdica.model.city.Layer;
import org.serdica.model.city.Tile;
import org.serdica.model.edit.Effects;

/** Puts tiles that edits made in the place of those that they were, so that nothing vanishes or flickers meanwhile. */
final class TileSuccession {
    private final Map<Tile, TileNode> nodes;
    private final Function<Layer, Group> groups;
    private final TileMesher mesher = new TileMesher();
    private final List<TileNode> fresh = new ArrayList<>();

    /** @param nodes the tiles on the screen; changed here */
    TileSuccession(Map<Tile, TileNode> nodes, Function<Layer, Group> groups) {
        this.nodes = nodes;
        this.groups = groups;
    }

    /** Exchanges what edits exchanged; gives the nodes whose colours must be looked at again. */
    List<TileNode> follow(Effects effects) {
        List<TileNode> recoloured = new ArrayList<>();
        Set<Tile> gone = new HashSet<>(effects.goneTiles());
        for (Tile tile : effects.newTiles()) {
            if (!MeshedSurfaces.has(tile.layer()) || nodes.containsKey(tile)) {
                continue;
            }
            TileNode before = predecessor(tile, gone, effects.objectIds());
            if (before != null) {
                gone.remove(before.tile());
                nodes.remove(before.tile());
            }
            if (before != null && tile.sharesGeometryWith(before.tile())) {
                TileNode heir = before.heir(tile);
                nodes.put(tile, heir);
                recoloured.add(heir);
                fresh.add(heir);
            } else {
                begin(tile, before, effects.objectIds());
            }
        }
        for (Tile tile : gone) {
            TileNode node = nodes.remove(tile);
            if (node != null) {
                node.leave();
            }
        }
        return recoloured;
    }

    /** Makes what the edits since the last frame need to be seen, in the colours of now. */
    void makeBodies(City city, Look look, int maxLod) {
        for (TileNode node : fresh) {
            StandIn standIn = node.standIn();
            if (standIn != null && nodes.get(node.tile()) == node) {
                standIn.make(node, city, look, maxLod, mesher);
            }
        }
        fresh.clear();
    }

    private void begin(Tile tile, @Nullable TileNode before, Set<String> edited) {
        TileNode node = new TileNode(tile);
        nodes.put(tile, node);
        Group group = groups.apply(tile.layer());
        group.getChildren().add(node.view());
        StandIn standIn = standIn(before, edited);
        if (standIn != null) {
            node.standBy(standIn);
            group.getChildren().add(standIn.body());
            fresh.add(node);
        }
    }

    private static @Nullable StandIn standIn(@Nullable TileNode before, Set<String> edited) {
        if (before == null) {
            return new StandIn(null, edited, true);
        }
        StandIn earlier = before.standIn();
        if (earlier != null) {
            Set<String> changed = new HashSet<>(earlier.changed());
            changed.addAll(edited);
            take(earlier.body());
            take(before.view());
            return new StandIn(earlier.before(), changed, earlier.tellsObjects());
        }
        if (before.isPresentable()) {
            return new StandIn(before, edited, before.showsObjects());
        }
        before.leave();
        return null;
    }

    private static void take(Node node) {
        if (node.getParent() instanceof Group group) {
            group.getChildren().remove(node);
        }
    }

    /** The tile among those gone that holds the same objects otherwise. */
    private @Nullable TileNode predecessor(Tile tile, Set<Tile> gone, Set<String> edited) {
        for (Tile old : gone) {
            if (old.layer() == tile.layer() && holds(tile, mark(old, edited))) {
                return nodes.get(old);
            }
        }
        return null;
    }

    /** An object that tells one tile from another: one that no edit has moved from tile to tile, if there is one. */
    private static String mark(Tile tile, Set<String> edited) {
        for (int o = 0; o < tile.objectCount(); o++) {
            if (!edited.contains(tile.id(tile.root(o)))) {
                return tile.id(o);
            }
        }
        return tile.objectCount() == 0 ? "" : tile.id(0);
    }

    private static boolean holds(Tile tile, String id) {
        for (int o = 0; o < tile.objectCount(); o++) {
            if (tile.id(o).equals(id)) {
                return true;
            }
        }
        return false;
    }
}
