package org.serdica.importers.export.plain;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.serdica.importers.export.CityWriter;
import org.serdica.importers.export.CsvWriter;
import org.serdica.importers.export.Decimal;
import org.serdica.importers.export.Ground;
import org.serdica.importers.export.SafeFile;
import org.serdica.importers.export.Tally;
import org.serdica.importers.export.WriteFormat;
import org.serdica.importers.export.WriteFormat.Holding;
import org.serdica.importers.export.WriteReport;
import org.serdica.importers.export.WriteRequest;
import org.serdica.model.city.AttributeValue;
import org.serdica.model.city.City;
import org.serdica.model.city.GeometryType;
import org.serdica.model.city.Tile;
import org.serdica.model.geo.Bounds;
import org.serdica.model.task.CancelToken;
import org.serdica.model.task.Progress;

/** Writes a table with a row for every object: its id, class, parent and place, and all its attributes. */
public final class CsvFileWriter implements CityWriter {
    private static final WriteFormat FORMAT = new WriteFormat(
            "csv", "CSV", List.of(".csv"), true, EnumSet.of(Holding.POINTS, Holding.ATTRIBUTES, Holding.PARTS));
    private static final OwnNames NAMES = new OwnNames(Set.of("id", "class", "parent", "x", "y", "z"), "CSV");

    @Override
    public WriteFormat format() {
        return FORMAT;
    }

    @Override
    public WriteReport write(City city, WriteRequest request, Progress progress, CancelToken cancel)
            throws IOException {
        Tally tally = new Tally();
        tally.wrote(request.out());
        TreeSet<String> names = new TreeSet<>();
        boolean families = false;
        for (Tile tile : city.tiles()) {
            names.addAll(tile.attributes().names());
            for (int o = 0; o < tile.objectCount() && !families; o++) {
                families = tile.parent(o) >= 0;
            }
        }
        List<String> columns = new ArrayList<>(names);
        boolean withParents = families;
        SafeFile.write(request.out(), stream -> {
            Writer out = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
            out.append(withParents ? "id,class,parent,x,y,z" : "id,class,x,y,z");
            for (String name : columns) {
                out.append(',').append(CsvWriter.cell(NAMES.of(name)));
            }
            out.append('\n');
            int done = 0;
            for (Tile tile : city.tiles()) {
                cancel.check();
                progress.report((double) done++ / city.tiles().size(), "Writing CSV");
                for (int o = 0; o < tile.objectCount(); o++) {
                    row(out, tile, o, columns, withParents, tally);
                }
            }
            out.flush();
        });
        tally.lost(
                "the CRS",
                city.frame().isGeoreferenced() ? 1 : 0,
                "a table names none; it is " + city.frame().crs());
        Ground.lost(city, FORMAT, tally);
        return tally.report(FORMAT);
    }

    private static void row(Writer out, Tile tile, int o, List<String> columns, boolean withParents, Tally tally)
            throws IOException {
        tally.wrote(tile.kind(o));
        out.append(CsvWriter.cell(tile.id(o))).append(',').append(tile.kind(o).className());
        if (withParents) {
            out.append(',').append(tile.parent(o) < 0 ? "" : CsvWriter.cell(tile.id(tile.parent(o))));
        }
        place(out, tile, o, tally);
        for (String name : columns) {
            AttributeValue value = tile.attributes().get(o, name);
            out.append(',').append(value == null ? "" : CsvWriter.cell(value.text()));
            switch (value) {
                case AttributeValue.Measure m -> tally.lost("units as such", "a cell has number and unit as one text");
                case AttributeValue.Listing l -> tally.lost("lists as such", "a cell has all values as one text");
                case AttributeValue.Truth t -> tally.lost("the type of true and false", "a cell has words");
                case AttributeValue.Day d -> tally.lost("the type of days", "a cell has words");
                case null, default -> {}
            }
        }
        out.append('\n');
    }

    /** Where a point is; of anything larger the middle seen from above, at its foot. */
    private static void place(Writer out, Tile tile, int o, Tally tally) throws IOException {
        int g = tile.geometryStart(o);
        boolean any = g < tile.geometryEnd(o);
        Bounds b = tile.bounds(o);
        if (b.isEmpty()) {
            out.append(",,,");
            return;
        }
        boolean point = any
                && g + 1 == tile.geometryEnd(o)
                && tile.type(g) == GeometryType.MULTI_POINT
                && tile.surfaceEnd(g) - tile.surfaceStart(g) == 1;
        if (!point) {
            tally.lost("shapes", "a row has one place: the middle of the object at its foot");
        }
        out.append(',').append(Decimal.text(b.centreX(), Decimal.EXACT_M));
        out.append(',').append(Decimal.text(b.centreY(), Decimal.EXACT_M));
        out.append(',').append(Decimal.text(b.minZ(), Decimal.EXACT_M));
    }
}
