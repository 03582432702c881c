package org.serdica.model.city;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.serdica.model.geo.Bounds;
import org.serdica.model.geo.Frame;
import org.serdica.model.network.RoadNetwork;

/** One immutable state of a city. Snapshots share the tiles that do not differ between them. */
public final class City {
    private final Frame frame;
    private final List<Tile> tiles;
    private final List<Material> materials;
    private final List<Texture> textures;
    private final Terrain terrain;
    private final RoadNetwork roads;
    private final Bounds bounds;
    private final IdIndex ids;
    private volatile @Nullable CityIndex index;

    public City(
            Frame frame,
            List<Tile> tiles,
            List<Material> materials,
            List<Texture> textures,
            Terrain terrain,
            RoadNetwork roads) {
        this(frame, tiles, materials, textures, terrain, roads, new IdIndex());
    }

    private City(
            Frame frame,
            List<Tile> tiles,
            List<Material> materials,
            List<Texture> textures,
            Terrain terrain,
            RoadNetwork roads,
            IdIndex ids) {
        this.ids = ids;
        this.frame = frame;
        this.tiles = List.copyOf(tiles);
        this.materials = List.copyOf(materials);
        this.textures = List.copyOf(textures);
        this.terrain = terrain;
        this.roads = roads;
        Bounds b = terrain.bounds();
        for (Tile tile : this.tiles) {
            b = b.union(tile.bounds());
        }
        this.bounds = b;
    }

    /** A city with nothing in it. */
    public static City empty(Frame frame) {
        return new City(frame, List.of(), List.of(), List.of(), Terrain.NONE, RoadNetwork.EMPTY);
    }

    public Frame frame() {
        return frame;
    }

    public List<Tile> tiles() {
        return tiles;
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
        return bounds;
    }

    /** The box around buildings and bridges, or around everything where there are none. */
    public Bounds builtBounds() {
        Bounds built = Bounds.EMPTY;
        for (Tile tile : tiles) {
            if (tile.layer() == Layer.BUILDINGS || tile.layer() == Layer.BRIDGES) {
                built = built.union(tile.bounds());
            }
        }
        return built.isEmpty() ? bounds : built;
    }

    public int objectCount() {
        return tiles.stream().mapToInt(Tile::objectCount).sum();
    }

    public Stream<CityObject> objects() {
        return objects(tiles.stream());
    }

    /** The objects of one layer, tile by tile. */
    public Stream<CityObject> objects(Layer layer) {
        return objects(tiles.stream().filter(t -> t.layer() == layer));
    }

    private static Stream<CityObject> objects(Stream<Tile> tiles) {
        return tiles.flatMap(t -> IntStream.range(0, t.objectCount()).mapToObj(i -> new CityObject(t, i)));
    }

    /** The object of that id; the first call builds the index. */
    public Optional<CityObject> find(String id) {
        return ids.find(tiles, id);
    }

    /** What stands where; the first call builds the index. */
    public CityIndex index() {
        CityIndex i = index;
        if (i == null) {
            i = new CityIndex(tiles);
            index = i;
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
        return withTiles(otherTiles, materials, textures);
    }

    City withTiles(List<Tile> otherTiles, List<Material> otherMaterials, List<Texture> otherTextures) {
        // An edit of attributes leaves every id where it was, and the index of them is the dearest one.
        IdIndex index = IdIndex.sameIds(tiles, otherTiles) ? ids : new IdIndex();
        return new City(frame, otherTiles, otherMaterials, otherTextures, terrain, roads, index);
    }

    public City withTerrain(Terrain other) {
        return new City(frame, tiles, materials, textures, Objects.requireNonNull(other), roads, ids);
    }

    public City withRoads(RoadNetwork other) {
        return new City(frame, tiles, materials, textures, terrain, Objects.requireNonNull(other), ids);
    }
}
