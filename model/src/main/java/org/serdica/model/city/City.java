package org.serdica.model.city;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.serdica.model.geo.Bounds;
import org.serdica.model.geo.Frame;
import org.serdica.model.geo.Gathering;
import org.serdica.model.network.RoadNetwork;

/** One immutable state of a city. Snapshots share the tiles that do not differ between them. */
public final class City {
    private final Frame frame;
    private final TileSlots slots;
    private final List<Material> materials;
    private final List<Texture> textures;
    private final Terrain terrain;
    private final RoadNetwork roads;
    private final IdIndex ids;
    /** An earlier snapshot's index, from which this one's can be made for less. */
    private volatile @Nullable CityIndex index;

    private volatile boolean indexed;
    private volatile @Nullable Bounds bounds;
    private volatile int roots = -1;

    public City(
            Frame frame,
            List<Tile> tiles,
            List<Material> materials,
            List<Texture> textures,
            Terrain terrain,
            RoadNetwork roads) {
        this(frame, TileSlots.of(tiles), List.copyOf(materials), List.copyOf(textures), terrain, roads, null, null);
    }

    private City(
            Frame frame,
            TileSlots slots,
            List<Material> materials,
            List<Texture> textures,
            Terrain terrain,
            RoadNetwork roads,
            @Nullable IdIndex ids,
            @Nullable CityIndex earlierIndex) {
        this.frame = frame;
        this.slots = slots;
        this.materials = materials;
        this.textures = textures;
        this.terrain = terrain;
        this.roads = roads;
        this.ids = ids == null ? IdIndex.of(slots) : ids;
        index = earlierIndex;
    }

    /** A city with nothing in it. */
    public static City empty(Frame frame) {
        return new City(frame, List.of(), List.of(), List.of(), Terrain.NONE, RoadNetwork.EMPTY);
    }

    public Frame frame() {
        return frame;
    }

    public List<Tile> tiles() {
        return slots.list();
    }

    public List<Material> materials() {
        return materials;
    }

    public List<Texture> textures() {
        return textures;
    }

    public Terrain terrain() {
        return terrain;
    }

    public RoadNetwork roads() {
        return roads;
    }

    /** The box around everything, terrain included; empty for an empty city. */
    public Bounds bounds() {
        Bounds b = bounds;
        if (b == null) {
            b = terrain.bounds();
            for (Tile tile : slots.list()) {
                b = b.union(tile.bounds());
            }
            bounds = b;
        }
        return b;
    }

    /**
     * The box around buildings and bridges, or around everything where there are none: of those that lie far apart, around
     * the largest group.
     */
    public Bounds builtBounds() {
        List<Tile> built = slots.list().stream()
                .filter(t -> t.layer() == Layer.BUILDINGS || t.layer() == Layer.BRIDGES)
                .toList();
        Bounds settled = Gathering.heaviest(built, Tile::bounds, Tile::objectCount);
        if (!settled.isEmpty()) {
            return settled;
        }
        Bounds all = Gathering.heaviest(slots.list(), Tile::bounds, Tile::objectCount);
        return terrain.bounds().distanceInPlan(all) > Gathering.reachM(all) ? all : all.union(terrain.bounds());
    }

    /** The tiles that this snapshot has and the other one has not; quick where one came of the other. */
    public List<Tile> tilesNotIn(City other) {
        Set<Tile> mine = unlike(slots, other.slots);
        mine.removeAll(unlike(other.slots, slots));
        return List.copyOf(mine);
    }

    private static Set<Tile> unlike(TileSlots slots, TileSlots others) {
        Set<Tile> unlike = new LinkedHashSet<>();
        for (int s = 0; s < slots.count(); s++) {
            Tile tile = slots.at(s);
            if (tile != null && tile != others.at(s)) {
                unlike.add(tile);
            }
        }
        return unlike;
    }

    /** How many objects there are that are parts of no other: what a person counts. */
    public int rootCount() {
        int count = roots;
        if (count < 0) {
            count = tiles().stream().mapToInt(Tile::rootCount).sum();
            roots = count;
        }
        return count;
    }

    /** How many objects there are, parts included. */
    public int objectCount() {
        return tiles().stream().mapToInt(Tile::objectCount).sum();
    }

    public Stream<CityObject> objects() {
        return objects(tiles().stream());
    }

    /** The objects of one layer, tile by tile. */
    public Stream<CityObject> objects(Layer layer) {
        return objects(tiles().stream().filter(t -> t.layer() == layer));
    }

    private static Stream<CityObject> objects(Stream<Tile> tiles) {
        return tiles.flatMap(t -> IntStream.range(0, t.objectCount()).mapToObj(i -> new CityObject(t, i)));
    }

    /** The object of that id; the first call builds the index. */
    public Optional<CityObject> find(String id) {
        return ids.find(slots, id);
    }

    /** What stands where; the first call builds the index. */
    public CityIndex index() {
        CityIndex i = index;
        if (i == null || !indexed) {
            i = i == null ? new CityIndex(slots) : i.after(slots);
            index = i;
            indexed = true;
        }
        return i;
    }

    /** The object as a draft of its own, to be changed and put back, or to be written to a file. */
    public ObjectDraft draft(CityObject object) {
        return draft(object, GeometryFilter.ALL);
    }

    /** The object as a draft with some of its geometry and its children's. */
    public ObjectDraft draft(CityObject object, GeometryFilter filter) {
        return DraftUnpacker.draft(this, object.tile(), object.index(), filter);
    }

    /** The same city with other tiles; frame, terrain, roads and appearance are shared. */
    public City withTiles(List<Tile> otherTiles) {
        IdIndex index = IdIndex.sameIds(slots.list(), otherTiles) && slots.count() == otherTiles.size() ? ids : null;
        return new City(frame, TileSlots.of(otherTiles), materials, textures, terrain, roads, index, null);
    }

    public City withTerrain(Terrain other) {
        return new City(frame, slots, materials, textures, Objects.requireNonNull(other), roads, ids, index);
    }

    public City withRoads(RoadNetwork other) {
        return new City(frame, slots, materials, textures, terrain, Objects.requireNonNull(other), ids, index);
    }

    TileSlots slots() {
        return slots;
    }

    IdIndex ids() {
        return ids;
    }

    /** The next snapshot in a row, as a revision has made it. */
    City next(TileSlots nextSlots, IdIndex nextIds, Interner appearance, Terrain nextTerrain, RoadNetwork nextRoads) {
        return new City(
                frame,
                nextSlots,
                appearance.materials(),
                appearance.textures(),
                nextTerrain,
                nextRoads,
                nextIds,
                index);
    }
}
