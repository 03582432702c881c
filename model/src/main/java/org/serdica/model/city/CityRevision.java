package org.serdica.model.city;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.serdica.model.geo.Bounds;

/**
 * A city on its way to its next snapshot. Tiles in which objects come, go or move are opened into drafts once and
 * packed once; where only attributes change the geometry is shared; all other tiles are shared whole. Top-level
 * objects come and go with their family. Not thread-safe; made for one {@link #build}.
 */
public final class CityRevision {
    /** An object joins a tile whose box it lies no farther from than this. */
    private static final double NEAR_M = 100;
    /** Objects that no tile is near to go together in a new one if they are no farther apart than this. */
    private static final double BEGUN_M = 300;

    private final City base;
    private final IdentityHashMap<Tile, Integer> number = new IdentityHashMap<>();
    private final List<Tile> tiles;
    private final Map<Integer, List<ObjectDraft>> opened = new TreeMap<>();
    /** Layer of each tile that this revision begins, by number. */
    private final Map<Integer, Layer> begun = new HashMap<>();
    /** Every id of the objects that were added, with the id of its top-level object. */
    private final Map<String, String> rootOfAdded = new HashMap<>();

    private final Map<String, Integer> tileOfAdded = new HashMap<>();
    private final Set<String> removed = new HashSet<>();

    public CityRevision(City base) {
        this.base = base;
        tiles = new ArrayList<>(base.tiles());
        for (int t = 0; t < tiles.size(); t++) {
            number.put(tiles.get(t), t);
        }
    }

    public boolean contains(String id) {
        return rootOfAdded.containsKey(id) || inBase(id).isPresent();
    }

    /** The box of an object with its family; empty if there is no such object. */
    public Bounds bounds(String id) {
        Optional<CityObject> there = inBase(id);
        if (there.isPresent() && !opened.containsKey(tileOf(there.get()))) {
            return there.get().bounds();
        }
        ObjectDraft draft = openedDraft(id);
        return draft == null ? Bounds.EMPTY : draft.bounds();
    }

    public Optional<ObjectKind> kind(String id) {
        Optional<ObjectKind> there = inBase(id).map(CityObject::kind);
        ObjectDraft added = rootOfAdded.containsKey(id) ? openedDraft(id) : null;
        return added == null ? there : Optional.of(added.kind());
    }

    /** The id of the top-level object that one belongs to; its own if there is none of that id. */
    public String root(String id) {
        return inBase(id).map(o -> o.root().id()).orElseGet(() -> rootOfAdded.getOrDefault(id, id));
    }

    public @Nullable AttributeValue attribute(String id, String name) {
        Optional<CityObject> there = inBase(id);
        if (there.isPresent() && !opened.containsKey(tileOf(there.get()))) {
            return tiles.get(tileOf(there.get())).attributes().get(there.get().index(), name);
        }
        ObjectDraft draft = openedDraft(id);
        return draft == null ? null : draft.attributes().get(name);
    }

    /** Gives an object another value, or takes it away where {@code value} is null. */
    public void setAttribute(String id, String name, @Nullable AttributeValue value) {
        Optional<CityObject> there = inBase(id);
        if (there.isPresent() && !opened.containsKey(tileOf(there.get()))) {
            int t = tileOf(there.get());
            Tile tile = tiles.get(t);
            AttributeTable table =
                    tile.attributes().with(tile.objectCount(), there.get().index(), name, value);
            tiles.set(t, tile.withAttributes(table));
            return;
        }
        ObjectDraft draft = openedDraft(id);
        if (draft == null) {
            throw new NoSuchElementException("there is no object " + id);
        }
        if (value == null) {
            draft.attributes().remove(name);
        } else {
            draft.attributes().put(name, value);
        }
    }

    /** Takes a top-level object out, with its family, and hands it over. */
    public ObjectDraft remove(String id) {
        Integer added = tileOfAdded.remove(id);
        int t = added != null ? added : inBase(id).map(this::tileOf).orElse(-1);
        ObjectDraft draft = t < 0 ? null : family(open(t), id);
        if (draft == null) {
            throw new NoSuchElementException("there is no top-level object " + id);
        }
        open(t).remove(draft);
        forEachId(draft, member -> {
            rootOfAdded.remove(member);
            removed.add(member);
        });
        return draft;
    }

    /** Adds a top-level object with its family; the draft stays the caller's. */
    public void add(ObjectDraft draft) {
        forEachId(draft, id -> {
            if (contains(id)) {
                throw new IllegalArgumentException("there is an object " + id + " already");
            }
        });
        draft.requireReach(draft.bounds());
        int t = home(draft);
        open(t).add(draft.movedBy(0, 0, 0));
        tileOfAdded.put(draft.id(), t);
        forEachId(draft, id -> rootOfAdded.put(id, draft.id()));
    }

