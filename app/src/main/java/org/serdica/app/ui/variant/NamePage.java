package org.serdica.app.ui.variant;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Asks for a name, with a sentence about what it is for. */
final class NamePage extends VBox {
    private final TextField field;

    NamePage(String about, String suggested, String does, Consumer<String> named) {
        super(12);
        getStyleClass().addAll("page", "padded");
        Label text = new Label(about);
        text.setWrapText(true);
        field = new TextField(suggested);
        field.setId("variant-name");
        field.selectAll();
        Button go = new Button(does);
        go.setId("variant-name-done");
        go.setDefaultButton(true);
        go.disableProperty().bind(field.textProperty().map(String::isBlank));
        go.setOnAction(e -> named.accept(field.getText().strip()));
        HBox buttons = new HBox(go);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(text, field, buttons);
    }

    /** Ready to be typed into, once it is shown. */
    void focus() {
        field.requestFocus();
        field.selectAll();
    }
}
