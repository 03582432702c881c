package org.serdica.app.scene.mesh.interior;

import org.serdica.app.scene.Cutaway;
import org.serdica.model.city.CityObject;
import org.serdica.model.city.SurfaceKind;
import org.serdica.model.city.Tile;
import org.serdica.model.geo.Bounds;
import org.serdica.model.interior.Interior;

/** What of an opened building is drawn, and where it is cut off. */
public final class CutawayPlan {
    /** Rooms are cut above tables and window sills and below the eyes of whoever stands in them, as floor plans are. */
    private static final double SECTION_M = 1.2;

    /** Just below a ceiling, so that the walls are cut and what spans the rooms is gone. */
    private static final double BELOW_CEILING_M = 0.05;

    /** What begins higher than this over a floor does not stand on it. */
    private static final double HANGING_M = 0.15;

    /** Of a room's height: what rises less is no wall. */
    private static final double LEVEL_SHARE = 0.2;

    private final Interior interior;
    private final Cutaway cutaway;
    private final int top;
    private final double sectionM;
    private final boolean[] walled;

    public CutawayPlan(Interior interior, Cutaway cutaway) {
        this.interior = interior;
        this.cutaway = cutaway;
        int last = interior.storeys().size() - 1;
        top = Math.min(cutaway.top(), last);
        sectionM = cutaway.rooms()
                ? Math.min(interior.storeys().get(top).floorM() + SECTION_M, ceilingM())
                : top == last ? Double.POSITIVE_INFINITY : ceilingM();
        walled = walled();
    }

    public Interior interior() {
        return interior;
    }

    public Cutaway cutaway() {
        return cutaway;
    }

    /** The highest storey shown. */
    public int top() {
        return top;
    }

    public boolean isRooms() {
        return cutaway.rooms();
    }

    /** The height of the building as it is shown: where it is cut, or else its own. */
    public double heightM() {
        return Math.min(sectionM, interior.root().bounds().maxZ());
    }

    /** Where the highest storey shown ends: at the ceiling of its rooms, else at the floor above. */
    private double ceilingM() {
        double ceiling = interior.ceilingM(top);
        double ofRooms = Double.NEGATIVE_INFINITY;
        for (CityObject room : interior.storeys().get(top).rooms()) {
            ofRooms = Math.max(ofRooms, room.bounds().maxZ());
        }
        return ofRooms == Double.NEGATIVE_INFINITY ? ceiling : Math.min(ceiling, ofRooms - BELOW_CEILING_M);
    }

    /** The storeys that have walls as things of their own, so that their rooms need bring none. */
    private boolean[] walled() {
        boolean[] found = new boolean[interior.storeys().size()];
        Tile tile = tile();
        for (int o = first(); o < end(); o++) {
            int storey = interior.storeyOf(o);
            if (storey >= 0 && isElement(o)) {
                SurfaceKind kind = firstKind(tile, o);
                found[storey] |= kind == SurfaceKind.WALL || kind == SurfaceKind.INTERIOR_WALL;
            }
        }
        return found;
    }

    /** The tile that the building is in. */
    public Tile tile() {
        return interior.root().tile();
    }

    int first() {
        return interior.root().index();
    }

    int end() {
        return tile().familyEnd(first());
    }

    private boolean isElement(int object) {
        return switch (tile().kind(object)) {
            case BUILDING_CONSTRUCTIVE_ELEMENT, BRIDGE_CONSTRUCTIVE_ELEMENT, TUNNEL_CONSTRUCTIVE_ELEMENT -> true;
            default -> false;
        };
    }

    private static SurfaceKind firstKind(Tile tile, int object) {
        int g = tile.geometryStart(object);
        boolean any = g < tile.geometryEnd(object) && tile.surfaceStart(g) < tile.surfaceEnd(g);
        return any ? tile.surfaceKind(tile.surfaceStart(g)) : SurfaceKind.UNKNOWN;
    }

    /** Whether an object of the building is drawn at all. */
    public boolean shows(int object) {
        int storey = interior.storeyOf(object);
        if (storey > top) {
            return false;
        }
        return !cutaway.rooms() || storey < top || !hangs(object);
    }

    /** Beams, rafters and roofs over the rooms that are looked into. */
    private boolean hangs(int object) {
        if (!isElement(object)
                || tile().bounds(object).minZ() < interior.storeys().get(top).floorM() + HANGING_M) {
            return false;
        }
        SurfaceKind kind = firstKind(tile(), object);
        return kind == SurfaceKind.UNKNOWN || kind == SurfaceKind.ROOF;
    }

    /** Whether a surface of a shown object is drawn: not what stands for nothing, nor what is over the rooms looked into. */
    boolean shows(int object, int surface) {
        Tile tile = tile();
        if (tile.shell(surface) > 0) {
            return false;
        }
        if (Interior.isRoom(tile.kind(object))) {
            return switch (side(object, surface)) {
                case FLOOR -> cutaway.rooms() || !isWalled(object);
                case WALL -> !isWalled(object);
                case CEILING -> false;
            };
        }
        return switch (tile.surfaceKind(surface)) {
            case CEILING, CLOSURE, OUTER_CEILING, HOLE -> false;
            case ROOF -> !cutaway.rooms() || tile.surfaceBounds(surface).minZ() < sectionM - SECTION_M;
            default -> true;
        };
    }

    /** Whether a surface is the floor of its room. */
    public boolean isFloor(int room, int surface) {
        return side(room, surface) == Side.FLOOR;
    }

    /** What a surface is to its room. */
    enum Side {
        FLOOR,
        WALL,
        CEILING
    }

    /** By its name, or by where in the room it lies. */
    Side side(int room, int surface) {
        Tile tile = tile();
        return switch (tile.surfaceKind(surface)) {
            case FLOOR, OUTER_FLOOR, GROUND -> Side.FLOOR;
            case CEILING, OUTER_CEILING, ROOF, CLOSURE, HOLE -> Side.CEILING;
            case UNKNOWN -> {
                Bounds all = tile.bounds(room);
                Bounds own = tile.surfaceBounds(surface);
                boolean level = own.height() < LEVEL_SHARE * all.height();
                yield !level ? Side.WALL : own.minZ() < all.centreZ() ? Side.FLOOR : Side.CEILING;
            }
            default -> Side.WALL;
        };
    }

    /** Whether walls of their own stand round a room. */
    boolean isWalled(int object) {
        int storey = interior.storeyOf(object);
        return storey >= 0 && walled[storey];
    }

    /** The height a shown object is cut off at, infinite for none: single things of lower storeys stay whole. */
    double sectionM(int object) {
        boolean through = interior.storeyOf(object) == Interior.WHOLE || Interior.isRoom(tile().kind(object));
        return cutaway.rooms() || through ? sectionM : Double.POSITIVE_INFINITY;
    }
}
