package org.serdica.model.city;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.serdica.model.geo.Bounds;
import org.serdica.model.geo.BoxTree;

/** Trees over what is in a tile, made when first asked for and shared by all tiles with the same geometry. */
final class TileIndex {
    /** From this many surfaces on (a relief, a model of a whole campus) an object has a tree of its own. */
    private static final int LARGE = 200;

    private volatile @Nullable BoxTree roots;
    private volatile @Nullable BoxTree members;
    private final Map<Integer, BoxTree> surfaces = new ConcurrentHashMap<>(0);

    /** Top-level objects by their number; their boxes hold their children too. */
    BoxTree roots(Tile tile) {
        BoxTree tree = roots;
        if (tree == null) {
            double[] boxes = new double[tile.objectCount() * 6];
            for (int o = 0; o < tile.objectCount(); o++) {
                put(boxes, o, tile.parent(o) < 0 ? tile.bounds(o) : Bounds.EMPTY);
            }
            tree = new BoxTree(boxes);
            roots = tree;
        }
        return tree;
    }

    /** All objects by their number, each with the box of its own geometry: a model of a thousand rooms is one root. */
    BoxTree members(Tile tile) {
        BoxTree tree = members;
        if (tree == null) {
            boolean families = false;
            double[] boxes = new double[tile.objectCount() * 6];
            for (int o = 0; o < tile.objectCount(); o++) {
                put(boxes, o, tile.ownBounds(o));
                families |= tile.parent(o) >= 0;
            }
            tree = families ? new BoxTree(boxes) : roots(tile);
            members = tree;
        }
        return tree;
    }

    static boolean isLarge(Tile tile, int object) {
        return tile.surfaceStart(tile.geometryEnd(object)) - tile.surfaceStart(tile.geometryStart(object)) > LARGE;
    }

    /** An object's own surfaces, numbered from its first one. */
    BoxTree surfaces(Tile tile, int object) {
        return surfaces.computeIfAbsent(object, o -> {
            int first = tile.surfaceStart(tile.geometryStart(o));
            int count = tile.surfaceStart(tile.geometryEnd(o)) - first;
            double[] boxes = new double[count * 6];
            for (int s = 0; s < count; s++) {
                put(boxes, s, tile.surfaceBounds(first + s));
            }
            return new BoxTree(boxes);
        });
    }

    static void put(double[] boxes, int item, Bounds b) {
        int i = item * 6;
        boxes[i] = b.minX();
        boxes[i + 1] = b.minY();
        boxes[i + 2] = b.minZ();
        boxes[i + 3] = b.maxX();
        boxes[i + 4] = b.maxY();
        boxes[i + 5] = b.maxZ();
    }
}
