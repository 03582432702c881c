package org.serdica.app.ui.export;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import org.serdica.app.ui.words.Words;
import org.serdica.importers.api.ChoiceText;
import org.serdica.model.geo.Bounds;

/** Four numbers that make a box, in the city's CRS. */
final class BoxFields extends GridPane {
    private final TextField west = new TextField();
    private final TextField south = new TextField();
    private final TextField east = new TextField();
    private final TextField north = new TextField();

    BoxFields(Bounds first, Words words) {
        setHgap(8);
        setVgap(6);
        addRow(0, label(words, "export.west", west), west, label(words, "export.east", east), east);
        addRow(1, label(words, "export.south", south), south, label(words, "export.north", north), north);
        put(west, "export-west", Math.floor(first.minX()));
        put(south, "export-south", Math.floor(first.minY()));
        put(east, "export-east", Math.ceil(first.maxX()));
        put(north, "export-north", Math.ceil(first.maxY()));
    }

    private static Node label(Words words, String key, TextField field) {
        Label label = new Label(words.get(key));
        label.setLabelFor(field);
        label.getStyleClass().add("muted");
        label.setAlignment(Pos.CENTER_LEFT);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private static void put(TextField field, String id, double value) {
        field.setId(id);
        field.setPrefColumnCount(9);
        field.setText(String.format(Locale.ROOT, "%.0f", value));
    }

    /** The box that is written there; an {@link IllegalArgumentException} where it is none. */
    Bounds box() {
        return ChoiceText.box(west.getText(), south.getText(), east.getText(), north.getText());
    }
}
