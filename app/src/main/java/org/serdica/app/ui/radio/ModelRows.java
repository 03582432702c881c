package org.serdica.app.ui.radio;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.GridPane;
import org.serdica.app.ui.words.Words;
import org.serdica.model.radio.coverage.Environment;
import org.serdica.model.radio.coverage.PropagationSettings;
import org.serdica.model.radio.propagation.P2109.BuildingClass;

/** Where antennas stand, how buildings keep waves out, and the weather: what the models are told besides the city. */
final class ModelRows extends GridPane {
    /** From drizzle to a cloudburst. */
    private static final List<Double> RAIN_MM_PER_HOUR = List.of(0.0, 5.0, 10.0, 25.0, 50.0, 100.0);

    private final CoverageKeeper keeper;
    private final ComboBox<Environment> environment;
    private final ComboBox<BuildingClass> entry;
    private final ComboBox<Double> rain;
    private boolean following;

    ModelRows(CoverageKeeper keeper, Words words) {
        this.keeper = keeper;
        Combos.lay(this);
        environment = Combos.of(
                "radio-environment",
                List.of(Environment.values()),
                e -> words.get("radio.model.environment." + key(e)),
                words);
        entry = Combos.of(
                "radio-entry", List.of(BuildingClass.values()), c -> words.get("radio.made.entry." + key(c)), words);
        rain = Combos.of(
                "radio-rain",
                RAIN_MM_PER_HOUR,
                mm -> mm == 0 ? words.get("radio.model.dry") : words.get("radio.model.mmPerHour", words.number(mm, 0)),
                words);
        addRow(0, Combos.title("radio.model.environment", words), environment);
        addRow(1, Combos.title("radio.model.entry", words), entry);
        addRow(2, Combos.title("radio.model.rain", words), rain);
        environment.valueProperty().subscribe((before, now) -> choose());
        entry.valueProperty().subscribe((before, now) -> choose());
        rain.valueProperty().subscribe((before, now) -> choose());
        keeper.wishProperty().subscribe(this::follow);
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private void choose() {
        Double mm = rain.getValue();
        if (following || mm == null) {
            return;
        }
        MapWish wish = keeper.wishProperty().get();
        PropagationSettings chosen = wish.model()
                .environment(environment.getValue())
                .entry(entry.getValue())
                .inRain(mm);
        keeper.wishProperty().set(wish.model(chosen));
    }

    private void follow(MapWish wish) {
        following = true;
        environment.setValue(wish.model().environment());
        entry.setValue(wish.model().entry());
        rain.setValue(wish.model().rainMmPerHour());
        following = false;
    }
}
