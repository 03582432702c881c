package org.serdica.app.ui.legend;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Stop;
import javafx.scene.shape.Rectangle;
import org.serdica.app.scene.Legend;
import org.serdica.app.scene.SceneModel;
import org.serdica.app.scene.fx.FxColours;
import org.serdica.app.scene.map.CityMap;
import org.serdica.app.ui.words.Words;

/** What the map over the city and the colours of objects mean; not there while there is nothing to say. */
public final class LegendCard extends VBox {
    private static final double RAMP_PX = 190;
    private static final double MORE_PX = 380;
    private final Words words;

    public LegendCard(SceneModel scene, Words words) {
        super(8);
        this.words = words;
        setId("legend");
        getStyleClass().addAll("card", "legend");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        InvalidationListener again = o -> show(scene);
        scene.colouringProperty().addListener(again);
        scene.mapProperty().addListener(again);
        scene.map().visibleProperty().addListener(again);
        show(scene);
    }

    private void show(SceneModel scene) {
        CityMap map = scene.map().isVisible() ? scene.mapProperty().get() : null;
        List<Node> parts = new ArrayList<>();
        if (map != null) {
            add(map.legend(), parts);
        }
        add(scene.colouringProperty().get().legend(), parts);
        getChildren().setAll(parts);
        setVisible(!parts.isEmpty());
        setManaged(!parts.isEmpty());
    }

    private void add(Legend legend, List<Node> parts) {
        if (legend.entries().isEmpty()) {
            return;
        }
        Label title = new Label(legend.title());
        title.getStyleClass().add("strong");
        parts.add(title);
        if (!legend.note().isEmpty()) {
            Label note = new Label(legend.note());
            note.getStyleClass().addAll("muted", "small-text");
            note.setId("legend-note");
            parts.add(note);
        }
        parts.add(legend.continuous() ? ramp(legend.entries()) : classes(legend.entries()));
    }

    private static Node ramp(List<Legend.Entry> stops) {
        List<Stop> colours = new ArrayList<>();
        for (int i = 0; i < stops.size(); i++) {
            colours.add(
                    new Stop(i / (stops.size() - 1.0), FxColours.of(stops.get(i).rgb())));
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
            Rectangle swatch = new Rectangle(14, 14, FxColours.of(entry.rgb()));
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
            if (!entry.more().isEmpty()) {
                Tooltip more = new Tooltip(entry.more());
                more.setWrapText(true);
                more.setMaxWidth(MORE_PX);
                Tooltip.install(row, more);
                label.getStyleClass().add("has-more");
            }
            rows.getChildren().add(row);
        }
        return rows;
    }
}
