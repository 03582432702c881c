package org.serdica.app.ui.shell;

import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.serdica.app.ui.words.Words;

/** A panel at an edge of the window, as high as its page needs, with tabs where it holds more than one. */
public final class FloatingPanel extends VBox {
    private static final int MOST_NAMED = 3;
    private static final int MOST_WIDE = 5;

    private final Words words;
    private final HBox tabs = new HBox(2);
    private final ToggleGroup choice = new ToggleGroup();
    private final BorderPane page = new BorderPane();

    public FloatingPanel(Words words, String id, double widthPx, BooleanProperty open) {
        this.words = words;
        setId(id);
        getStyleClass().addAll("card", "panel");
        setPrefWidth(widthPx);
        setMinWidth(widthPx);
        setMaxWidth(widthPx);
        setMaxHeight(USE_PREF_SIZE);
        visibleProperty().bind(open);
        managedProperty().bind(open);
        tabs.getStyleClass().add("panel-tabs");
        VBox.setVgrow(page, Priority.ALWAYS);
        getChildren().addAll(tabs, page);
        choice.selectedToggleProperty().subscribe((before, now) -> {
            if (now == null && before != null) {
                before.setSelected(true);
            } else if (now != null && now.getUserData() instanceof Node content) {
                page.setCenter(content);
            }
        });
    }

    /** Adds a page that scrolls; the first is shown. */
    public void addPage(String wordsKey, Ikon icon, Region content) {
        TallScroll scroll = new TallScroll(getPrefWidth() - 2);
        scroll.setContent(content);
        add(wordsKey, icon, scroll);
    }

    /** Adds a page with a list in it that scrolls by itself. */
    public void addStandingPage(String wordsKey, Ikon icon, Region content) {
        add(wordsKey, icon, content);
    }

    private void add(String wordsKey, Ikon icon, Region pageNode) {
        ToggleButton tab = new ToggleButton();
        tab.setId("tab-" + wordsKey.substring(wordsKey.lastIndexOf('.') + 1));
        tab.setGraphic(new FontIcon(icon));
        tab.textProperty().bind(words.text(wordsKey));
        tab.setToggleGroup(choice);
        tab.setUserData(pageNode);
        tab.setFocusTraversable(false);
        tab.getStyleClass().add("panel-tab");
        tab.setMinWidth(USE_PREF_SIZE);
        Tooltip name = new Tooltip();
        name.textProperty().bind(tab.textProperty());
        tab.setTooltip(name);
        tabs.getChildren().add(tab);
        if (tabs.getChildren().size() == MOST_WIDE + 1) {
            tabs.getStyleClass().add("many");
        }
        if (tabs.getChildren().size() > MOST_NAMED) {
            tabs.getChildren().forEach(FloatingPanel::nameIfChosen);
        }
        if (choice.getSelectedToggle() == null) {
            tab.setSelected(true);
        }
    }

    /** Of many tabs only the chosen one has room for its name. */
    private static void nameIfChosen(Node node) {
        if (node instanceof ToggleButton tab && !tab.contentDisplayProperty().isBound()) {
            tab.contentDisplayProperty()
                    .bind(tab.selectedProperty().map(on -> on ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY));
        }
    }

    /** Shows the page of that key. */
    public void show(String wordsKey) {
        String id = "tab-" + wordsKey.substring(wordsKey.lastIndexOf('.') + 1);
        for (Node tab : tabs.getChildren()) {
            if (id.equals(tab.getId()) && tab instanceof ToggleButton t) {
                t.setSelected(true);
            }
        }
    }
}
