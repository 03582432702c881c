package org.serdica.app.ui.radio.compare;

import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.serdica.app.ui.radio.CoverageKeeper;
import org.serdica.app.ui.radio.MapSource;
import org.serdica.app.ui.words.Words;
import org.serdica.model.city.City;

/** While the window compares with another state of the city, offers the difference of the two maps. */
public final class DifferenceCard extends VBox {
    private final CoverageKeeper keeper;
    private final ReadOnlyObjectProperty<Optional<City>> other;
    private final ObjectProperty<Optional<MapSource>> map;
    private final Words words;
    private final CheckBox shown = new CheckBox();
    private @Nullable DifferenceSource mine;

    /**
     * @param other what the open city is compared with
     * @param map what is shown in place of levels
     */
    public DifferenceCard(
            CoverageKeeper keeper,
            ReadOnlyObjectProperty<Optional<City>> other,
            ObjectProperty<Optional<MapSource>> map,
            Words words) {
        this.keeper = keeper;
        this.other = other;
        this.map = map;
        this.words = words;
        shown.setId("radio-difference");
        shown.setWrapText(true);
        shown.textProperty().bind(words.text("radio.difference"));
        getChildren().add(shown);
        shown.selectedProperty().subscribe(this::choose);
        keeper.wishProperty().subscribe((before, now) -> {
            if (!before.over().equals(now.over())
                    || !before.network().equals(now.network())
                    || !before.model().equals(now.model())) {
                choose();
            }
        });
        keeper.calibrationProperty().subscribe((before, now) -> choose());
        keeper.antennasProperty().subscribe((before, now) -> choose());
        other.subscribe(now -> {
            setVisible(now.isPresent());
            setManaged(now.isPresent());
            choose();
        });
        map.subscribe(now -> {
            if (mine != null && now.filter(s -> s == mine).isEmpty()) {
                mine = null;
                shown.setSelected(false);
            }
        });
    }

    /** Whether the difference is asked for; it is shown while something is compared. */
    public BooleanProperty shownProperty() {
        return shown.selectedProperty();
    }

    private void choose() {
        Optional<City> with = other.get();
        if (shown.isSelected() && with.isPresent()) {
            keeper.activeProperty().set(true);
            mine = new DifferenceSource(
                    with.get(),
                    keeper.wishProperty().get(),
                    keeper.calibrationProperty().get(),
                    keeper.patterns(),
                    words);
            map.set(Optional.of(mine));
        } else if (mine != null) {
            mine = null;
            shown.setSelected(false);
            map.set(Optional.empty());
        }
    }
}
