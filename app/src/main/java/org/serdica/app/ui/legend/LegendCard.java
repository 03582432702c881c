package org.serdica.app.ui.legend;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Stop;
import javafx.scene.shape.Rectangle;
import org.serdica.app.scene.Colouring;
import org.serdica.app.scene.Legend;
import org.serdica.app.scene.SceneModel;
import org.serdica.app.ui.words.Words;

/** The legend of the active colours; not there while they mean nothing. */
public final class LegendCard extends VBox {
    private static final double RAMP_PX = 190;
    private final Words words;

    public LegendCard(SceneModel scene, Words words) {
        super(8);
        this.words = words;
        setId("legend");
        getStyleClass().addAll("card", "legend");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        scene.colouringProperty().map(Colouring::legend).subscribe(this::show);
    }

    private void show(Legend legend) {
        boolean means = !legend.entries().isEmpty();
        setVisible(means);
        setManaged(means);
        if (!means) {
            return;
        }
        Label title = new Label(legend.title());
        title.getStyleClass().add("strong");
        getChildren().setAll(title, legend.continuous() ? ramp(legend.entries()) : classes(legend.entries()));
    }

    private static Node ramp(List<Legend.Entry> stops) {
        List<Stop> colours = new ArrayList<>();
        for (int i = 0; i < stops.size(); i++) {
            colours.add(new Stop(i / (stops.size() - 1.0), paint(stops.get(i).rgb())));
        }
        Rectangle bar = new Rectangle(RAMP_PX, 12, new LinearGradient(0, 0, 1, 0, true, CycleMethod.NO_CYCLE, colours));
        bar.setArcWidth(6);
        bar.setArcHeight(6);
        Label middle = tick(stops.get(stops.size() / 2));
        BorderPane ticks = new BorderPane(middle, null, tick(stops.getLast()), null, tick(stops.getFirst()));
        ticks.setMaxWidth(RAMP_PX);
        return new VBox(3, bar, ticks);
    }

    private static Label tick(Legend.Entry stop) {
        Label label = new Label(stop.label());
        label.getStyleClass().add("small-text");
        return label;
    }

    private Node classes(List<Legend.Entry> entries) {
        VBox rows = new VBox(4);
        for (Legend.Entry entry : entries) {
            Rectangle swatch = new Rectangle(14, 14, paint(entry.rgb()));
            swatch.setArcWidth(6);
            swatch.setArcHeight(6);
            swatch.getStyleClass().add("swatch");
            Label label = new Label(entry.label());
            label.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(label, Priority.ALWAYS);
            HBox row = new HBox(8, swatch, label);
            row.setAlignment(Pos.CENTER_LEFT);
            if (entry.count() >= 0) {
                Label count = new Label(words.number((double) entry.count(), 0));
                count.getStyleClass().addAll("muted", "small-text");
                count.setMinWidth(Region.USE_PREF_SIZE);
                row.getChildren().add(count);
            }
            rows.getChildren().add(row);
        }
        return rows;
    }

    private static Color paint(int rgb) {
        return Color.rgb(rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255);
    }
}
