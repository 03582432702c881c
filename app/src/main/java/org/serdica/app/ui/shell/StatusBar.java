package org.serdica.app.ui.shell;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** One quiet line at the foot of the window: what is under the pointer or can be done, and places for figures. */
public final class StatusBar extends HBox {
    private final HBox figures = new HBox(18);

    public StatusBar(ObservableValue<String> text) {
        setId("status-bar");
        getStyleClass().add("status-bar");
        WholeParts message = new WholeParts(text);
        message.setId("status");
        message.setMaxWidth(Double.MAX_VALUE);
        message.setMinWidth(0);
        HBox.setHgrow(message, Priority.ALWAYS);
        figures.setMinWidth(USE_PREF_SIZE);
        figures.getStyleClass().add("status-figures");
        getChildren().addAll(message, figures);
    }

    /** Adds a figure at the right end: coordinates, scale, the CRS. */
    public void addFigure(Node node) {
        figures.getChildren().add(node);
    }
}
