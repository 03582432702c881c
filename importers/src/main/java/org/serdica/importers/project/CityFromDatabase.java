package org.serdica.importers.project;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.serdica.importers.project.codec.Blob;
import org.serdica.importers.project.codec.BrokenContent;
import org.serdica.importers.project.codec.RoadCodec;
import org.serdica.importers.project.codec.TerrainCodec;
import org.serdica.importers.project.codec.TileCodec;
import org.serdica.model.city.City;
import org.serdica.model.city.Material;
import org.serdica.model.city.Terrain;
import org.serdica.model.city.Texture;
import org.serdica.model.city.Tile;
import org.serdica.model.geo.Frame;
import org.serdica.model.geo.HeightRaster;
import org.serdica.model.network.RoadNetwork;
import org.serdica.model.task.CancelToken;
import org.serdica.model.task.Progress;

/** Takes a city up from the tables of a project, the tiles around the camera first, and lists what is lost. */
final class CityFromDatabase {
    private static final long FIRST_SNAPSHOT_NS = 250_000_000;
    /** Whoever watches works on all that is there: seldomer, the longer it takes. */
    private static final int SNAPSHOT_SHARE = 3;

    private static final int MOST_NODES = 100_000_000;
    private static final int MOST_LOOKS = 1 << 20;
    private static final Material LOST_MATERIAL = new Material("", 0xB0B0B0, 0, 0);
    /** Of a picture of which nothing is known. */
    static final String LOST_ADDRESS = "lost:picture";

    private static final Texture LOST_TEXTURE = new Texture(URI.create(LOST_ADDRESS), false);

    private final Connection db;
    private final Losses losses;
    private final SoundRows rows;
    private final PicturesFromDatabase pictures;
    private final Consumer<City> partial;
    private final long begin = System.nanoTime();
    private long nextSnapshot = begin + FIRST_SNAPSHOT_NS;

    private Head head = Head.LOST;
    private List<Material> materials = List.of();
    private List<Texture> textures = List.of();
    /** Textures whose surfaces stay plain. */
    private final BitSet unshown = new BitSet();

    private Terrain terrain = Terrain.NONE;
    private @Nullable Tile[] tiles = {};
    /** Where in {@code tiles} a tile belongs, by its number. */
    private Map<Integer, Integer> slot = Map.of();

    private int arrived;

    private record Head(Frame frame, int tiles, int materials, int textures) {
        static final Head LOST = new Head(new Frame(Frame.LOCAL_CRS, 0, 0, 0), 0, 0, 0);
    }

    /** Where a tile is, before it is read. */
    private record Place(int number, String layer, int objects, double x, double y) {
        String text() {
            String where = Double.isNaN(x) ? "" : String.format(Locale.ROOT, " around %.0f, %.0f", x, y);
            return "Tile " + number + " (" + layer + ", " + objects + " objects" + where + ")";
        }
    }

    /** A tile, or why there is none. */
    private record Read(Place place, @Nullable Tile tile, String trouble) {}

    CityFromDatabase(Connection db, Losses losses, PicturesFromDatabase pictures, Consumer<City> partial) {
        this.pictures = pictures;
        this.db = db;
        this.losses = losses;
        this.partial = partial;
        rows = new SoundRows(db, losses);
    }

    City read(Progress progress, CancelToken cancel) throws IOException {
        progress.report(0, "Reading the project");
        TreeMap<Long, Head> heads = rows.of(
                "city",
                "id, crs, origin_x, origin_y, origin_z, tiles, materials, textures, crc",
                "facts about the city",
                CityFromDatabase::head);
        if (heads.isEmpty()) {
            losses.add("PROJECT_LOSS", "city", "The city's CRS and origin are lost; it is shown without a place.");
        } else {
            head = heads.firstEntry().getValue();
        }
        materials = filled(
                head.materials(),
                rows.of(
                        "material",
                        "number, name, diffuse_rgb, transparency, shininess, crc",
                        "materials",
                        CityFromDatabase::material),
                LOST_MATERIAL);
        textures = filled(
                head.textures(),
                rows.of("texture", "number, image, wraps, crc", "textures", this::texture),
                LOST_TEXTURE);
        for (int i = 0; i < textures.size(); i++) {
            unshown.set(i, unshown.get(i) || textures.get(i).equals(LOST_TEXTURE));
        }
        terrain = terrain();
        tiles(progress, cancel);
        RoadNetwork roads = roads();
        return city(roads);
    }

    private City city(RoadNetwork roads) {
        List<Tile> there = Arrays.stream(tiles).filter(Objects::nonNull).toList();
        return new City(head.frame(), there, materials, textures, terrain, roads);
    }

