package org.serdica.app.ui.shell;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.SVGPath;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2MZ;
import org.serdica.app.ui.action.Action;
import org.serdica.app.ui.action.ActionControls;
import org.serdica.app.ui.action.Actions;
import org.serdica.app.ui.words.Words;

/** Name of the city, the field that finds everything, theme and language. */
public final class TopBar extends HBox {
    /** Three houses of rising height under one line of ground. */
    private static final String SIGN = "M2 20 V11 L6 8 L10 11 V20 Z M11.5 20 V5 H16 V20 Z M17.5 20 V9 L22 12 V20 Z";

    /** @param editing undo and redo, and whether something is not saved */
    public TopBar(
            Actions actions, Words words, ObservableValue<String> city, ObservableValue<String> summary, Node editing) {
        super(12);
        setId("top-bar");
        getStyleClass().add("top-bar");
        setPickOnBounds(false);
        Button search = searchField(actions.get("palette"), words);
        StackPane middle = new StackPane(search);
        middle.setPickOnBounds(false);
        HBox.setHgrow(middle, Priority.ALWAYS);
        getChildren().addAll(brand(city, summary), editing, middle, tools(actions, words));
    }

    private static HBox brand(ObservableValue<String> city, ObservableValue<String> summary) {
        SVGPath sign = new SVGPath();
        sign.setContent(SIGN);
        sign.getStyleClass().add("brand-sign");
        Label product = new Label("Serdica");
        product.getStyleClass().add("brand-name");
        product.setMinWidth(USE_PREF_SIZE);
        Label name = new Label();
        name.setId("city-name");
        name.getStyleClass().add("strong");
        name.textProperty().bind(city);
        Label counts = new Label();
        counts.getStyleClass().addAll("muted", "small-text");
        counts.textProperty().bind(summary);
        VBox lines = new VBox(name, counts);
        lines.setAlignment(Pos.CENTER_LEFT);
        Region line = new Region();
        line.getStyleClass().add("upright-line");
        HBox brand = new HBox(10, sign, product, line, lines);
        brand.getStyleClass().addAll("card", "pill", "brand");
        return brand;
    }

    private static Button searchField(Action palette, Words words) {
        Label hint = new Label();
        hint.textProperty().bind(words.text("top.search"));
        hint.getStyleClass().add("muted");
        hint.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(hint, Priority.ALWAYS);
        Label keys = new Label(palette.keysText());
        keys.getStyleClass().add("keys");
        keys.setMinWidth(Region.USE_PREF_SIZE);
        HBox content = new HBox(10, new FontIcon(Material2MZ.SEARCH), hint, keys);
        content.setAlignment(Pos.CENTER_LEFT);
        Button field = new Button();
        field.setId("search");
        field.setGraphic(content);
        field.setOnAction(e -> palette.run());
        field.setFocusTraversable(false);
        field.setTooltip(ActionControls.tooltip(palette, words));
        field.accessibleTextProperty().bind(words.text(palette.words()));
        field.getStyleClass().addAll("card", "search-field");
        field.setMaxWidth(460);
        content.prefWidthProperty().bind(field.widthProperty().subtract(30));
        return field;
    }

    private static HBox tools(Actions actions, Words words) {
        Button language = new Button();
        Action next = actions.get("language");
        language.setId("language");
        language.textProperty().bind(words.languageProperty().map(l -> l.next().sign()));
        language.accessibleTextProperty().bind(words.text(next.words()));
        language.setTooltip(ActionControls.tooltip(next, words));
        language.getStyleClass().addAll("icon-button", "language");
        language.setFocusTraversable(false);
        language.setOnAction(e -> next.run());

        HBox tools = new HBox(
                2,
                ActionControls.iconButton(actions.get("open"), words),
                ActionControls.iconButton(actions.get("theme"), words),
                language);
        tools.setAlignment(Pos.CENTER);
        tools.getStyleClass().addAll("card", "pill");
        return tools;
    }
}
