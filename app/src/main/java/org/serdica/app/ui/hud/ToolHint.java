package org.serdica.app.ui.hud;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import org.serdica.app.ui.words.Words;

/** What the active tool waits for, in one line over the view; not there when it waits for nothing in particular. */
public final class ToolHint extends Label {
    /** @param key the key of the words, empty for nothing */
    public ToolHint(ObservableValue<String> key, Words words) {
        setId("tool-hint");
        getStyleClass().addAll("card", "tool-hint");
        setMouseTransparent(true);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        managedProperty().bind(visibleProperty());
        key.subscribe(k -> {
            textProperty().unbind();
            setVisible(!k.isEmpty());
            if (!k.isEmpty()) {
                textProperty().bind(words.text(k));
            }
        });
    }
}
