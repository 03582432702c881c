package org.serdica.model.radio.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CalibrationTest {
    private static final double OFFSET_DB = -6;
    private static final double SLOPE_DB = 8;

    /** A model that is off by 6 dB at 100 m and by 8 dB more a decade, measured with a spread of 4 dB. */
    private static List<Residual> street(String cell, int squares, double wildShare, long seed) {
        Random random = new Random(seed);
        List<Residual> all = new ArrayList<>();
        for (int i = 0; i < squares; i++) {
            double x = random.nextDouble(1000);
            double y = random.nextDouble(1000);
            double d = Math.max(20, Math.hypot(x - 500, y - 500));
            double model = -40 - 25 * Math.log10(d);
            double truth = model + OFFSET_DB + SLOPE_DB * Math.log10(d / 100) + 4 * random.nextGaussian();
            double measured = random.nextDouble() < wildShare ? truth - 40 : truth;
            all.add(new Residual(cell, new MeasuredBin(cell, x, y, measured, 3, false), model, d));
        }
        return all;
    }

    private static CellFit fit(Calibration calibration, String cell) {
        return Optional.ofNullable(calibration.fits().get(cell)).orElseThrow();
    }

    @Test
    void offsetAndSlopeOfACellAreFoundAgain() {
        CellFit fit = fit(Calibration.of(street("a", 400, 0, 1), 100), "a");
        assertThat(fit.offsetDb()).isCloseTo(OFFSET_DB, within(1.0));
        assertThat(fit.slopeDbPerDecade()).isCloseTo(SLOPE_DB, within(2.0));
    }

    @Test
    void oneWildSampleInTwentyHardlyMovesThem() {
        CellFit fit = fit(Calibration.of(street("a", 400, 0.05, 2), 100), "a");
        assertThat(fit.offsetDb()).isCloseTo(OFFSET_DB, within(1.5));
        assertThat(fit.slopeDbPerDecade()).isCloseTo(SLOPE_DB, within(2.5));
    }

    @Test
    void whereItWasNotLookedForOnlyTheSpreadOfTheSamplesIsLeft() {
        Calibration c = Calibration.of(street("a", 400, 0, 3), 100);
        assertThat(c.before().rmseDb()).isGreaterThan(c.after().rmseDb() + 0.3);
        assertThat(c.after().rmseDb()).isCloseTo(4, within(0.5));
        assertThat(c.after().biasDb()).isCloseTo(0, within(0.5));
        assertThat(c.rows())
                .singleElement()
                .satisfies(r -> assertThat(r.before().count()).isEqualTo(400));
    }

    @Test
    void eachCellHasItsOwnAndOneWithTooFewSquaresHasNone() {
        List<Residual> all = new ArrayList<>(street("a", 300, 0, 4));
        all.addAll(street("few", 4, 0, 5));
        street("b", 300, 0, 6).forEach(r -> all.add(new Residual("b", r.bin(), r.modelDbm() - 10, r.distanceM())));
        Calibration c = Calibration.of(all, 100);
        assertThat(c.fits()).containsOnlyKeys("a", "b");
        assertThat(fit(c, "b").offsetDb() - fit(c, "a").offsetDb()).isCloseTo(10, within(1.5));
    }

    @Test
    void squaresThatAllLieAtOneDistanceGiveNoSlope() {
        List<Residual> ring = street("a", 100, 0, 7).stream()
                .map(r -> new Residual("a", r.bin(), r.bin().rsrpDbm() + 5, 200))
                .toList();
        CellFit fit = fit(Calibration.of(ring, 100), "a");
        assertThat(fit.slopeDbPerDecade()).isZero();
        assertThat(fit.offsetDb()).isCloseTo(-5, within(1e-6));
    }

    @Test
    void noServiceWhereTheModelHasNoneIsNoError() {
        MeasuredBin none = new MeasuredBin("a", 0, 0, -120, 2, true);
        assertThat(new Residual("a", none, -131, 900).errorDb(0)).isZero();
        assertThat(new Residual("a", none, -110, 900).errorDb(0)).isEqualTo(-10);
    }

    @Test
    void whatWasMeasuredHighUpIsNotOfTheStreetAndIsCounted() {
        StreetSquares squares = StreetSquares.of(
                List.of(
                        new Measurement("a", 1, 1, -80, "", Double.NaN),
                        new Measurement("a", 2, 2, -80, "", 1.5),
                        new Measurement("a", 3, 3, -60, "", 30)),
                10);
        assertThat(squares.aside()).isEqualTo(1);
        assertThat(squares.bins()).singleElement().satisfies(b -> {
            assertThat(b.samples()).isEqualTo(2);
            assertThat(b.rsrpDbm()).isCloseTo(-80, within(1e-9));
        });
    }

    @Test
    void aSquareHasTheMeanOfThePowersOfItsSamples() {
        List<MeasuredBin> bins = MeasuredBins.of(
                List.of(
                        new Measurement("a", 1, 1, -80, "", Double.NaN),
                        new Measurement("a", 3, 5, -90, "", Double.NaN),
                        new Measurement("a", 13, 5, -125, "", Double.NaN),
                        new Measurement("b", 1, 1, -100, "", Double.NaN)),
                10);
        assertThat(bins).hasSize(3);
        // (1e-8 + 1e-9) / 2 mW is 5.5e-9 mW.
        assertThat(bins.getFirst().rsrpDbm()).isCloseTo(-82.596, within(1e-3));
        assertThat(bins.getFirst().x()).isEqualTo(2);
        assertThat(bins.get(1).censored()).isTrue();
        assertThat(bins.get(1).rsrpDbm()).isCloseTo(-120, within(1e-9));
    }
}
