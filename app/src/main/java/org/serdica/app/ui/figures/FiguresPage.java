package org.serdica.app.ui.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.serdica.app.ui.action.Action;
import org.serdica.app.ui.action.ActionControls;
import org.serdica.app.ui.words.Words;
import org.serdica.model.planning.Figure;
import org.serdica.model.planning.FigureRow;
import org.serdica.model.planning.PlanningTable;

/**
 * The figures of all or of one zone, and what is more or less than in the state that is compared with. A click on a
 * figure draws it zone by zone.
 */
final class FiguresPage extends VBox {
    private static final int MOST_BARS = 12;

    private final FiguresKeeper keeper;
    private final Words words;
    private final FigureWords texts;
    private final Supplier<Optional<String>> otherName;
    private final ComboBox<Area> zone = new ComboBox<>();
    private final Label empty = new Label();
    private final GridPane grid = new GridPane();
    private final Label chartTitle = new Label();
    private final BarChart chart = new BarChart();
    private Figure drawn = Figure.GROSS_FLOOR_AREA;
    private boolean filling;

    /** What figures are of: a zone or, with an empty id, all. */
    private record Area(String id, String name) {
        @Override
        public String toString() {
            return name;
        }
    }

    /** @param otherName what is compared with, if anything is */
    FiguresPage(
            FiguresKeeper keeper,
            List<Action> actions,
            ObservableValue<Boolean> anyCity,
            Supplier<Optional<String>> otherName,
            Words words) {
        super(10);
        this.keeper = keeper;
        this.words = words;
        this.otherName = otherName;
        texts = new FigureWords(words);
        setId("figures-page");
        getStyleClass().addAll("page", "padded", "figures");
        zone.setId("figures-zone");
        zone.setMaxWidth(Double.MAX_VALUE);
        zone.valueProperty().subscribe((before, now) -> {
            if (!filling) {
                fill();
            }
        });
        HBox.setHgrow(zone, Priority.ALWAYS);
        HBox head = new HBox(4, zone);
        head.setAlignment(Pos.CENTER_LEFT);
        actions.forEach(action -> head.getChildren().add(ActionControls.pageButton(action, "figures", words)));
        empty.getStyleClass().add("empty");
        empty.setWrapText(true);
        empty.textProperty().bind(anyCity.flatMap(any -> words.text(any ? "figures.counting" : "inspector.noCity")));
        grid.setId("figures-grid");
        grid.setHgap(8);
        grid.setVgap(3);
        ColumnConstraints names = new ColumnConstraints();
        names.setHgrow(Priority.ALWAYS);
        names.setMinWidth(80);
        ColumnConstraints values = new ColumnConstraints();
        values.setHalignment(HPos.RIGHT);
        values.setMinWidth(USE_PREF_SIZE);
        grid.getColumnConstraints().addAll(names, values, values, values);
        chartTitle.getStyleClass().add("section-title");
        chartTitle.setWrapText(true);
        getChildren().addAll(head, empty, grid, chartTitle, chart);
        sceneProperty().subscribe(scene -> keeper.watch(scene != null));
        keeper.openProperty().subscribe(this::show);
        keeper.comparedProperty().subscribe(this::show);
        words.languageProperty().subscribe(this::show);
    }

    private void show() {
        boolean any = keeper.openProperty().get().isPresent();
        for (Node node : List.of(zone.getParent(), grid, chartTitle, chart)) {
            node.setVisible(any);
            node.setManaged(any);
        }
        empty.setVisible(!any);
        empty.setManaged(!any);
        keeper.openProperty().get().ifPresent(this::zones);
        fill();
    }

    private void zones(PlanningTable table) {
        filling = true;
        String before = zone.getValue() == null ? "" : zone.getValue().id();
        List<Area> areas = new ArrayList<>();
        areas.add(new Area("", words.get("figures.total")));
        table.rows().stream().filter(r -> !r.isTotal()).forEach(r -> areas.add(new Area(r.zoneId(), texts.zone(r))));
        zone.getItems().setAll(areas);
        zone.setValue(
                areas.stream().filter(a -> a.id().equals(before)).findFirst().orElse(areas.getFirst()));
        filling = false;
    }

    private void fill() {
        grid.getChildren().clear();
        Optional<PlanningTable> open = keeper.openProperty().get();
        Area area = zone.getValue();
        if (open.isEmpty() || area == null) {
            return;
        }
        Optional<PlanningTable> other = keeper.comparedProperty().get();
        FigureRow now = row(open.get(), area).orElse(open.get().total());
        Optional<FigureRow> then = other.flatMap(table -> row(table, area));
        int line = 0;
        if (other.isPresent()) {
            grid.addRow(
                    line++,
                    label("", ""),
                    label(words.get("figures.open"), "column-head"),
                    label(words.get("figures.other"), "column-head"),
                    label(words.get("figures.difference"), "column-head"));
        }
        for (Figure figure : Figure.values()) {
            Label name = label(texts.name(figure), figure == drawn ? "strong" : "muted");
            name.setId("figure-" + figure.key());
            name.setWrapText(true);
            name.setOnMouseClicked(e -> draw(figure));
            Label value = label(texts.value(figure, now.get(figure)), "");
            value.setId("value-" + figure.key());
            grid.addRow(line, name, value);
            if (other.isPresent()) {
                double before = then.map(r -> r.get(figure)).orElse(0.0);
                Label change = label(texts.difference(figure, now.get(figure) - before), "change");
                change.setId("change-" + figure.key());
                grid.add(label(texts.value(figure, before), "muted"), 2, line);
                grid.add(change, 3, line);
            }
            line++;
        }
        chart(open.get(), other);
    }

    private void draw(Figure figure) {
        drawn = figure;
        fill();
    }

    private static Optional<FigureRow> row(PlanningTable table, Area area) {
        return area.id().isEmpty() ? Optional.of(table.total()) : table.zone(area.id());
    }

    /** Zones, or all where there are none; ratios of all are drawn too, for they are no sums. */
    private void chart(PlanningTable open, Optional<PlanningTable> other) {
        chartTitle.setText(texts.name(drawn)
                + otherName
                        .get()
                        .map(name -> " · " + words.get("figures.versus", name))
                        .orElse(""));
        List<FigureRow> rows = open.rows().stream()
                .filter(r -> !r.isTotal() || open.rows().size() == 1)
                .limit(MOST_BARS)
                .toList();
        chart.show(rows.stream()
                .map(r -> new BarChart.Bar(
                        texts.zone(r),
                        other.flatMap(t -> row(t, new Area(r.zoneId(), "")))
                                .map(o -> texts.value(drawn, r.get(drawn)) + "  ·  " + texts.value(drawn, o.get(drawn)))
                                .orElse(texts.value(drawn, r.get(drawn))),
                        r.get(drawn),
                        other.map(t -> row(t, new Area(r.zoneId(), ""))
                                        .map(o -> o.get(drawn))
                                        .orElse(0.0))
                                .orElse(Double.NaN)))
                .toList());
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add("small-text");
        if (!style.isEmpty()) {
            label.getStyleClass().add(style);
        }
        return label;
    }
}
