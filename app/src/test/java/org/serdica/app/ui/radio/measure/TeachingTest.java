package org.serdica.app.ui.radio.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.serdica.app.ui.SampleCity;
import org.serdica.model.city.City;
import org.serdica.model.radio.measure.CellFit;

class TeachingTest {
    private static final Map<String, CellFit> FOUR = Map.of("A", new CellFit(4, 0, 10));
    private static final Map<String, CellFit> SEVEN = Map.of("A", new CellFit(7, 0, 10));

    private final List<Map<String, CellFit>> taught = new ArrayList<>();
    private final Teaching teaching = new Teaching(taught::add);
    private final City city = SampleCity.of(1);

    @Test
    void mapsLearnNothingUntilSomebodyWantsThemTo() {
        teaching.found(city, FOUR);
        assertThat(taught).isEmpty();
        teaching.want(true);
        assertThat(taught).containsExactly(FOUR);
        teaching.want(false);
        assertThat(taught).containsExactly(FOUR, Map.of());
    }

    @Test
    void anotherNetworkIsLearntOfAnew() {
        teaching.found(city, FOUR);
        teaching.want(true);
        teaching.found(SampleCity.of(2), SEVEN);
        assertThat(taught).containsExactly(FOUR, SEVEN);
    }

    @Test
    void whatIsFoundOnTaughtMapsOfTheSameCityIsNotTaughtAgain() {
        teaching.found(city, FOUR);
        teaching.want(true);
        teaching.found(city, SEVEN);
        assertThat(taught).containsExactly(FOUR);
    }

    @Test
    void otherMeasurementsAreWantedAnew() {
        teaching.found(city, FOUR);
        teaching.forget();
        teaching.want(true);
        assertThat(taught).containsExactly(Map.of());
        teaching.found(city, SEVEN);
        assertThat(taught).containsExactly(Map.of(), SEVEN);
    }
}
