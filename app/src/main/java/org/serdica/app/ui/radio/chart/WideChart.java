package org.serdica.app.ui.radio.chart;

import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;

/** A drawing of one height, as wide as there is room, made anew when that changes. */
public abstract class WideChart extends Region {
    private static final double USUAL_WIDTH_PX = 280;

    protected final Canvas canvas;

    protected WideChart(String id, double heightPx) {
        canvas = new Canvas(USUAL_WIDTH_PX, heightPx);
        setId(id);
        getChildren().add(canvas);
        setMinHeight(heightPx);
        setPrefHeight(heightPx);
    }

    @Override
    protected final void layoutChildren() {
        if (canvas.getWidth() != getWidth()) {
            canvas.setWidth(getWidth());
            redraw();
        }
    }

    /** Draws what is to be seen now, over nothing. */
    protected final void redraw() {
        GraphicsContext g = canvas.getGraphicsContext2D();
        g.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        draw(g);
    }

    protected abstract void draw(GraphicsContext g);
}
