package org.serdica.app.ui.edit.street;

import java.util.EnumMap;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import org.serdica.app.ui.words.Words;

/** With which cross-section the next street is drawn, over the view while somebody draws. */
final class StreetBar extends HBox {
    private final Map<StreetProfile, ToggleButton> buttons = new EnumMap<>(StreetProfile.class);

    StreetBar(ObjectProperty<StreetProfile> profile, Words words) {
        super(4);
        setId("street-bar");
        getStyleClass().addAll("card", "pill", "draw-bar");
        setAlignment(Pos.CENTER);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        for (StreetProfile each : StreetProfile.values()) {
            ToggleButton button = new ToggleButton();
            button.setId("profile-" + each.id());
            button.setGraphic(new SectionIcon(each.lanes()));
            button.getStyleClass().addAll("icon-button", "profile-button");
            button.setFocusTraversable(false);
            Tooltip tooltip = new Tooltip();
            tooltip.setShowDelay(Duration.millis(350));
            tooltip.textProperty()
                    .bind(words.text(each.words())
                            .map(name ->
                                    name + "   " + words.number(each.lanes().widthM(), 1, "m")));
            button.setTooltip(tooltip);
            button.accessibleTextProperty().bind(words.text(each.words()));
            button.setOnAction(e -> {
                profile.set(each);
                button.setSelected(true);
            });
            buttons.put(each, button);
            getChildren().add(button);
        }
        Label name = new Label();
        name.setId("profile-name");
        name.getStyleClass().add("muted");
        name.textProperty().bind(profile.flatMap(p -> words.text(p.words())
                .map(n -> n + ", " + words.number(p.lanes().widthM(), 1, "m"))));
        getChildren().add(name);
        profile.subscribe(now -> buttons.forEach((p, button) -> button.setSelected(p == now)));
    }

    void show(boolean shown) {
        setVisible(shown);
        setManaged(shown);
    }
}
