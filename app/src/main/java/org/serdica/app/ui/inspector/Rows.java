package org.serdica.app.ui.inspector;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.serdica.app.ui.words.Words;

/** The pieces an inspector's page is made of; every value can be copied. */
final class Rows {
    private final Words words;
    private final Consumer<String> copy;

    Rows(Words words, Consumer<String> copy) {
        this.words = words;
        this.copy = copy;
    }

    VBox section(String wordsKey, Node... content) {
        Label title = new Label(words.get(wordsKey));
        title.getStyleClass().add("section-title");
        VBox section = new VBox(3, title);
        section.getChildren().addAll(content);
        section.getStyleClass().add("section");
        return section;
    }

    Node value(String name, String value) {
        return value(name, value, "");
    }

    /** A name and a value, and below it what else is to be said of the value. */
    Node value(String name, String value, String more) {
        Label left = new Label(name);
        left.getStyleClass().addAll("muted", "row-name");
        left.setMinWidth(110);
        left.setPrefWidth(130);
        left.setWrapText(true);
        Label right = new Label(value);
        right.setWrapText(true);
        right.getStyleClass().add("row-value");
        right.setContextMenu(copyMenu(value));
        VBox values = new VBox(right);
        values.setAlignment(Pos.TOP_RIGHT);
        if (!more.isEmpty()) {
            Label below = new Label(more);
            below.getStyleClass().addAll("muted", "small-text", "row-value");
            below.setWrapText(true);
            values.getChildren().add(below);
        }
        HBox.setHgrow(values, Priority.ALWAYS);
        HBox row = new HBox(8, left, values);
        row.getStyleClass().add("value-row");
        row.setOnMouseClicked(e -> {
            if (e.getClickCount() == 2) {
                copy.accept(value);
            }
        });
        return row;
    }

    /** A name and a control beside it. */
    Node control(String name, Region control) {
        Label left = new Label(name);
        left.getStyleClass().addAll("muted", "row-name");
        left.setMinWidth(110);
        left.setPrefWidth(110);
        HBox.setHgrow(control, Priority.ALWAYS);
        HBox row = new HBox(8, left, control);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("value-row");
        return row;
    }

    /**
     * A name and a value that can be changed: the pencil turns the value into a field.
     *
     * @param plain what the field begins with
     * @param set takes what was typed
     */
    Node editable(String name, String value, String more, String plain, Consumer<String> set) {
        if (!(value(name, value, more) instanceof HBox row)) {
            throw new IllegalStateException("a row is a box of name and value");
        }
        Button pencil = new Button();
        pencil.setGraphic(new FontIcon(Material2AL.EDIT));
        pencil.getStyleClass().addAll("icon-button", "small", "row-pencil");
        pencil.setTooltip(new Tooltip(words.get("inspector.change")));
        pencil.setAccessibleText(words.get("inspector.change") + " " + name);
        pencil.setOnAction(e -> change(row, name, plain, set));
        // What can be changed is changed by a double click; it is still copied from its menu.
        row.setOnMouseClicked(e -> {
            if (e.getClickCount() == 2 && row.getChildren().contains(pencil)) {
                change(row, name, plain, set);
            }
        });
        row.getChildren().add(pencil);
        return row;
    }

    private void change(HBox row, String name, String plain, Consumer<String> set) {
        List<Node> before = List.copyOf(row.getChildren());
        TextField field = new TextField(plain);
        field.setId("change-field");
        field.setAccessibleText(name);
        HBox.setHgrow(field, Priority.ALWAYS);
        row.getChildren().setAll(before.getFirst(), field);
        Runnable back = () -> row.getChildren().setAll(before);
        field.setOnAction(e -> {
            String typed = field.getText();
            back.run();
            if (!typed.equals(plain)) {
                set.accept(typed);
            }
        });
        field.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                back.run();
                e.consume();
            }
        });
        field.focusedProperty().addListener((o, was, now) -> {
            if (was && row.getChildren().contains(field)) {
                back.run();
            }
        });
        field.requestFocus();
        field.selectAll();
    }

    /** A large number over its name. */
    VBox figure(String wordsKey, double value, int decimals, String unit) {
        String text = Double.isNaN(value) ? "–" : words.number(value, decimals, unit);
        Label number = new Label(text);
        number.setId("figure-" + wordsKey.substring(wordsKey.lastIndexOf('.') + 1));
        number.getStyleClass().add("figure-value");
        number.setContextMenu(copyMenu(text));
        Label name = new Label(words.get(wordsKey));
        name.getStyleClass().addAll("muted", "small-text");
        VBox figure = new VBox(1, number, name);
        figure.getStyleClass().add("figure");
        figure.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(figure, Priority.ALWAYS);
        return figure;
    }

    /** Says in a tooltip what a figure rests on. */
    void explain(VBox figure, String why) {
        Tooltip tooltip = new Tooltip(why);
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(280);
        Tooltip.install(figure, tooltip);
    }

    Node link(String text, String more, Runnable follow) {
        Hyperlink link = new Hyperlink(text);
        link.setOnAction(e -> follow.run());
        Label right = new Label(more);
        right.getStyleClass().addAll("muted", "small-text");
        right.setMinWidth(Region.USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox row = new HBox(6, link, space, right);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private ContextMenu copyMenu(String value) {
        MenuItem item = new MenuItem(words.get("inspector.copy"));
        item.setOnAction(e -> copy.accept(value));
        return new ContextMenu(item);
    }
}
