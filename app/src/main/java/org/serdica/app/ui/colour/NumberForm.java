package org.serdica.app.ui.colour;

import javafx.beans.InvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.serdica.app.scene.colour.Classing;
import org.serdica.app.scene.colour.Palettes;
import org.serdica.app.scene.colour.Ramp;
import org.serdica.app.ui.facts.Attribute;
import org.serdica.app.ui.words.Words;
import org.serdica.model.city.Layer;

/** What can be chosen for a numeric attribute: ramp, classes, range. */
final class NumberForm extends VBox {
    private final ComboBox<Ramp> ramp = new ComboBox<>();
    private final CheckBox reversed = new CheckBox();
    private final ComboBox<Classing> classing = new ComboBox<>();
    private final Spinner<Integer> classes = new Spinner<>(2, 9, 5);
    private final TextField min = new TextField();
    private final TextField max = new TextField();
    private final Histogram histogram = new Histogram();
    private final Runnable changed;
    private Attribute attribute = new Attribute(
            Layer.BUILDINGS, "", Attribute.Type.NUMBER, 0, "", new double[] {0, 1}, java.util.List.of(), 0);
    private double low;
    private double high;

    NumberForm(Words words, Runnable changed) {
        super(8);
        this.changed = changed;
        ramp.setId("ramp");
        ramp.getItems().setAll(Palettes.SHIPPED.ramps());
        ramp.setCellFactory(list -> rampCell());
        ramp.setButtonCell(rampCell());
        ramp.getSelectionModel().selectFirst();
        ramp.setMaxWidth(Double.MAX_VALUE);
        classing.setId("classing");
        classing.getItems().setAll(Classing.values());
        classing.setCellFactory(list -> classingCell(words));
        classing.setButtonCell(classingCell(words));
        classing.getSelectionModel().selectFirst();
        classing.setMaxWidth(Double.MAX_VALUE);
        classes.setPrefWidth(72);
        classes.disableProperty().bind(classing.valueProperty().isEqualTo(Classing.CONTINUOUS));
        reversed.textProperty().bind(words.text("colours.reverse"));
        min.setId("ramp-min");
        max.setId("ramp-max");

        GridPane grid = new GridPane(10, 8);
        ColumnConstraints second = new ColumnConstraints();
        second.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().setAll(new ColumnConstraints(), second);
        grid.addRow(0, label(words, "colours.ramp"), ramp);
        grid.addRow(1, label(words, "colours.classes"), line(classing, classes));
        grid.addRow(2, label(words, "colours.range"), line(min, new Label("–"), max));
        grid.add(reversed, 1, 3);
        getChildren().setAll(histogram, grid);

        InvalidationListener listener = o -> tell();
        ramp.valueProperty().addListener(listener);
        reversed.selectedProperty().addListener(listener);
        classing.valueProperty().addListener(listener);
        classes.valueProperty().addListener(listener);
        for (TextField field : new TextField[] {min, max}) {
            field.setOnAction(e -> readRange());
            field.focusedProperty().subscribe(focused -> {
                if (!focused) {
                    readRange();
                }
            });
        }
    }

    /** Takes an attribute with the range it is shown in at first. */
    void show(Attribute shown) {
        attribute = shown;
        ColourSettings first = ColourSettings.atFirst(shown);
        low = first.min();
        high = first.max();
        writeRange();
        draw();
    }

    ColourSettings settings() {
        return new ColourSettings(
                ramp.getSelectionModel().getSelectedIndex(),
                reversed.isSelected(),
                classing.getValue(),
                classes.getValue(),
                low,
                high);
    }

    private void readRange() {
        double newLow = number(min.getText(), low);
        double newHigh = number(max.getText(), high);
        boolean sound = newHigh > newLow;
        boolean differs = newLow != low || newHigh != high;
        if (sound && differs) {
            low = newLow;
            high = newHigh;
            tell();
        }
        writeRange();
    }

    private void writeRange() {
        min.setText(plain(low));
        max.setText(plain(high));
    }

    private static String plain(double value) {
        double rounded = Math.rint(value * 1000) / 1000;
        return rounded == Math.rint(rounded) ? Long.toString((long) rounded) : Double.toString(rounded);
    }

    private static double number(String text, double otherwise) {
        try {
            return Double.parseDouble(text.strip().replace(',', '.'));
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    private void tell() {
        draw();
        changed.run();
    }

    private void draw() {
        Ramp chosen = ramp.getValue();
        histogram.show(attribute, reversed.isSelected() ? chosen.reversed() : chosen, low, high);
    }

    private static Node line(Node... nodes) {
        HBox line = new HBox(6, nodes);
        line.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(nodes[0], Priority.ALWAYS);
        return line;
    }

    private static Label label(Words words, String key) {
        Label label = new Label();
        label.textProperty().bind(words.text(key));
        label.getStyleClass().add("muted");
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private static ListCell<Ramp> rampCell() {
        return new ListCell<>() {
            @Override
            protected void updateItem(Ramp item, boolean empty) {
                super.updateItem(item, empty);
                setText(null);
                setGraphic(empty ? null : new RampPicture(item, 130, 14));
            }
        };
    }

    private static ListCell<Classing> classingCell(Words words) {
        return new ListCell<>() {
            @Override
            protected void updateItem(Classing item, boolean empty) {
                super.updateItem(item, empty);
                textProperty().unbind();
                if (empty) {
                    setText(null);
                } else {
                    textProperty().bind(words.text("classing." + item.name().toLowerCase(java.util.Locale.ROOT)));
                }
            }
        };
    }
}
