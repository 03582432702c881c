package org.serdica.app.ui.edit.model;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.serdica.app.ui.edit.NumberField;
import org.serdica.app.ui.words.Words;
import org.serdica.model.city.ObjectKind;
import org.serdica.model.geo.Bounds;
import org.serdica.model.placing.ModelPose;

/** The numbers of a model that is being placed, and what is done with what stands there; over the view. */
final class ModelBar extends VBox {
    private static final double UNIT_PX = 72;

    private final ModelSettings settings;
    private final Words words;
    private final Label title = new Label();
    private final Label size = new Label();
    private final NumberField east;
    private final NumberField north;
    private final ComboBox<ModelUnit> unit = new ComboBox<>();

    ModelBar(ModelTool tool, ModelSettings settings, Words words, Runnable cancel) {
        super(6);
        this.settings = settings;
        this.words = words;
        setId("model-bar");
        getStyleClass().addAll("card", "model-bar");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        east = new NumberField(
                "model-east", "model.east", "model.east.tip", "m", 92, v -> pin(tool, v, Double.NaN), words);
        north = new NumberField(
                "model-north", "model.north", "model.north.tip", "m", 92, v -> pin(tool, Double.NaN, v), words);
        NumberField turn = new NumberField(
                "model-turn",
                "model.turn",
                "model.turn.tip",
                "°",
                54,
                v -> settings.turnDegProperty().set(v),
                words);
        turn.follow(settings.turnDegProperty());
        NumberField lift = new NumberField(
                "model-lift",
                "model.lift",
                "model.lift.tip",
                "m",
                54,
                v -> settings.liftMProperty().set(v),
                words);
        lift.follow(settings.liftMProperty());
        NumberField scale =
                new NumberField("model-scale", "model.scale", "model.scale.tip", "", 62, this::rescale, words);
        scale.follow(settings.scaleProperty());
        getChildren()
                .setAll(head(tool, cancel), row(east, north), row(turn, lift, scale), row(units(), kinds(), wishes()));
        visibleProperty().bind(tool.carriedProperty().map(Optional::isPresent));
        managedProperty().bind(visibleProperty());
        tool.carriedProperty().subscribe(m -> m.ifPresent(this::show));
        tool.poseProperty().subscribe(p -> p.ifPresent(this::show));
    }

