package org.serdica.app.ui.figures;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Lying bars with their names and values; where a thing has two, the second lies under the first. */
final class BarChart extends VBox {
    private static final double BAR_PX = 7;

    /**
     * One thing of the chart.
     *
     * @param second the value to compare with, not a number where there is none
     */
    record Bar(String name, String text, double value, double second) {}

    BarChart() {
        super(6);
        getStyleClass().add("bar-chart");
    }

    void show(List<Bar> bars) {
        double most = bars.stream()
                .mapToDouble(b -> Double.isNaN(b.second()) ? b.value() : Math.max(b.value(), b.second()))
                .max()
                .orElse(0);
        getChildren().setAll(bars.stream().map(b -> row(b, most)).toList());
    }

    private static VBox row(Bar bar, double most) {
        Label name = new Label(bar.name());
        name.getStyleClass().add("small-text");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        Label value = new Label(bar.text());
        value.getStyleClass().addAll("small-text", "muted");
        value.setMinWidth(USE_PREF_SIZE);
        VBox row = new VBox(2, new HBox(8, name, value), strip(bar.value(), most, "bar-open"));
        if (!Double.isNaN(bar.second())) {
            row.getChildren().add(strip(bar.second(), most, "bar-other"));
        }
        return row;
    }

    private static Region strip(double value, double most, String style) {
        Region strip = new Region() {
            @Override
            protected void layoutChildren() {
                double share = most > 0 ? Math.clamp(value / most, 0, 1) : 0;
                getChildrenUnmodifiable().getFirst().resizeRelocate(0, 0, getWidth() * share, getHeight());
            }

            {
                Region bar = new Region();
                bar.setManaged(false);
                bar.getStyleClass().addAll("bar", style);
                getChildren().add(bar);
            }
        };
        strip.setMinHeight(BAR_PX);
        strip.setPrefHeight(BAR_PX);
        strip.setMaxHeight(BAR_PX);
        return strip;
    }
}
