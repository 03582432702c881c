package org.serdica.app.ui.edit.draw;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import org.serdica.app.ui.tool.ToolBox;
import org.serdica.app.ui.words.Words;

/** What a tool waits for, in one line over the view; nothing while the ordinary tool rests. */
final class HintPill extends Label {
    private static final String RESTING = "tool.edit.hint";

    HintPill(ToolBox tools, Words words) {
        setId("hint-pill");
        getStyleClass().addAll("card", "hint-pill");
        setMouseTransparent(true);
        setWrapText(true);
        textProperty()
                .bind(Bindings.createStringBinding(
                        () -> {
                            String key = tools.hintProperty().get();
                            return key.isEmpty() || key.equals(RESTING) || !key.contains(".hint") ? "" : words.get(key);
                        },
                        tools.hintProperty(),
                        words.languageProperty()));
        visibleProperty().bind(textProperty().isNotEmpty());
        managedProperty().bind(visibleProperty());
    }
}
