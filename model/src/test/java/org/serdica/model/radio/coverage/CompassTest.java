package org.serdica.model.radio.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CompassTest {
    /** A hundredth of a degree is 1.7e-4. */
    private static final double GOOD = 1.2e-5;

    @Test
    void azimuthsAreThoseOfTheArcTangent() {
        for (double a = 0; a < 2 * Math.PI; a += 0.000_7) {
            double off = Compass.azimuth(Math.sin(a) * 300, Math.cos(a) * 300) - a;
            assertThat(off - 2 * Math.PI * Math.rint(off / (2 * Math.PI))).isCloseTo(0, within(GOOD));
        }
    }

    @Test
    void sinesAreThoseOfTheLibrary() {
        for (double a = -15; a < 15; a += 0.000_7) {
            assertThat(Compass.sine(a)).isCloseTo(Math.sin(a), within(1e-8));
            assertThat(Compass.cosine(a)).isCloseTo(Math.cos(a), within(1e-8));
        }
    }

    @Test
    void elevationsAreToo() {
        for (double slope = -40; slope < 40; slope += 0.001_7) {
            assertThat(Compass.elevation(slope)).isCloseTo(Math.atan(slope), within(GOOD));
        }
        assertThat(Compass.elevation(Double.POSITIVE_INFINITY)).isCloseTo(Math.PI / 2, within(GOOD));
    }
}
