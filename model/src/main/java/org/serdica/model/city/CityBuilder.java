package org.serdica.model.city;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.serdica.model.geo.Bounds;
import org.serdica.model.geo.Frame;
import org.serdica.model.network.RoadNetwork;

/**
 * Packs drafts into tiles as they come, in any order: drafts gather in square cells by layer, and a cell that is full
 * becomes a tile at once, so that a view can show it while the rest is still being read. Not thread-safe.
 */
public final class CityBuilder {
    /** A tile is closed when it holds about this many triangles. */
    static final int TILE_TRIANGLES = 12_000;

    static final int TILE_OBJECTS = 4_000;
    private static final double CELL_M = 256;
    private static final int SMALL_TRIANGLES = TILE_TRIANGLES / 3;

    private final String crs;
    private final Consumer<Tile> onTile;
    private final Map<CellKey, Cell> cells = new LinkedHashMap<>();
    private final List<Tile> tiles = new ArrayList<>();
    private final List<Material> materials = new ArrayList<>();
    private final List<Texture> textures = new ArrayList<>();
    private final Map<Material, Integer> materialNumbers = new HashMap<>();
    private final Map<Texture, Integer> textureNumbers = new HashMap<>();
    private Terrain terrain = Terrain.NONE;
    private RoadNetwork roads = RoadNetwork.EMPTY;
    private Bounds bounds = Bounds.EMPTY;
    private @Nullable Frame frame;

    private record CellKey(Layer layer, int level, long column, long row) {
        CellKey up() {
            return new CellKey(layer, level + 1, column >> 1, row >> 1);
        }
    }

    private static final class Cell {
        final List<ObjectDraft> drafts = new ArrayList<>();
        int triangles;

        void take(Cell other) {
            drafts.addAll(other.drafts);
            triangles += other.triangles;
        }
    }

    private final TilePacker.Interning interning = new TilePacker.Interning() {
        @Override
        public int material(Material material) {
            return number(material, materials, materialNumbers);
        }

        @Override
        public int texture(Texture texture) {
            return number(texture, textures, textureNumbers);
        }
    };

    public CityBuilder(String crs) {
        this(crs, tile -> {});
    }

    /** @param onTile told of every tile the moment it is closed, on the thread that adds */
    public CityBuilder(String crs, Consumer<Tile> onTile) {
        this.crs = crs;
        this.onTile = onTile;
    }

    /** Starts from a city that is already there. */
    public CityBuilder(City city, Consumer<Tile> onTile) {
        this(city.frame().crs(), onTile);
        tiles.addAll(city.tiles());
        city.materials().forEach(interning::material);
        city.textures().forEach(interning::texture);
        terrain = city.terrain();
        roads = city.roads();
        bounds = city.bounds();
        frame = city.frame();
    }

    /** Takes a top-level object with its children; coordinates are in the builder's CRS. */
    public void add(ObjectDraft draft) {
        Bounds b = draft.bounds();
        bounds = bounds.union(b);
        double x = b.isEmpty() ? 0 : b.centreX();
        double y = b.isEmpty() ? 0 : b.centreY();
        CellKey key =
                new CellKey(draft.kind().layer(), 0, (long) Math.floor(x / CELL_M), (long) Math.floor(y / CELL_M));
        Cell cell = cells.computeIfAbsent(key, k -> new Cell());
        cell.drafts.add(draft);
        cell.triangles += triangles(draft);
        if (cell.triangles >= TILE_TRIANGLES || cell.drafts.size() >= TILE_OBJECTS) {
            cells.remove(key);
            close(key.layer(), cell);
        }
    }

    public void terrain(Terrain newTerrain) {
        terrain = newTerrain;
        bounds = bounds.union(newTerrain.bounds());
    }

    public void roads(RoadNetwork network) {
        roads = network;
    }

    /** The city of all tiles closed so far. */
    public City snapshot() {
        return new City(frame(), tiles, materials, textures, terrain, roads);
    }

    /** Closes what is still open; small neighbouring cells go into one tile together. */
    public City build() {
        Map<CellKey, Cell> level = new LinkedHashMap<>(cells);
        cells.clear();
        for (int i = 0; i < 6; i++) {
            Map<CellKey, Cell> next = new LinkedHashMap<>();
            for (Map.Entry<CellKey, Cell> e : level.entrySet()) {
                if (e.getValue().triangles >= SMALL_TRIANGLES
                        || e.getValue().drafts.size() >= TILE_OBJECTS / 2) {
                    close(e.getKey().layer(), e.getValue());
                } else {
                    Cell merged = next.computeIfAbsent(e.getKey().up(), k -> new Cell());
                    merged.take(e.getValue());
                }
            }
            level = next;
        }
        level.forEach((key, cell) -> close(key.layer(), cell));
        return snapshot();
    }

    private void close(Layer layer, Cell cell) {
        Tile tile = TilePacker.pack(layer, cell.drafts, interning);
        tiles.add(tile);
        onTile.accept(tile);
    }

    /** The first snapshot with anything in it settles the origin: what is on the screen must not jump with the next. */
    private Frame frame() {
        if (frame != null) {
            return frame;
        }
        if (bounds.isEmpty()) {
            return new Frame(crs, 0, 0, 0);
        }
        frame = new Frame(crs, Math.rint(bounds.centreX()), Math.rint(bounds.centreY()), Math.rint(bounds.minZ()));
        return frame;
    }

    private static int triangles(ObjectDraft draft) {
        int n = Math.max(0, draft.vertexCount - 2 * draft.surfaceCount);
        for (ObjectDraft child : draft.children()) {
            n += triangles(child);
        }
        return n;
    }

    private static <T> int number(T value, List<T> values, Map<T, Integer> numbers) {
        Integer known = numbers.get(value);
        if (known == null) {
            known = values.size();
            values.add(value);
            numbers.put(value, known);
        }
        return known;
    }
}