    /** The next snapshot. */
    public City build() {
        List<Material> materials = new ArrayList<>(base.materials());
        List<Texture> textures = new ArrayList<>(base.textures());
        Interner interner = new Interner(materials, textures);
        List<Tile> result = new ArrayList<>(tiles);
        result.addAll(Collections.nCopies(begun.size(), null));
        opened.forEach((t, drafts) -> {
            Layer layer = t < tiles.size() ? tiles.get(t).layer() : Objects.requireNonNull(begun.get(t));
            result.set(t, drafts.isEmpty() ? null : TilePacker.pack(layer, drafts, interner));
        });
        result.removeIf(Objects::isNull);
        return base.withTiles(result, materials, textures);
    }

    private Optional<CityObject> inBase(String id) {
        return removed.contains(id) || rootOfAdded.containsKey(id) ? Optional.empty() : base.find(id);
    }

    private int tileOf(CityObject object) {
        return Objects.requireNonNull(number.get(object.tile()));
    }

    private List<ObjectDraft> open(int t) {
        return opened.computeIfAbsent(t, number -> {
            List<ObjectDraft> drafts = new ArrayList<>();
            if (number < tiles.size()) {
                Tile tile = tiles.get(number);
                for (int o = 0; o < tile.objectCount(); o = tile.familyEnd(o)) {
                    drafts.add(base.draft(new CityObject(tile, o)));
                }
            }
            return drafts;
        });
    }

    /** The draft of that id in an opened tile, a member of a family maybe. */
    private @Nullable ObjectDraft openedDraft(String id) {
        Optional<CityObject> there = inBase(id);
        String root = there.isPresent() ? there.get().root().id() : rootOfAdded.get(id);
        if (root == null) {
            return null;
        }
        Integer t = there.isPresent() ? Integer.valueOf(tileOf(there.get())) : tileOfAdded.get(root);
        List<ObjectDraft> drafts = t == null ? null : opened.get(t);
        ObjectDraft family = drafts == null ? null : family(drafts, root);
        return family == null ? null : member(family, id);
    }

    private static @Nullable ObjectDraft family(List<ObjectDraft> drafts, String rootId) {
        for (ObjectDraft draft : drafts) {
            if (draft.id().equals(rootId)) {
                return draft;
            }
        }
        return null;
    }

    private static @Nullable ObjectDraft member(ObjectDraft draft, String id) {
        if (draft.id().equals(id)) {
            return draft;
        }
        for (ObjectDraft child : draft.children()) {
            ObjectDraft found = member(child, id);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static void forEachId(ObjectDraft draft, Consumer<String> visitor) {
        visitor.accept(draft.id());
        draft.children().forEach(child -> forEachId(child, visitor));
    }

    /** The tile an object should go to: one that it lies in or near, with room left; or else a new one. */
    private int home(ObjectDraft draft) {
        Bounds b = draft.bounds();
        Layer layer = draft.kind().layer();
        int best = -1;
        double nearest = NEAR_M;
        for (int t = 0; t < tiles.size(); t++) {
            Tile tile = tiles.get(t);
            if (tile.layer() == layer && hasRoom(tile)) {
                double distance = b.isEmpty() ? 0 : distance(tile.bounds(), b.centreX(), b.centreY());
                // Of two as near, the one that must be packed anew anyway.
                if (distance < nearest || (distance == nearest && (best < 0 || opened.containsKey(t)))) {
                    nearest = distance;
                    best = t;
                }
            }
        }
        if (best >= 0) {
            return best;
        }
        for (Map.Entry<Integer, Layer> e : begun.entrySet()) {
            List<ObjectDraft> drafts = open(e.getKey());
            if (e.getValue() == layer
                    && drafts.size() < CityBuilder.TILE_OBJECTS
                    && (drafts.isEmpty() || distance(drafts.getFirst().bounds(), b.centreX(), b.centreY()) < BEGUN_M)) {
                return e.getKey();
            }
        }
        int t = tiles.size() + begun.size();
        begun.put(t, layer);
        return t;
    }

    private static boolean hasRoom(Tile tile) {
        return tile.triangleEstimate() < 2 * CityBuilder.TILE_TRIANGLES
                && tile.objectCount() < 2 * CityBuilder.TILE_OBJECTS;
    }

    private static double distance(Bounds b, double x, double y) {
        return Math.hypot(
                Math.max(0, Math.max(b.minX() - x, x - b.maxX())), Math.max(0, Math.max(b.minY() - y, y - b.maxY())));
    }
}
