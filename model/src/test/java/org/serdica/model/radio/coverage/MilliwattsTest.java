package org.serdica.model.radio.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** The tables that stand for logarithms, held against them over their whole range. */
class MilliwattsTest {
    @Test
    void decibelsAreThoseOfTheLogarithmToLessThanAThousandth() {
        for (double exponent = -34; exponent < 34; exponent += 0.000_37) {
            float power = (float) Math.pow(10, exponent);
            assertThat((double) Milliwatts.decibels(power)).isCloseTo(10 * Math.log10(power), within(6e-4));
        }
    }

    @Test
    void powerIsThatOfTheExponential() {
        for (int units = -29_999; units <= Short.MAX_VALUE; units += 7) {
            double exact = Math.pow(10, units / 1000.0);
            assertThat((double) Milliwatts.of((short) units)).isCloseTo(exact, within(exact * 1e-6));
        }
        assertThat(Milliwatts.of(SectorLevel.NOTHING)).isZero();
    }
}
