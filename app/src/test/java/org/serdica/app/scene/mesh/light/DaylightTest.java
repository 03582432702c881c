package org.serdica.app.scene.mesh.light;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class DaylightTest {
    private static int brightness(int rgb) {
        return (rgb >> 16 & 0xFF) + (rgb >> 8 & 0xFF) + (rgb & 0xFF);
    }

    @Test
    void highSunHasTheSkyOfTheLook() {
        Daylight noon = Daylight.of(60);
        assertThat(noon.zenithRgb()).isEqualTo(0xBFD6EA);
        assertThat(noon.horizonRgb()).isEqualTo(0xE8EEF2);
        assertThat(noon.groundRgb()).isEqualTo(0xFFFFFF);
    }

    @Test
    void lowSunIsWarm() {
        int sun = Daylight.of(5).sunRgb();
        assertThat(sun >> 16 & 0xFF).isGreaterThan((sun & 0xFF) + 30);
    }

    @Test
    void sunIsOutAtNightAndTheSkyIsDark() {
        assertThat(Daylight.of(-30).sunRgb()).isZero();
        assertThat(brightness(Daylight.of(-30).zenithRgb()))
                .isLessThan(brightness(Daylight.of(60).zenithRgb()) / 3);
    }

    @Test
    void lightGrowsSteadilyAsTheSunRises() {
        for (double e = -14; e < 23; e++) {
            assertThat(brightness(Daylight.of(e + 1).groundRgb()))
                    .as("ground at %s degrees", e)
                    .isGreaterThanOrEqualTo(brightness(Daylight.of(e).groundRgb()));
        }
    }

    @Test
    void azimuthIsCountedFromTheFramesNorth() {
        Instant noon = Instant.parse("2026-06-21T10:30:00Z");
        double trueAzimuth = SkyPlace.SOFIA.sunAt(noon).azimuthDeg();
        double gridAzimuth = new SkyPlace(42.70, 23.32, 2).sunAt(noon).azimuthDeg();
        assertThat(gridAzimuth).isCloseTo(trueAzimuth - 2, within(1e-9));
    }
}
