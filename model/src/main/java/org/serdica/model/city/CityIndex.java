package org.serdica.model.city;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Polygon;
import org.serdica.model.geo.Bounds;
import org.serdica.model.geo.BoxTree;
import org.serdica.model.geo.Ray;

/**
 * Finds what stands where in one snapshot: a tree over the tiles, and in each tile one over its objects. Snapshots that
 * follow from each other share the tree; a few tiles that no longer fit their box in it are asked one by one.
 */
public final class CityIndex {
    /** With more tiles beside the tree it is time for another. */
    private static final int MOST_BESIDE = 48;

    private final TileSlots slots;
    private final BoxTree tree;
    /** The box of each slot in the tree. */
    private final Bounds[] boxes;
    /** Slots with tiles that the tree does not know, or not where they are. */
    private final int[] beside;

    CityIndex(TileSlots slots) {
        this(slots, boxes(slots));
    }

    private CityIndex(TileSlots slots, Bounds[] boxes) {
        this(slots, tree(boxes), boxes, new int[0]);
    }

    private CityIndex(TileSlots slots, BoxTree tree, Bounds[] boxes, int[] beside) {
        this.slots = slots;
        this.tree = tree;
        this.boxes = boxes;
        this.beside = beside;
    }

    /** The index of a snapshot that came of this one's. */
    CityIndex after(TileSlots next) {
        if (next == slots) {
            return this;
        }
        int[] others = new int[MOST_BESIDE];
        int count = 0;
        for (int s = 0; s < next.count(); s++) {
            Tile tile = next.at(s);
            if (tile != null && (s >= boxes.length || !boxes[s].contains(tile.bounds()))) {
                if (count == MOST_BESIDE) {
                    return new CityIndex(next);
                }
                others[count++] = s;
            }
        }
        return new CityIndex(next, tree, boxes, Arrays.copyOf(others, count));
    }

    private static Bounds[] boxes(TileSlots slots) {
        Bounds[] boxes = new Bounds[slots.count()];
        for (int s = 0; s < boxes.length; s++) {
            Tile tile = slots.at(s);
            boxes[s] = tile == null ? Bounds.EMPTY : tile.bounds();
        }
        return boxes;
    }

    private static BoxTree tree(Bounds[] boxes) {
        double[] flat = new double[boxes.length * 6];
        for (int s = 0; s < boxes.length; s++) {
            TileIndex.put(flat, s, boxes[s]);
        }
        return new BoxTree(flat);
    }

    /** Told of a top-level object. */
    @FunctionalInterface
    public interface Visitor {
        void visit(Tile tile, int object);
    }

    /** Names every top-level object whose box touches {@code query}. */
    public void forEachIn(Bounds query, Visitor visitor) {
        tree.forEachIn(query, slot -> {
            Tile tile = inTree(slot);
            if (tile != null) {
                tile.index().roots(tile).forEachIn(query, o -> visitor.visit(tile, o));
            }
        });
        for (int slot : beside) {
            Tile tile = slots.at(slot);
            if (tile != null && tile.bounds().intersects(query)) {
                tile.index().roots(tile).forEachIn(query, o -> visitor.visit(tile, o));
            }
        }
    }

    /** The tile that the tree means; null where it is gone or is asked beside the tree. */
    private @Nullable Tile inTree(int slot) {
        return Arrays.binarySearch(beside, slot) >= 0 ? null : slots.at(slot);
    }

    /** Top-level objects whose box touches {@code query}. */
    public List<CityObject> in(Bounds query) {
        List<CityObject> found = new ArrayList<>();
        forEachIn(query, (tile, object) -> found.add(new CityObject(tile, object)));
        return found;
    }

    /** Top-level objects that share a point with {@code area} when seen from above. */
    public List<CityObject> in(Polygon area) {
        Envelope e = area.getEnvelopeInternal();
        PlanOverlap overlap = new PlanOverlap(area);
        List<CityObject> found = new ArrayList<>();
        forEachIn(Bounds.ofPlan(e.getMinX(), e.getMinY(), e.getMaxX(), e.getMaxY()), (tile, object) -> {
            if (overlap.test(tile, object)) {
                found.add(new CityObject(tile, object));
            }
        });
        return found;
    }

    /** Follows a ray through the boxes of objects, each for itself, nearest tiles first. */
    double alongRay(Ray ray, double marginM, double limit, RayVisitor visitor) {
        double best = limit;
        for (int slot : beside) {
            best = alongRay(slots.at(slot), ray, marginM, best, visitor);
        }
        return tree.alongRay(
                ray, marginM, best, (slot, nearest) -> alongRay(inTree(slot), ray, marginM, nearest, visitor));
    }

    private static double alongRay(@Nullable Tile tile, Ray ray, double marginM, double limit, RayVisitor visitor) {
        if (tile == null || !visitor.wants(tile)) {
            return limit;
        }
        return tile.index()
                .members(tile)
                .alongRay(ray, marginM, limit, (o, objectLimit) -> visitor.visit(tile, o, objectLimit));
    }

    /** Told of objects along a ray. */
    interface RayVisitor {
        boolean wants(Tile tile);

        /** Returns the limit from here on, see {@link BoxTree.Visitor}. */
        double visit(Tile tile, int object, double limit);
    }
}
