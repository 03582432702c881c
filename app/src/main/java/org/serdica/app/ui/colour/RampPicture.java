package org.serdica.app.ui.colour;

import java.util.stream.IntStream;
import javafx.geometry.Insets;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Stop;
import org.serdica.app.scene.colour.Ramp;

/** A ramp as a stripe of its colours. */
final class RampPicture extends Region {
    private static final int STOPS = 11;

    RampPicture(Ramp ramp, double widthPx, double heightPx) {
        Stop[] stops = IntStream.range(0, STOPS)
                .mapToObj(i -> new Stop(i / (STOPS - 1.0), paint(ramp.at(i / (STOPS - 1.0)))))
                .toArray(Stop[]::new);
        LinearGradient gradient = new LinearGradient(0, 0, 1, 0, true, CycleMethod.NO_CYCLE, stops);
        setBackground(new Background(new BackgroundFill(gradient, new CornerRadii(3), Insets.EMPTY)));
        setPrefSize(widthPx, heightPx);
        setMinHeight(heightPx);
        setMaxHeight(heightPx);
    }

    private static Color paint(int rgb) {
        return Color.rgb(rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255);
    }
}
