package org.serdica.importers.radio.measure;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.serdica.importers.api.Crs;
import org.serdica.importers.api.CrsTransform;
import org.serdica.importers.api.CsvRecords;
import org.serdica.importers.api.InputFile;
import org.serdica.model.radio.measure.Measurement;
import org.serdica.model.task.CancelToken;

/**
 * Reads measurements from a table with names in its first line: a place ({@code x, y} in the city's coordinates, or
 * {@code lon, lat} in degrees), {@code rsrp_dbm}, and where there are such columns {@code cell}, {@code time} and
 * {@code height_m}. Spreadsheets that part cells by semicolons write decimal commas. A row that says something else is
 * left out and told by its line.
 */
public final class MeasurementReader {
    private static final int MOST_SAMPLES = 2_000_000;
    private static final double LEAST_DBM = -200;
    private static final double MOST_DBM = 20;
    private static final double MOST_COORDINATE = 1e8;
    private static final double MOST_HEIGHT_M = 10_000;
    private static final int MOST_TEXT = 100;
    private static final int ROWS_A_LOOK = 4096;

    private final RowFindings findings = new RowFindings();
    private final List<Measurement> samples = new ArrayList<>();
    private final List<String> cells = new ArrayList<>();
    private final @Nullable CrsTransform fromDegrees;
    private long rows;

    private MeasurementReader(Optional<CrsTransform> fromDegrees) {
        this.fromDegrees = fromDegrees.orElse(null);
    }

    /** @param crs of the city that the samples are wanted in */
    public static MeasurementReading read(Path file, String crs, CancelToken cancel) throws IOException {
        MeasurementReader reader = new MeasurementReader(Crs.fromDegrees(crs));
        try (CsvRecords records =
                new CsvRecords(new InputStreamReader(InputFile.of(file).open(n -> {}), StandardCharsets.UTF_8))) {
            reader.read(records, crs, cancel);
        }
        return new MeasurementReading(reader.samples, reader.rows, reader.findings.all());
    }

    private void read(CsvRecords records, String crs, CancelToken cancel) throws IOException {
        String head = records.next();
        MeasurementColumns columns = head == null ? null : columns(head.replace("\uFEFF", ""));
        if (columns == null) {
            findings.file(
                    "MEASURE_COLUMNS",
                    "The first line does not name the columns x and y (or lon and lat) and rsrp_dbm; nothing is read.");
            return;
        }
        if (columns.degrees() && fromDegrees == null) {
            findings.file(
                    "MEASURE_CRS",
                    "The places are in degrees, and the city's coordinates (" + crs
                            + ") lie nowhere on the Earth; nothing is read.");
            return;
        }
        for (String row = records.next(); row != null; row = records.next()) {
            if (row.isBlank()) {
                continue;
            }
            if (rows % ROWS_A_LOOK == 0) {
                cancel.check();
            }
            rows++;
            if (samples.size() >= MOST_SAMPLES) {
                findings.file(
                        "MEASURE_LARGE", "More than " + MOST_SAMPLES + " samples; those that follow are left out.");
                return;
            }
            CsvRecords.cells(row, columns.separator(), cells);
            sample(columns, records.lineNumber());
        }
    }

    private @Nullable MeasurementColumns columns(String head) {
        for (char separator : new char[] {',', ';', '\t'}) {
            CsvRecords.cells(head, separator, cells);
            MeasurementColumns columns = MeasurementColumns.of(cells, separator);
            if (columns != null) {
                return columns;
            }
        }
        return null;
    }

    private void sample(MeasurementColumns c, long line) {
        double x = number(c, c.x());
        double y = number(c, c.y());
        boolean onEarth = !c.degrees() || Math.abs(x) <= 180 && Math.abs(y) <= 90;
        if (!(Math.abs(x) < MOST_COORDINATE) || !(Math.abs(y) < MOST_COORDINATE) || !onEarth) {
            findings.row("MEASURE_PLACE", line, "The row has no place on the map; it is left out.");
            return;
        }
        double rsrp = number(c, c.rsrp());
        if (!(rsrp >= LEAST_DBM && rsrp <= MOST_DBM)) {
            findings.row("MEASURE_LEVEL", line, "The level is no number from -200 to 20 dBm; the row is left out.");
            return;
        }
        double height = number(c, c.height());
        if (c.height() >= 0 && !text(c.height()).isEmpty() && !(height >= 0 && height < MOST_HEIGHT_M)) {
            findings.row("MEASURE_HEIGHT", line, "The height is no number of metres; the row is left out.");
            return;
        }
        if (c.degrees() && fromDegrees != null) {
            double[] there = fromDegrees.point(x, y);
            x = there[0];
            y = there[1];
            if (Double.isNaN(x) || Double.isNaN(y)) {
                findings.row(
                        "MEASURE_PLACE",
                        line,
                        "The place is beyond what the city's coordinates cover; the row is left out.");
                return;
            }
        }
        samples.add(new Measurement(text(c.cell()), x, y, rsrp, text(c.time()), height));
    }

    private double number(MeasurementColumns c, int column) {
        String text = c.point(text(column));
        try {
            return text.isEmpty() ? Double.NaN : Double.parseDouble(text);
        } catch (NumberFormatException noNumber) {
            return Double.NaN;
        }
    }

    private String text(int column) {
        if (column < 0 || column >= cells.size()) {
            return "";
        }
        String text = cells.get(column).strip();
        return text.length() <= MOST_TEXT ? text : text.substring(0, MOST_TEXT);
    }
}
