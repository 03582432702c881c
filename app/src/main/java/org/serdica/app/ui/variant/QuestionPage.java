package org.serdica.app.ui.variant;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A sentence, and a button for what it asks. */
final class QuestionPage extends VBox {
    private QuestionPage(String sentence) {
        super(16);
        getStyleClass().addAll("page", "padded");
        Label text = new Label(sentence);
        text.setWrapText(true);
        getChildren().add(text);
    }

    static QuestionPage saying(String sentence) {
        return new QuestionPage(sentence);
    }

    static QuestionPage asking(String sentence, String does, Runnable yes) {
        QuestionPage page = new QuestionPage(sentence);
        Button go = new Button(does);
        go.setId("question-yes");
        go.setOnAction(e -> yes.run());
        HBox buttons = new HBox(go);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        page.getChildren().add(buttons);
        return page;
    }
}
