package org.serdica.app.ui.layer;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.serdica.app.ui.action.ActionControls;
import org.serdica.app.ui.words.Words;
import org.serdica.importers.api.InputRefused;
import org.serdica.model.city.ObjectFilter;

/** A condition in CQL; what is wrong with it stands under the field, and the old condition stays until it is right. */
final class FilterField extends VBox {
    private final TextField field = new TextField();
    private final Label message = new Label();
    private final FilterLanguage language;
    private final Visibility visibility;

    FilterField(FilterLanguage language, Visibility visibility, ShownCount count, Words words) {
        super(6);
        this.language = language;
        this.visibility = visibility;
        getStyleClass().add("section");
        Label title = new Label();
        title.textProperty().bind(words.text("layers.filter"));
        title.getStyleClass().add("section-title");
        field.setId("filter");
        field.promptTextProperty().bind(words.text("layers.filter.example"));
        HBox.setHgrow(field, Priority.ALWAYS);
        field.setOnAction(e -> apply());
        Button clear = new Button();
        clear.setGraphic(new FontIcon(Material2AL.CLOSE));
        clear.getStyleClass().addAll("icon-button", "small");
        clear.setTooltip(ActionControls.tooltip(words.text("layers.filter.clear"), ""));
        clear.accessibleTextProperty().bind(words.text("layers.filter.clear"));
        clear.disableProperty().bind(field.textProperty().isEmpty());
        clear.setOnAction(e -> {
            field.clear();
            apply();
        });
        message.setId("filter-message");
        message.setWrapText(true);
        message.getStyleClass().addAll("small-text", "problem");
        say("");
        Label shown = new Label();
        shown.setId("filter-count");
        shown.setWrapText(true);
        shown.getStyleClass().addAll("small-text", "muted");
        shown.textProperty().bind(count.textProperty());
        shown.visibleProperty().bind(count.textProperty().isNotEmpty());
        shown.managedProperty().bind(shown.visibleProperty());
        HBox line = new HBox(4, field, clear);
        line.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        getChildren().addAll(title, line, message, shown);
    }

    private void apply() {
        String text = field.getText().strip();
        field.pseudoClassStateChanged(atlantafx.base.theme.Styles.STATE_DANGER, false);
        say("");
        if (text.isEmpty()) {
            visibility.conditionProperty().set(ObjectFilter.ALL);
            return;
        }
        try {
            visibility.conditionProperty().set(language.parse(text));
        } catch (InputRefused e) {
            field.pseudoClassStateChanged(atlantafx.base.theme.Styles.STATE_DANGER, true);
            say(e.getMessage());
        }
    }

    private void say(String text) {
        message.setText(text);
        message.setVisible(!text.isEmpty());
        message.setManaged(!text.isEmpty());
    }
}
