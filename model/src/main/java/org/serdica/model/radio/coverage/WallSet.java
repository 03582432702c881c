package org.serdica.model.radio.coverage;

import java.util.ArrayList;
import java.util.List;
import org.serdica.model.city.City;
import org.serdica.model.city.CityObject;
import org.serdica.model.city.Layer;
import org.serdica.model.geo.Bounds;

/** The walls of an area and the edges between them. */
public final class WallSet {
    private final Bounds area;
    private final List<Wall> walls;
    private final List<Corner> corners;

    private WallSet(Bounds area, List<Wall> walls, List<Corner> corners) {
        this.area = area;
        this.walls = walls;
        this.corners = corners;
    }

    static WallSet of(City city, Bounds area) {
        List<Wall> walls = new ArrayList<>();
        List<Corner> corners = new ArrayList<>();
        read(city, area, walls, corners);
        return new WallSet(area, walls, corners);
    }

    /** The walls after an edit that changed nothing outside of a box. */
    WallSet after(City city, Bounds changed) {
        Bounds box = Bounds.ofPlan(changed.minX() - 1, changed.minY() - 1, changed.maxX() + 1, changed.maxY() + 1);
        List<Wall> found = new ArrayList<>();
        List<Corner> edges = new ArrayList<>();
        read(city, box, found, edges);
        List<Wall> nextWalls = new ArrayList<>(walls.size() + found.size());
        walls.stream().filter(w -> !touches(w, box)).forEach(nextWalls::add);
        found.stream().filter(w -> touches(w, box) && touches(w, area)).forEach(nextWalls::add);
        List<Corner> nextCorners = new ArrayList<>(corners.size() + edges.size());
        corners.stream().filter(c -> !box.containsPlan(c.x(), c.y())).forEach(nextCorners::add);
        edges.stream()
                .filter(c -> box.containsPlan(c.x(), c.y()) && area.containsPlan(c.x(), c.y()))
                .forEach(nextCorners::add);
        return new WallSet(area, nextWalls, nextCorners);
    }

    /**
     * The box around all walls and edges that only one of the two sets has. Those that an edit leaves alone stay the very
     * same objects in the same order, so that one walk along both lists finds the others.
     */
    @SuppressWarnings("ReferenceEquality") // see above
    Bounds differenceTo(WallSet other) {
        Bounds box = Bounds.EMPTY;
        int next = 0;
        for (Wall w : walls) {
            if (next < other.walls.size() && other.walls.get(next) == w) {
                next++;
            } else {
                box = box.union(plan(w));
            }
        }
        for (Wall w : other.walls.subList(next, other.walls.size())) {
            box = box.union(plan(w));
        }
        next = 0;
        for (Corner c : corners) {
            if (next < other.corners.size() && other.corners.get(next) == c) {
                next++;
            } else {
                box = box.union(Bounds.ofPlan(c.x(), c.y(), c.x(), c.y()));
            }
        }
        for (Corner c : other.corners.subList(next, other.corners.size())) {
            box = box.union(Bounds.ofPlan(c.x(), c.y(), c.x(), c.y()));
        }
        return box;
    }

    private static Bounds plan(Wall w) {
        return Bounds.ofPlan(
                Math.min(w.x0(), w.x1()), Math.min(w.y0(), w.y1()), Math.max(w.x0(), w.x1()), Math.max(w.y0(), w.y1()));
    }

    private static void read(City city, Bounds box, List<Wall> walls, List<Corner> corners) {
        List<Wall> found = new ArrayList<>();
        List<Corner> edges = new ArrayList<>();
        WallReader reader = new WallReader();
        city.index().forEachIn(box, (tile, o) -> {
            if (tile.layer() == Layer.BUILDINGS) {
                reader.read(new CityObject(tile, o), found, edges);
            }
        });
        found.stream().filter(w -> touches(w, box)).forEach(walls::add);
        edges.stream().filter(c -> box.containsPlan(c.x(), c.y())).forEach(corners::add);
    }

    private static boolean touches(Wall w, Bounds box) {
        return Math.max(w.x0(), w.x1()) >= box.minX()
                && Math.min(w.x0(), w.x1()) <= box.maxX()
                && Math.max(w.y0(), w.y1()) >= box.minY()
                && Math.min(w.y0(), w.y1()) <= box.maxY();
    }

    List<Wall> walls() {
        return walls;
    }

    List<Corner> corners() {
        return corners;
    }

    public int wallCount() {
        return walls.size();
    }

    public int cornerCount() {
        return corners.size();
    }
}
