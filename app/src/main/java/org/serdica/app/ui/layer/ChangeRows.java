package org.serdica.app.ui.layer;

import javafx.beans.property.BooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import org.serdica.app.scene.ChangeMarks;
import org.serdica.app.scene.fx.FxColours;
import org.serdica.app.ui.words.Words;
import org.serdica.model.edit.variant.Difference.Kind;

/** What edits changed and what was there before, each with an eye; there as soon as anything differs. */
final class ChangeRows extends VBox {
    private static final double SWATCH_PX = 11;

    private final ChangeMarks marks;
    private final Label changed = new Label();
    private final Label gone = new Label();
    private final Words words;

    ChangeRows(ChangeMarks marks, Words words) {
        super(2);
        this.marks = marks;
        this.words = words;
        getChildren()
                .addAll(
                        row("changed", "layers.changed", FxColours.CHANGED, 1, changed, marks.changedProperty()),
                        row("ghosts", "layers.ghosts", FxColours.GHOST, 0.45, gone, marks.ghostsProperty()));
        marks.onChange(ids -> show());
        words.languageProperty().subscribe(this::show);
        show();
    }

    private HBox row(String id, String wordsKey, int rgb, double opacity, Label count, BooleanProperty on) {
        Rectangle swatch = new Rectangle(SWATCH_PX, SWATCH_PX, FxColours.of(rgb));
        swatch.setOpacity(opacity);
        swatch.setArcWidth(6);
        swatch.setArcHeight(6);
        // Layers unfold, these do not: their swatches stand below each other all the same.
        Region noFold = new Region();
        noFold.getStyleClass().add("no-fold");
        Label name = new Label();
        name.textProperty().bind(words.text(wordsKey));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        count.getStyleClass().addAll("muted", "count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        EyeButton eye = new EyeButton(words);
        eye.setId("eye-" + id);
        eye.selectedProperty().bindBidirectional(on);
        HBox row = new HBox(6, noFold, swatch, name, space, count, eye);
        row.setId("layer-" + id);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().addAll("layer-row", "change-row");
        row.opacityProperty().bind(on.map(shown -> shown ? 1 : 0.55));
        return row;
    }

    private void show() {
        long now = marks.kinds().values().stream()
                .filter(k -> !k.contains(Kind.REMOVED))
                .count();
        long before = marks.kinds().values().stream()
                .filter(k -> k.contains(Kind.REMOVED) || k.contains(Kind.MOVED) || k.contains(Kind.RESHAPED))
                .count();
        changed.setText(words.number(now, 0));
        gone.setText(words.number(before, 0));
        setVisible(!marks.kinds().isEmpty());
        setManaged(isVisible());
    }
}
