package org.serdica.model.city;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.serdica.model.geo.Bounds;
import org.serdica.model.network.RoadNetwork;

/**
 * A city on its way to its next snapshot. Top-level objects come and go with their family. What changes costs as much
 * as the objects that change, however large the city is: where objects leave a tile its geometry is shared, and those
 * that come go into small tiles of their own; see {@link EditedTiles}. Not thread-safe; made for one {@link #build}.
 */
public final class CityRevision {
    private final City base;
    private final Map<Integer, SlotWork> work = new LinkedHashMap<>();
    /** By their id and those of their family, all objects that this revision has touched; null for those it removed. */
    private final Map<String, @Nullable Came> touched = new HashMap<>();

    private final Map<String, Came> came = new LinkedHashMap<>();
    private Terrain terrain;
    private RoadNetwork roads;

    /** A top-level object that has come, or come back. */
    private static final class Came {
        Piece piece;

        @Nullable
        ObjectDraft own;

        Came(Piece piece) {
            this.piece = piece;
        }
    }

    public CityRevision(City base) {
        this.base = base;
        terrain = base.terrain();
        roads = base.roads();
    }

    public Terrain terrain() {
        return terrain;
    }

    public void terrain(Terrain other) {
        terrain = other;
    }

    public RoadNetwork roads() {
        return roads;
    }

    public void roads(RoadNetwork other) {
        roads = other;
    }

    public boolean contains(String id) {
        return touched.containsKey(id) ? touched.get(id) != null : base.find(id).isPresent();
    }

    public Optional<ObjectKind> kind(String id) {
        Came there = touched.get(id);
        return there != null
                ? Optional.ofNullable(there.piece.kind(id))
                : untouched(id).map(CityObject::kind);
    }

    /** The id of the top-level object that one belongs to; its own if there is none of that id. */
    public String root(String id) {
        Came there = touched.get(id);
        return there != null
                ? there.piece.id()
                : untouched(id).map(o -> o.root().id()).orElse(id);
    }

    /** The box of a top-level object with its family; empty if there is no such object. */
    public Bounds bounds(String id) {
        Came there = came.get(id);
        return there != null
                ? there.piece.bounds()
                : untouched(id).map(CityObject::bounds).orElse(Bounds.EMPTY);
    }

    /** Names a top-level object and all below it. */
    public void forEachMember(String id, Consumer<String> visitor) {
        piece(id).forEachId(visitor);
    }

    public @Nullable AttributeValue attribute(String id, String name) {
        Came there = touched.get(id);
        if (there != null) {
            return member(there, id).attributes().get(name);
        }
        CityObject object = untouched(id).orElse(null);
        return object == null ? null : work(object).attribute(object.index(), name);
    }

    /** Gives an object another value, or takes it away where {@code value} is null. */
    public void setAttribute(String id, String name, @Nullable AttributeValue value) {
        Came there = touched.get(id);
        if (there == null) {
            CityObject object = untouched(id).orElseThrow(() -> new NoSuchElementException("there is no object " + id));
            work(object).setAttribute(object.index(), name, value);
            return;
        }
        ObjectDraft draft = member(there, id);
        if (value == null) {
            draft.attributes().remove(name);
        } else {
            draft.attributes().put(name, value);
        }
    }

    /** Whether the top-level object of that id and its family are what the draft says. */
    public boolean matches(ObjectDraft draft) {
        if (!root(draft.id()).equals(draft.id()) || !contains(draft.id())) {
            return false;
        }
        Piece piece = piece(draft.id());
        return piece instanceof Piece.Drafted there
                ? DraftMatch.same(there.object(), draft)
                : DraftMatch.same(piece.draft(base), draft);
    }

    /** Takes a top-level object out, with its family. */
    public void remove(String id) {
        take(id);
    }

    /** Moves a top-level object with its family; steps are whole tenths of a millimetre. */
    public void move(String id, double dx, double dy, double dz) {
        put(take(id).movedBy(steps(dx), steps(dy), steps(dz)));
    }

    private static long steps(double metres) {
        return Math.round(metres / Tile.UNIT);
    }

    /** Adds a top-level object with its family; the draft stays the caller's. */
    public void add(ObjectDraft draft) {
        draft.forEach(member -> {
            if (contains(member.id())) {
                throw new IllegalArgumentException("there is an object " + member.id() + " already");
            }
        });
        draft.requireReach(draft.bounds());
        put(Piece.Drafted.copyOf(draft));
    }

    /** The next snapshot. */
    public City build() {
        EditedTiles loose = new EditedTiles(base, work.values());
        came.values().forEach(object -> loose.add(object.piece));
        touched.forEach((id, object) -> {
            if (object == null) {
                loose.gone(id);
            }
        });
        return loose.build(terrain, roads);
    }

    private void put(Piece piece) {
        Came object = new Came(piece);
        came.put(piece.id(), object);
        piece.forEachId(id -> touched.put(id, object));
    }

    private Piece take(String id) {
        Piece piece = piece(id);
        if (came.remove(id) == null) {
            CityObject object = base.find(id).orElseThrow();
            work(object).remove(object.index());
        }
        piece.forEachId(member -> touched.put(member, null));
        return piece;
    }

    /** A top-level object as it is now. */
    private Piece piece(String id) {
        Came there = came.get(id);
        if (there != null) {
            return there.piece;
        }
        CityObject object = untouched(id)
                .filter(o -> o.parent().isEmpty())
                .orElseThrow(() -> new NoSuchElementException("there is no top-level object " + id));
        return new Piece.Packed(work(object).tile(), object.index(), 0, 0, 0);
    }

    /** The draft of one of a family that has come, to be changed by us alone. */
    private ObjectDraft member(Came object, String id) {
        ObjectDraft own = object.own;
        if (own == null) {
            own = object.piece.draft(base);
            object.own = own;
            object.piece = new Piece.Drafted(own);
        }
        ObjectDraft member = own.find(id);
        if (member == null) {
            throw new NoSuchElementException("there is no object " + id);
        }
        return member;
    }

    private Optional<CityObject> untouched(String id) {
        return touched.containsKey(id) ? Optional.empty() : base.find(id);
    }

    private SlotWork work(CityObject object) {
        int slot = base.ids().slotOf(object.id());
        return work.computeIfAbsent(slot, s -> new SlotWork(s, object.tile()));
    }
}
