package org.serdica.app.ui.variant;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;
import org.serdica.app.scene.SceneModel;
import org.serdica.app.ui.compare.CompareView;
import org.serdica.app.ui.words.Words;
import org.serdica.model.city.City;
import org.serdica.model.edit.variant.Difference;
import org.serdica.model.edit.variant.Difference.Kind;

/** What differs between the two states that are compared; a double click flies there. */
public final class DifferencesPage extends VBox {
    private static final double ROW_PX = 46;
    private static final int MOST_ROWS_HIGH = 9;

    private final SceneModel scene;
    private final Comparing comparing;
    private final Words words;
    private final DifferenceWords texts;
    private final Consumer<Difference> go;
    private final Label summary = new Label();
    private final Label more = new Label();
    private final Button begin = new Button();
    private final ListView<Difference> list = new ListView<>();

    /** @param go flies to a difference */
    public DifferencesPage(SceneModel scene, Comparing comparing, Words words, Consumer<Difference> go) {
        super(8);
        this.scene = scene;
        this.comparing = comparing;
        this.words = words;
        this.go = go;
        texts = new DifferenceWords(words);
        setId("differences-page");
        getStyleClass().addAll("page", "padded", "findings");
        summary.setId("differences-summary");
        summary.setWrapText(true);
        summary.setMinHeight(USE_PREF_SIZE);
        summary.getStyleClass().add("strong");
        more.setWrapText(true);
        more.setMinHeight(USE_PREF_SIZE);
        more.getStyleClass().addAll("muted", "small-text");
        begin.setId("differences-begin");
        begin.textProperty().bind(words.text("difference.begin"));
        begin.setGraphic(new FontIcon(Material2AL.COMPARE));
        begin.setOnAction(e -> comparing.with(comparing.choices().getFirst(), CompareView.Mode.SWIPE));
        list.setId("differences-list");
        list.setFixedCellSize(ROW_PX);
        list.setCellFactory(l -> new Cell());
        list.setOnMouseClicked(e -> {
            if (e.getButton() == MouseButton.PRIMARY && e.getClickCount() == 2) {
                fly();
            }
        });
        list.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ENTER) {
                fly();
                e.consume();
            } else if (e.getCode() == KeyCode.ESCAPE) {
                comparing.end();
                e.consume();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(summary, begin, list, more);
        comparing.differencesProperty().subscribe(this::show);
        comparing.otherProperty().subscribe(this::show);
        words.languageProperty().subscribe(this::show);
        scene.cityProperty().subscribe(this::describe);
    }

    private void fly() {
        Difference chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            go.accept(chosen);
        }
    }

    private void show() {
        List<Difference> all = comparing.differencesProperty().get().orElse(List.of());
        list.getItems().setAll(all);
        list.setVisible(!all.isEmpty());
        list.setManaged(!all.isEmpty());
        list.setPrefHeight(Math.min(MOST_ROWS_HIGH, all.size()) * ROW_PX + 14);
        describe();
    }

    private void describe() {
        boolean any = !scene.city().tiles().isEmpty();
        Optional<Other> other = comparing.otherProperty().get();
        boolean off = other.isEmpty();
        begin.setVisible(off && any);
        begin.setManaged(off && any);
        if (off) {
            summary.setText(words.get(any ? "difference.never" : "inspector.noCity"));
            more.setText("");
            return;
        }
        Optional<List<Difference>> found = comparing.differencesProperty().get();
        if (found.isEmpty()) {
            summary.setText(words.get("difference.looking"));
            more.setText("");
            return;
        }
        List<Difference> all = found.get();
        summary.setText(words.get("difference.count", all.size(), other.get().name()));
        Map<Kind, Long> counts = new TreeMap<>(
                all.stream().collect(Collectors.groupingBy(DifferenceWords::kind, Collectors.counting())));
        String kinds = counts.entrySet().stream()
                .map(e -> texts.kindName(e.getKey()) + " " + e.getValue())
                .collect(Collectors.joining(" · "));
        more.setText(all.isEmpty() ? "" : kinds + "\n" + words.get("difference.hint"));
    }

    private static Ikon icon(Kind kind) {
        return switch (kind) {
            case ADDED -> Material2AL.ADD_CIRCLE_OUTLINE;
            case REMOVED -> Material2MZ.REMOVE_CIRCLE_OUTLINE;
            case MOVED -> Material2MZ.OPEN_WITH;
            case RESHAPED -> Material2AL.ARCHITECTURE;
            case ATTRIBUTES -> Material2AL.EDIT;
        };
    }

    private final class Cell extends ListCell<Difference> {
        private final FontIcon icon = new FontIcon(Material2AL.EDIT);
        private final Label title = new Label();
        private final Label detail = new Label();
        private final Tooltip whole = new Tooltip();
        private final VBox lines = new VBox(title, detail);
        private final HBox row = new HBox(10, icon, lines);

        Cell() {
            lines.setAlignment(Pos.CENTER_LEFT);
            row.setAlignment(Pos.CENTER_LEFT);
            detail.getStyleClass().addAll("muted", "small-text");
            whole.setWrapText(true);
            whole.setMaxWidth(420);
            prefWidthProperty().set(0);
        }

        @Override
        protected void updateItem(@Nullable Difference item, boolean empty) {
            super.updateItem(item, empty);
            setText(null);
            boolean none = empty || item == null;
            setGraphic(none ? null : row);
            setTooltip(none ? null : whole);
            if (item != null && !empty) {
                List<City> cities = new ArrayList<>(List.of(scene.city()));
                comparing.cityProperty().get().ifPresent(cities::add);
                Kind kind = DifferenceWords.kind(item);
                title.setText(texts.title(item, cities));
                detail.setText(texts.detail(item));
                whole.setText(title.getText() + "\n" + detail.getText());
                icon.setIconCode(icon(kind));
                icon.getStyleClass().removeIf(style -> style.startsWith("difference-"));
                icon.getStyleClass().add("difference-" + kind.name().toLowerCase(Locale.ROOT));
            }
        }
    }
}
