package org.serdica.importers.vector;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.serdica.importers.api.CityPart;
import org.serdica.importers.api.CrsNames;
import org.serdica.importers.api.CsvRecords;
import org.serdica.importers.api.InputTrouble;
import org.serdica.importers.api.PartReader;
import org.serdica.importers.api.PlainFeature;
import org.serdica.importers.api.PlainObjects;
import org.serdica.importers.api.Reading;
import org.serdica.model.city.AttributeValue;

/** Streams the rows of a table. Whether a column holds whole numbers, numbers or words is judged by its first rows. */
final class CsvReader implements PartReader {
    private static final GeometryFactory JTS = new GeometryFactory();
    private static final int JUDGED_ROWS = 200;

    private enum Type {
        WHOLE,
        REAL,
        TEXT
    }

    private final Reading reading;
    private final CsvRecords records;
    private final CsvColumns columns;
    private final Type[] types;
    private final ArrayDeque<List<String>> ahead = new ArrayDeque<>();
    private final String layer;
    private long row = 1;

    CsvReader(Reading reading) throws IOException {
        this.reading = reading;
        String name = reading.input().name();
        this.layer = name.contains(".") ? name.substring(0, name.indexOf('.')) : name;
        this.records =
                new CsvRecords(new InputStreamReader(reading.input().open(reading::advance), StandardCharsets.UTF_8));
        String header = records.next();
        this.columns = CsvColumns.of(header == null ? "" : header)
                .orElseThrow(() ->
                        new InputTrouble("CSV_COLUMNS", "The table has no columns x and y, lon and lat, or wkt."));
        if (columns.degrees()) {
            reading.crs(CrsNames.LON_LAT);
        }
        for (List<String> cells = line(); cells != null; cells = ahead.size() < JUDGED_ROWS ? line() : null) {
            ahead.add(cells);
        }
        this.types = new Type[columns.names().size()];
        for (int c = 0; c < types.length; c++) {
            types[c] = judge(c);
        }
    }

    private Type judge(int column) {
        Type type = Type.WHOLE;
        boolean any = false;
        for (List<String> cells : ahead) {
            String cell = column < cells.size() ? cells.get(column) : "";
            if (!cell.isEmpty()) {
                any = true;
                Type own = typeOf(cell);
                type = own.compareTo(type) > 0 ? own : type;
            }
        }
        return any ? type : Type.TEXT;
    }

    private static Type typeOf(String cell) {
        double number = AttributeValue.of(cell).number();
        if (Double.isNaN(number)) {
            return Type.TEXT;
        }
        return cell.indexOf('.') < 0 && number == Math.rint(number) && Math.abs(number) < 1e15 ? Type.WHOLE : Type.REAL;
    }

    @Override
    public @Nullable CityPart next() throws IOException {
        while (true) {
            List<String> cells = ahead.isEmpty() ? line() : ahead.poll();
            if (cells == null) {
                return null;
            }
            row++;
            if (cells.size() == 1 && cells.getFirst().isEmpty()) {
                continue;
            }
            reading.member();
            Optional<CityPart> part = part(cells);
            if (part.isPresent()) {
                return part.get();
            }
            reading.leaveOut("no coordinates");
            reading.warn(
                    "ROW_WITHOUT_PLACE", "row " + row, "Row " + row + " has no readable coordinates and was left out.");
        }
    }

    private Optional<CityPart> part(List<String> cells) {
        Geometry geometry = columns.wkt() < 0 ? point(cells) : WktCells.read(cell(cells, columns.wkt()), reading);
        if (geometry == null) {
            return Optional.empty();
        }
        Map<String, AttributeValue> attributes = new LinkedHashMap<>();
        for (int c = 0; c < Math.min(cells.size(), types.length); c++) {
            if (columns.isAttribute(c) && !cells.get(c).isEmpty()) {
                attributes.put(columns.names().get(c), value(types[c], cells.get(c)));
            }
        }
        return PlainObjects.part(
                new PlainFeature(cell(cells, columns.id()), layer, geometry, attributes, null),
                row - 1,
                reading.options().mapping());
    }

    private @Nullable Geometry point(List<String> cells) {
        double x = number(cells, columns.x());
        double y = number(cells, columns.y());
        double z = columns.z() < 0 ? Double.NaN : number(cells, columns.z());
        return Double.isFinite(x) && Double.isFinite(y) ? JTS.createPoint(new Coordinate(x, y, z)) : null;
    }

    private static String cell(List<String> cells, int column) {
        return column >= 0 && column < cells.size() ? cells.get(column) : "";
    }

    private static double number(List<String> cells, int column) {
        return AttributeValue.of(cell(cells, column)).number();
    }

    private static AttributeValue value(Type type, String cell) {
        double number = type == Type.TEXT ? Double.NaN : AttributeValue.of(cell).number();
        if (Double.isNaN(number)) {
            return AttributeValue.of(cell);
        }
        return type == Type.WHOLE && number == Math.rint(number)
                ? AttributeValue.of((long) number)
                : AttributeValue.of(number);
    }

    private @Nullable List<String> line() throws IOException {
        String line = records.next();
        if (line == null) {
            return null;
        }
        List<String> cells = new ArrayList<>(columns.names().size());
        CsvRecords.cells(line, columns.separator(), cells);
        return cells;
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}
