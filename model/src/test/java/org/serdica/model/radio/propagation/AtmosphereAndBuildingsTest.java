package org.serdica.model.radio.propagation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.serdica.model.radio.Vectors;
import org.serdica.model.radio.Vectors.Row;
import org.serdica.model.radio.propagation.P2109.BuildingClass;

/** Loss into buildings, in rain, in air, in leaves and to drones, against the figures of others. */
class AtmosphereAndBuildingsTest {
    @Test
    void agreesWithThePublishedEntryLoss() {
        List<Row> rows = Vectors.of("p2109_grid.csv");
        Vectors.agree(
                rows,
                "building entry loss (dB)",
                0.01,
                row -> P2109.lossDb(
                        row.text("building type").equals("1")
                                ? BuildingClass.TRADITIONAL
                                : BuildingClass.THERMALLY_EFFICIENT,
                        row.number("freqency (GHz)"),
                        row.number("elevation angle (deg)"),
                        row.number("probability (%)") / 100));
    }

    @Test
    void agreesWithThePublishedRain() {
        List<Row> rows = Vectors.of("p838_rain.csv");
        Vectors.agreeRelatively(
                rows,
                "k",
                1e-5,
                row -> P838.k(row.number("f_GHz"), row.number("elev_deg"), row.number("pol_tilt_deg")));
        Vectors.agreeRelatively(
                rows,
                "alpha",
                1e-5,
                row -> P838.alpha(row.number("f_GHz"), row.number("elev_deg"), row.number("pol_tilt_deg")));
        Vectors.agreeRelatively(
                rows,
                "gamma_dB_km",
                1e-5,
                row -> P838.specificDbPerKm(
                        row.number("f_GHz"),
                        row.number("elev_deg"),
                        row.number("pol_tilt_deg"),
                        row.number("rain_mm_h")));
    }

    @Test
    void agreesWithThePublishedSightOfDrones() {
        for (Row row : Vectors.of("tr36777_aerial.csv")) {
            assertThat(Tr36777.umaLosProbability(row.number("d2D_m"), row.number("h_ut_m")))
                    .as("%s", row)
                    .isCloseTo(row.number("value"), within(row.number("tolerance")));
        }
    }

    @Test
    void dronesLoseMoreOutOfSight() {
        for (double h = 25; h <= 100; h += 25) {
            for (double d = 100; d < 3000; d += 200) {
                assertThat(Tr36777.umaNlosDb(2, d, h)).isGreaterThan(Tr36777.umaLosDb(2, d));
                assertThat(Tr36777.umiNlosDb(2, d, h)).isGreaterThanOrEqualTo(Tr36777.umiLosDb(2, d, h));
                assertThat(Tr36777.rmaNlosDb(2, d, h)).isGreaterThanOrEqualTo(Tr36777.rmaLosDb(2, d, h));
            }
        }
        // B-2 at 1 km, 100 m up, 2 GHz: -17.5 + 32 * 3 + 20 log(40 pi 2 / 3).
        assertThat(Tr36777.umaNlosDb(2, 1000, 100)).isCloseTo(116.962, within(0.005));
    }

    @Test
    void knowsTheQuantilesOfTheNormalDistribution() {
        assertThat(InverseNormal.of(0.5)).isZero();
        assertThat(InverseNormal.of(0.975)).isCloseTo(1.959963984540054, within(1e-14));
        assertThat(InverseNormal.of(1e-6)).isCloseTo(-4.753424308822899, within(1e-13));
        assertThat(InverseNormal.of(1e-20)).isCloseTo(-9.262340089798409, within(1e-12));
    }

    @Test
    void absorbsAsTheStandardAirOfTheRecommendationDoes() {
        // Levels of figure 1 of P.676 (standard atmosphere, 7.5 g/m3), as read there.
        assertThat(P676.specificDbPerKm(22.235)).isCloseTo(0.19, within(0.02));
        assertThat(P676.specificDbPerKm(60)).isCloseTo(15, within(0.8));
        assertThat(P676.specificDbPerKm(118.75)).isBetween(1.5, 3.0);
        assertThat(P676.specificDbPerKm(183.31)).isCloseTo(28.4, within(1.5));
        assertThat(P676.specificDbPerKm(28)).isCloseTo(0.11, within(0.02));
    }

    @Test
    void leavesNeverTakeMoreThanTheirGreatestLoss() {
        assertThat(P833.lossDb(0.949, 1)).isCloseTo(0.19, within(0.02));
        assertThat(P833.lossDb(2.1175, 1e6)).isCloseTo(34.1, within(0.3));
        assertThat(P833.lossDb(0.34, 34.1, 50)).isCloseTo(34.1 * (1 - Math.exp(-50 * 0.34 / 34.1)), within(1e-12));
        assertThat(P833.specificDbPerM(2.1175)).isCloseTo(0.34, within(0.01));
    }

    @Test
    void clutterIsFlatBeyondTwoKilometres() {
        assertThat(P2108.lossDb(2, 5, 0.5)).isEqualTo(P2108.lossDb(2, 2, 0.5));
        assertThat(P2108.lossDb(2, 0.5, 0.5)).isLessThan(P2108.lossDb(2, 2, 0.5));
        // Figure 3 of P.2108: about 29 dB at 2 GHz over 2 km and more for half of the places.
        assertThat(P2108.lossDb(2, 10, 0.5)).isBetween(27.0, 32.0);
    }

    @Test
    void freeSpaceFallsBySixDecibelsADoubling() {
        assertThat(FreeSpace.lossDb(2, 2000) - FreeSpace.lossDb(2, 1000)).isCloseTo(6.0206, within(1e-4));
        assertThat(FreeSpace.lossDb(1, 1000)).isCloseTo(92.45, within(0.01));
        assertThat(FreeSpace.lossDb(1, 0)).isZero();
    }

    @Test
    void addsPathsByTheirPowers() {
        assertThat(Decibels.together(100, 100)).isCloseTo(96.9897, within(1e-4));
        assertThat(Decibels.together(100, Double.POSITIVE_INFINITY)).isEqualTo(100);
        assertThat(Decibels.together(Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY))
                .isInfinite();
    }
}
