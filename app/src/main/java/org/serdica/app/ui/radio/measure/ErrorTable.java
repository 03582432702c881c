package org.serdica.app.ui.radio.measure;

import java.util.Comparator;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.serdica.app.ui.words.Words;
import org.serdica.model.radio.measure.Calibration;
import org.serdica.model.radio.measure.CellFit;
import org.serdica.model.radio.measure.ErrorFigures;

/** How far each cell is off what was measured, those with the most squares first, and how well it is mended. */
final class ErrorTable extends GridPane {
    private static final int MOST_ROWS = 12;
    private static final List<String> COLUMNS = List.of("count", "bias", "rmse", "heldOut", "fit");

    private final Words words;

    ErrorTable(Words words) {
        this.words = words;
        setHgap(10);
        setVgap(2);
        ColumnConstraints wide = new ColumnConstraints();
        wide.setHgrow(Priority.ALWAYS);
        getColumnConstraints().add(wide);
        for (int i = 0; i < COLUMNS.size(); i++) {
            ColumnConstraints right = new ColumnConstraints();
            right.setHalignment(HPos.RIGHT);
            right.setMinWidth(USE_PREF_SIZE);
            getColumnConstraints().add(right);
        }
    }

    void clear() {
        getChildren().clear();
    }

    void show(Calibration calibration) {
        clear();
        add(small(words.get("radio.measure.cell")), 0, 0);
        for (int k = 0; k < COLUMNS.size(); k++) {
            Label head = small(words.get("radio.measure." + COLUMNS.get(k)));
            head.getStyleClass().add("muted");
            head.setTooltip(new Tooltip(words.get("radio.measure." + COLUMNS.get(k) + ".tip")));
            add(head, k + 1, 0);
        }
        List<Calibration.Row> rows = calibration.rows().stream()
                .sorted(Comparator.comparingInt(
                        (Calibration.Row row) -> -row.before().count()))
                .toList();
        int line = 1;
        for (Calibration.Row row : rows.subList(0, Math.min(MOST_ROWS, rows.size()))) {
            row(line++, row.cell(), row.before(), row.after(), fit(row.fit()));
        }
        if (rows.size() > MOST_ROWS) {
            Label rest = small(words.get("radio.measure.more", rows.size() - MOST_ROWS));
            rest.getStyleClass().add("muted");
            add(rest, 0, line++, COLUMNS.size() + 1, 1);
        }
        row(line, words.get("radio.measure.all"), calibration.before(), calibration.after(), "");
    }

    /** The offset; with the distance it may grow or shrink. */
    private String fit(CellFit fit) {
        return fit.bins() == 0 ? "\u2013" : words.aligned(fit.offsetDb(), 1);
    }

    private void row(int line, String name, ErrorFigures before, ErrorFigures after, String fit) {
        addRow(
                line,
                small(name),
                small(words.number(before.count(), 0)),
                small(db(before.biasDb())),
                small(db(before.rmseDb())),
                small(db(after.rmseDb())),
                small(fit));
    }

    private String db(double value) {
        return Double.isNaN(value) ? "\u2013" : words.aligned(value, 1);
    }

    private static Label small(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("small-text");
        return label;
    }
}
