package org.serdica.app.scene.fx.label;

import javafx.scene.CacheHint;
import javafx.scene.Group;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.serdica.app.scene.fx.FxColours;

/** One text with a pale halo, drawn once and then moved about as a picture. Used for one name after another. */
final class LabelNode extends Group {
    private static final Color HALO = Color.web("#fbf9f5", 0.82);
    private static final double HALO_PX = 3.2;

    private final Text halo = new Text();
    private final Text text = new Text();
    private double width;
    private double height;

    LabelNode() {
        getChildren().addAll(halo, text);
        halo.setStroke(HALO);
        halo.setFill(HALO);
        halo.setStrokeWidth(HALO_PX);
        halo.setStrokeLineJoin(StrokeLineJoin.ROUND);
        setCache(true);
        setCacheHint(CacheHint.SPEED);
        setMouseTransparent(true);
        setVisible(false);
    }

    void show(NamedPlace place) {
        Font font = font(place.kind());
        for (Text t : new Text[] {halo, text}) {
            t.setText(place.text());
            t.setFont(font);
        }
        text.setFill(FxColours.of(place.kind().rgb));
        text.getStyleClass().setAll("map-label", place.kind().styleClass());
        width = text.getLayoutBounds().getWidth();
        height = text.getLayoutBounds().getHeight();
        double down = -text.getLayoutBounds().getMinY() - height / 2;
        for (Text t : new Text[] {halo, text}) {
            t.setX(-width / 2);
            t.setY(down);
        }
        setOpacity(0);
        setVisible(true);
    }

    /** Whole pixels keep the cached picture sharp. */
    void moveTo(double x, double y) {
        setTranslateX(Math.rint(x));
        setTranslateY(Math.rint(y));
    }

    static Font font(LabelKind kind) {
        // The window's own face; JavaFX takes its default one where that has not been loaded.
        return Font.font(kind.bold ? "Inter Semi Bold" : "Inter Medium", kind.fontPx);
    }
}
