package org.serdica.app.ui.figures;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.serdica.model.planning.Figure;
import org.serdica.model.planning.FigureRow;
import org.serdica.model.planning.PlanningTable;

/** All figures of all zones at once, below each what is more or less than in the state that is compared with. */
final class FiguresTable extends TableView<FigureRow> {
    private static final double NAME_PX = 150;
    private static final double NUMBER_PX = 88;
    private static final double LINE_PX = 28;
    private static final double COMPARED_PX = 44;
    private static final double HEAD_PX = 36;
    private static final double TALLEST_PX = 520;

    private final FigureWords texts;
    private final Optional<PlanningTable> other;

    FiguresTable(PlanningTable open, Optional<PlanningTable> other, FigureWords texts) {
        this.texts = texts;
        this.other = other;
        setId("figures-table");
        getStyleClass().addAll("figures", "dense");
        TableColumn<FigureRow, String> zone = new TableColumn<>();
        zone.setPrefWidth(NAME_PX);
        zone.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(texts.zone(row.getValue())));
        getColumns().add(zone);
        for (Figure figure : Figure.values()) {
            TableColumn<FigureRow, Double> column = new TableColumn<>(texts.name(figure));
            column.setPrefWidth(NUMBER_PX);
            column.setCellValueFactory(
                    row -> new ReadOnlyObjectWrapper<>(row.getValue().get(figure)));
            column.setCellFactory(c -> new Number(figure));
            getColumns().add(column);
        }
        getItems().setAll(open.rows());
        double line = other.isPresent() ? COMPARED_PX : LINE_PX;
        setFixedCellSize(line);
        setPrefHeight(Math.min(TALLEST_PX, HEAD_PX + line * open.rows().size() + 20));
        setMinHeight(getPrefHeight());
    }

    /** A figure, and what is more or less. */
    private final class Number extends TableCell<FigureRow, Double> {
        private final Figure figure;
        private final Label value = new Label();
        private final Label change = new Label();
        private final VBox lines = new VBox(value, change);

        Number(Figure figure) {
            this.figure = figure;
            lines.setAlignment(Pos.CENTER_RIGHT);
            value.getStyleClass().add("small-text");
            change.getStyleClass().addAll("small-text", "change");
            change.setVisible(other.isPresent());
            change.setManaged(other.isPresent());
        }

        @Override
        protected void updateItem(@Nullable Double number, boolean empty) {
            super.updateItem(number, empty);
            FigureRow row = empty ? null : getTableRow().getItem();
            setGraphic(number == null || row == null ? null : lines);
            if (number != null && row != null) {
                value.setText(texts.value(figure, number));
                double before = other.flatMap(t -> row.isTotal() ? Optional.of(t.total()) : t.zone(row.zoneId()))
                        .map(r -> r.get(figure))
                        .orElse(0.0);
                change.setText(texts.difference(figure, number - before));
            }
        }
    }
}
