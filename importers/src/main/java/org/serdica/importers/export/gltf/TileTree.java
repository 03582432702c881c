package org.serdica.importers.export.gltf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.serdica.model.city.City;
import org.serdica.model.city.CityObject;
import org.serdica.model.city.Tile;
import org.serdica.model.geo.Bounds;

/**
 * A quadtree whose every node holds the largest objects of its square that no node above holds: from afar one loads
 * what is large, and nearer what is small is added. A node's error is the size of the largest object that is missing
 * where only it and those above are shown.
 */
final class TileTree {
    /** What a graphics card takes in one go. */
    static final int CONTENT_POINTS = 60_000;

    /** Points have no size, but a tree or a sensor has. */
    private static final double LEAST_SIZE_M = 2;

    private static final int MOST_DEPTH = 16;

    /** @param errorM see {@link TileTree} */
    record Node(List<CityObject> objects, double errorM, List<Node> children) {}

    private TileTree() {}

    /** The tree of all top-level objects that have geometry; their families are not taken apart. */
    static Node of(City city) {
        List<CityObject> roots = new ArrayList<>();
        Bounds all = Bounds.EMPTY;
        for (Tile tile : city.tiles()) {
            for (int o = 0; o < tile.objectCount(); o = tile.familyEnd(o)) {
                Bounds b = tile.bounds(o);
                if (!b.isEmpty()) {
                    roots.add(new CityObject(tile, o));
                    all = all.union(b);
                }
            }
        }
        roots.sort(Comparator.comparingDouble(TileTree::sizeM).reversed().thenComparing(CityObject::id));
        return node(roots, all, 0);
    }

    static double sizeM(CityObject object) {
        return Math.max(LEAST_SIZE_M, object.bounds().diagonal());
    }

    private static Node node(List<CityObject> largestFirst, Bounds square, int depth) {
        int points = 0;
        int own = 0;
        while (own < largestFirst.size() && (points < CONTENT_POINTS || depth == MOST_DEPTH)) {
            points += points(largestFirst.get(own++));
        }
        List<CityObject> rest = largestFirst.subList(own, largestFirst.size());
        List<Node> children = new ArrayList<>();
        for (int quarter = 0; quarter < 4 && !rest.isEmpty(); quarter++) {
            Bounds part = quarter(square, quarter);
            int q = quarter;
            List<CityObject> in =
                    rest.stream().filter(o -> quarterOf(square, o) == q).toList();
            if (!in.isEmpty()) {
                children.add(node(in, part, depth + 1));
            }
        }
        double error = rest.isEmpty() ? 0 : sizeM(rest.getFirst());
        return new Node(List.copyOf(largestFirst.subList(0, own)), error, children);
    }

    private static int points(CityObject root) {
        Tile t = root.tile();
        int points = 0;
        for (int o = root.index(); o < t.familyEnd(root.index()); o++) {
            for (int g = t.geometryStart(o); g < t.geometryEnd(o); g++) {
                points += t.vertexStart(t.ringStart(t.surfaceEnd(g))) - t.vertexStart(t.ringStart(t.surfaceStart(g)));
            }
        }
        return points;
    }

    private static int quarterOf(Bounds square, CityObject o) {
        Bounds b = o.bounds();
        return (b.centreX() < square.centreX() ? 0 : 1) + (b.centreY() < square.centreY() ? 0 : 2);
    }

    private static Bounds quarter(Bounds s, int quarter) {
        boolean east = quarter % 2 == 1;
        boolean north = quarter >= 2;
        return new Bounds(
                east ? s.centreX() : s.minX(),
                north ? s.centreY() : s.minY(),
                s.minZ(),
                east ? s.maxX() : s.centreX(),
                north ? s.maxY() : s.centreY(),
                s.maxZ());
    }
}
