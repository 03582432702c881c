package org.serdica.app.ui.importing;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;
import org.serdica.app.ui.words.Words;
import org.serdica.importers.api.SourceReport;

/** The files of an import with what each is; Delete takes the selected one out. */
final class FileList extends ListView<FileRow> {
    private static final double ROW_PX = 44;
    private static final int ROWS = 3;

    private final ImportOrder order;
    private final Words words;
    private @Nullable Path chosen;
    private boolean filling;

    FileList(ImportOrder order, Words words) {
        this.order = order;
        this.words = words;
        setId("import-files");
        getStyleClass().add("import-files");
        setFixedCellSize(ROW_PX);
        // Always as high: what stands below must not jump as files come in.
        setPrefHeight(ROW_PX * ROWS + 7);
        setMinHeight(USE_PREF_SIZE);
        setAccessibleText(words.get("import.files"));
        setCellFactory(list -> new Cell());
        Label empty = new Label(words.get("import.files.none"));
        empty.getStyleClass().add("empty");
        empty.setWrapText(true);
        setPlaceholder(empty);
        setOnKeyPressed(e -> {
            FileRow row = getSelectionModel().getSelectedItem();
            if (row != null && e.getCode() == KeyCode.DELETE) {
                order.files().remove(row.input());
                e.consume();
            }
        });
        selectedProperty().subscribe(row -> {
            if (!filling && row != null) {
                chosen = row.file();
            }
        });
        order.previewProperty().subscribe(this::fill);
        order.files().subscribe(this::fill);
    }

    /** The row that is selected, null for none. */
    ReadOnlyObjectProperty<@Nullable FileRow> selectedProperty() {
        return getSelectionModel().selectedItemProperty();
    }

    /** Keeps the file selected that a person chose, or goes to the one that is asked about, or the first that asks. */
    private void fill() {
        filling = true;
        List<FileRow> rows = FileRow.of(order.files(), order.previewProperty().get());
        getItems().setAll(rows);
        rowOf(rows, chosen)
                .or(() -> rowOf(rows, order.about().orElse(null)))
                .or(() -> rows.stream().filter(FileRow::asks).findFirst())
                .or(() -> rows.stream().findFirst())
                .ifPresent(getSelectionModel()::select);
        filling = false;
    }

    private static Optional<FileRow> rowOf(List<FileRow> rows, @Nullable Path file) {
        return rows.stream().filter(r -> r.file().equals(file)).findFirst();
    }

    private String detail(FileRow row) {
        if (row.known().isEmpty()) {
            return words.get(order.problemProperty().get().isEmpty() ? "import.file.unknown" : "import.file.problem");
        }
        SourceReport report = row.known().get().report();
        String version = report.version();
        String format = version.startsWith(report.format()) ? version : (report.format() + " " + version).strip();
        String crs = report.crs().isEmpty() ? words.get("report.noCrs") : CrsText.shortened(report.crs());
        return (format.isEmpty() ? words.get("import.file.passedOver") : format + " · " + crs) + " · "
                + words.get("import.file.members", report.features());
    }

    private static Ikon icon(FileRow row) {
        return row.far().isPresent() ? Material2MZ.WRONG_LOCATION : row.asks() ? Material2AL.HELP : Material2MZ.WARNING;
    }

    private final class Cell extends ListCell<FileRow> {
        private final Label name = new Label();
        private final Label detail = new Label();
        private final FontIcon asks = new FontIcon(Material2AL.HELP);
        private final HBox line;

        Cell() {
            name.getStyleClass().add("find-head");
            detail.getStyleClass().addAll("muted", "small-text");
            asks.getStyleClass().add("asks");
            VBox lines = new VBox(1, name, detail);
            lines.setAlignment(Pos.CENTER_LEFT);
            lines.setMinWidth(0);
            HBox.setHgrow(lines, Priority.ALWAYS);
            Button remove = new Button();
            remove.setGraphic(new FontIcon(Material2AL.CLOSE));
            remove.getStyleClass().addAll("icon-button", "small");
            remove.setAccessibleText(words.get("import.file.remove"));
            remove.setTooltip(new Tooltip(words.get("import.file.remove")));
            remove.setFocusTraversable(false);
            remove.setOnAction(e -> {
                FileRow row = getItem();
                if (row != null) {
                    order.files().remove(row.input());
                }
            });
            FontIcon file = new FontIcon(Material2AL.INSERT_DRIVE_FILE);
            line = new HBox(8, file, lines, asks, remove);
            line.setAlignment(Pos.CENTER_LEFT);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(FileRow row, boolean empty) {
            super.updateItem(row, empty);
            Node shown = empty || row == null ? null : line;
            setGraphic(shown);
            if (row != null) {
                name.setText(row.name());
                Optional<String> damage = row.damage();
                detail.setText(damage.orElseGet(() -> detail(row)));
                detail.getStyleClass().setAll("label", "small-text", damage.isPresent() ? "asks-text" : "muted");
                setTooltip(damage.map(Tooltip::new).orElse(null));
                asks.setVisible(row.asks() || damage.isPresent());
                asks.setIconCode(icon(row));
            }
        }
    }
}
