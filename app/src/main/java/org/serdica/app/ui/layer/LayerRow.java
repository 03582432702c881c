package org.serdica.app.ui.layer;

import java.util.List;
import java.util.Locale;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.serdica.app.scene.SceneModel;
import org.serdica.app.scene.colour.KindColours;
import org.serdica.app.scene.fx.FxColours;
import org.serdica.app.ui.action.ActionControls;
import org.serdica.app.ui.words.Words;
import org.serdica.model.city.Layer;
import org.serdica.model.city.ObjectKind;

/** One layer: eye, swatch, name and count; unfolded, its opacity and its classes. */
final class LayerRow extends VBox {
    private final Words words;
    private final BooleanProperty unfolded = new SimpleBooleanProperty();
    private final VBox more = new VBox(2);
    private final HBox row;

    /** @param id for styles and tests, such as {@code buildings} */
    LayerRow(String id, String wordsKey, int rgb, int count, SceneModel.LayerState state, Words words) {
        this.words = words;
        setId("layer-" + id);
        getStyleClass().add("layer");
        EyeButton eye = new EyeButton(words);
        eye.setId("eye-" + id);
        eye.selectedProperty().bindBidirectional(state.visibleProperty());
        Button fold = new Button();
        FontIcon arrow = new FontIcon();
        arrow.iconCodeProperty().bind(unfolded.map(on -> on ? Material2AL.EXPAND_MORE : Material2AL.CHEVRON_RIGHT));
        fold.setGraphic(arrow);
        fold.setId("fold-" + id);
        fold.getStyleClass().addAll("icon-button", "small", "fold");
        fold.setFocusTraversable(false);
        fold.setTooltip(ActionControls.tooltip(words.text("layers.details"), ""));
        fold.accessibleTextProperty().bind(words.text("layers.details"));
        fold.setOnAction(e -> unfolded.set(!unfolded.get()));
        row = row(fold, swatch(rgb), name(words.text(wordsKey)), count(count, words), eye);
        row.setOnMouseClicked(e -> unfolded.set(!unfolded.get()));
        more.getStyleClass().add("layer-more");
        more.visibleProperty().bind(unfolded);
        more.managedProperty().bind(unfolded);
        more.getChildren().add(opacity(state));
        row.opacityProperty().bind(state.visibleProperty().map(on -> on ? 1 : 0.55));
        getChildren().addAll(row, more);
    }

    BooleanProperty unfoldedProperty() {
        return unfolded;
    }

    /** Lets a person move the layer above or below others on the ground, by buttons or by dragging its row. */
    void addOrder(Layer layer, GroundOrder order) {
        Label label = new Label();
        label.textProperty().bind(words.text("layers.order"));
        label.getStyleClass().addAll("muted", "small-text");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox line = new HBox(
                2,
                label,
                space,
                step("layers.raise", Material2AL.ARROW_UPWARD, layer, 1, order),
                step("layers.lower", Material2AL.ARROW_DOWNWARD, layer, -1, order));
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("opacity-row");
        more.getChildren().add(line);
        LayerDrag.between(row, layer, order);
    }

    private Button step(String wordsKey, Ikon icon, Layer layer, int up, GroundOrder order) {
        Button button = new Button();
        button.setGraphic(new FontIcon(icon));
        button.setId((up > 0 ? "raise-" : "lower-") + layer.name().toLowerCase(Locale.ROOT));
        button.getStyleClass().addAll("icon-button", "small");
        button.accessibleTextProperty().bind(words.text(wordsKey));
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(words.text(wordsKey));
        button.setTooltip(tooltip);
        button.setDisable(!order.canMove(layer, up));
        button.setOnAction(e -> order.move(layer, up));
        return button;
    }

    /** Lists the layer's classes below its opacity. */
    void addKinds(List<ObjectKind> kinds, java.util.function.ToIntFunction<ObjectKind> counts, Visibility visibility) {
        for (ObjectKind kind : kinds) {
            EyeButton eye = new EyeButton(words);
            eye.setId("eye-" + kind.className().toLowerCase(Locale.ROOT));
            eye.setSelected(!visibility.hidden().contains(kind));
            eye.selectedProperty().subscribe(on -> {
                if (on) {
                    visibility.hidden().remove(kind);
                } else {
                    visibility.hidden().add(kind);
                }
            });
            Label name = name(words.text("kind." + kind.className()));
            HBox line = row(swatch(KindColours.of(kind)), name, count(counts.applyAsInt(kind), words), eye);
            line.getStyleClass().add("kind-row");
            more.getChildren().add(line);
        }
    }

    private Node opacity(SceneModel.LayerState state) {
        Label label = new Label();
        label.textProperty().bind(words.text("layers.opacity"));
        label.getStyleClass().addAll("muted", "small-text");
        label.setMinWidth(Region.USE_PREF_SIZE);
        Slider slider = new Slider(0.1, 1, 1);
        slider.valueProperty().bindBidirectional(state.opacityProperty());
        HBox.setHgrow(slider, Priority.ALWAYS);
        Label percent = new Label();
        percent.getStyleClass().addAll("muted", "small-text", "count");
        percent.textProperty().bind(state.opacityProperty().map(o -> Math.round(o.doubleValue() * 100) + "\u202f%"));
        HBox line = new HBox(8, label, slider, percent);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("opacity-row");
        return line;
    }

    private static HBox row(Node... nodes) {
        HBox line = new HBox(6, nodes);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("layer-row");
        return line;
    }

    private static Node swatch(int rgb) {
        Rectangle swatch = new Rectangle(12, 12, FxColours.of(rgb));
        swatch.setArcWidth(6);
        swatch.setArcHeight(6);
        swatch.getStyleClass().add("swatch");
        return swatch;
    }

    private static Label name(javafx.beans.value.ObservableValue<String> text) {
        Label name = new Label();
        name.textProperty().bind(text);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        return name;
    }

    private static Label count(int count, Words words) {
        Label label = new Label();
        label.textProperty().bind(words.languageProperty().map(l -> count < 0 ? "" : words.number(count, 0)));
        label.getStyleClass().addAll("muted", "count");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }
}
