package org.serdica.app.ui.edit;

import java.util.OptionalDouble;
import java.util.function.DoubleConsumer;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.serdica.app.ui.words.NumberText;
import org.serdica.app.ui.words.Words;

/** A number with its name and unit in a bar over the view: follows a hand until somebody types into it. */
public final class NumberField extends HBox {
    private final TextField field = new TextField();
    private final DoubleConsumer typed;
    private double shown = Double.NaN;

    /**
     * @param nameKey the key of its name, {@code tipKey} that of its tip
     * @param typed is given each number that is typed and confirmed
     */
    public NumberField(
            String id, String nameKey, String tipKey, String unit, double widthPx, DoubleConsumer typed, Words words) {
        super(5);
        this.typed = typed;
        setAlignment(Pos.CENTER_LEFT);
        Label name = new Label();
        name.textProperty().bind(words.text(nameKey));
        name.getStyleClass().addAll("small-text", "muted");
        name.setMinWidth(USE_PREF_SIZE);
        field.setId(id);
        field.setPrefWidth(widthPx);
        field.setMinWidth(widthPx);
        field.setMaxWidth(widthPx);
        field.accessibleTextProperty().bind(words.text(nameKey));
        Tooltip tip = new Tooltip();
        tip.textProperty().bind(words.text(tipKey));
        field.setTooltip(tip);
        // Keys are for the hand again as soon as a number is confirmed.
        field.setOnAction(e -> {
            confirm();
            requestFocus();
        });
        field.focusedProperty().subscribe((before, now) -> {
            if (before && !now) {
                confirm();
            }
        });
        Label of = new Label(unit);
        of.getStyleClass().addAll("small-text", "muted");
        of.setMinWidth(USE_PREF_SIZE);
        getChildren().setAll(name, field, of);
    }

    /** The field with its name above it, for where there is little room beside. */
    public VBox named() {
        Node name = getChildren().removeFirst();
        return new VBox(2, name, this);
    }

    /** Shows a number that comes from elsewhere; not while somebody types. Not a number shows nothing. */
    public void show(double number) {
        shown = number;
        if (!field.isFocused()) {
            field.setText(NumberText.text(number));
        }
    }

    /** Shows a number and its changes. */
    public void follow(ObservableValue<Number> number) {
        number.subscribe(n -> show(n.doubleValue()));
    }

    private void confirm() {
        if (field.getText().equals(NumberText.text(shown))) {
            return;
        }
        OptionalDouble number = NumberText.of(field.getText());
        if (number.isPresent()) {
            shown = number.getAsDouble();
            typed.accept(shown);
        }
        field.setText(NumberText.text(shown));
    }
}
