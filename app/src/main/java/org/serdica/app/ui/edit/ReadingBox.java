package org.serdica.app.ui.edit;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.serdica.app.ui.words.Words;

/** Numbers beside the pointer, and below them what they breach; what is typed takes the place of what was measured. */
public final class ReadingBox {
    private static final double BESIDE_PIXELS = 22;
    private static final double EDGE_PIXELS = 4;
    private static final String CARET = "\u258f";

    private final Pane overlay;
    private final Words words;
    private final HBox numbers = new HBox(4);
    private final VBox warnings = new VBox(2);
    private final VBox box = new VBox(4, numbers, warnings);
    private double besideX;
    private double besideY;

    /** @param breaches sentences about rules that are breached just now */
    public ReadingBox(Pane overlay, Words words, ObservableValue<List<String>> breaches) {
        this.overlay = overlay;
        this.words = words;
        breaches.subscribe(this::warn);
        box.setManaged(false);
        box.setMouseTransparent(true);
        box.setId("readings");
    }

    /** Shows numbers beside a point of the view, the first ones as they are typed. */
    public void show(List<Reading> readings, NumberEntry typed, double viewX, double viewY) {
        numbers.getChildren().clear();
        for (int i = 0; i < readings.size(); i++) {
            Reading r = readings.get(i);
            String text = typed.text(i);
            String number = text.isEmpty()
                    ? words.number(r.value(), r.decimals(), r.unit())
                    : text + (typed.isAt(i) ? CARET : "") + (r.unit().isEmpty() ? "" : "\u202f" + r.unit());
            Label label = new Label(words.get(r.words()) + " " + number);
            label.getStyleClass().add("measure-note");
            if (typed.isAt(i)) {
                label.getStyleClass().add("main");
            }
            numbers.getChildren().add(label);
        }
        if (box.getParent() == null) {
            overlay.getChildren().add(box);
        }
        besideX = viewX;
        besideY = viewY;
        place();
    }

    /** Beside the pointer, and as a whole in the view. */
    private void place() {
        box.applyCss();
        box.autosize();
        double x = Math.min(besideX + BESIDE_PIXELS, overlay.getWidth() - box.getWidth() - EDGE_PIXELS);
        double y = Math.min(besideY + BESIDE_PIXELS, overlay.getHeight() - box.getHeight() - EDGE_PIXELS);
        box.relocate(Math.rint(x), Math.rint(y));
    }

    private void warn(List<String> sentences) {
        warnings.getChildren().clear();
        for (String sentence : sentences) {
            Label label = new Label(sentence);
            label.getStyleClass().addAll("measure-note", "rule-note");
            warnings.getChildren().add(label);
        }
        place();
    }

    public void hide() {
        overlay.getChildren().remove(box);
    }
}
