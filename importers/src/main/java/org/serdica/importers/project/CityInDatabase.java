package org.serdica.importers.project;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.serdica.importers.project.codec.Blob;
import org.serdica.importers.project.codec.RoadCodec;
import org.serdica.importers.project.codec.TerrainCodec;
import org.serdica.importers.project.codec.TileCodec;
import org.serdica.model.city.City;
import org.serdica.model.city.Material;
import org.serdica.model.city.Texture;
import org.serdica.model.city.Tile;
import org.serdica.model.geo.Bounds;
import org.serdica.model.geo.HeightRaster;
import org.serdica.model.task.CancelToken;
import org.serdica.model.task.Progress;

/** Lays a city down in the tables of a fresh project. */
final class CityInDatabase {
    /** Heights in a band: a damaged page costs a strip of ground, not all of it. */
    static final int BAND_NODES = 1 << 17;

    private final Connection db;
    private final ProjectPictures pictures;

    /** A tile shrunk, with what tells where it is. */
    private record Packed(int number, Tile tile, Blob blob) {}

    private CityInDatabase(Connection db, ProjectPictures pictures) {
        this.db = db;
        this.pictures = pictures;
    }

    static void write(Connection db, City city, ProjectPictures pictures, Progress progress, CancelToken cancel)
            throws SQLException, IOException {
        CityInDatabase writer = new CityInDatabase(db, pictures);
        writer.head(city);
        writer.materials(city);
        writer.textures(city, cancel);
        writer.terrain(city.terrain().raster());
        writer.roads(city);
        writer.tiles(city.tiles(), progress, cancel);
    }

    private void head(City city) throws SQLException {
        try (PreparedStatement s = db.prepareStatement("INSERT INTO city VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            s.setString(1, city.frame().crs());
            s.setDouble(2, city.frame().originX());
            s.setDouble(3, city.frame().originY());
            s.setDouble(4, city.frame().originZ());
            s.setInt(5, city.tiles().size());
            s.setInt(6, city.materials().size());
            s.setInt(7, city.textures().size());
            s.setLong(
                    8,
                    RowSum.of(
                            city.frame().crs(),
                            city.frame().originX(),
                            city.frame().originY(),
                            city.frame().originZ(),
                            city.tiles().size(),
                            city.materials().size(),
                            city.textures().size()));
            s.executeUpdate();
        }
    }

    private void materials(City city) throws SQLException {
        try (PreparedStatement s = db.prepareStatement("INSERT INTO material VALUES (?, ?, ?, ?, ?, ?)")) {
            for (int i = 0; i < city.materials().size(); i++) {
                Material m = city.materials().get(i);
                s.setInt(1, i);
                s.setString(2, m.name());
                s.setInt(3, m.diffuseRgb());
                s.setDouble(4, m.transparency());
                s.setDouble(5, m.shininess());
                s.setLong(6, RowSum.of(i, m.name(), m.diffuseRgb(), m.transparency(), m.shininess()));
                s.executeUpdate();
            }
        }
    }

    private void textures(City city, CancelToken cancel) throws SQLException {
        try (PreparedStatement s = db.prepareStatement("INSERT INTO texture VALUES (?, ?, ?, ?)")) {
            for (int i = 0; i < city.textures().size(); i++) {
                cancel.check();
                Texture t = city.textures().get(i);
                String address = pictures.keep(db, t.image());
                s.setInt(1, i);
                s.setString(2, address);
                s.setInt(3, t.wrap() ? 1 : 0);
                s.setLong(4, RowSum.of(i, address, t.wrap()));
                s.executeUpdate();
            }
        } catch (ProjectPictures.Unwritten e) {
            throw e.trouble();
        }
    }

    private void terrain(@Nullable HeightRaster raster) throws SQLException {
        if (raster == null) {
            return;
        }
        try (PreparedStatement s = db.prepareStatement("INSERT INTO terrain VALUES (1, ?, ?, ?, ?, ?, ?)")) {
            s.setDouble(1, raster.x0());
            s.setDouble(2, raster.y0());
            s.setDouble(3, raster.cell());
            s.setInt(4, raster.cols());
            s.setInt(5, raster.rows());
            s.setLong(6, RowSum.of(raster.x0(), raster.y0(), raster.cell(), raster.cols(), raster.rows()));
            s.executeUpdate();
        }
        int band = Math.max(1, BAND_NODES / raster.cols());
        try (PreparedStatement s = db.prepareStatement("INSERT INTO terrain_band VALUES (?, ?, ?, ?, ?)")) {
            for (int row = 0; row < raster.rows(); row += band) {
                int rows = Math.min(band, raster.rows() - row);
                s.setInt(1, row);
                s.setInt(2, rows);
                Blobs.set(s, 3, TerrainCodec.write(raster, row, rows));
                s.executeUpdate();
            }
        }
    }

    private void roads(City city) throws SQLException {
        try (PreparedStatement s = db.prepareStatement("INSERT INTO roads VALUES (1, ?, ?, ?, ?)")) {
            s.setInt(1, city.roads().linkCount());
            Blobs.set(s, 2, RoadCodec.write(city.roads()));
            s.executeUpdate();
        }
    }

    private void tiles(List<Tile> tiles, Progress progress, CancelToken cancel) throws SQLException, IOException {
        try (PreparedStatement s = db.prepareStatement("INSERT INTO tile VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
                SideBySide<Packed> packing = new SideBySide<>(packed -> insert(s, packed))) {
            for (int t = 0; t < tiles.size(); t++) {
                cancel.check();
                progress.report((double) t / tiles.size(), "Writing the project");
                int number = t;
                Tile tile = tiles.get(t);
                packing.begin(() -> new Packed(number, tile, TileCodec.write(tile)));
            }
            packing.finish();
        }
    }

    private static void insert(PreparedStatement s, Packed packed) throws SQLException {
        s.setInt(1, packed.number());
        s.setString(2, packed.tile().layer().name());
        s.setInt(3, packed.tile().objectCount());
        Bounds b = packed.tile().bounds();
        double[] box = {b.minX(), b.minY(), b.minZ(), b.maxX(), b.maxY(), b.maxZ()};
        for (int i = 0; i < box.length; i++) {
            s.setObject(4 + i, Double.isFinite(box[i]) ? box[i] : null);
        }
        Blobs.set(s, 10, packed.blob());
        s.executeUpdate();
    }
}
