package org.serdica.app.ui.check;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.serdica.app.scene.SceneModel;
import org.serdica.app.ui.action.Action;
import org.serdica.app.ui.action.ActionControls;
import org.serdica.app.ui.words.Words;

/** What is wrong with the open city, by kind: unfold a kind, and go to the place of a finding. */
public final class FindingsPage extends VBox {
    private static final double ROW_PX = 40;
    /** The panel is no higher than the window leaves room for; the list takes all of that. */
    private static final int MOST_ROWS_HIGH = 40;

    /** So many rows are overlooked at once. */
    private static final int FEW_ROWS = 10;

    private final SceneModel scene;
    private final CityChecking checking;
    private final Words words;
    private final Consumer<Find> go;
    private final Label summary = new Label();
    private final Label more = new Label();
    private final ListView<FindRow> list = new ListView<>();
    private final Set<String> open = new HashSet<>();
    private Optional<Checked> shown = Optional.empty();

    /**
     * @param actions what can be done here, as buttons: check, repair, save
     * @param go flies to a finding
     */
    public FindingsPage(SceneModel scene, CityChecking checking, List<Action> actions, Words words, Consumer<Find> go) {
        super(8);
        this.scene = scene;
        this.checking = checking;
        this.words = words;
        this.go = go;
        setId("findings-page");
        getStyleClass().addAll("page", "padded", "findings");
        summary.setId("findings-summary");
        summary.setWrapText(true);
        summary.getStyleClass().add("strong");
        summary.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(summary, Priority.ALWAYS);
        more.setWrapText(true);
        more.setMinHeight(USE_PREF_SIZE);
        more.getStyleClass().addAll("muted", "small-text");
        HBox head = new HBox(2, summary);
        head.setAlignment(Pos.CENTER_LEFT);
        actions.forEach(action -> head.getChildren().add(ActionControls.pageButton(action, "findings", words)));
        list.setId("findings-list");
        list.setCellFactory(l -> new FindCell(words));
        list.setFixedCellSize(ROW_PX);
        list.setOnMouseClicked(e -> {
            if (e.getButton() == MouseButton.PRIMARY) {
                clicked(e.getClickCount());
            }
        });
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(head, list, more);
        checking.checkedProperty().subscribe(now -> {
            shown = now;
            open.clear();
            now.ifPresent(this::unfoldWhatFits);
            refresh();
        });
        scene.cityProperty().subscribe(city -> describe());
        words.languageProperty().subscribe(l -> refresh());
    }

    /** The first kind shows its findings at once, unless they would push the other kinds out of sight. */
    private void unfoldWhatFits(Checked checked) {
        Set<String> first = checked.finds().stream().map(Find::kind).limit(1).collect(Collectors.toSet());
        int rows = FindRow.of(checked.finds(), first).size();
        boolean oneKind = checked.finds().stream().map(Find::kind).distinct().count() == 1;
        if (rows <= FEW_ROWS || oneKind) {
            open.addAll(first);
        }
    }

    private void key(KeyEvent e) {
        FindRow row = list.getSelectionModel().getSelectedItem();
        switch (e.getCode()) {
            case ENTER -> choose(row);
            case RIGHT, LEFT -> {
                if (row instanceof FindRow.Head(Find first, int count, boolean isOpen)
                        && isOpen == (e.getCode() == KeyCode.LEFT)) {
                    fold(first.kind());
                }
            }
            default -> {
                return;
            }
        }
        e.consume();
    }

    private void clicked(int times) {
        FindRow row = list.getSelectionModel().getSelectedItem();
        if (times == 2 || (row instanceof FindRow.Head && times == 1)) {
            choose(row);
        }
    }

    private void choose(@Nullable FindRow row) {
        switch (row) {
            case FindRow.Head head -> fold(head.first().kind());
            case FindRow.Line line -> go.accept(line.find());
            case null -> {}
        }
    }

    private void fold(String kind) {
        if (!open.remove(kind)) {
            open.add(kind);
        }
        int at = list.getSelectionModel().getSelectedIndex();
        refresh();
        list.getSelectionModel().select(at);
    }

    private void refresh() {
        List<FindRow> rows = shown.map(c -> FindRow.of(c.finds(), open)).orElse(List.of());
        list.getItems().setAll(rows);
        boolean any = !rows.isEmpty();
        list.setVisible(any);
        list.setManaged(any);
        list.setPrefHeight(Math.min(MOST_ROWS_HIGH, rows.size()) * ROW_PX + 4);
        describe();
    }

    private void describe() {
        if (shown.isEmpty()) {
            summary.setText(words.get(scene.city().tiles().isEmpty() ? "inspector.noCity" : "check.never"));
            more.setText("");
            return;
        }
        Checked checked = shown.get();
        long total = checked.finds().size() + checked.unlisted();
        String found = words.get(total == 0 ? "check.clean" : "check.done", total);
        summary.setText(found);
        String looked = words.get(
                "check.looked",
                checked.report().objects(),
                checked.report().polygons(),
                checked.report().solids());
        boolean outdated = checking.checkedProperty().get().isPresent()
                && Checked.isOutdated(checking.checkedProperty().get(), scene.city());
        String hint = outdated ? words.get("check.outdated") : total == 0 ? "" : words.get("check.hint");
        String unlisted = checked.unlisted() > 0 ? " " + words.get("check.unlisted", checked.unlisted()) : "";
        more.setText((looked + unlisted + (hint.isEmpty() ? "" : "\n" + hint)).strip());
    }
}
