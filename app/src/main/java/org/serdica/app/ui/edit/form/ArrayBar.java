package org.serdica.app.ui.edit.form;

import java.util.List;
import javafx.beans.property.DoubleProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.serdica.app.ui.edit.draw.NumberBox;
import org.serdica.app.ui.words.Words;

/** Counts, distances and direction of copies, and what they breach. */
final class ArrayBar extends VBox {
    ArrayBar(ArrayTool tool, ObservableValue<List<String>> breaches, Words words) {
        super(4);
        setId("array-bar");
        getStyleClass().addAll("card", "array-bar");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        HBox columns = new HBox(
                6,
                name("array.columns", words),
                box("array-columns", "array.columns", "", tool.columnsProperty(), 1, 200, words),
                name("array.every", words),
                box("array-column-step", "array.columnStep", "m", tool.columnMProperty(), 0.1, 5_000, words),
                name("array.direction", words),
                box("array-azimuth", "array.direction", "°", tool.azimuthProperty(), -360, 360, words));
        HBox rows = new HBox(
                6,
                name("array.rows", words),
                box("array-rows", "array.rows", "", tool.rowsProperty(), 1, 200, words),
                name("array.every", words),
                box("array-row-step", "array.rowStep", "m", tool.rowMProperty(), -5_000, 5_000, words),
                button("array-done", "array.done", Material2AL.CHECK, tool::finish, words),
                button("array-cancel", "array.cancel", Material2AL.CLOSE, tool::giveUp, words));
        columns.setAlignment(Pos.CENTER_LEFT);
        rows.setAlignment(Pos.CENTER_LEFT);
        Label breached = new Label();
        breached.textProperty().bind(breaches.map(all -> all.isEmpty() ? "" : all.getFirst()));
        breached.getStyleClass().addAll("measure-note", "rule-note");
        breached.visibleProperty().bind(breached.textProperty().isNotEmpty());
        breached.managedProperty().bind(breached.visibleProperty());
        getChildren().addAll(columns, rows, breached);
        show(false);
    }

    void show(boolean shown) {
        if (!shown) {
            NumberBox.leave(this);
        }
        setVisible(shown);
        setManaged(shown);
    }

    private static Label name(String key, Words words) {
        Label label = new Label();
        label.textProperty().bind(words.text(key));
        label.getStyleClass().add("muted");
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private static Node box(
            String id, String key, String unit, DoubleProperty value, double least, double most, Words words) {
        return new NumberBox(id, words.text(key), unit, value, least, most);
    }

    private static Button button(String id, String key, Material2AL icon, Runnable does, Words words) {
        Button button = new Button();
        button.setId(id);
        button.textProperty().bind(words.text(key));
        button.setGraphic(new FontIcon(icon));
        button.setFocusTraversable(false);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(e -> does.run());
        return button;
    }
}
