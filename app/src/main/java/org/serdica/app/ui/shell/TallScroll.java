package org.serdica.app.ui.shell;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** Scrolls up and down only, and wants to be as high as its content is at its width: lines that wrap are counted as such. */
final class TallScroll extends ScrollPane {
    private double widthPx;

    TallScroll(double widthPx) {
        this.widthPx = widthPx;
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("panel-scroll");
        setFocusTraversable(false);
    }

    void setWidthPx(double px) {
        widthPx = px;
        requestLayout();
    }

    @Override
    protected double computePrefHeight(double width) {
        Node content = getContent();
        return content == null ? 0 : Math.ceil(content.prefHeight(widthPx)) + 2;
    }
}