    private static Head head(ResultSet row) throws SQLException {
        Frame frame = new Frame(String.valueOf(row.getString(2)), row.getDouble(3), row.getDouble(4), row.getDouble(5));
        Head head = new Head(frame, row.getInt(6), row.getInt(7), row.getInt(8));
        RowSum.require(
                row.getLong(9),
                frame.crs(),
                frame.originX(),
                frame.originY(),
                frame.originZ(),
                head.tiles(),
                head.materials(),
                head.textures());
        return head;
    }

    private static Material material(ResultSet row) throws SQLException {
        Material m = new Material(
                String.valueOf(row.getString(2)), row.getInt(3), (float) row.getDouble(4), (float) row.getDouble(5));
        RowSum.require(row.getLong(6), row.getInt(1), m.name(), m.diffuseRgb(), m.transparency(), m.shininess());
        return m;
    }

    private Texture texture(ResultSet row) throws SQLException {
        int number = row.getInt(1);
        String address = String.valueOf(row.getString(2));
        boolean wrap = row.getInt(3) != 0;
        RowSum.require(row.getLong(4), number, address, wrap);
        Optional<URI> image = pictures.image(address);
        if (number >= 0 && number < MOST_LOOKS) {
            unshown.set(number, image.isEmpty());
        }
        try {
            // Nothing wears it then, but a copy of the project still knows what there was.
            return new Texture(image.isPresent() ? image.get() : new URI(address), wrap);
        } catch (URISyntaxException e) {
            return LOST_TEXTURE;
        }
    }

    /** Things that others name by number: a lost one keeps its number. */
    private static <T> List<T> filled(int count, TreeMap<Long, T> rows, T lost) {
        long beyond = rows.isEmpty() ? 0 : rows.lastKey() + 1;
        int size = (int) Math.clamp(Math.max(count, beyond), 0, MOST_LOOKS);
        List<T> all = new ArrayList<>(size);
        for (long i = 0; i < size; i++) {
            all.add(rows.getOrDefault(i, lost));
        }
        return all;
    }

    private record Band(int firstRow, int rows, Blob blob) {}

    private record Grid(double x0, double y0, double cell, int cols, int rows) {}

    private static Grid grid(ResultSet row) throws SQLException {
        Grid g = new Grid(row.getDouble(2), row.getDouble(3), row.getDouble(4), row.getInt(5), row.getInt(6));
        RowSum.require(row.getLong(7), g.x0(), g.y0(), g.cell(), g.cols(), g.rows());
        return g;
    }

    private Terrain terrain() {
        TreeMap<Long, Grid> grids = rows.of(
                "terrain", "id, x0, y0, cell, cols, rows, crc", "facts about the terrain", CityFromDatabase::grid);
        if (grids.isEmpty()) {
            return Terrain.NONE;
        }
        Grid g = grids.firstEntry().getValue();
        boolean sound = g.cols() >= 1
                && g.rows() >= 1
                && (long) g.cols() * g.rows() <= MOST_NODES
                && g.cell() > 0
                && Double.isFinite(g.cell() + g.x0() + g.y0());
        if (!sound) {
            losses.add("PROJECT_LOSS", "terrain", "The terrain is lost.");
            return Terrain.NONE;
        }
        float[] z = new float[g.cols() * g.rows()];
        Arrays.fill(z, Float.NaN);
        int known = 0;
        for (Band band : rows.of(
                        "terrain_band",
                        "first_row, rows, size, crc, arrays",
                        "heights of the terrain",
                        row -> new Band(row.getInt(1), row.getInt(2), Blobs.get(row, 3)))
                .values()) {
            known += take(band, g, z);
        }
        if (known < g.rows()) {
            losses.add(
                    "PROJECT_LOSS",
                    "terrain",
                    (g.rows() - known) + " of " + g.rows() + " rows of the terrain's heights are lost.");
        }
        return new Terrain(new HeightRaster(g.x0(), g.y0(), g.cell(), g.cols(), g.rows(), z));
    }

    private static int take(Band band, Grid g, float[] z) {
        if (band.firstRow() < 0 || band.rows() < 0 || (long) band.firstRow() + band.rows() > g.rows()) {
            return 0;
        }
        try {
            float[] heights = TerrainCodec.read(band.blob(), band.rows() * g.cols());
            System.arraycopy(heights, 0, z, band.firstRow() * g.cols(), heights.length);
            return band.rows();
        } catch (BrokenContent e) {
            // Rows that did not come are counted where all are.
            return 0;
        }
    }

