package org.serdica.app.ui.variant;

import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.serdica.app.ui.action.Action;
import org.serdica.app.ui.compare.CompareView.Mode;
import org.serdica.app.ui.project.ProjectKeeper;
import org.serdica.app.ui.words.Words;
import org.serdica.importers.project.SavedVariant;

/** The open variant's name in the window's head, with a menu of all of them. */
final class VariantSwitcher extends MenuButton {
    private static final double MOST_PX = 156;

    private final VariantTools tools;
    private final VariantWork work;
    private final Comparing comparing;
    private final ProjectKeeper keeper;
    private final Words words;

    VariantSwitcher(VariantTools tools, VariantWork work, Comparing comparing, ProjectKeeper keeper, Words words) {
        this.tools = tools;
        this.work = work;
        this.comparing = comparing;
        this.keeper = keeper;
        this.words = words;
        setId("variants");
        getStyleClass().addAll("card", "pill", "variants");
        setGraphic(new FontIcon(Material2AL.CALL_SPLIT));
        setFocusTraversable(false);
        setMaxWidth(MOST_PX);
        textProperty().bind(comparing.openName());
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(words.text("variant.switch"));
        setTooltip(tooltip);
        accessibleTextProperty().bind(words.text("variant.switch"));
        keeper.variantProperty().subscribe(this::fill);
        words.languageProperty().subscribe(this::fill);
        comparing.otherProperty().subscribe(this::fill);
        setOnShowing(e -> fill());
    }

    private void fill() {
        getItems().clear();
        List<SavedVariant> all = work.all();
        for (SavedVariant variant : all) {
            RadioMenuItem item = new RadioMenuItem(work.name(variant));
            item.setMnemonicParsing(false);
            item.setSelected(variant.id() == work.present());
            item.setOnAction(e -> {
                item.setSelected(variant.id() == work.present());
                work.open(variant.id());
            });
            getItems().add(item);
        }
        if (all.isEmpty()) {
            MenuItem hint = new MenuItem(words.get("variant.none"));
            hint.setDisable(true);
            getItems().add(hint);
        }
        getItems().add(new SeparatorMenuItem());
        getItems().add(item("branchVariant"));
        if (keeper.isWriting()) {
            getItems().addAll(item("renameVariant"), item("deleteVariant"), merging());
        }
        getItems().addAll(new SeparatorMenuItem(), comparing());
    }

    private MenuItem item(String id) {
        Action action = tools.action(id);
        MenuItem item = new MenuItem(words.get(action.words()), new FontIcon(action.icon()));
        item.setDisable(!action.enabled().get());
        item.setOnAction(e -> action.run());
        return item;
    }

    private Menu merging() {
        Menu menu = new Menu(words.get("variant.mergeFrom"), new FontIcon(Material2AL.CALL_MERGE));
        for (SavedVariant other : work.others()) {
            MenuItem item = new MenuItem(work.name(other));
            item.setMnemonicParsing(false);
            item.setOnAction(e -> tools.merge(other));
            menu.getItems().add(item);
        }
        menu.setDisable(menu.getItems().isEmpty());
        return menu;
    }

    private Menu comparing() {
        Menu menu = new Menu(words.get("variant.compareWith"), new FontIcon(Material2AL.COMPARE));
        for (Other other : comparing.choices()) {
            MenuItem item = new MenuItem(other.name());
            item.setMnemonicParsing(false);
            item.setOnAction(e -> comparing.with(other, Mode.SWIPE));
            menu.getItems().add(item);
        }
        menu.setDisable(!tools.action("swipe").enabled().get());
        return menu;
    }
}
