package org.serdica.app.ui.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class SunTimesTest {
    private static final ZoneId SOFIA = ZoneId.of("Europe/Sofia");

    private static SunTimes sofia(int month, int day) {
        return SunTimes.of(LocalDate.of(2026, month, day), SOFIA, 42.70, 23.32);
    }

    /** Almanacs give 5:49 and 21:08 for Sofia at the June solstice, and 7:53 and 16:57 in December. */
    @Test
    void sofiaHasItsLongestAndShortestDay() {
        SunTimes june = sofia(6, 21);
        assertThat(june.sunriseMin()).isCloseTo(5 * 60 + 49, within(2.0));
        assertThat(june.sunsetMin()).isCloseTo(21 * 60 + 8, within(2.0));
        SunTimes december = sofia(12, 21);
        assertThat(december.sunriseMin()).isCloseTo(7 * 60 + 53, within(2.0));
        assertThat(december.sunsetMin()).isCloseTo(16 * 60 + 57, within(2.0));
    }

    @Test
    void theSunOfMidsummerDoesNotSetInTromso() {
        SunTimes tromso = SunTimes.of(LocalDate.of(2026, 6, 21), ZoneId.of("Europe/Oslo"), 69.65, 18.96);
        assertThat(tromso.sunriseMin()).isNaN();
        assertThat(tromso.sunsetMin()).isNaN();
        assertThat(tromso.alwaysUp()).isTrue();
    }
}
