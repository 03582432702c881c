package org.serdica.app.ui.edit.draw;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Separator;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;
import org.serdica.app.ui.words.Words;
import org.serdica.model.building.draw.FootprintDrawing.Mode;
import org.serdica.model.building.roof.RoofShape;

/** How to draw and under which roof, over the view while somebody draws; the roofs alone while buildings are selected. */
final class DrawBar extends HBox {
    private static final List<RoofShape> ROOFS = List.of(
            RoofShape.FLAT,
            RoofShape.GABLED,
            RoofShape.HIPPED,
            RoofShape.PYRAMIDAL,
            RoofShape.SHED,
            RoofShape.MANSARD);

    private final Words words;
    private final DrawSettings settings;
    private final HBox ways = new HBox(2);

    /** @param onSelected gives selected buildings a roof, while nobody draws */
    DrawBar(DrawSettings settings, Words words, Consumer<RoofShape> onSelected) {
        super(4);
        this.words = words;
        this.settings = settings;
        setId("draw-bar");
        getStyleClass().addAll("card", "pill", "draw-bar");
        setAlignment(Pos.CENTER);
        setMaxWidth(USE_PREF_SIZE);
        ways.setAlignment(Pos.CENTER);
        ways.getChildren()
                .addAll(
                        mode(Mode.POLYGON, Material2MZ.TIMELINE),
                        mode(Mode.RECTANGLE_BY_CORNERS, Material2AL.CROP_SQUARE),
                        mode(Mode.RECTANGLE_BY_SIDE, Material2AL.CROP_ROTATE),
                        new Separator(Orientation.VERTICAL),
                        toggle("draw.rightAngles", Material2MZ.SQUARE_FOOT, settings.rightAnglesProperty()),
                        toggle("draw.arc", Material2AL.ARCHITECTURE, settings.arcProperty()),
                        new Separator(Orientation.VERTICAL));
        getChildren().add(ways);
        for (RoofShape shape : ROOFS) {
            ToggleButton button = button("roof." + shape.name().toLowerCase(Locale.ROOT), RoofIcon.of(shape));
            button.setId("roof-" + shape.name().toLowerCase(Locale.ROOT));
            settings.roofProperty().subscribe(now -> button.setSelected(now == shape));
            button.setOnAction(e -> {
                settings.roofProperty().set(shape);
                button.setSelected(true);
                if (!ways.isVisible()) {
                    onSelected.accept(shape);
                }
            });
            getChildren().add(button);
        }
    }

    /** @param drawing whether somebody draws; otherwise the bar is for what is selected */
    void show(boolean drawing, boolean selected) {
        ways.setVisible(drawing);
        ways.setManaged(drawing);
        setVisible(drawing || selected);
        setManaged(drawing || selected);
    }

    private ToggleButton mode(Mode mode, Ikon icon) {
        ToggleButton button = button("draw." + mode.name().toLowerCase(Locale.ROOT), new FontIcon(icon));
        button.setId("draw-" + mode.name().toLowerCase(Locale.ROOT));
        ObjectProperty<Mode> chosen = settings.modeProperty();
        chosen.subscribe(now -> button.setSelected(now == mode));
        button.setOnAction(e -> {
            chosen.set(mode);
            button.setSelected(true);
        });
        return button;
    }

    private ToggleButton toggle(String wordsKey, Ikon icon, BooleanProperty on) {
        ToggleButton button = button(wordsKey, new FontIcon(icon));
        button.selectedProperty().bindBidirectional(on);
        return button;
    }

    private ToggleButton button(String wordsKey, Node graphic) {
        ToggleButton button = new ToggleButton();
        button.setGraphic(graphic);
        button.getStyleClass().add("icon-button");
        button.setFocusTraversable(false);
        Tooltip tooltip = new Tooltip();
        tooltip.setShowDelay(Duration.millis(350));
        tooltip.textProperty().bind(words.text(wordsKey));
        button.setTooltip(tooltip);
        button.accessibleTextProperty().bind(words.text(wordsKey));
        return button;
    }
}