    private RoadNetwork roads() {
        TreeMap<Long, Blob> blobs = rows.of("roads", "id, size, crc, arrays", "streets", row -> Blobs.get(row, 2));
        if (blobs.isEmpty()) {
            losses.add("PROJECT_LOSS", "roads", "The network of streets is lost.");
            return RoadNetwork.EMPTY;
        }
        try {
            return RoadCodec.read(blobs.firstEntry().getValue());
        } catch (BrokenContent e) {
            losses.add("PROJECT_LOSS", "roads", "The network of streets is lost: " + e.getMessage() + ".");
            return RoadNetwork.EMPTY;
        }
    }

    private void tiles(Progress progress, CancelToken cancel) throws IOException {
        List<Place> places = places();
        try (PreparedStatement query = db.prepareStatement("SELECT size, crc, arrays FROM tile WHERE number = ?");
                SideBySide<Read> reading = new SideBySide<>(this::take)) {
            for (int i = 0; i < places.size(); i++) {
                cancel.check();
                progress.report((double) i / places.size(), "Reading the project");
                Place place = places.get(i);
                Blob blob = blob(query, place);
                reading.begin(() -> read(place, blob));
            }
            reading.finish();
        } catch (SQLException e) {
            losses.add("PROJECT_LOSS", "tile", "The objects of the city cannot be read any more.");
        }
        long missing = head.tiles() - (long) places.size();
        if (missing > 0) {
            losses.add("PROJECT_LOSS", "tile", missing + " tiles with their objects are lost, and where they were.");
        }
    }

    private List<Place> places() {
        TreeMap<Long, Place> all = rows.of(
                "tile",
                "number, layer, objects, (min_x + max_x) / 2, (min_y + max_y) / 2",
                "places of objects",
                row -> new Place(
                        row.getInt(1),
                        row.getString(2),
                        row.getInt(3),
                        row.getObject(4) == null ? Double.NaN : row.getDouble(4),
                        row.getObject(5) == null ? Double.NaN : row.getDouble(5)));
        List<Place> places = new ArrayList<>(all.values());
        tiles = new Tile[places.size()];
        double[] at = camera(places);
        Map<Integer, Integer> slots = new TreeMap<>();
        places.forEach(p -> slots.put(p.number(), slots.size()));
        slot = slots;
        // What has no place comes last: NaN is the greatest.
        places.sort(Comparator.comparingDouble(p -> Math.hypot(p.x() - at[0], p.y() - at[1])));
        return places;
    }

    /** Where the camera stood last, or the middle of all tiles. */
    private double[] camera(List<Place> places) {
        try (PreparedStatement s = db.prepareStatement("SELECT x, y FROM view WHERE name = ?")) {
            s.setString(1, SavedView.LAST);
            try (ResultSet row = s.executeQuery()) {
                if (row.next()) {
                    return new double[] {row.getDouble(1), row.getDouble(2)};
                }
            }
        } catch (SQLException e) {
            losses.add("PROJECT_LOSS", "view", "Where the camera stood last is lost.");
        }
        return new double[] {
            places.stream()
                    .mapToDouble(Place::x)
                    .filter(Double::isFinite)
                    .average()
                    .orElse(0),
            places.stream()
                    .mapToDouble(Place::y)
                    .filter(Double::isFinite)
                    .average()
                    .orElse(0)
        };
    }

    private @Nullable Blob blob(PreparedStatement query, Place place) {
        try {
            query.setInt(1, place.number());
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? Blobs.get(row, 1) : null;
            }
        } catch (SQLException e) {
            return null;
        }
    }

    private Read read(Place place, @Nullable Blob blob) {
        if (blob == null) {
            return new Read(place, null, "the file is damaged there");
        }
        try {
            return new Read(place, TileCodec.read(blob, materials.size(), textures.size(), unshown), "");
        } catch (BrokenContent e) {
            return new Read(place, null, e.getMessage());
        }
    }

    private void take(Read read) {
        if (read.tile() == null) {
            losses.add(
                    "PROJECT_LOSS",
                    "tile " + read.place().number(),
                    read.place().text() + " is lost: " + read.trouble() + ".");
            return;
        }
        tiles[Objects.requireNonNull(slot.get(read.place().number()))] = read.tile();
        arrived++;
        long now = System.nanoTime();
        if (now > nextSnapshot && arrived < tiles.length) {
            partial.accept(city(RoadNetwork.EMPTY));
            nextSnapshot = System.nanoTime() + Math.max(FIRST_SNAPSHOT_NS, (now - begin) / SNAPSHOT_SHARE);
        }
    }
}
