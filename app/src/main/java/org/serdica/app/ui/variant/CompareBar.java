package org.serdica.app.ui.variant;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;
import org.serdica.app.ui.action.ActionControls;
import org.serdica.app.ui.compare.CompareView.Mode;
import org.serdica.app.ui.words.Words;

/** While two states are compared: which is the other one, and how the two are arranged. */
final class CompareBar extends HBox {
    private final Comparing comparing;
    private final VariantTools tools;
    private final Words words;
    private final ComboBox<Other> other = new ComboBox<>();
    private boolean filling;

    CompareBar(Comparing comparing, VariantTools tools, Words words) {
        super(6);
        this.comparing = comparing;
        this.tools = tools;
        this.words = words;
        setId("compare-bar");
        getStyleClass().addAll("card", "draw-bar");
        setAlignment(Pos.CENTER_LEFT);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        Label with = new Label();
        with.textProperty().bind(words.text("compare.with"));
        with.setMinWidth(Region.USE_PREF_SIZE);
        with.getStyleClass().add("muted");
        other.setId("compare-other");
        other.setFocusTraversable(false);
        other.setPrefWidth(170);
        other.valueProperty().subscribe((before, now) -> choose(now));
        ToggleGroup group = new ToggleGroup();
        Button end = new Button();
        end.setId("compare-end");
        end.setGraphic(new FontIcon(Material2AL.CLOSE));
        end.getStyleClass().add("icon-button");
        end.setFocusTraversable(false);
        end.setOnAction(e -> comparing.end());
        name(end, "action.endComparing");
        getChildren()
                .addAll(
                        with,
                        other,
                        mode(group, Mode.SWIPE, Material2AL.COMPARE, "action.swipe"),
                        mode(group, Mode.SIDE_BY_SIDE, Material2MZ.VERTICAL_SPLIT, "action.sideBySide"),
                        marks("showChanges"),
                        marks("showGhosts"),
                        end);
        tools.offered().forEach(action -> {
            ButtonBase button = ActionControls.iconButton(action, words);
            button.setId("compare-" + action.id());
            getChildren().add(getChildren().size() - 1, button);
        });
        visibleProperty().bind(comparing.otherProperty().map(o -> o.isPresent()));
        managedProperty().bind(visibleProperty());
        comparing.otherProperty().subscribe(this::fill);
    }

    private void fill() {
        filling = true;
        other.getItems().setAll(comparing.choices());
        comparing.otherProperty().get().ifPresent(other::setValue);
        filling = false;
    }

    private void choose(@Nullable Other chosen) {
        if (!filling
                && chosen != null
                && !comparing.otherProperty().get().filter(chosen::equals).isPresent()) {
            comparing.with(chosen, comparing.view().modeProperty().get());
        }
    }

    private ToggleButton mode(ToggleGroup group, Mode mode, Ikon icon, String key) {
        ToggleButton button = new ToggleButton();
        button.setId("compare-" + mode.name().toLowerCase(Locale.ROOT));
        button.setGraphic(new FontIcon(icon));
        button.getStyleClass().add("icon-button");
        button.setToggleGroup(group);
        button.setFocusTraversable(false);
        button.setOnAction(e -> {
            button.setSelected(true);
            tools.compare(mode);
        });
        comparing.view().modeProperty().subscribe(now -> button.setSelected(now == mode));
        name(button, key);
        return button;
    }

    /** Whether the scene shows what changed, or what was there before. */
    private ButtonBase marks(String action) {
        ButtonBase button = ActionControls.iconButton(tools.action(action), words);
        button.setId("compare-" + action);
        return button;
    }

    private void name(ButtonBase button, String key) {
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(words.text(key));
        button.setTooltip(tooltip);
        button.accessibleTextProperty().bind(words.text(key));
    }
}
