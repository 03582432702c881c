package org.serdica.app.ui.edit.draw;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import org.jspecify.annotations.Nullable;
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
            RoofShape.FLAT, RoofShape.GABLED, RoofShape.HIPPED, RoofShape.PYRAMIDAL, RoofShape.SHED, RoofShape.MANSARD);

    private final Words words;
    private final DrawSettings settings;
    private final HBox ways = new HBox(2);
    private final Map<RoofShape, ToggleButton> roofs = new EnumMap<>(RoofShape.class);

    /** @param onSelected gives selected buildings a roof, while nobody draws */
    DrawBar(DrawSettings settings, Words words, Consumer<RoofShape> onSelected) {
        super(4);
        this.words = words;
        this.settings = settings;
        setId("draw-bar");
        getStyleClass().addAll("card", "pill", "draw-bar");
        setAlignment(Pos.CENTER);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
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
            roofs.put(shape, button);
            button.setOnAction(e -> {
                if (ways.isVisible()) {
                    settings.roofProperty().set(shape);
                    mark(shape);
                } else {
                    onSelected.accept(shape);
                }
            });
            getChildren().add(button);
        }
    }

    /** Offers ways and roofs to somebody who draws. */
    void showForDrawing() {
        show(true, true);
        mark(settings.roofProperty().get());
    }

    /** Offers roofs for what is selected, the one marked that it has. */
    void showForSelected(@Nullable RoofShape present) {
        show(false, true);
        mark(present);
    }

    void hide() {
        show(false, false);
    }

    private void show(boolean drawing, boolean shown) {
        ways.setVisible(drawing);
        ways.setManaged(drawing);
        setVisible(shown);
        setManaged(shown);
    }

    private void mark(@Nullable RoofShape present) {
        roofs.forEach((shape, button) -> button.setSelected(shape == present));
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
