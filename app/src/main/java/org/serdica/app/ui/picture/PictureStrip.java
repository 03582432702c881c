package org.serdica.app.ui.picture;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Stop;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import javafx.scene.transform.Transform;
import org.serdica.app.scene.Legend;
import org.serdica.app.scene.fx.FxColours;
import org.serdica.app.ui.hud.ScaleStep;

/** Legend, scale, north and source as one card, drawn the same whatever the window's theme. */
final class PictureStrip {
    private static final Color INK = Color.web("#22262c");
    private static final Color PALE = Color.web("#5d6672");

    /** Sizes below are for a picture of this height. */
    private static final double HEIGHT = 1080;

    private static final double LONGEST_LINE = 340;

    private final PictureOptions options;
    private final double scale;

    PictureStrip(PictureOptions options) {
        this.options = options;
        scale = Math.max(0.6, options.size().height() / HEIGHT);
    }

    /**
     * Draws it; on the JavaFX thread.
     *
     * @param metresPerPixel on the ground in the middle of the picture
     */
    Pixels draw(Legend legend, double headingDeg, double metresPerPixel, String northLetter) {
        HBox card = new HBox(26);
        card.setAlignment(Pos.CENTER_LEFT);
        card.setPadding(new Insets(12, 18, 12, 18));
        card.setBackground(
                new Background(new BackgroundFill(Color.rgb(255, 255, 255, 0.88), new CornerRadii(8), Insets.EMPTY)));
        if (options.north()) {
            card.getChildren().add(north(headingDeg, northLetter));
        }
        if (options.scale()) {
            card.getChildren().add(bar(ScaleStep.of(metresPerPixel * scale, 150)));
        }
        if (options.legend() && !legend.entries().isEmpty()) {
            card.getChildren().add(legend(legend));
        }
        if (!options.attribution().isBlank()) {
            card.getChildren().add(source(options.attribution()));
        }
        Group root = new Group(card);
        // A scene of its own lays the card out and gives it fonts, without touching the window.
        Scene scene = new Scene(root);
        scene.setFill(Color.TRANSPARENT);
        root.applyCss();
        root.layout();
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setFill(Color.TRANSPARENT);
        parameters.setTransform(Transform.scale(scale, scale));
        return Pixels.of(card.snapshot(parameters, null));
    }

    /** How far it stays from the picture's edges. */
    int marginPixels() {
        return (int) Math.round(18 * scale);
    }

    private static Node north(double headingDeg, String letter) {
        Polygon dark = new Polygon(0, -20, 8, 12, 0, 6);
        Polygon light = new Polygon(0, -20, -8, 12, 0, 6);
        dark.setFill(INK);
        light.setFill(Color.web("#9aa3af"));
        Text name = text(letter, 13, INK);
        name.setFont(Font.font(name.getFont().getFamily(), FontWeight.BOLD, 13));
        name.setX(-name.getLayoutBounds().getWidth() / 2);
        name.setY(-24);
        Group needle = new Group(dark, light, name);
        needle.getTransforms().add(Transform.rotate(-headingDeg, 0, 0));
        return new Group(needle);
    }

    private static Node bar(ScaleStep step) {
        double w = step.pixels();
        Rectangle whole = new Rectangle(w, 7, Color.WHITE);
        whole.setStroke(INK);
        Rectangle half = new Rectangle(w / 2, 7, INK);
        VBox box = new VBox(5, text(step.text(), 13, INK), new Pane(whole, half));
        box.setAlignment(Pos.CENTER_LEFT);
        box.setMinWidth(Region.USE_PREF_SIZE);
        return box;
    }

    private static Node legend(Legend legend) {
        VBox box = new VBox(5);
        Text title = text(legend.title(), 13, INK);
        title.setFont(Font.font(title.getFont().getFamily(), FontWeight.BOLD, 13));
        box.getChildren().add(title);
        if (legend.continuous()) {
            Stop[] stops = new Stop[legend.entries().size()];
            for (int i = 0; i < stops.length; i++) {
                double at = stops.length == 1 ? 0 : i / (stops.length - 1.0);
                stops[i] = new Stop(at, FxColours.of(legend.entries().get(i).rgb()));
            }
            Rectangle ramp = new Rectangle(220, 12, new LinearGradient(0, 0, 1, 0, true, CycleMethod.NO_CYCLE, stops));
            HBox ends = new HBox(
                    text(legend.entries().getFirst().label(), 12, PALE),
                    spacer(),
                    text(legend.entries().getLast().label(), 12, PALE));
            ends.setMaxWidth(220);
            box.getChildren().addAll(ramp, ends);
        } else {
            HBox row = new HBox(14);
            for (Legend.Entry entry : legend.entries()) {
                Rectangle patch = new Rectangle(13, 13, FxColours.of(entry.rgb()));
                HBox cell = new HBox(5, patch, text(entry.label(), 12, INK));
                cell.setAlignment(Pos.CENTER_LEFT);
                row.getChildren().add(cell);
            }
            box.getChildren().add(row);
        }
        return box;
    }

    private static Node source(String attribution) {
        Text text = text(attribution, 12, PALE);
        if (text.getLayoutBounds().getWidth() > LONGEST_LINE) {
            text.setWrappingWidth(LONGEST_LINE);
        }
        return text;
    }

    private static Region spacer() {
        Region region = new Region();
        HBox.setHgrow(region, Priority.ALWAYS);
        return region;
    }

    private static Text text(String content, double size, Color colour) {
        Text text = new Text(content);
        text.setFont(Font.font(size));
        text.setFill(colour);
        return text;
    }
}
