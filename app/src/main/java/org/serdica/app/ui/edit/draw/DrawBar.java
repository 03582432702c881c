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
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
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

/** How to draw, on which grid and under which roof, over the view; the roofs alone while buildings are selected. */
final class DrawBar extends HBox {
    private static final List<RoofShape> USUAL = List.of(
            RoofShape.FLAT, RoofShape.GABLED, RoofShape.HIPPED, RoofShape.PYRAMIDAL, RoofShape.SHED, RoofShape.MANSARD);

    private final Words words;
    private final DrawSettings settings;
    private final HBox ways = new HBox(2);
    private final HBox grid = new HBox(2);
    private final HBox roofs = new HBox(2);
    private final Consumer<RoofShape> onSelected;
    private final Map<RoofShape, ToggleButton> buttons = new EnumMap<>(RoofShape.class);
    private boolean drawing;

    /** @param onSelected gives selected buildings a roof, while nobody draws */
    DrawBar(DrawSettings settings, Words words, Consumer<RoofShape> onSelected) {
        super(4);
        this.words = words;
        this.settings = settings;
        this.onSelected = onSelected;
        setId("draw-bar");
        getStyleClass().addAll("card", "pill", "draw-bar");
        setAlignment(Pos.CENTER);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        for (HBox group : List.of(ways, grid, roofs)) {
            group.setAlignment(Pos.CENTER);
        }
        ways.getChildren()
                .addAll(
                        mode(Mode.POLYGON, Material2MZ.TIMELINE),
                        mode(Mode.RECTANGLE_BY_CORNERS, Material2AL.CROP_SQUARE),
                        mode(Mode.RECTANGLE_BY_SIDE, Material2AL.CROP_ROTATE),
                        new Separator(Orientation.VERTICAL),
                        toggle("draw.rightAngles", Material2MZ.SQUARE_FOOT, settings.rightAnglesProperty()),
                        toggle("draw.arc", Material2AL.ARCHITECTURE, settings.arcProperty()),
                        new Separator(Orientation.VERTICAL));
        NumberBox step =
                new NumberBox("grid-step", words.text("draw.gridStep"), "m", settings.gridMProperty(), 0.1, 500);
        NumberBox azimuth =
                new NumberBox("grid-azimuth", words.text("draw.azimuth"), "°", settings.azimuthProperty(), -360, 360);
        grid.getChildren().addAll(toggle("draw.grid", Material2AL.GRID_ON, settings.gridProperty()), step, azimuth);
        // Numbers that say nothing now keep their place: what is pressed next must not move away from under the
        // pointer.
        step.disableProperty().bind(settings.gridProperty().not());
        azimuth.disableProperty()
                .bind(settings.gridProperty()
                        .or(settings.rightAnglesProperty())
                        .or(settings.modeProperty().isEqualTo(Mode.RECTANGLE_BY_CORNERS))
                        .not());
        roofs.getChildren().add(new Separator(Orientation.VERTICAL));
        USUAL.forEach(shape -> roofs.getChildren().add(roof(shape)));
        roofs.getChildren().add(otherRoofs());
        getChildren().addAll(ways, grid, roofs);
    }

    private ToggleButton roof(RoofShape shape) {
        ToggleButton button = button(key(shape), RoofIcon.of(shape));
        button.setId("roof-" + shape.name().toLowerCase(Locale.ROOT));
        buttons.put(shape, button);
        button.setOnAction(e -> choose(shape));
        return button;
    }

    private static String key(RoofShape shape) {
        return "roof." + shape.name().toLowerCase(Locale.ROOT);
    }

    private MenuButton otherRoofs() {
        MenuButton others = new MenuButton();
        others.setId("roof-others");
        others.setGraphic(new FontIcon(Material2MZ.MORE_HORIZ));
        others.getStyleClass().addAll("icon-button", "roof-others");
        others.setFocusTraversable(false);
        others.setTooltip(tooltip("draw.otherRoofs"));
        others.accessibleTextProperty().bind(words.text("draw.otherRoofs"));
        for (RoofShape shape : RoofShape.values()) {
            if (!USUAL.contains(shape)) {
                MenuItem item = new MenuItem();
                item.setGraphic(RoofIcon.of(shape));
                item.textProperty().bind(words.text(key(shape)));
                item.setOnAction(e -> choose(shape));
                others.getItems().add(item);
            }
        }
        return others;
    }

    private void choose(RoofShape shape) {
        if (drawing) {
            settings.roofProperty().set(shape);
            mark(shape);
        } else {
            onSelected.accept(shape);
        }
    }

    /**
     * Offers what somebody who draws can choose.
     *
     * @param outline whether there are several ways to draw it
     * @param roof whether it gets a roof
     */
    void showForDrawing(boolean outline, boolean roof) {
        drawing = true;
        show(outline, true, roof);
        mark(settings.roofProperty().get());
    }

    /** Offers roofs for what is selected, the one marked that it has. */
    void showForSelected(@Nullable RoofShape present) {
        drawing = false;
        show(false, false, true);
        mark(present);
    }

    void hide() {
        drawing = false;
        show(false, false, false);
    }

    private void show(boolean withWays, boolean withGrid, boolean withRoofs) {
        if (!withGrid) {
            NumberBox.leave(grid);
        }
        show(ways, withWays);
        show(grid, withGrid);
        show(roofs, withRoofs);
        roofs.getChildren().getFirst().setVisible(withGrid);
        roofs.getChildren().getFirst().setManaged(withGrid);
        show(this, withWays || withGrid || withRoofs);
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private void mark(@Nullable RoofShape present) {
        buttons.forEach((shape, button) -> button.setSelected(shape == present));
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
        button.setId(wordsKey.replace('.', '-'));
        button.selectedProperty().bindBidirectional(on);
        return button;
    }

    private ToggleButton button(String wordsKey, Node graphic) {
        ToggleButton button = new ToggleButton();
        button.setGraphic(graphic);
        button.getStyleClass().add("icon-button");
        button.setFocusTraversable(false);
        button.setTooltip(tooltip(wordsKey));
        button.accessibleTextProperty().bind(words.text(wordsKey));
        return button;
    }

    private Tooltip tooltip(String wordsKey) {
        Tooltip tooltip = new Tooltip();
        tooltip.setShowDelay(Duration.millis(350));
        tooltip.textProperty().bind(words.text(wordsKey));
        return tooltip;
    }
}
