package org.serdica.importers.vector.shapefile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.serdica.importers.api.CrsNames;
import org.serdica.importers.api.InputFile;
import org.serdica.importers.api.InputTrouble;
import org.serdica.importers.api.PlainFeature;
import org.serdica.importers.api.PlainFeatureReader;
import org.serdica.importers.api.Reading;
import org.serdica.model.city.AttributeValue;

/** Streams the shapes of a shapefile with their rows of the table: the first shape has the first row. */
final class ShapefileReader extends PlainFeatureReader {
    private final ShapeRecords records;
    private final @Nullable DbfTable table;
    private final String layer;
    private boolean rowsEnded;

    private ShapefileReader(Reading reading, ShapeRecords records, @Nullable DbfTable table) {
        super(reading);
        this.records = records;
        this.table = table;
        String name = reading.input().name();
        this.layer = name.substring(0, name.length() - ".shp".length());
    }

    static ShapefileReader open(Reading reading) throws IOException {
        String prj = reading.input().companionText("prj");
        reading.crs(CrsNames.normalise(prj).orElse(prj));
        ShapeRecords records = new ShapeRecords(reading);
        try {
            return new ShapefileReader(reading, records, table(reading));
        } catch (IOException | RuntimeException e) {
            records.close();
            throw e;
        }
    }

    private static @Nullable DbfTable table(Reading reading) throws IOException {
        Optional<InputFile> dbf = reading.input().companion("dbf");
        if (dbf.isEmpty()) {
            reading.warn("DBF_MISSING", "", "There is no .dbf file beside it; the shapes have no attributes.");
            return null;
        }
        InputStream in = dbf.get().open(n -> {});
        try {
            return new DbfTable(in, reading.input().companionText("cpg"));
        } catch (InputTrouble e) {
            in.close();
            reading.warn(e.code(), "", e.getMessage() + " The shapes have no attributes.");
            return null;
        }
    }

    @Override
    protected @Nullable PlainFeature nextFeature() throws IOException {
        while (true) {
            ByteBuffer record = records.next();
            if (record == null) {
                return null;
            }
            DbfTable.Row row = row();
            if (row != null && row.deleted()) {
                reading().member();
                reading().leaveOut("deleted in the table");
                continue;
            }
            Map<String, AttributeValue> values = row == null ? new LinkedHashMap<>() : row.values();
            return new PlainFeature("", layer, shape(record), values, null);
        }
    }

    private DbfTable.@Nullable Row row() throws IOException {
        if (table == null || rowsEnded) {
            return null;
        }
        DbfTable.Row row = table.next();
        if (row == null) {
            rowsEnded = true;
            reading()
                    .warn(
                            "DBF_SHORT",
                            "record " + records.number(),
                            "The table has fewer rows than there are shapes; from this one on they have no"
                                    + " attributes.");
        }
        return row;
    }

    private @Nullable Geometry shape(ByteBuffer record) {
        try {
            return Shapes.read(record);
        } catch (IllegalArgumentException e) {
            reading()
                    .warn(
                            "SHAPE_BROKEN",
                            "record " + records.number(),
                            "The shape of record " + records.number() + " was left out: " + e.getMessage() + ".");
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        try {
            records.close();
        } finally {
            if (table != null) {
                table.close();
            }
        }
    }
}
