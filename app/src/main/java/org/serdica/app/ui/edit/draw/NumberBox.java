package org.serdica.app.ui.edit.draw;

import java.util.Locale;
import java.util.OptionalDouble;
import javafx.beans.property.DoubleProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import org.serdica.app.ui.words.NumberText;

/** A small field for a number that has a unit; what is none, or out of reach, changes nothing. */
public final class NumberBox extends HBox {
    private final TextField field = new TextField();
    private final DoubleProperty value;
    private final double least;
    private final double most;

    /** @param name what the number is, for a tooltip and for those who do not see */
    public NumberBox(
            String id, ObservableValue<String> name, String unit, DoubleProperty value, double least, double most) {
        super(2);
        this.value = value;
        this.least = least;
        this.most = most;
        setAlignment(Pos.CENTER);
        getStyleClass().add("number-box");
        field.setId(id);
        field.setPrefColumnCount(3);
        field.setMinWidth(USE_PREF_SIZE);
        field.accessibleTextProperty().bind(name);
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(name);
        field.setTooltip(tooltip);
        Label after = new Label(unit);
        after.getStyleClass().add("muted");
        after.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(field, after);
        value.subscribe(this::show);
        field.setOnAction(e -> {
            take();
            leave(this);
        });
        field.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                show();
                leave(this);
                e.consume();
            }
        });
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                take();
            }
        });
    }

    /** The keyboard goes back from a part of the window to the tools, which take numbers too. */
    public static void leave(Node part) {
        Scene scene = part.getScene();
        if (scene != null && part.isFocusWithin()) {
            scene.getRoot().requestFocus();
        }
    }

    private void show() {
        double v = value.get();
        field.setText(
                v == Math.rint(v)
                        ? Long.toString((long) v)
                        : String.format(Locale.ROOT, "%.2f", v).replaceAll("0$", ""));
    }

    private void take() {
        OptionalDouble typed = NumberText.of(field.getText());
        if (typed.isPresent() && typed.getAsDouble() >= least && typed.getAsDouble() <= most) {
            value.set(typed.getAsDouble());
        }
        show();
    }
}
