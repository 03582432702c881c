package org.serdica.app.ui.inspector;

import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.serdica.app.ui.words.Words;

/** A link that becomes two fields: the name of an attribute and its value, for all that is selected. */
final class NewAttribute extends StackPane {
    private final Words words;
    private final BiConsumer<String, String> add;
    private final Hyperlink link = new Hyperlink();

    NewAttribute(Words words, BiConsumer<String, String> add) {
        this.words = words;
        this.add = add;
        setAlignment(Pos.CENTER_LEFT);
        link.setId("attribute-add");
        link.setText(words.get("inspector.add"));
        link.setOnAction(e -> ask());
        getChildren().add(link);
    }

    private void ask() {
        TextField name = new TextField();
        name.setId("attribute-name");
        name.setPromptText(words.get("inspector.add.name"));
        TextField value = new TextField();
        value.setId("attribute-value");
        value.setPromptText(words.get("inspector.add.value"));
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox.setHgrow(value, Priority.ALWAYS);
        HBox fields = new HBox(6, name, value);
        fields.getStyleClass().add("value-row");
        fields.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                getChildren().setAll(link);
                e.consume();
            }
        });
        name.setOnAction(e -> value.requestFocus());
        value.setOnAction(e -> {
            getChildren().setAll(link);
            add.accept(name.getText(), value.getText());
        });
        getChildren().setAll(fields);
        name.requestFocus();
    }
}
