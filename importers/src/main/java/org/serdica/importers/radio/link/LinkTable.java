package org.serdica.importers.radio.link;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.serdica.importers.api.CsvRecords;
import org.serdica.importers.api.InputFile;
import org.serdica.importers.api.InputRefused;
import org.serdica.importers.api.InputTrouble;
import org.serdica.importers.export.SafeFile;

/** Computes a table of links, row by row, and writes it with its results. */
public final class LinkTable {
    private static final String RESULT = "result";

    /**
     * What came of a table.
     *
     * @param rowsOutside rows with an input beyond the model's published range, computed all the same
     * @param outside how often which range was left
     * @param withoutResult rows for which the formula has no finite value; their result is empty
     */
    public record Summary(long rows, long rowsOutside, Map<String, Long> outside, long withoutResult) {}

    private final LinkModel model;
    private final @Nullable String quantity;
    private final @Nullable Path profiles;

    /**
     * @param quantity what to compute where a table has no column {@code quantity}; null for the usual one
     * @param profiles the file with the profiles; null to look for it beside the table
     */
    public LinkTable(LinkModel model, @Nullable String quantity, @Nullable Path profiles) {
        this.model = model;
        this.quantity = quantity;
        this.profiles = profiles;
    }

    /** Writes nothing where the table is refused. */
    public Summary compute(Path in, Path out) throws InputRefused {
        Tally tally = new Tally();
        try {
            requireFile(in);
            ProfileTable table = profiles(in);
            try (CsvRecords records =
                    new CsvRecords(new InputStreamReader(InputFile.of(in).open(n -> {}), StandardCharsets.UTF_8))) {
                SafeFile.write(out, stream -> {
                    Writer writer = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
                    copy(in, records, table, writer, tally);
                    writer.flush();
                });
            }
        } catch (InputTrouble e) {
            throw new InputRefused(e.code(), e.getMessage(), e);
        } catch (IOException e) {
            throw new InputRefused(
                    "TABLE_IO", in + " could not be read or " + out + " not be written: " + e.getMessage() + ".", e);
        }
        return new Summary(tally.rows, tally.strayed, tally.outside, tally.without);
    }

    private void copy(Path in, CsvRecords records, ProfileTable table, Writer writer, Tally tally) throws IOException {
        LinkHeader header = LinkHeader.of(in, records.next(), model.columns());
        if (header.headings().has(RESULT)) {
            throw new InputTrouble("RESULT_THERE", in + " has a column result already; rename it first.");
        }
        writer.append(header.text()).append(header.separator()).append(RESULT).append('\n');
        List<String> cells = new ArrayList<>();
        LinkRow row = new LinkRow(header.headings(), cells, table);
        for (String record = records.next(); record != null; record = records.next()) {
            if (record.isBlank()) {
                continue;
            }
            CsvRecords.cells(record, header.separator(), cells);
            double result = result(in, records.lineNumber(), row);
            tally.rows++;
            tally.strayed += row.takeStrayed() ? 1 : 0;
            writer.append(record).append(header.separator());
            if (Double.isFinite(result)) {
                writer.append(Double.toString(result));
            } else {
                tally.without++;
            }
            writer.append('\n');
        }
        tally.outside = Map.copyOf(row.outside());
    }

    private double result(Path in, long line, LinkRow row) throws InputTrouble {
        try {
            return model.formula().of(row, quantity(row));
        } catch (BadCell e) {
            throw new InputTrouble(
                    "BAD_CELL", in + ", line " + line + ": " + e.getMessage() + "; nothing was written.", e);
        }
    }

    private String quantity(LinkRow row) throws BadCell {
        String asked = row.text("quantity");
        if (asked.isEmpty()) {
            return quantity == null ? model.quantities().getFirst() : quantity;
        }
        for (String known : model.quantities()) {
            if (known.equalsIgnoreCase(asked)) {
                return known;
            }
        }
        throw new BadCell("\"" + asked + "\" is none of the quantities of " + model.name() + ", which are "
                + String.join(", ", model.quantities()));
    }

    private ProfileTable profiles(Path in) throws IOException {
        if (!model.usesProfiles()) {
            return ProfileTable.NONE;
        }
        Path file = profiles == null ? ProfileTable.beside(in).orElse(null) : profiles;
        if (file == null) {
            throw new InputTrouble(
                    "PROFILES_MISSING",
                    model.name() + " needs profiles, and there are none beside " + in + "; name their file.");
        }
        requireFile(file);
        return ProfileTable.read(file);
    }

    private static void requireFile(Path file) throws InputTrouble {
        if (!Files.isRegularFile(file)) {
            throw new InputTrouble("FILE_MISSING", "There is no file " + file + ".");
        }
    }

    /** What was counted on the way. */
    private static final class Tally {
        private long rows;
        private long strayed;
        private long without;
        private Map<String, Long> outside = Map.of();
    }
}
