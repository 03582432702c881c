package org.serdica.app.ui.radio;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.GridPane;
import org.serdica.app.scene.SceneModel;
import org.serdica.app.ui.words.Words;
import org.serdica.model.city.City;
import org.serdica.model.radio.network.CarrierChoice;
import org.serdica.model.radio.network.NetworkChoice;
import org.serdica.model.radio.network.RadioNetwork;

/** Whose network the map is of, and which of its carriers: what the city has, kept up to date while it is edited. */
final class NetworkRows extends GridPane {
    private final SceneModel scene;
    private final CoverageKeeper keeper;
    private final ComboBox<String> operator;
    private final ComboBox<CarrierChoice> carriers;
    private boolean following;

    NetworkRows(SceneModel scene, CoverageKeeper keeper, Words words) {
        this.scene = scene;
        this.keeper = keeper;
        Combos.lay(this);
        operator = Combos.of("radio-operator", List.of(""), name -> NetworkWords.operator(name, words), words);
        carriers = Combos.of(
                "radio-carriers", List.of(CarrierChoice.MOBILE), one -> NetworkWords.carriers(one, words), words);
        addRow(0, Combos.title("radio.operator", words), operator);
        addRow(1, Combos.title("radio.carriers", words), carriers);
        operator.valueProperty().subscribe((before, now) -> choose());
        carriers.valueProperty().subscribe((before, now) -> choose());
        keeper.wishProperty().subscribe(this::follow);
        scene.cityProperty().subscribe(this::offer);
        scene.draggingProperty().subscribe(this::offer);
    }

    private void choose() {
        String name = operator.getValue();
        CarrierChoice one = carriers.getValue();
        if (!following && name != null && one != null) {
            keeper.wishProperty().set(keeper.wishProperty().get().network(new NetworkChoice(name, one)));
        }
    }

    /** A drag has a new city in every frame, and the same operators in all of them. */
    private void offer() {
        City city = scene.city();
        if (scene.isDragging()) {
            return;
        }
        RadioNetwork network = RadioNetwork.of(city);
        List<String> names = new ArrayList<>(List.of(""));
        names.addAll(NetworkChoice.operators(network));
        List<CarrierChoice> known = CarrierChoice.in(network);
        following = true;
        if (!names.equals(operator.getItems())) {
            operator.getItems().setAll(names);
        }
        if (!known.equals(carriers.getItems())) {
            carriers.getItems().setAll(known);
        }
        following = false;
        NetworkChoice kept = keeper.wishProperty().get().network().in(network);
        if (!kept.equals(keeper.wishProperty().get().network())) {
            keeper.wishProperty().set(keeper.wishProperty().get().network(kept));
        }
        follow(keeper.wishProperty().get());
    }

    private void follow(MapWish wish) {
        following = true;
        operator.setValue(wish.network().operator());
        carriers.setValue(wish.network().carriers());
        following = false;
    }
}
