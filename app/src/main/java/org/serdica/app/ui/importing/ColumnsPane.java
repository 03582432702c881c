package org.serdica.app.ui.importing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.serdica.app.ui.words.Words;
import org.serdica.importers.api.AttributeMapping;
import org.serdica.importers.api.AttributeRole;
import org.serdica.importers.api.FileColumns;

/** What the columns of a table of features mean, the guess chosen beforehand. Every column stays an attribute besides. */
final class ColumnsPane extends VBox {
    private static final int SAMPLES = 3;
    private static final String NONE = "";

    private final ImportOrder order;
    private final Words words;
    private final FileColumns columns;
    private final Map<AttributeRole, ComboBox<String>> boxes = new EnumMap<>(AttributeRole.class);

    ColumnsPane(FileColumns columns, ImportOrder order, Words words) {
        super(6);
        this.columns = columns;
        this.order = order;
        this.words = words;
        setId("import-columns");
        Map<AttributeRole, String> now =
                order.said(columns.file()).mapping().orElse(columns.guess()).columns();
        GridPane grid = new GridPane(10, 5);
        ColumnConstraints first = new ColumnConstraints();
        first.setMinWidth(96);
        ColumnConstraints second = new ColumnConstraints();
        second.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().setAll(first, second);
        List<String> names = new ArrayList<>(List.of(NONE));
        columns.columns().forEach(c -> names.add(c.name()));
        for (AttributeRole role : AttributeRole.values()) {
            ComboBox<String> box = new ComboBox<>();
            box.setId("import-role-" + role.name().toLowerCase(Locale.ROOT));
            box.getItems().setAll(names);
            box.setValue(now.getOrDefault(role, NONE));
            box.setMaxWidth(Double.MAX_VALUE);
            box.setCellFactory(list -> cell());
            box.setButtonCell(cell());
            box.setVisibleRowCount(12);
            box.valueProperty().subscribe((before, chosen) -> say());
            Label asks = new Label(words.get(name(role)));
            asks.setLabelFor(box);
            boxes.put(role, box);
            grid.addRow(role.ordinal(), asks, box);
        }
        Label kept = new Label(words.get("import.columns.kept"));
        kept.setWrapText(true);
        kept.setMinHeight(USE_PREF_SIZE);
        kept.getStyleClass().addAll("small-text", "muted");
        getChildren().setAll(grid, kept);
    }

    private static String name(AttributeRole role) {
        return switch (role) {
            case ID -> "import.role.id";
            case NAME -> "import.role.name";
            case HEIGHT -> "import.role.height";
            case STOREYS -> "import.role.storeys";
            case YEAR -> "import.role.year";
            case FUNCTION -> "import.role.function";
        };
    }

    private ListCell<String> cell() {
        return new ListCell<>() {
            @Override
            protected void updateItem(String column, boolean empty) {
                super.updateItem(column, empty);
                setMnemonicParsing(false);
                setText(empty || column == null ? null : text(column));
            }
        };
    }

    private String text(String column) {
        if (column.equals(NONE)) {
            return words.get("import.role.none");
        }
        return columns.columns().stream()
                .filter(c -> c.name().equals(column))
                .findFirst()
                .map(c -> c.samples().isEmpty()
                        ? column
                        : column + "   "
                                + String.join(
                                        ", ",
                                        c.samples().stream().limit(SAMPLES).toList()))
                .orElse(column);
    }

    /** What stands here holds, and nothing is guessed besides. */
    private void say() {
        Map<AttributeRole, String> chosen = new EnumMap<>(AttributeRole.class);
        boxes.forEach((role, box) -> {
            String column = box.getValue();
            if (column != null && !column.equals(NONE)) {
                chosen.put(role, column);
            }
        });
        boolean asGuessed = chosen.equals(columns.guess().columns());
        order.sayColumns(
                columns.file(), asGuessed ? Optional.empty() : Optional.of(new AttributeMapping(chosen, false)));
    }
}
