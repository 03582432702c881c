package org.serdica.app.ui.colour;

import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.serdica.app.scene.colour.Ramp;
import org.serdica.app.ui.facts.Attribute;

/** How an attribute's values are spread, each bar in the colour its values get. */
final class Histogram extends Region {
    private static final int BINS = 48;
    private static final double HEIGHT_PX = 44;
    private final Canvas canvas = new Canvas(0, HEIGHT_PX);
    private Runnable drawing = () -> {};

    Histogram() {
        getChildren().add(canvas);
        canvas.widthProperty().bind(widthProperty());
        widthProperty().subscribe(w -> drawing.run());
    }

    void show(Attribute attribute, Ramp ramp, double min, double max) {
        int[] counts = attribute.histogram(BINS);
        int most = 1;
        for (int count : counts) {
            most = Math.max(most, count);
        }
        double highest = Math.sqrt(most);
        double range = Math.max(1e-12, max - min);
        drawing = () -> {
            GraphicsContext g = canvas.getGraphicsContext2D();
            double w = canvas.getWidth();
            g.clearRect(0, 0, w, HEIGHT_PX);
            double bar = w / BINS;
            for (int i = 0; i < BINS; i++) {
                double value = attribute.min() + (attribute.max() - attribute.min()) * (i + 0.5) / BINS;
                int rgb = ramp.at((value - min) / range);
                // By the square root, so that rare values can be seen beside frequent ones.
                double h = counts[i] == 0 ? 0 : Math.max(1.5, Math.sqrt(counts[i]) / highest * HEIGHT_PX);
                g.setFill(Color.rgb(rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255));
                g.fillRect(i * bar, HEIGHT_PX - h, Math.max(1, bar - 1), h);
            }
        };
        drawing.run();
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEIGHT_PX;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 40;
    }
}
