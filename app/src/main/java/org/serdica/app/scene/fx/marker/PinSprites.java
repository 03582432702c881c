package org.serdica.app.scene.fx.marker;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.Group;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.transform.Transform;
import org.kordamp.ikonli.material2.Material2RoundALIkonHandler;

/** The heads of pins as pictures, drawn once a style: a coloured disc with a pale rim and an icon. */
final class PinSprites {
    private static final double RADIUS = 12;
    private static final double RIM = 1.6;
    private static final int ICON_PX = 14;
    private static final double SHARPNESS = 2;

    private final Map<MarkerStyle, Image> heads = new EnumMap<>(MarkerStyle.class);
    /** Loaded here: an icon node outside of a scene would find no style sheet to bring its font. */
    private final Font font = Font.loadFont(new Material2RoundALIkonHandler().getFontResourceAsStream(), ICON_PX);

    Image head(MarkerStyle style) {
        return heads.computeIfAbsent(style, this::draw);
    }

    static Color colour(MarkerStyle style) {
        return Color.rgb(style.rgb >> 16 & 255, style.rgb >> 8 & 255, style.rgb & 255);
    }

    private Image draw(MarkerStyle style) {
        Circle disc = new Circle(RADIUS - RIM / 2, colour(style));
        disc.setStroke(Color.web("#fbf9f5"));
        disc.setStrokeWidth(RIM);
        Text icon = new Text(Character.toString(style.icon.getCode()));
        icon.setFont(font);
        icon.setFill(Color.WHITE);
        icon.setX(-icon.getLayoutBounds().getWidth() / 2);
        icon.setY(
                -icon.getLayoutBounds().getHeight() / 2 - icon.getLayoutBounds().getMinY());
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setFill(Color.TRANSPARENT);
        parameters.setTransform(Transform.scale(SHARPNESS, SHARPNESS));
        return new Group(disc, icon).snapshot(parameters, null);
    }
}
