package org.serdica.app.ui.radio;

import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.serdica.app.scene.SceneModel;
import org.serdica.app.ui.words.Words;
import org.serdica.model.radio.coverage.CoverageLayer;

/** Which map of the network is shown, for receivers how high, how strongly, and what it was made by. */
final class RadioPage extends VBox {
    private static final List<Double> CELLS_M = List.of(0.0, 2.0, 5.0, 10.0, 20.0);

    private final CoverageKeeper keeper;
    private final ReadOnlyBooleanProperty painting;
    private final Words words;
    private final RadioLegends names;
    private final VBox results = new VBox(8);
    private final Label state = new Label();

    /**
     * @param receivers where the map's receivers are chosen
     * @param painting whether the newest map is not all over the city yet
     */
    RadioPage(SceneModel scene, CoverageKeeper keeper, Node receivers, ReadOnlyBooleanProperty painting, Words words) {
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
        ComboBox<CoverageLayer> layer = Combos.of("radio-layer", List.of(CoverageLayer.values()), names::name, words);
        layer.valueProperty()
                .subscribe((before, now) -> wish(keeper.wishProperty().get().layer(now)));
        ComboBox<Double> cell = Combos.of("radio-cell", CELLS_M, this::cell, words);
        cell.valueProperty()
                .subscribe((before, now) -> wish(keeper.wishProperty().get().cellM(now)));
        GridPane first = grid();
        first.addRow(0, Combos.title("radio.map", words), layer);
        GridPane others = grid();
        others.addRow(0, Combos.title("radio.cell", words), cell);
        Slider strength = new Slider(0.2, 1, 1);
        strength.setId("radio-strength");
        strength.valueProperty().bindBidirectional(scene.map().opacityProperty());
        others.addRow(1, Combos.title("radio.strength", words), strength);
        keeper.wishProperty().subscribe(wish -> {
            layer.setValue(wish.layer());
            cell.setValue(wish.cellM());
            walls.setSelected(wish.walls());
            Combos.show(!wish.isOfRooms() && wish.along().isEmpty(), walls);
        });
        state.getStyleClass().addAll("muted", "small-text");
        state.setWrapText(true);
        Node network = new NetworkRows(scene, keeper, words);
        Node model = new ModelRows(keeper, words);
        getChildren().addAll(shown, first, network, receivers, model, others, walls, state, results);
        for (Node node : List.of(first, network, receivers, model, others, walls)) {
            node.disableProperty().bind(keeper.activeProperty().not());
        }
        keeper.coverageProperty().subscribe(this::show);
        keeper.workingProperty().subscribe(this::show);
        painting.subscribe(this::show);
        words.languageProperty().subscribe(this::show);
    }

    /** Puts an answer above all else, for whoever has just asked. */
    void addAbove(Node node) {
        getChildren().addFirst(node);
    }

    /** Puts more below what is chosen: figures of the map, a link, exports. */
    void addBelow(Node node) {
        results.getChildren().add(node);
    }

    private void wish(MapWish next) {
        keeper.wishProperty().set(next);
    }

    private String cell(double m) {
        return m == 0 ? words.get("radio.cellAuto") : words.number(m, 0, "m");
    }

    private static GridPane grid() {
        GridPane grid = new GridPane();
        Combos.lay(grid);
        return grid;
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
