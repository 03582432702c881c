package org.serdica.model.interior;

import java.util.List;
import java.util.Optional;
import org.serdica.model.city.CityObject;
import org.serdica.model.city.ObjectKind;
import org.serdica.model.city.Tile;

/** The storeys of a building, the lowest first, and where in it each of its objects is. */
public final class Interior {
    /** In {@link #storeyOf}: the object is of the whole building, like its shell. */
    public static final int WHOLE = -1;

    private final CityObject root;
    private final List<Storey> storeys;
    private final int[] storeyOf;
    private final boolean rooms;

    Interior(CityObject root, List<Storey> storeys, int[] storeyOf) {
        this.root = root;
        this.storeys = List.copyOf(storeys);
        this.storeyOf = storeyOf;
        rooms = storeys.stream().anyMatch(s -> !s.rooms().isEmpty());
    }

    /** The inside of the building that an object is or belongs to; empty where there is none to be looked at. */
    public static Optional<Interior> of(CityObject object) {
        CityObject root = object.root();
        Tile tile = root.tile();
        for (int o = root.index(), end = tile.familyEnd(root.index()); o < end; o++) {
            if (tile.kind(o) == ObjectKind.BUILDING_STOREY || isRoom(tile.kind(o))) {
                return Optional.of(new StoreyFinder(root).interior())
                        .filter(i -> i.hasRooms() || i.storeys().size() > 1);
            }
        }
        return Optional.empty();
    }

    /** Whether objects of that kind are rooms. */
    public static boolean isRoom(ObjectKind kind) {
        return kind == ObjectKind.BUILDING_ROOM
                || kind == ObjectKind.BRIDGE_ROOM
                || kind == ObjectKind.TUNNEL_HOLLOW_SPACE;
    }

    /** The building itself. */
    public CityObject root() {
        return root;
    }

    /** From the lowest up; at least one. */
    public List<Storey> storeys() {
        return storeys;
    }

    public boolean hasRooms() {
        return rooms;
    }

    /** Whether the object of the building's tile belongs to the building. */
    public boolean contains(int object) {
        return object >= root.index() && object - root.index() < storeyOf.length;
    }

    /** The storey of an object of the building by number, or {@link #WHOLE}. */
    public int storeyOf(int object) {
        return storeyOf[object - root.index()];
    }

    /** Where the storey above that one begins, infinite for the highest. */
    public double ceilingM(int storey) {
        return storey + 1 < storeys.size() ? storeys.get(storey + 1).floorM() : Double.POSITIVE_INFINITY;
    }
}
