package org.serdica.app.ui.radio.measure;

import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.serdica.model.city.City;
import org.serdica.model.radio.measure.CellFit;

/**
 * Hands what measurements say to the maps while that is wanted, and once more for each other state of the city: another
 * network is off by something else. Once only, for a square that names no cell may be of another one after it, and
 * learning of that would run in circles.
 */
final class Teaching {
    private final Consumer<Map<String, CellFit>> maps;
    private Map<String, CellFit> fits = Map.of();
    private @Nullable City of;
    private @Nullable City taught;
    private boolean wanted;

    /** @param maps takes what cells are off by */
    Teaching(Consumer<Map<String, CellFit>> maps) {
        this.maps = maps;
    }

    /** What was found beside the maps of a city. */
    void found(City city, Map<String, CellFit> found) {
        fits = found;
        of = city;
        if (wanted && city != taught) {
            teach();
        }
    }

    /** There are other measurements now, or none. */
    void forget() {
        fits = Map.of();
        of = null;
    }

    void want(boolean on) {
        wanted = on;
        if (on) {
            teach();
        } else {
            taught = null;
            maps.accept(Map.of());
        }
    }

    private void teach() {
        taught = of;
        maps.accept(fits);
    }
}
