package org.serdica.app.ui.edit;

import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.serdica.app.ui.action.Action;
import org.serdica.app.ui.action.ActionControls;
import org.serdica.app.ui.words.Words;

/** Undo and redo with the name of what they would undo or redo, and a sign while something is not saved. */
final class UndoButtons extends HBox {
    UndoButtons(EditSession session, Action undo, Action redo, Words words) {
        super(2);
        setId("undo-buttons");
        setAlignment(Pos.CENTER);
        getStyleClass().addAll("card", "pill");
        Label unsaved = new Label();
        unsaved.setId("unsaved");
        unsaved.getStyleClass().addAll("small-text", "unsaved");
        unsaved.setMinWidth(Region.USE_PREF_SIZE);
        unsaved.textProperty().bind(words.text("edit.unsaved"));
        unsaved.visibleProperty().bind(session.unsavedProperty());
        unsaved.managedProperty().bind(unsaved.visibleProperty());
        getChildren()
                .addAll(
                        button(session, undo, EditHistory::undoName, words),
                        button(session, redo, EditHistory::redoName, words),
                        unsaved);
    }

    private static ButtonBase button(
            EditSession session, Action action, Function<EditHistory, String> name, Words words) {
        ButtonBase button = ActionControls.iconButton(action, words);
        button.setId("head-" + action.id());
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> {
                            String what = name.apply(session.historyProperty().get());
                            return words.get(action.words()) + (what.isEmpty() ? "" : ": " + what) + "   "
                                    + action.keysText();
                        },
                        session.historyProperty(),
                        words.languageProperty()));
        button.setTooltip(tooltip);
        return button;
    }
}
