package org.serdica.app.ui.radio;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.serdica.app.scene.SceneModel;
import org.serdica.app.ui.words.Words;
import org.serdica.model.radio.coverage.CoverageLayer;

/** Which map of the network is shown, for receivers how high, how strongly, and what it was made by. */
final class RadioPage extends VBox {
    private static final List<Double> HEIGHTS_M = List.of(1.5, 4.5, 7.5, 10.5, 16.5, 25.5, 50.0, 100.0, 120.0);
    private static final List<Double> CELLS_M = List.of(0.0, 2.0, 5.0, 10.0, 20.0);

    private final CoverageKeeper keeper;
    private final ReadOnlyBooleanProperty painting;
    private final Words words;
    private final RadioLegends names;
    private final VBox results = new VBox(8);
    private final Label state = new Label();

    /** @param painting whether the newest map is not all over the city yet */
    RadioPage(SceneModel scene, CoverageKeeper keeper, ReadOnlyBooleanProperty painting, Words words) {
        super(10);
        this.painting = painting;
        this.keeper = keeper;
        this.words = words;
        names = new RadioLegends(words);
        setId("radio-page");
        getStyleClass().addAll("page", "padded", "radio");
        CheckBox shown = new CheckBox();
        shown.setId("radio-show");
        shown.textProperty().bind(words.text("radio.show"));
        shown.selectedProperty().bindBidirectional(keeper.activeProperty());
        CheckBox walls = new CheckBox();
        walls.setId("radio-walls");
        walls.textProperty().bind(words.text("radio.walls"));
        walls.setSelected(keeper.wishProperty().get().walls());
        walls.selectedProperty()
                .subscribe(on -> wish(keeper.wishProperty().get().walls(on)));
        GridPane choices = new GridPane();
        choices.setHgap(8);
        choices.setVgap(6);
        choices.addRow(
                0,
                title("radio.map"),
                box(
                        "radio-layer",
                        List.of(CoverageLayer.values()),
                        names::name,
                        layer -> wish(keeper.wishProperty().get().layer(layer))));
        choices.addRow(
                1,
                title("radio.height"),
                box(
                        "radio-height",
                        HEIGHTS_M,
                        this::height,
                        height -> wish(keeper.wishProperty().get().heightM(height))));
        choices.addRow(
                2,
                title("radio.cell"),
                box(
                        "radio-cell",
                        CELLS_M,
                        this::cell,
                        cell -> wish(keeper.wishProperty().get().cellM(cell))));
        Slider strength = new Slider(0.2, 1, 1);
        strength.setId("radio-strength");
        strength.valueProperty().bindBidirectional(scene.map().opacityProperty());
        choices.addRow(3, title("radio.strength"), strength);
        state.getStyleClass().addAll("muted", "small-text");
        state.setWrapText(true);
        getChildren().addAll(shown, choices, walls, state, results);
        for (Node node : List.of(choices, walls)) {
            node.disableProperty().bind(keeper.activeProperty().not());
        }
        keeper.coverageProperty().subscribe(this::show);
        keeper.workingProperty().subscribe(this::show);
        painting.subscribe(this::show);
        words.languageProperty().subscribe(this::show);
    }

    /** Puts more below what is chosen: figures of the map, a link, exports. */
    void addBelow(Node node) {
        results.getChildren().add(node);
    }

    private void wish(MapWish next) {
        keeper.wishProperty().set(next);
    }

    private String height(double m) {
        return words.number(m, 1, "m");
    }

    private String cell(double m) {
        return m == 0 ? words.get("radio.cellAuto") : words.number(m, 0, "m");
    }

    private Label title(String key) {
        Label label = new Label();
        label.textProperty().bind(words.text(key));
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private static <T> HBox box(
            String id, List<T> values, java.util.function.Function<T, String> text, Consumer<T> chosen) {
        ComboBox<T> box = new ComboBox<>();
        box.setId(id);
        box.getItems().setAll(values);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : text.apply(value);
            }

            @Override
            public T fromString(String typed) {
                return box.getValue();
            }
        });
        box.setValue(values.getFirst());
        box.valueProperty().subscribe((before, now) -> chosen.accept(now));
        box.setMaxWidth(Double.MAX_VALUE);
        HBox room = new HBox(box);
        HBox.setHgrow(box, Priority.ALWAYS);
        GridPane.setHgrow(room, Priority.ALWAYS);
        room.setAlignment(Pos.CENTER_LEFT);
        return room;
    }

    private void show() {
        String now = keeper.coverageProperty()
                .get()
                .map(c -> words.get(
                        "radio.state",
                        c.maps().sectors().size(),
                        words.number(c.maps().frame().cellM(), 0),
                        words.number(c.maps().count() / 1000.0, 0)))
                .orElseGet(() -> words.get(keeper.workingProperty().get() ? "radio.working" : "radio.off"));
        boolean shown = keeper.coverageProperty().get().isPresent();
        String going = keeper.workingProperty().get() ? "radio.working" : painting.get() ? "radio.painting" : "";
        state.setText(shown && !going.isEmpty() ? words.get(going) + "\n" + now : now);
    }
}
