package org.serdica.app.ui.action;

import javafx.beans.property.BooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;
import org.kordamp.ikonli.javafx.FontIcon;
import org.serdica.app.ui.words.Words;

/** Makes menus and buttons of actions. */
public final class ActionControls {
    private ActionControls() {}

    /** A button with the action's icon; its name and keys are in the tooltip. */
    public static ButtonBase iconButton(Action action, Words words) {
        BooleanProperty on = action.on();
        ButtonBase button;
        if (on == null) {
            Button plain = new Button();
            plain.setOnAction(e -> action.run());
            button = plain;
        } else {
            ToggleButton toggle = new ToggleButton();
            toggle.selectedProperty().bindBidirectional(on);
            button = toggle;
        }
        button.setGraphic(new FontIcon(action.icon()));
        button.getStyleClass().add("icon-button");
        button.setId("action-" + action.id());
        button.disableProperty().bind(javafx.beans.binding.Bindings.not(action.enabled()));
        button.setFocusTraversable(false);
        button.setTooltip(tooltip(action, words));
        button.accessibleTextProperty().bind(words.text(action.words()));
        return button;
    }

    private static Tooltip tooltip(Action action, Words words) {
        Tooltip tooltip = new Tooltip();
        tooltip.setShowDelay(Duration.millis(350));
        String keys = action.keysText();
        tooltip.textProperty()
                .bind(words.text(action.words()).map(name -> keys.isEmpty() ? name : name + "   " + keys));
        return tooltip;
    }

    /** A menu of everything, a submenu a category. */
    public static ContextMenu menu(Actions actions, Words words) {
        ContextMenu menu = new ContextMenu();
        for (Category category : Category.values()) {
            if (actions.of(category).isEmpty()) {
                continue;
            }
            Menu sub = new Menu();
            sub.textProperty().bind(words.text(category.words()));
            for (Action action : actions.of(category)) {
                sub.getItems().add(item(action, words));
            }
            menu.getItems().add(sub);
        }
        return menu;
    }

    private static MenuItem item(Action action, Words words) {
        BooleanProperty on = action.on();
        MenuItem item;
        if (on == null) {
            item = new MenuItem();
            item.setOnAction(e -> action.run());
        } else {
            CheckMenuItem check = new CheckMenuItem();
            check.selectedProperty().bindBidirectional(on);
            item = check;
        }
        item.textProperty().bind(words.text(action.words()));
        item.setGraphic(new FontIcon(action.icon()));
        item.disableProperty().bind(javafx.beans.binding.Bindings.not(action.enabled()));
        // Only shown: the menu belongs to no control, so JavaFX does not listen for it and Shortcuts does.
        item.setAccelerator(action.shortcut());
        return item;
    }
}