    private static HBox row(Region... parts) {
        HBox row = new HBox(10, parts);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private HBox head(ModelTool tool, Runnable cancel) {
        title.setId("model-title");
        title.getStyleClass().add("strong");
        title.setMaxWidth(260);
        size.setId("model-size");
        size.getStyleClass().addAll("small-text", "muted");
        size.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(size, Priority.ALWAYS);
        Button place = new Button();
        place.setId("model-place");
        place.textProperty().bind(words.text("model.place"));
        place.getStyleClass().add("accent");
        place.setMinWidth(USE_PREF_SIZE);
        place.disableProperty().bind(tool.poseProperty().map(Optional::isEmpty));
        place.setOnAction(e -> tool.place());
        Button stop = new Button();
        stop.setId("model-cancel");
        stop.setGraphic(new FontIcon(Material2AL.CLOSE));
        stop.getStyleClass().add("icon-button");
        stop.accessibleTextProperty().bind(words.text("model.cancel"));
        stop.setTooltip(tip("model.cancel"));
        stop.setOnAction(e -> cancel.run());
        for (Button b : new Button[] {place, stop}) {
            b.setFocusTraversable(false);
        }
        HBox head = new HBox(10, new FontIcon(Material2AL.DOMAIN), title, size, place, stop);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private HBox units() {
        unit.setId("model-unit");
        unit.setMinWidth(UNIT_PX);
        unit.getItems().setAll(ModelUnit.values());
        unit.setValue(ModelUnit.METRE);
        unit.setFocusTraversable(false);
        unit.setTooltip(tip("model.unit.tip"));
        unit.accessibleTextProperty().bind(words.text("model.unit"));
        unit.setOnAction(e -> {
            if (unit.getValue() != null) {
                settings.scaleProperty().set(unit.getValue().metres());
            }
        });
        settings.scaleProperty().subscribe(now -> {
            for (ModelUnit u : ModelUnit.values()) {
                if (u.metres() == now.doubleValue() && unit.getValue() != u) {
                    unit.setValue(u);
                }
            }
        });
        Label name = new Label();
        name.textProperty().bind(words.text("model.unit"));
        name.getStyleClass().addAll("small-text", "muted");
        name.setMinWidth(USE_PREF_SIZE);
        HBox units = new HBox(5, name, unit);
        units.setAlignment(Pos.CENTER_LEFT);
        return units;
    }

    private HBox kinds() {
        HBox kinds = new HBox(
                kind(ObjectKind.BUILDING, Material2AL.APARTMENT, "model.asBuilding", "left-pill"),
                kind(ObjectKind.CITY_FURNITURE, Material2AL.CATEGORY, "model.asThing", "right-pill"));
        kinds.setAlignment(Pos.CENTER_LEFT);
        return kinds;
    }

    private ToggleButton kind(ObjectKind kind, Ikon icon, String key, String style) {
        ToggleButton button = button(icon, key);
        button.setId("model-" + kind.className());
        button.getStyleClass().add(style);
        settings.kindProperty().subscribe(now -> button.setSelected(now == kind));
        button.setOnAction(e -> {
            settings.kindProperty().set(kind);
            button.setSelected(true);
        });
        return button;
    }

    private HBox wishes() {
        HBox wishes = new HBox(
                2,
                new Separator(Orientation.VERTICAL),
                toggle("model-snap", Material2AL.FILTER_CENTER_FOCUS, "model.snap", settings.snappingProperty()),
                toggle("model-replace", Material2AL.LAYERS_CLEAR, "model.replace", settings.replacingProperty()),
                toggle("model-level", Material2AL.LANDSCAPE, "model.level", settings.levellingProperty()));
        wishes.setAlignment(Pos.CENTER_LEFT);
        return wishes;
    }

    private ToggleButton toggle(String id, Ikon icon, String key, BooleanProperty on) {
        ToggleButton button = button(icon, key);
        button.setId(id);
        button.selectedProperty().bindBidirectional(on);
        return button;
    }

    private ToggleButton button(Ikon icon, String key) {
        ToggleButton button = new ToggleButton();
        button.setGraphic(new FontIcon(icon));
        button.getStyleClass().add("icon-button");
        button.setFocusTraversable(false);
        button.setTooltip(tip(key));
        button.accessibleTextProperty().bind(words.text(key));
        return button;
    }

    private Tooltip tip(String key) {
        Tooltip tip = new Tooltip();
        tip.setShowDelay(Duration.millis(350));
        tip.textProperty().bind(words.text(key));
        return tip;
    }

    private void pin(ModelTool tool, double x, double y) {
        double x0 = tool.poseProperty().get().map(ModelPose::x).orElse(x);
        double y0 = tool.poseProperty().get().map(ModelPose::y).orElse(y);
        double px = Double.isNaN(x) ? x0 : x;
        double py = Double.isNaN(y) ? y0 : y;
        if (!Double.isNaN(px) && !Double.isNaN(py)) {
            settings.pinProperty().set(Optional.of(new ModelSettings.Pin(px, py)));
        }
    }

    private void rescale(double factor) {
        if (ModelPose.isScale(factor)) {
            settings.scaleProperty().set(factor);
        }
    }

    /** Its name, and how large it is in the city, so that a wrong unit is seen at once. */
    private void show(ReadModel model) {
        title.setText(model.model().name());
        Bounds b = model.model().bounds();
        size.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> {
                            double s = settings.scaleProperty().get();
                            return words.number(b.width() * s, 1) + " × " + words.number(b.depth() * s, 1) + " × "
                                    + words.number(b.height() * s, 1, "m");
                        },
                        settings.scaleProperty(),
                        words.languageProperty()));
    }

    private void show(ModelPose pose) {
        east.show(pose.x());
        north.show(pose.y());
    }
}
