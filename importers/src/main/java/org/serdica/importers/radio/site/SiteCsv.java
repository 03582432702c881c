package org.serdica.importers.radio.site;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.serdica.importers.api.CrsTransform;
import org.serdica.importers.api.CsvRecords;
import org.serdica.importers.api.InputTrouble;
import org.serdica.importers.export.CsvWriter;
import org.serdica.importers.export.Decimal;
import org.serdica.model.radio.network.CellRow;

/** Sites as a table, one line a cell; places by x and y in the city's CRS or by longitude and latitude. */
final class SiteCsv {
    private SiteCsv() {}

    /** @param fromDegrees into the city's CRS; null for a city without a known one */
    static SiteReading read(Reader in, @Nullable CrsTransform fromDegrees) throws IOException {
        SiteFindings findings = new SiteFindings();
        List<CellRow> rows = new ArrayList<>();
        try (CsvRecords records = new CsvRecords(in)) {
            String first = records.next();
            if (first == null || first.isBlank()) {
                throw new InputTrouble("SITE_EMPTY", "The file is empty; a table of sites begins with its headings.");
            }
            char separator = separator(first);
            List<String> headings = new ArrayList<>();
            CsvRecords.cells(first, separator, headings);
            headings.replaceAll(h -> h.replace("\uFEFF", "").strip());
            SiteHeadings columns = new SiteHeadings(headings);
            boolean degrees = columns.has(SiteColumns.LON) && columns.has(SiteColumns.LAT);
            check(columns, degrees, fromDegrees);
            columns.tell(findings);
            List<String> cells = new ArrayList<>();
            for (String record = records.next(); record != null; record = records.next()) {
                if (record.isBlank()) {
                    continue;
                }
                String place = "line " + records.lineNumber();
                if (rows.size() >= SiteFindings.MOST_ROWS) {
                    findings.tooMany(place);
                    break;
                }
                CsvRecords.cells(record, separator, cells);
                SiteRow row = SiteRow.of(columns, byName(headings, cells), place, findings);
                if (cells.size() > headings.size()) {
                    row.leftOut("has " + cells.size() + " cells under " + headings.size() + " headings");
                    continue;
                }
                place(row, degrees ? fromDegrees : null, degrees)
                        .flatMap(at -> row.cell(at[0], at[1]))
                        .ifPresent(rows::add);
            }
        }
        return new SiteReading(rows, findings.all());
    }

    /** Spreadsheets in much of Europe write semicolons. */
    private static char separator(String first) {
        return first.indexOf(';') >= 0 && first.indexOf(',') < 0 ? ';' : first.indexOf('\t') >= 0 ? '\t' : ',';
    }

    private static void check(SiteHeadings columns, boolean degrees, @Nullable CrsTransform fromDegrees)
            throws InputTrouble {
        List<String> missing = new ArrayList<>();
        if (!columns.has(SiteColumns.CELL)) {
            missing.add("cell (or sector)");
        }
        if (!columns.has(SiteColumns.FREQUENCY) && !columns.has(SiteColumns.BAND)) {
            missing.add("frequency_mhz (or band)");
        }
        if (!degrees && !(columns.has(SiteColumns.X) && columns.has(SiteColumns.Y))) {
            missing.add("x and y (or lon and lat)");
        }
        if (!missing.isEmpty()) {
            throw new InputTrouble(
                    "SITE_HEADINGS",
                    "This is no table of sites: its first line has no column " + String.join(", ", missing)
                            + ". Columns that are read: " + SiteHeadings.readable() + ".");
        }
        if (degrees && fromDegrees == null) {
            throw new InputTrouble(
                    "SITE_CRS",
                    "The table has longitudes and latitudes, but the city has no known place on the Earth.");
        }
    }

    private static Map<String, String> byName(List<String> headings, List<String> cells) {
        Map<String, String> byName = new HashMap<>();
        for (int i = 0; i < Math.min(headings.size(), cells.size()); i++) {
            byName.putIfAbsent(headings.get(i), cells.get(i));
        }
        return byName;
    }

    private static Optional<double[]> place(SiteRow row, @Nullable CrsTransform fromDegrees, boolean degrees) {
        OptionalDouble x = row.needed(degrees ? SiteColumns.LON : SiteColumns.X);
        OptionalDouble y = x.isEmpty() ? x : row.needed(degrees ? SiteColumns.LAT : SiteColumns.Y);
        if (x.isEmpty() || y.isEmpty()) {
            return Optional.empty();
        }
        return SitePlace.in(row, x.getAsDouble(), y.getAsDouble(), fromDegrees);
    }

    static void write(OutputStream stream, List<CellRow> rows) throws IOException {
        Writer out = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
        out.append("site,cell,x,y,")
                .append(String.join(",", SiteColumns.OF_CELL))
                .append('\n');
        for (CellRow row : rows) {
            out.append(CsvWriter.cell(row.siteId())).append(',').append(CsvWriter.cell(row.cellId()));
            out.append(',').append(Decimal.text(row.x(), Decimal.EXACT_M));
            out.append(',').append(Decimal.text(row.y(), Decimal.EXACT_M));
            Map<String, Object> values = SiteColumns.of(row);
            for (String column : SiteColumns.OF_CELL) {
                Object value = values.getOrDefault(column, "");
                out.append(',').append(CsvWriter.cell(SiteColumns.text(value)));
            }
            out.append('\n');
        }
        out.flush();
    }
}
