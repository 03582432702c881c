package org.serdica.app.ui.edit;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.serdica.app.ui.shell.Sheet;
import org.serdica.app.ui.words.Words;

/** Asks before something is done that would lose edits. */
public final class UnsavedQuestion {
    private static final double WIDTH_PX = 420;

    private final EditSession session;
    private final Sheet sheet;
    private final Words words;

    public UnsavedQuestion(EditSession session, Sheet sheet, Words words) {
        this.session = session;
        this.sheet = sheet;
        this.words = words;
    }

    /** Does something at once if nothing is lost by it, or else when a person has said that it may be lost. */
    public void then(Runnable does) {
        if (!session.unsavedProperty().get()) {
            does.run();
            return;
        }
        Label text = new Label(
                words.get("unsaved.text", session.historyProperty().get().position()));
        text.setWrapText(true);
        Button stay = new Button(words.get("unsaved.stay"));
        stay.setId("unsaved-stay");
        stay.setDefaultButton(true);
        stay.setOnAction(e -> sheet.close());
        Button lose = new Button(words.get("unsaved.lose"));
        lose.setId("unsaved-lose");
        lose.setOnAction(e -> {
            sheet.close();
            does.run();
        });
        HBox buttons = new HBox(8, lose, stay);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        VBox page = new VBox(16, text, buttons);
        page.getStyleClass().addAll("page", "padded");
        sheet.show(words.get("unsaved.title"), page, WIDTH_PX);
    }
}
