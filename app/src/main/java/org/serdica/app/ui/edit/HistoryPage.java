package org.serdica.app.ui.edit;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;
import org.serdica.app.ui.notice.Notice;
import org.serdica.app.ui.notice.Notices;
import org.serdica.app.ui.words.Words;

/** What was done, the oldest first; a click on a line goes back, or forward again, to the city after it. */
public final class HistoryPage extends VBox {
    private static final PseudoClass UNDONE = PseudoClass.getPseudoClass("undone");

    private final EditSession session;
    private final Notices notices;
    private final Words words;
    private final ListView<Line> list = new ListView<>();
    private final TextField name = new TextField();
    private final HBox grouping = new HBox(6);
    private int anchor;

    /**
     * @param position how many groups are in force after it
     * @param state whether it is in force, the present, or undone
     */
    private record Line(int position, String name, State state) {}

    private enum State {
        DONE,
        PRESENT,
        UNDONE
    }

    HistoryPage(EditSession session, Notices notices, Words words) {
        this.session = session;
        this.notices = notices;
        this.words = words;
        setId("history");
        getStyleClass().add("page");
        Label hint = new Label();
        hint.textProperty().bind(words.text("history.hint"));
        hint.setWrapText(true);
        hint.getStyleClass().addAll("muted", "small-text", "history-hint");
        list.setId("history-list");
        list.getStyleClass().add("findings");
        list.setCellFactory(view -> new Cell());
        list.setFocusTraversable(false);
        VBox.setVgrow(list, Priority.ALWAYS);
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        fillGrouping();
        getChildren().addAll(hint, list, grouping);
        session.historyProperty().subscribe(this::show);
        words.languageProperty().subscribe(() -> show(session.historyProperty().get()));
    }

    private void fillGrouping() {
        name.setId("history-name");
        name.promptTextProperty().bind(words.text("history.group.name"));
        HBox.setHgrow(name, Priority.ALWAYS);
        Button go = new Button();
        go.setId("history-group");
        go.textProperty().bind(words.text("history.group.do"));
        go.setMinWidth(Region.USE_PREF_SIZE);
        go.disableProperty()
                .bind(name.textProperty()
                        .map(String::isBlank)
                        .flatMap(blank -> blank
                                ? new SimpleBooleanProperty(true)
                                : Bindings.isEmpty(list.getSelectionModel().getSelectedItems())));
        go.setOnAction(e -> group());
        name.setOnAction(e -> go.fire());
        name.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                name.clear();
                list.requestFocus();
                e.consume();
            }
        });
        grouping.setAlignment(Pos.CENTER_LEFT);
        grouping.getStyleClass().add("history-group");
        grouping.getChildren().addAll(name, go);
        session.historyProperty().subscribe(h -> {
            grouping.setVisible(!h.names().isEmpty());
            grouping.setManaged(grouping.isVisible());
        });
    }

    /** The field for the name of a group is ready to be typed into; what was done last is marked if nothing is. */
    void askGroup() {
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().select(session.historyProperty().get().position());
        }
        name.requestFocus();
    }

    private void group() {
        int from = Integer.MAX_VALUE;
        int to = 0;
        for (Line line : list.getSelectionModel().getSelectedItems()) {
            // The first line is the city as opened, which is no edit.
            if (line.position() > 0) {
                from = Math.min(from, line.position() - 1);
                to = Math.max(to, line.position());
            }
        }
        if (session.group(from, to, name.getText().strip())) {
            name.clear();
            list.requestFocus();
        } else {
            notices.show(Notice.of(Notice.Level.NOTE, words.get("history.group.refused")));
        }
    }

    private void click(Line line, boolean more) {
        if (more) {
            list.getSelectionModel().clearSelection();
            list.getSelectionModel()
                    .selectRange(Math.min(anchor, line.position()), Math.max(anchor, line.position()) + 1);
            return;
        }
        anchor = line.position();
        if (line.state() != State.PRESENT) {
            session.jump(line.position());
        }
        list.getSelectionModel().clearAndSelect(line.position());
    }

    private void show(EditHistory history) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i <= history.names().size(); i++) {
            String name = i == 0 ? words.get("history.start") : history.names().get(i - 1);
            State state = i == history.position() ? State.PRESENT : i < history.position() ? State.DONE : State.UNDONE;
            lines.add(new Line(i, name, state));
        }
        list.getItems().setAll(lines);
        list.scrollTo(history.position());
    }

    private final class Cell extends ListCell<Line> {
        private final FontIcon icon = new FontIcon(Material2AL.CHECK);
        private final Label title = new Label();
        private final HBox row = new HBox(8, icon, title);

        Cell() {
            row.setAlignment(Pos.CENTER_LEFT);
            prefWidthProperty().set(0);
            setOnMouseClicked(e -> {
                Line line = getItem();
                if (line != null) {
                    click(line, e.isShiftDown());
                }
            });
        }

        @Override
        protected void updateItem(@Nullable Line line, boolean empty) {
            super.updateItem(line, empty);
            setText(null);
            setGraphic(empty || line == null ? null : row);
            if (line != null && !empty) {
                title.setText(line.name());
                icon.setIconCode(
                        switch (line.state()) {
                            case DONE -> Material2AL.CHECK;
                            case PRESENT -> Material2AL.ARROW_RIGHT;
                            case UNDONE -> Material2MZ.REDO;
                        });
                pseudoClassStateChanged(UNDONE, line.state() == State.UNDONE);
                title.getStyleClass().remove("strong");
                if (line.state() == State.PRESENT) {
                    title.getStyleClass().add("strong");
                }
            }
        }
    }
}
