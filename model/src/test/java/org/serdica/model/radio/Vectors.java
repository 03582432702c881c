package org.serdica.model.radio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;

/** Inputs and results that standards bodies and others computed; tests are skipped where the shared folder is absent. */
public final class Vectors {
    /** One row of a table, by the names of its columns. */
    public record Row(int line, Map<String, String> fields) {
        public String text(String column) {
            return Objects.requireNonNull(fields.get(column), column);
        }

        public double number(String column) {
            return Double.parseDouble(text(column));
        }

        public boolean has(String column) {
            return !text(column).isEmpty();
        }
    }

    private Vectors() {}

    public static List<Row> of(String file) {
        Path path = Path.of(System.getProperty("serdica.shared", "../shared"), "vectors", "radio", file);
        assumeTrue(Files.exists(path), () -> "skipped: there is no " + path);
        try {
            List<String> lines = Files.readAllLines(path);
            String[] names = lines.getFirst().split(",");
            List<Row> rows = new ArrayList<>(lines.size());
            for (int i = 1; i < lines.size(); i++) {
                String[] cells = lines.get(i).split(",", -1);
                Map<String, String> fields = new HashMap<>();
                for (int c = 0; c < names.length; c++) {
                    fields.put(names[c], cells[c]);
                }
                rows.add(new Row(i + 1, fields));
            }
            return rows;
        } catch (IOException e) {
            throw new AssertionError(path.toString(), e);
        }
    }

    /** Every row agrees with its own column, and says by how much where it does not. */
    public static void agree(List<Row> rows, String column, double within, ToDoubleFunction<Row> formula) {
        assertThat(rows).isNotEmpty();
        double worst = -1;
        Row where = rows.getFirst();
        for (Row row : rows) {
            double off = Math.abs(formula.applyAsDouble(row) - row.number(column));
            assertThat(off).as("%s at line %d %s", column, row.line, row.fields).isNotNaN();
            if (off > worst) {
                worst = off;
                where = row;
            }
        }
        assertThat(worst)
                .as("largest difference in %s of %d rows, at line %d %s", column, rows.size(), where.line, where.fields)
                .isLessThanOrEqualTo(within);
    }

    /** The same, as a share of the published value. */
    public static void agreeRelatively(List<Row> rows, String column, double within, ToDoubleFunction<Row> formula) {
        assertThat(rows).isNotEmpty();
        for (Row row : rows) {
            double published = row.number(column);
            assertThat(Math.abs(formula.applyAsDouble(row) - published))
                    .as("%s at line %d %s", column, row.line, row.fields)
                    .isLessThanOrEqualTo(within * Math.abs(published));
        }
    }
}
