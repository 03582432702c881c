package org.serdica.app.scene.mesh.light;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeZonesTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Pleven, 43.41, 24.62, Europe/Sofia",
        "Burgas, 42.50, 27.47, Europe/Sofia",
        "Kyustendil, 42.28, 22.69, Europe/Sofia",
        "Pirot, 43.15, 22.59, Europe/Belgrade",
        "Rotterdam, 51.92, 4.48, Europe/Amsterdam",
        "Salzburg, 47.80, 13.04, Europe/Berlin",
        "Porto, 41.15, -8.61, Europe/Lisbon",
        "Manhattan, 40.78, -73.97, America/New_York"
    })
    void clocksShowTheTimeOfTheNearestCity(String place, double latitude, double longitude, String zone) {
        assertThat(TimeZones.at(latitude, longitude)).isEqualTo(ZoneId.of(zone));
    }

    @Test
    void farFromAllOfThemTheSunDecides() {
        assertThat(TimeZones.at(-49.35, 70.22)).isEqualTo(ZoneOffset.ofHours(5));
        assertThat(TimeZones.at(0, -179.9)).isEqualTo(ZoneOffset.ofHours(-12));
    }
}
