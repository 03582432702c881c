package org.serdica.model.radio.network;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OperatingBandTest {
    /** Middles of the downlinks in TS 36.101 table 5.5-1 and TS 38.101-1 table 5.2-1. */
    @ParameterizedTest
    @CsvSource({
        "B1, 2140",
        "3, 1842.5",
        "Band 7, 2655",
        "b8, 942.5",
        "B20, 806",
        "n28, 780.5",
        "n78, 3550",
        "n258, 25875"
    })
    void aBandIsKnownByTheMiddleOfItsDownlink(String name, double mhz) {
        assertThat(OperatingBand.of(name).orElseThrow().middleMHz()).isEqualTo(mhz);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "B78", "n42", "n9", "1800", "C-band", "B3/B20"})
    void whatIsNoBandOrNotSureToBeOneIsNone(String name) {
        assertThat(OperatingBand.of(name)).isEmpty();
    }

    /** TS 36.101 table 5.5-1 and TS 38.101-1 table 5.2-1, column duplex mode. */
    @ParameterizedTest
    @CsvSource({
        "NR_FR1, 2655, false, 20",
        "NR_FR1, 2140, false, 20",
        "NR_FR1, 780, false, 20",
        "NR_FR1, 1475, false, 20",
        "NR_FR1, 2595, true, 20",
        "NR_FR1, 2350, true, 100",
        "NR_FR1, 3550, true, 100",
        "NR_FR1, 4700, true, 100",
        "NR_FR2, 39000, true, 100",
        "LTE, 2655, false, 20",
        "LTE, 3500, true, 20",
        "IOT, 2350, false, 0.2"
    })
    void theBandSaysWhetherBothWaysShareTheTimeAndHowWideACarrierIs(
            Technology technology, double mhz, boolean timeDivision, double widthMHz) {
        assertThat(new Carrier(technology, mhz, 20, 30, 43, 0.5, 7).isTimeDivision())
                .isEqualTo(timeDivision);
        assertThat(technology.usualBandwidthMHz(mhz)).isEqualTo(widthMHz);
    }

    @Test
    void theLetterSaysTheTechnologyAndABareNumberDoesNot() {
        assertThat(OperatingBand.of("n3").orElseThrow().technology()).contains(Technology.NR_FR1);
        assertThat(OperatingBand.of("B3").orElseThrow().technology()).contains(Technology.LTE);
        assertThat(OperatingBand.of("3").orElseThrow().technology()).isEmpty();
        assertThat(OperatingBand.of("n258").orElseThrow().technology()).contains(Technology.NR_FR2);
    }
}
