package org.serdica.app.ui.tool.measure;

import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.serdica.app.ui.words.Words;

/** All measurements with all their numbers, to be copied or cleared. */
public final class MeasurePage extends VBox {
    private final Measurements measurements;
    private final Words words;
    private final VBox rows = new VBox(12);

    /** @param copy puts text on the clipboard */
    public MeasurePage(Measurements measurements, Words words, Consumer<String> copy) {
        super(10);
        this.measurements = measurements;
        this.words = words;
        setId("measurements");
        getStyleClass().addAll("page", "padded");
        Button copyAll = button("measurements-copy", Material2AL.CONTENT_COPY, "measure.copy");
        copyAll.setOnAction(e -> copy.accept(measurements.text(words)));
        Button clear = button("measurements-clear", Material2AL.DELETE_OUTLINE, "measure.clear");
        clear.setOnAction(e -> measurements.clear());
        HBox line = new HBox(6, copyAll, clear);
        BooleanBinding none = Bindings.isEmpty(measurements.done());
        line.visibleProperty().bind(none.not());
        line.managedProperty().bind(none.not());
        getChildren().addAll(line, rows);
        measurements.done().subscribe(this::show);
        words.languageProperty().subscribe(l -> show());
    }

    private void show() {
        rows.getChildren()
                .setAll(measurements.done().reversed().stream().map(this::row).toList());
        if (measurements.done().isEmpty()) {
            Label empty = new Label(words.get("measure.empty"));
            empty.setWrapText(true);
            empty.getStyleClass().add("empty");
            rows.getChildren().add(empty);
        }
    }

    private Node row(Measurement m) {
        Label title = new Label(words.get("tool." + m.kind().id()));
        title.getStyleClass().add("section-title");
        Button forget = new Button();
        forget.setGraphic(new FontIcon(Material2AL.CLOSE));
        forget.getStyleClass().addAll("icon-button", "small");
        forget.setAccessibleText(words.get("measure.forget"));
        forget.setTooltip(new Tooltip(words.get("measure.forget")));
        forget.setOnAction(e -> measurements.done().remove(m));
        HBox top = new HBox(6, title, space(), forget);
        top.setAlignment(Pos.CENTER_LEFT);
        VBox row = new VBox(top);
        for (Figure f : m.figures()) {
            Label value = new Label(f.quantity().text(f.value(), words));
            value.getStyleClass().add(f == m.figures().getFirst() ? "strong" : "row-value");
            Label name = new Label(words.get(f.words()));
            name.getStyleClass().add("muted");
            HBox figure = new HBox(8, name, space(), value);
            figure.getStyleClass().add("value-row");
            row.getChildren().add(figure);
        }
        return row;
    }

    private Button button(String id, Ikon icon, String key) {
        Button button = new Button();
        button.setId(id);
        button.setGraphic(new FontIcon(icon));
        button.textProperty().bind(words.text(key));
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    private static Region space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }
}
