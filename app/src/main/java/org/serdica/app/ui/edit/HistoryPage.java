package org.serdica.app.ui.edit;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;
import org.serdica.app.ui.words.Words;

/** What was done, the oldest first; a click on a line goes back, or forward again, to the city after it. */
public final class HistoryPage extends VBox {
    private static final PseudoClass UNDONE = PseudoClass.getPseudoClass("undone");

    private final EditSession session;
    private final Words words;
    private final ListView<Line> list = new ListView<>();

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

    HistoryPage(EditSession session, Words words) {
        this.session = session;
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
        getChildren().addAll(hint, list);
        session.historyProperty().subscribe(this::show);
        words.languageProperty().subscribe(() -> show(session.historyProperty().get()));
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
        private final Label name = new Label();
        private final HBox row = new HBox(8, icon, name);

        Cell() {
            row.setAlignment(Pos.CENTER_LEFT);
            prefWidthProperty().set(0);
            setOnMouseClicked(e -> {
                Line line = getItem();
                if (line != null && line.state() != State.PRESENT) {
                    session.jump(line.position());
                }
            });
        }

        @Override
        protected void updateItem(@Nullable Line line, boolean empty) {
            super.updateItem(line, empty);
            setText(null);
            setGraphic(empty || line == null ? null : row);
            if (line != null && !empty) {
                name.setText(line.name());
                icon.setIconCode(
                        switch (line.state()) {
                            case DONE -> Material2AL.CHECK;
                            case PRESENT -> Material2AL.ARROW_RIGHT;
                            case UNDONE -> Material2MZ.REDO;
                        });
                pseudoClassStateChanged(UNDONE, line.state() == State.UNDONE);
                name.getStyleClass().remove("strong");
                if (line.state() == State.PRESENT) {
                    name.getStyleClass().add("strong");
                }
            }
        }
    }
}
