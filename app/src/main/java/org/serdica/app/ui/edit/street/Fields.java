package org.serdica.app.ui.edit.street;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.serdica.app.ui.words.Words;

/** The pieces that the pages of streets and junctions are made of. */
final class Fields {
    private final Words words;

    Fields(Words words) {
        this.words = words;
    }

    VBox section(String wordsKey, Node... content) {
        Label title = new Label();
        title.textProperty().bind(words.text(wordsKey));
        title.getStyleClass().add("section-title");
        VBox section = new VBox(6, title);
        section.getChildren().addAll(content);
        section.getStyleClass().add("section");
        return section;
    }

    /** A name and what stands for its value. */
    HBox row(String wordsKey, Node value) {
        Label name = new Label();
        name.textProperty().bind(words.text(wordsKey));
        name.getStyleClass().add("muted");
        name.setMinWidth(86);
        HBox.setHgrow(value, Priority.ALWAYS);
        HBox row = new HBox(8, name, value);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    Button button(String id, String wordsKey, Ikon icon, Runnable does) {
        Button button = new Button();
        button.setId(id);
        button.setGraphic(new FontIcon(icon));
        button.getStyleClass().addAll("icon-button", "small");
        button.setFocusTraversable(false);
        button.setMinWidth(Region.USE_PREF_SIZE);
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(words.text(wordsKey));
        button.setTooltip(tooltip);
        button.accessibleTextProperty().bind(words.text(wordsKey));
        button.setOnAction(e -> does.run());
        return button;
    }

    /** A field whose text is taken with Enter, or when somebody goes on elsewhere. */
    TextField text(String id, String wordsKey, Consumer<String> set) {
        TextField field = new TextField();
        field.setId(id);
        field.accessibleTextProperty().bind(words.text(wordsKey));
        String[] begun = {""};
        field.setOnAction(e -> {
            begun[0] = field.getText();
            set.accept(field.getText());
        });
        field.focusedProperty().addListener((o, was, now) -> {
            // A number is shown rounded: one that nobody touched must not be taken for another.
            if (now) {
                begun[0] = field.getText();
            } else if (!begun[0].equals(field.getText())) {
                set.accept(field.getText());
            }
        });
        return field;
    }

    /** A field for a number; what is none is put back by whoever shows the value next. */
    TextField number(String id, String wordsKey, DoubleConsumer set, Runnable back) {
        TextField field = text(id, wordsKey, typed -> {
            OptionalDouble number = parsed(typed);
            if (number.isPresent()) {
                set.accept(number.getAsDouble());
            } else {
                back.run();
            }
        });
        field.setPrefColumnCount(4);
        field.setMaxWidth(72);
        return field;
    }

    private static OptionalDouble parsed(String typed) {
        try {
            double value = Double.parseDouble(typed.strip().replace(',', '.'));
            return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
        } catch (NumberFormatException e) {
            // The field goes back to the number it had.
            return OptionalDouble.empty();
        }
    }

    /** A choice of values by their names; {@code set} hears of what a person chooses, not of what is shown. */
    <T> ComboBox<T> choice(String id, List<T> values, Function<T, String> wordsKey, Consumer<T> set) {
        ComboBox<T> box = new ComboBox<>();
        box.setId(id);
        box.getItems().setAll(values);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : words.get(wordsKey.apply(value));
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("nothing is typed here");
            }
        });
        box.setOnAction(e -> {
            T value = box.getValue();
            if (value != null) {
                set.accept(value);
            }
        });
        return box;
    }
}
