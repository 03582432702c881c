package org.serdica.model.city;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
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
    /** Cells of 16 km: whatever is left then goes into tiles as it is. */
    private static final int LEVELS = 6;

    private final String crs;
    private final Consumer<Tile> onTile;
    /** Open cells by the level of their size. */
    private final List<Map<CellKey, Cell>> levels = Stream.generate(
                    () -> (Map<CellKey, Cell>) new LinkedHashMap<CellKey, Cell>())
            .limit(LEVELS + 1L)
            .toList();

    private final List<Tile> tiles;
    private final Interner interner;
    private final FlatDraft.Pages pages;
    private Terrain terrain;
    private RoadNetwork roads;
    private Bounds bounds;
    private @Nullable Frame frame;

    /** Whether a cell may have become worth a tile since the last look. */
    private boolean anyLarge;

    private record CellKey(Layer layer, int level, long column, long row) {
        CellKey up() {
            return new CellKey(layer, level + 1, column >> 1, row >> 1);
        }

        @Override
        public int hashCode() {
            long h = (column * 0x9E3779B97F4A7C15L ^ row) * 0xC2B2AE3D27D4EB4FL;
            return (int) (h >>> 32) + layer.ordinal() * 31 + level;
        }
    }

    private static final class Cell {
        final List<FlatDraft> drafts = new ArrayList<>(4);
        Bounds bounds = Bounds.EMPTY;
        int triangles;

        void take(FlatDraft draft, Bounds box, int itsTriangles) {
            drafts.add(draft);
            bounds = bounds.union(box);
            triangles += itsTriangles;
        }

        void take(Cell other) {
            drafts.addAll(other.drafts);
            bounds = bounds.union(other.bounds);
            triangles += other.triangles;
        }

        boolean isWorthATile() {
            return triangles >= SMALL_TRIANGLES || drafts.size() >= TILE_OBJECTS / 2;
        }
    }

    public CityBuilder(String crs) {
        this(crs, tile -> {});
    }

    /** @param onTile told of every tile the moment it is closed, on the thread that adds */
    public CityBuilder(String crs, Consumer<Tile> onTile) {
        this(City.empty(new Frame(crs, 0, 0, 0)), onTile);
    }

    /** Starts from a city that is already there. */
    public CityBuilder(City city, Consumer<Tile> onTile) {
        crs = city.frame().crs();
        this.onTile = onTile;
        tiles = new ArrayList<>(city.tiles());
        interner = new Interner(city);
        pages = new FlatDraft.Pages(interner);
        terrain = city.terrain();
        roads = city.roads();
        bounds = city.bounds();
        frame = bounds.isEmpty() ? null : city.frame();
    }

    /**
     * Takes a top-level object with its children; coordinates are in the builder's CRS.
     *
     * @throws IllegalArgumentException if a coordinate is no number or the object is larger than a city; it is left out
     */
    public void add(ObjectDraft draft) {
        add(draft, draft.bounds());
    }

    /**
     * Takes a top-level object whose box is known.
     *
     * @throws IllegalArgumentException if a coordinate is no number or the object is larger than a city; it is left out
     */
    public void add(ObjectDraft draft, Bounds b) {
        draft.requireReach(b);
        FlatDraft flat = pages.lay(draft, b);
        bounds = bounds.union(b);
        CellKey key = key(draft.kind().layer(), b);
        Map<CellKey, Cell> cells = levels.get(key.level());
        Cell cell = cells.computeIfAbsent(key, k -> new Cell());
        cell.take(flat, b, draft.triangleEstimate());
        if (cell.triangles >= TILE_TRIANGLES || cell.drafts.size() >= TILE_OBJECTS) {
            cells.remove(key);
            add(pack(key.layer(), cell));
        } else {
            anyLarge |= cell.isWorthATile();
        }
    }

    /** What is long (a river, a motorway) goes into a cell of its size, lest it make small tiles large. */
    private static CellKey key(Layer layer, Bounds b) {
        if (b.isEmpty()) {
            return new CellKey(layer, LEVELS, 0, 0);
        }
        int level = 0;
        double cellM = CELL_M;
        while (level < LEVELS && Math.max(b.width(), b.depth()) > cellM) {
            level++;
            cellM *= 2;
        }
        return new CellKey(
                layer, level, (long) Math.floor(b.centreX() / cellM), (long) Math.floor(b.centreY() / cellM));
    }

    public void terrain(Terrain newTerrain) {
        terrain = newTerrain;
        bounds = bounds.union(newTerrain.bounds());
    }

    public void roads(RoadNetwork network) {
        roads = network;
    }

    /** The city of all tiles closed so far. Its frame stays for all that come after it. */
    public City snapshot() {
        return new City(frame(), tiles, interner.materials(), interner.textures(), terrain, roads);
    }

    /** Closes the cells that are worth a tile of their own by now, so that there is something to show early. */
    public void closeLarge() {
        if (!anyLarge) {
            return;
        }
        anyLarge = false;
        for (Map<CellKey, Cell> cells : levels) {
            cells.entrySet().removeIf(e -> {
                boolean large = e.getValue().isWorthATile();
                if (large) {
                    add(pack(e.getKey().layer(), e.getValue()));
                }
                return large;
            });
        }
    }

    /** Closes what is still open; small neighbouring cells go into one tile together. */
    public City build() {
        List<Map.Entry<Layer, Cell>> closing = new ArrayList<>();
        for (int level = 0; level <= LEVELS; level++) {
            boolean last = level == LEVELS;
            Map<CellKey, Cell> above = levels.get(last ? level : level + 1);
            levels.get(level).forEach((key, cell) -> {
                if (last || cell.isWorthATile()) {
                    closing.add(Map.entry(key.layer(), cell));
                } else {
                    above.computeIfAbsent(key.up(), k -> new Cell()).take(cell);
                }
            });
            levels.get(level).clear();
        }
        closing.parallelStream()
                .map(e -> pack(e.getKey(), e.getValue()))
                .toList()
                .forEach(this::add);
        return snapshot();
    }

    private static Tile pack(Layer layer, Cell cell) {
        return TilePacker.pack(layer, cell.drafts, cell.bounds, cell.triangles);
    }

    private void add(Tile tile) {
        tiles.add(tile);
        onTile.accept(tile);
    }

    private Frame frame() {
        if (frame != null) {
            return frame;
        }
        if (bounds.isEmpty()) {
            return new Frame(crs, 0, 0, 0);
        }
        Frame made = new Frame(crs, Math.rint(bounds.centreX()), Math.rint(bounds.centreY()), Math.rint(bounds.minZ()));
        frame = made;
        return made;
    }
}
