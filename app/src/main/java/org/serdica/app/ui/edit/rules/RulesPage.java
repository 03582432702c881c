package org.serdica.app.ui.edit.rules;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.serdica.app.ui.words.Words;
import org.serdica.model.planning.RuleFinding;

/** What the edits so far breach, one line each; a click goes there. Nothing is forced. */
public final class RulesPage extends VBox {
    private final RulesKeeper keeper;
    private final Words words;
    private final Consumer<RuleFinding> go;
    private final Label summary = new Label();
    private final ListView<RuleFinding> list = new ListView<>();

    /** @param go flies to a finding */
    public RulesPage(RulesKeeper keeper, Words words, Consumer<RuleFinding> go) {
        super(8);
        this.keeper = keeper;
        this.words = words;
        this.go = go;
        setId("rules-page");
        getStyleClass().addAll("page", "padded", "findings");
        summary.setId("rules-summary");
        summary.setWrapText(true);
        list.setId("rules-list");
        list.setCellFactory(view -> new Cell());
        list.setFocusTraversable(false);
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(summary, list);
        keeper.findingsProperty().subscribe(this::show);
        words.languageProperty().subscribe(() -> show(keeper.findingsProperty().get()));
    }

    private void show(List<RuleFinding> findings) {
        summary.setText(words.get("rules.summary", findings.size()));
        list.getItems().setAll(findings);
        list.setVisible(!findings.isEmpty());
        list.setManaged(!findings.isEmpty());
    }

    private final class Cell extends ListCell<RuleFinding> {
        private final Label sentence = new Label();
        private final Label object = new Label();
        private final VBox lines = new VBox(1, sentence, object);

        Cell() {
            sentence.setWrapText(true);
            object.getStyleClass().addAll("muted", "small-text");
            prefWidthProperty().set(0);
            setOnMouseClicked(e -> {
                RuleFinding finding = getItem();
                if (finding != null) {
                    go.accept(finding);
                }
            });
        }

        @Override
        protected void updateItem(@Nullable RuleFinding finding, boolean empty) {
            super.updateItem(finding, empty);
            setText(null);
            setGraphic(empty || finding == null ? null : lines);
            if (finding != null && !empty) {
                sentence.setText(RuleWords.sentence(finding, words));
                object.setText(finding.objectIds().getFirst());
            }
        }
    }
}
