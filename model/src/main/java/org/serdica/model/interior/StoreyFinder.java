package org.serdica.model.interior;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.serdica.model.city.AttributeValue;
import org.serdica.model.city.CityObject;
import org.serdica.model.city.ObjectKind;
import org.serdica.model.city.SurfaceKind;
import org.serdica.model.city.Tile;

/**
 * Finds the storeys of one building: those that the file names, or else the heights that rooms stand at. Floors are told
 * by what stands on them, for elevations in files count from anywhere and boxes begin below a slab.
 */
final class StoreyFinder {
    /** Storeys of several parts whose floors differ by less are one. */
    private static final double SAME_FLOOR_M = 0.3;

    /** Rooms of one storey may lie some steps apart. */
    private static final double STEPS_M = 1.0;

    /** What begins so little below a floor stands on it. */
    private static final double SUNK_M = 0.6;

    private static final int NOT_YET = -2;

    private final CityObject root;
    private final Tile tile;
    private final int end;
    private final int[] storeyOf;
    private final List<Level> levels = new ArrayList<>();

    /** A storey of the file. */
    private record Named(CityObject object, double floorM) {}

    /** A storey while it is being found. */
    private static final class Level {
        final String name;
        final double floorM;
        final List<Integer> objects = new ArrayList<>();
        final List<CityObject> rooms = new ArrayList<>();

        Level(String name, double floorM) {
            this.name = name;
            this.floorM = floorM;
        }
    }

    StoreyFinder(CityObject root) {
        this.root = root;
        tile = root.tile();
        end = tile.familyEnd(root.index());
        storeyOf = new int[end - root.index()];
        Arrays.fill(storeyOf, NOT_YET);
    }

    Interior interior() {
        named();
        if (levels.isEmpty()) {
            byRooms();
        }
        for (int l = 0; l < levels.size(); l++) {
            for (int storey : levels.get(l).objects) {
                Arrays.fill(storeyOf, storey - root.index(), tile.familyEnd(storey) - root.index(), l);
            }
        }
        for (int o = root.index(); o < end; o++) {
            if (storeyOf[o - root.index()] == NOT_YET) {
                storeyOf[o - root.index()] = byHeight(o);
            }
            if (Interior.isRoom(tile.kind(o)) && storeyOf[o - root.index()] >= 0) {
                levels.get(storeyOf[o - root.index()]).rooms.add(new CityObject(tile, o));
            }
        }
        return new Interior(
                root,
                levels.stream().map(l -> new Storey(l.name, l.floorM, l.rooms)).toList(),
                storeyOf);
    }

    private void named() {
        List<Named> found = new ArrayList<>();
        for (int o = root.index(); o < end; o++) {
            if (tile.kind(o) == ObjectKind.BUILDING_STOREY && !tile.bounds(o).isEmpty()) {
                CityObject storey = new CityObject(tile, o);
                found.add(new Named(storey, floorM(storey)));
            }
        }
        found.sort(Comparator.comparingDouble(Named::floorM));
        for (Named storey : found) {
            if (levels.isEmpty() || storey.floorM() - levels.getLast().floorM >= SAME_FLOOR_M) {
                levels.add(new Level(name(storey.object()), storey.floorM()));
            }
            levels.getLast().objects.add(storey.object().index());
        }
    }

    private static String name(CityObject storey) {
        AttributeValue name = storey.attribute("name");
        return name == null ? "" : name.text().strip();
    }

    /** What half of its rooms stand at or above, else the lowest foot of a wall, else its box. */
    private double floorM(CityObject storey) {
        List<Double> rooms = new ArrayList<>();
        double walls = Double.POSITIVE_INFINITY;
        for (int o = storey.index(), last = tile.familyEnd(storey.index()); o < last; o++) {
            if (tile.bounds(o).isEmpty()) {
                continue;
            }
            if (Interior.isRoom(tile.kind(o))) {
                rooms.add(tile.bounds(o).minZ());
            } else if (isWall(o)) {
                walls = Math.min(walls, tile.bounds(o).minZ());
            }
        }
        if (!rooms.isEmpty()) {
            rooms.sort(Comparator.naturalOrder());
            return rooms.get((rooms.size() - 1) / 2);
        }
        return walls < Double.POSITIVE_INFINITY ? walls : storey.bounds().minZ();
    }

    private boolean isWall(int object) {
        int g = tile.geometryStart(object);
        return tile.kind(object) == ObjectKind.BUILDING_CONSTRUCTIVE_ELEMENT
                && g < tile.geometryEnd(object)
                && tile.surfaceStart(g) < tile.surfaceEnd(g)
                && isWall(tile.surfaceKind(tile.surfaceStart(g)));
    }

    private static boolean isWall(SurfaceKind kind) {
        return kind == SurfaceKind.WALL || kind == SurfaceKind.INTERIOR_WALL;
    }

    private void byRooms() {
        List<Integer> rooms = new ArrayList<>();
        for (int o = root.index(); o < end; o++) {
            if (Interior.isRoom(tile.kind(o)) && !tile.bounds(o).isEmpty()) {
                rooms.add(o);
            }
        }
        rooms.sort(Comparator.comparingDouble(o -> tile.bounds(o).minZ()));
        double last = Double.NEGATIVE_INFINITY;
        for (int room : rooms) {
            double floorM = tile.bounds(room).minZ();
            if (floorM - last > STEPS_M) {
                levels.add(new Level("", floorM));
            }
            levels.getLast().objects.add(room);
            last = floorM;
        }
    }

    /** What belongs to no storey stands on one all the same; only wholes and their parts reach through them. */
    private int byHeight(int object) {
        switch (tile.kind(object)) {
            case BUILDING,
                    BUILDING_PART,
                    BUILDING_UNIT,
                    BRIDGE,
                    BRIDGE_PART,
                    TUNNEL,
                    TUNNEL_PART,
                    OTHER_CONSTRUCTION -> {
                return Interior.WHOLE;
            }
            default -> {}
        }
        if (tile.bounds(object).isEmpty() || levels.isEmpty()) {
            return Interior.WHOLE;
        }
        double base = tile.bounds(object).minZ() + SUNK_M;
        int storey = 0;
        while (storey + 1 < levels.size() && levels.get(storey + 1).floorM <= base) {
            storey++;
        }
        return storey;
    }
}
