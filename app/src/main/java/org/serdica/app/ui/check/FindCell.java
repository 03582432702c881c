package org.serdica.app.ui.check;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.serdica.app.ui.words.Words;

/** Two lines a row: kind and how many, or object and what is wrong with it. */
final class FindCell extends ListCell<FindRow> {
    private final Words words;
    private final FontIcon fold = new FontIcon(Material2AL.CHEVRON_RIGHT);
    private final Label first = new Label();
    private final Label second = new Label();
    private final Label count = new Label();
    private final Label code = new Label();
    private final Tooltip tooltip = new Tooltip();
    private final HBox row;

    FindCell(Words words) {
        this.words = words;
        second.getStyleClass().addAll("muted", "small-text");
        count.getStyleClass().addAll("muted", "count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        code.getStyleClass().add("keys");
        code.setMinWidth(Region.USE_PREF_SIZE);
        VBox lines = new VBox(1, first, second);
        lines.setMinWidth(0);
        lines.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(lines, Priority.ALWAYS);
        row = new HBox(7, fold, code, lines, count);
        row.setAlignment(Pos.CENTER_LEFT);
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(380);
        // As wide as the list and no wider: long ids end in dots.
        prefWidthProperty().set(0);
    }

    @Override
    protected void updateItem(@Nullable FindRow item, boolean empty) {
        super.updateItem(item, empty);
        setText(null);
        getStyleClass().remove("find-head");
        if (empty || item == null) {
            setGraphic(null);
            setTooltip(null);
            return;
        }
        switch (item) {
            case FindRow.Head(Find find, int n, boolean open) -> {
                getStyleClass().add("find-head");
                fold.setIconCode(open ? Material2AL.EXPAND_MORE : Material2AL.CHEVRON_RIGHT);
                String title = find.title(words);
                String name = find.isOfModel() ? words.get("check.ofModel", title) : title;
                text(name, find.code(), words.number(n, 0));
                tooltip.setText(name);
                boolean shape = find instanceof Find.OfShape;
                show(code, shape);
                code.setText(find.code());
                show(second, !shape);
            }
            case FindRow.Line(Find find) -> {
                String sentence = find.sentence(words);
                text(find.element().isEmpty() ? find.code() : find.label(), sentence, "");
                tooltip.setText(sentence);
                show(code, false);
                show(second, true);
            }
        }
        fold.setVisible(item instanceof FindRow.Head);
        // Ids often differ in their last signs only; words are read from their beginning.
        boolean isId =
                item instanceof FindRow.Line(Find line) && !line.element().isEmpty();
        first.setTextOverrun(isId ? OverrunStyle.CENTER_ELLIPSIS : OverrunStyle.ELLIPSIS);
        setTooltip(tooltip);
        setGraphic(row);
    }

    private void text(String above, String below, String number) {
        first.setText(above);
        second.setText(below);
        count.setText(number);
    }

    private static void show(Label label, boolean shown) {
        label.setVisible(shown);
        label.setManaged(shown);
    }
}
