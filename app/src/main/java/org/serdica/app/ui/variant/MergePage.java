package org.serdica.app.ui.variant;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.serdica.app.ui.words.Words;
import org.serdica.model.edit.variant.Choice;
import org.serdica.model.edit.variant.Conflict;
import org.serdica.model.edit.variant.Merge;

/** What two variants changed differently, with a choice for each of them. */
final class MergePage extends VBox {
    /** So much of the list is seen at once; two variants may differ in hundreds of objects. */
    private static final double LIST_PX = 380;

    private final Words words;
    private final DifferenceWords texts;
    private final Map<Conflict, Choice> choices = new HashMap<>();
    private final List<Map<Choice, ToggleButton>> rows = new ArrayList<>();

    /**
     * @param fly shows where a conflict is
     * @param done is given what was chosen
     */
    MergePage(
            Merge merge,
            String from,
            Words words,
            Consumer<Conflict> fly,
            Consumer<Function<Conflict, Choice>> done,
            Runnable cancel) {
        super(12);
        this.words = words;
        texts = new DifferenceWords(words);
        setId("merge-page");
        getStyleClass().addAll("page", "padded");
        List<Conflict> conflicts = merge.conflicts();
        Label text = new Label(words.get("merge.text", conflicts.size(), from));
        text.setWrapText(true);
        Button ours = new Button(words.get("merge.allOurs"));
        ours.setOnAction(e -> all(Choice.OURS));
        Button theirs = new Button(words.get("merge.allTheirs"));
        theirs.setId("merge-all-theirs");
        theirs.setOnAction(e -> all(Choice.THEIRS));
        HBox quick = new HBox(8, ours, theirs);
        VBox list = new VBox(6);
        conflicts.forEach(c -> list.getChildren().add(row(c, fly)));
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("panel-scroll");
        scroll.setMaxHeight(LIST_PX);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Button stop = new Button(words.get("merge.cancel"));
        stop.setOnAction(e -> cancel.run());
        Button go = new Button(words.get("merge.do"));
        go.setId("merge-do");
        go.setDefaultButton(true);
        go.setOnAction(e -> done.accept(c -> choices.getOrDefault(c, Choice.OURS)));
        HBox buttons = new HBox(8, stop, go);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(text, quick, scroll, buttons);
    }

    private Node row(Conflict conflict, Consumer<Conflict> fly) {
        Hyperlink title = new Hyperlink(texts.title(conflict));
        title.setGraphic(new FontIcon(Material2AL.FILTER_CENTER_FOCUS));
        title.setOnAction(e -> fly.accept(conflict));
        Label detail = new Label(texts.detail(conflict));
        detail.setWrapText(true);
        detail.getStyleClass().addAll("muted", "small-text");
        VBox what = new VBox(title, detail);
        HBox.setHgrow(what, Priority.ALWAYS);
        HBox choice = new HBox(4);
        choice.setAlignment(Pos.CENTER_RIGHT);
        choice.setMinWidth(Region.USE_PREF_SIZE);
        ToggleGroup group = new ToggleGroup();
        Map<Choice, ToggleButton> buttons = new HashMap<>();
        for (Choice c : Choice.values()) {
            if (c != Choice.BOTH || conflict.canKeepBoth()) {
                ToggleButton button =
                        new ToggleButton(words.get("merge.choice." + c.name().toLowerCase(Locale.ROOT)));
                button.setToggleGroup(group);
                button.setOnAction(e -> choose(conflict, c, button));
                buttons.put(c, button);
                choice.getChildren().add(button);
            }
        }
        rows.add(buttons);
        ToggleButton first = buttons.get(Choice.OURS);
        if (first != null) {
            choose(conflict, Choice.OURS, first);
        }
        HBox row = new HBox(10, what, choice);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void choose(Conflict conflict, Choice choice, ToggleButton button) {
        button.setSelected(true);
        choices.put(conflict, choice);
    }

    private void all(Choice choice) {
        rows.forEach(row -> {
            ToggleButton button = row.get(choice);
            if (button != null) {
                button.fire();
                button.setSelected(true);
            }
        });
    }
}
