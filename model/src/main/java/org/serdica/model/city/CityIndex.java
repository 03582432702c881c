package org.serdica.model.city;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Polygon;
import org.serdica.model.geo.Bounds;
import org.serdica.model.geo.BoxTree;
import org.serdica.model.geo.Ray;

/** Finds what stands where in one snapshot: a tree over the tiles, and in each tile one over its objects. */
public final class CityIndex {
    private final List<Tile> tiles;
    private final BoxTree tree;

    CityIndex(List<Tile> tiles) {
        this.tiles = tiles;
        double[] boxes = new double[tiles.size() * 6];
        for (int t = 0; t < tiles.size(); t++) {
            TileIndex.put(boxes, t, tiles.get(t).bounds());
        }
        tree = new BoxTree(boxes);
    }

    /** Told of a top-level object. */
    @FunctionalInterface
    public interface Visitor {
        void visit(Tile tile, int object);
    }

    /** Names every top-level object whose box touches {@code query}. */
    public void forEachIn(Bounds query, Visitor visitor) {
        tree.forEachIn(query, t -> {
            Tile tile = tiles.get(t);
            tile.index().roots(tile).forEachIn(query, o -> visitor.visit(tile, o));
        });
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
        return tree.alongRay(ray, marginM, limit, (t, tileLimit) -> {
            Tile tile = tiles.get(t);
            return visitor.wants(tile)
                    ? tile.index()
                            .members(tile)
                            .alongRay(ray, marginM, tileLimit, (o, objectLimit) -> visitor.visit(tile, o, objectLimit))
                    : tileLimit;
        });
    }

    /** Told of objects along a ray. */
    interface RayVisitor {
        boolean wants(Tile tile);

        /** Returns the limit from here on, see {@link BoxTree.Visitor}. */
        double visit(Tile tile, int object, double limit);
    }
}
