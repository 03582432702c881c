package org.serdica.app.ui.radio;

import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.serdica.app.ui.words.Words;

/** Choices of the radio page: as wide as there is room, with the whole text as a tip where it does not fit. */
final class Combos {
    /** The same for all rows, so that they stand in one column wherever they are. */
    private static final double NAMES_PX = 76;

    private Combos() {}

    /** A box with the first value chosen. */
    static <T> ComboBox<T> of(String id, List<T> values, Function<T, String> text, Words words) {
        ComboBox<T> box = new ComboBox<>();
        box.setId(id);
        box.getItems().setAll(values);
        box.setCellFactory(list -> new Cell<>(text));
        box.setButtonCell(new Cell<>(text));
        box.setValue(values.getFirst());
        box.setMaxWidth(Double.MAX_VALUE);
        Tooltip whole = new Tooltip();
        box.setTooltip(whole);
        box.valueProperty().subscribe(now -> whole.setText(now == null ? "" : text.apply(now)));
        words.languageProperty().subscribe((before, now) -> {
            T chosen = box.getValue();
            box.setCellFactory(list -> new Cell<>(text));
            box.setButtonCell(new Cell<>(text));
            whole.setText(chosen == null ? "" : text.apply(chosen));
        });
        return box;
    }

    private static final class Cell<T> extends ListCell<T> {
        private final Function<T, String> text;

        Cell(Function<T, String> text) {
            this.text = text;
        }

        @Override
        protected void updateItem(@Nullable T item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty || item == null ? "" : text.apply(item));
        }
    }

    /** Names as wide as they are, what is chosen in the rest. */
    static ColumnConstraints[] columns() {
        ColumnConstraints names = new ColumnConstraints();
        names.setMinWidth(NAMES_PX);
        ColumnConstraints values = new ColumnConstraints(0, Region.USE_COMPUTED_SIZE, Double.MAX_VALUE);
        values.setHgrow(Priority.ALWAYS);
        values.setFillWidth(true);
        return new ColumnConstraints[] {names, values};
    }

    /** Rows of names and choices, as everywhere on the page. */
    static void lay(GridPane rows) {
        rows.setHgap(8);
        rows.setVgap(6);
        rows.getColumnConstraints().setAll(columns());
    }

    static Label title(String key, Words words) {
        Label label = new Label();
        label.textProperty().bind(words.text(key));
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    static void show(boolean shown, Node... nodes) {
        for (Node node : nodes) {
            node.setVisible(shown);
            node.setManaged(shown);
        }
    }
}
