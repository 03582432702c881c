package org.serdica.importers.project;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.serdica.importers.api.CityStore;
import org.serdica.importers.api.InputFile;
import org.serdica.importers.api.InputRefused;
import org.serdica.importers.api.InputTrouble;
import org.serdica.importers.api.PartReader;
import org.serdica.importers.api.Peek;
import org.serdica.importers.api.Reading;
import org.serdica.importers.api.ReadyCity;
import org.serdica.importers.project.codec.BrokenContent;
import org.serdica.importers.project.codec.TileCodec;
import org.serdica.model.city.AttributeTable;
import org.serdica.model.city.City;
import org.serdica.model.city.Column;
import org.serdica.model.city.RealColumn;
import org.serdica.model.city.Tile;
import org.serdica.model.city.WholeColumn;
import org.serdica.model.geo.Bounds;
import org.serdica.model.task.CancelToken;
import org.serdica.model.task.Progress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A project as a file to be read like any other: its features are those of the variant that was worked on last. */
final class ProjectStore extends CityStore implements ReadyCity {
    private static final Logger LOG = LoggerFactory.getLogger(ProjectStore.class);
    private static final int ANY_NUMBER = 1 << 24;

    ProjectStore(InputFile input) {
        super(input, "Serdica project");
    }

    @Override
    public City city(Reading reading, Consumer<City> partial, Progress progress, CancelToken cancel)
            throws IOException {
        if (!input().isPlainFile()) {
            throw new InputTrouble(
                    "PROJECT_PACKED", input() + " is packed in an archive; unpack the project to open it.");
        }
        try (OpenProject project = ProjectFile.read(input().path(), partial, progress, cancel)) {
            project.losses().forEach(reading::find);
            project.notes().forEach(reading::find);
            PresentCity present = project.present();
            present.refused().forEach(reading::find);
            reading.crs(present.city().frame().crs());
            reading.version("format " + ProjectSchema.FORMAT);
            return present.city();
        } catch (InputRefused e) {
            throw new InputTrouble(e.code(), e.getMessage(), e);
        }
    }

    @Override
    protected PartReader read(Reading reading) throws IOException {
        return new ReadyParts(city(reading, city -> {}, Progress.NONE, reading.cancel()), reading);
    }

    /** What the tables tell without their arrays, but for one tile of each layer. */
    @Override
    protected Optional<Peek> glimpse() throws IOException {
        if (!input().isPlainFile()) {
            return Optional.empty();
        }
        try (ProjectDatabase db = ProjectDatabase.read(input().path())) {
            int format = db.format();
            return Optional.of(
                    new Peek("format " + format, crs(db.connection()), attributes(db.connection()), Bounds.EMPTY));
        } catch (SQLException e) {
            // Where it is damaged, the reading that follows says what was lost.
            LOG.debug("{} tells nothing at first sight", input(), e);
            return Optional.of(new Peek("", "", Map.of(), Bounds.EMPTY));
        }
    }

    private static String crs(Connection db) throws SQLException {
        try (Statement s = db.createStatement();
                ResultSet row = s.executeQuery("SELECT crs FROM city")) {
            return row.next() ? String.valueOf(row.getString(1)) : "";
        }
    }

    private static Map<String, Class<?>> attributes(Connection db) throws SQLException {
        Map<String, Class<?>> attributes = new TreeMap<>();
        try (Statement s = db.createStatement();
                ResultSet row = s.executeQuery("SELECT size, crc, arrays FROM tile"
                        + " WHERE number IN (SELECT min(number) FROM tile GROUP BY layer)")) {
            while (row.next()) {
                Tile tile = TileCodec.read(Blobs.get(row, 1), ANY_NUMBER, ANY_NUMBER);
                AttributeTable table = tile.attributes();
                for (int c = 0; c < table.names().size(); c++) {
                    attributes.putIfAbsent(
                            table.names().get(c), type(table.columns().get(c)));
                }
            }
        } catch (BrokenContent e) {
            LOG.debug("a tile is damaged", e);
        }
        return attributes;
    }

    private static Class<?> type(Column column) {
        return switch (column) {
            case RealColumn r -> Double.class;
            case WholeColumn w -> Long.class;
            default -> String.class;
        };
    }
}
