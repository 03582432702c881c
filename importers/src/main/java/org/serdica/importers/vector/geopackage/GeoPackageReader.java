package org.serdica.importers.vector.geopackage;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.serdica.importers.api.Finding;
import org.serdica.importers.api.InputTrouble;
import org.serdica.importers.api.PlainFeature;
import org.serdica.importers.api.PlainFeatureReader;
import org.serdica.importers.api.Reading;
import org.serdica.model.city.AttributeValue;

/** Streams the features of all layers of a GeoPackage, one layer after the other. */
final class GeoPackageReader extends PlainFeatureReader {
    private final Database db;
    private final Queue<FeatureLayer> layers;
    private final long bytesALayer;
    private @Nullable FeatureLayer layer;
    private @Nullable Statement statement;
    private @Nullable ResultSet rows;
    private long row;

    private GeoPackageReader(Reading reading, Database db, List<FeatureLayer> layers) throws IOException {
        super(reading);
        this.db = db;
        this.layers = new ArrayDeque<>(layers);
        this.bytesALayer = reading.input().size() / layers.size();
    }

    static GeoPackageReader open(Reading reading) throws IOException {
        Database db = Database.open(reading);
        try {
            List<FeatureLayer> layers = FeatureLayer.of(db, reading);
            if (layers.isEmpty()) {
                throw new InputTrouble(
                        "GPKG_EMPTY", reading.input() + " is a database without a layer of features that can be read.");
            }
            layers.forEach(l -> reading.crs(l.crs()));
            return new GeoPackageReader(reading, db, layers);
        } catch (SQLException e) {
            db.close();
            throw Database.broken(reading.input(), e);
        } catch (IOException | RuntimeException e) {
            db.close();
            throw e;
        }
    }

    @Override
    protected @Nullable PlainFeature nextFeature() throws IOException {
        while (true) {
            try {
                if (rows == null && !begin()) {
                    return null;
                }
                if (rows != null && layer != null && rows.next()) {
                    row++;
                    return feature(rows, layer);
                }
                reading().advance(bytesALayer);
                end();
            } catch (SQLException e) {
                reading()
                        .find(new Finding(
                                Finding.Severity.ERROR,
                                "FILE_BROKEN",
                                layer == null ? "" : layer.table() + " row " + (row + 1),
                                "The database is damaged there; the rows before it were kept."));
                end();
            }
        }
    }

    private boolean begin() throws SQLException {
        layer = layers.poll();
        if (layer == null) {
            return false;
        }
        row = 0;
        statement = db.connection().createStatement();
        rows = statement.executeQuery(layer.query());
        return true;
    }

    private void end() throws IOException {
        Statement open = statement;
        rows = null;
        statement = null;
        if (open != null) {
            try {
                open.close();
            } catch (SQLException e) {
                throw new IOException("a layer of the GeoPackage cannot be closed", e);
            }
        }
    }

    private PlainFeature feature(ResultSet values, FeatureLayer of) throws SQLException {
        Map<String, AttributeValue> attributes = new LinkedHashMap<>();
        List<String> columns = of.columns();
        for (int i = 0; i < columns.size(); i++) {
            AttributeValue value = value(values.getObject(i + 2));
            if (value != null) {
                attributes.put(columns.get(i), value);
            }
        }
        String crs = of.crs().isEmpty() || of.crs().equals(reading().crs()) ? null : of.crs();
        return new PlainFeature("", of.table(), geometry(values.getObject(1), of), attributes, crs);
    }

    private @Nullable Geometry geometry(@Nullable Object blob, FeatureLayer of) {
        if (!(blob instanceof byte[] bytes)) {
            return null;
        }
        try {
            return GeoPackageBlob.read(bytes);
        } catch (IllegalArgumentException e) {
            reading()
                    .warn(
                            "GEOMETRY_BROKEN",
                            of.table() + " row " + row,
                            "The geometry of row " + row + " in " + of.table() + " was left out: " + e.getMessage()
                                    + ".");
            return null;
        }
    }

    /** Days are kept as days; blobs are nothing a city could show. */
    private static @Nullable AttributeValue value(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Integer i -> AttributeValue.of(i.longValue());
            case Long l -> AttributeValue.of(l);
            case Double d -> AttributeValue.of(d);
            case String s -> s.isEmpty() ? null : text(s);
            default -> null;
        };
    }

    private static AttributeValue text(String text) {
        if (text.length() == 10 && text.charAt(4) == '-' && text.charAt(7) == '-') {
            try {
                return new AttributeValue.Day(LocalDate.parse(text));
            } catch (DateTimeException e) {
                return AttributeValue.of(text);
            }
        }
        return AttributeValue.of(text);
    }

    @Override
    public void close() throws IOException {
        try {
            end();
        } finally {
            db.close();
        }
    }
}
