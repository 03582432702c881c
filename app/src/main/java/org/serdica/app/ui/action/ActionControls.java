package org.serdica.app.ui.action;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Region;
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

    /** A small button at the head of a page, its id that of the action behind the page's. */
    public static Button pageButton(Action action, String page, Words words) {
        Button button = new Button();
        button.setId(page + "-" + action.id());
        button.setGraphic(new FontIcon(action.icon()));
        button.getStyleClass().addAll("icon-button", "small");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setTooltip(tooltip(action, words));
        button.accessibleTextProperty().bind(words.text(action.words()));
        button.disableProperty().bind(Bindings.not(action.enabled()));
        button.setOnAction(e -> action.run());
        return button;
    }

    /** The action's name and keys. */
    public static Tooltip tooltip(Action action, Words words) {
        return tooltip(words.text(action.words()), action.keysText());
    }

    /** What something is called, and the keys for it where there are any. */
    public static Tooltip tooltip(ObservableValue<String> name, String keys) {
        Tooltip tooltip = new Tooltip();
        tooltip.setShowDelay(Duration.millis(350));
        tooltip.textProperty().bind(name.map(n -> keys.isEmpty() ? n : n + "   " + keys));
        return tooltip;
    }

    /** A menu for each category that has actions. */
    public static MenuBar menuBar(Actions actions, Words words) {
        MenuBar bar = new MenuBar();
        bar.setId("menu-bar");
        List<Category> categories = Arrays.stream(Category.values())
                .filter(category -> !actions.of(category).isEmpty())
                .toList();
        for (Category category : categories) {
            Menu menu = new Menu();
            menu.setId("menu-" + category.name().toLowerCase(Locale.ROOT));
            for (Action action : actions.of(category)) {
                if (action.apart()) {
                    menu.getItems().add(new SeparatorMenuItem());
                }
                menu.getItems().add(item(action, words));
            }
            bar.getMenus().add(menu);
        }
        Set<Character> taken = withAlt(actions);
        words.languageProperty().subscribe(language -> {
            List<String> titles = Mnemonics.marked(
                    categories.stream().map(c -> words.get(c.words())).toList(), taken);
            for (int i = 0; i < titles.size(); i++) {
                bar.getMenus().get(i).setText(titles.get(i));
            }
        });
        return bar;
    }

    /** Letters that do something with Alt already. */
    private static Set<Character> withAlt(Actions actions) {
        Set<Character> letters = new HashSet<>();
        for (Action action : actions.all()) {
            if (action.shortcut() instanceof KeyCodeCombination keys
                    && keys.getAlt() == KeyCombination.ModifierValue.DOWN
                    && keys.getCode().isLetterKey()) {
                letters.add(keys.getCode().getName().charAt(0));
            }
        }
        return letters;
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
        item.setMnemonicParsing(false);
        item.textProperty().bind(words.text(action.words()));
        item.setGraphic(new FontIcon(action.icon()));
        item.disableProperty().bind(javafx.beans.binding.Bindings.not(action.enabled()));
        KeyCombination keys = action.shortcut();
        if (keys != null) {
            item.setAccelerator(new ShownKeys(keys));
        }
        return item;
    }
}
