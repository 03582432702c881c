package org.serdica.model.radio.emf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.serdica.model.radio.antenna.AntennaPattern;
import org.serdica.model.radio.antenna.ArrayPattern;
import org.serdica.model.radio.antenna.BeamSet;
import org.serdica.model.radio.antenna.ElementPattern;
import org.serdica.model.radio.antenna.OmniPattern;
import org.serdica.model.radio.coverage.PatternSource;
import org.serdica.model.radio.network.Carrier;
import org.serdica.model.radio.network.MountedOn;
import org.serdica.model.radio.network.Sector;
import org.serdica.model.radio.network.Technology;
import org.serdica.model.task.CancelToken;

class ExposureTest {
    private static final PatternSource ALL_ROUND = s -> OmniPattern.ISOTROPIC;
    private static final ExposureLimits BULGARIA = LimitTable.of("BG");
    private static final ExposureLimits ICNIRP = LimitTable.of("ICNIRP");

    private static Sector sector(double mhz, double eirpDbm) {
        Carrier carrier = new Carrier(Technology.NR_FR1, mhz, 100, 30, eirpDbm, 1, 7);
        return new Sector("c", "s", 0, 0, 30, MountedOn.POLE, 30, 0, 0, 0, "", carrier);
    }

    private static Exposure of(ExposureSettings settings, ExposureLimits limits, Sector... sectors) {
        return Exposure.of(List.of(sectors), ALL_ROUND, settings, limits);
    }

    @Test
    void aKilowattReachesTheBulgarianLimitAt28AndThatOfIcnirpAtNearly3Metres() {
        assertThat(Exposure.complianceDistanceM(60, 0.1)).isCloseTo(28.2, within(0.05));
        assertThat(Exposure.complianceDistanceM(60, 10)).isCloseTo(2.8, within(0.05));
        Exposure field = of(ExposureSettings.MOST, BULGARIA, sector(3500, 60));
        assertThat(field.wattPerM2(28.21, 0, 30)).isCloseTo(0.1, within(1e-4));
        assertThat(field.ratio(28.21, 0, 30)).isCloseTo(1, within(1e-3));
        assertThat(field.ratio(0, 56.42, 30)).isCloseTo(0.25, within(1e-3));
    }

    @Test
    void limitsFollowTheFrequencyAndTheirUnits() {
        assertThat(BULGARIA.wattPerM2(1800).orElseThrow()).isCloseTo(0.1, within(1e-12));
        assertThat(BULGARIA.wattPerM2(100)).isEmpty();
        assertThat(ICNIRP.wattPerM2(400).orElseThrow()).isEqualTo(2);
        assertThat(ICNIRP.wattPerM2(900).orElseThrow()).isCloseTo(4.5, within(1e-12));
        assertThat(ICNIRP.wattPerM2(3500).orElseThrow()).isEqualTo(10);
        // Law 214/2023 itself gives 0.59 W/m2 for its 15 V/m.
        assertThat(LimitTable.of("IT").wattPerM2(3500).orElseThrow()).isCloseTo(0.597, within(1e-3));
        assertThat(LimitTable.of("IT-6").wattPerM2(3500).orElseThrow()).isCloseTo(0.0955, within(1e-4));
        // 0.1 W/m2 and 6.14 V/m are the same wave, and 10 W/m2 is 61 V/m.
        assertThat(FieldUnit.VOLT_PER_M.ofWattPerM2(0.1)).isCloseTo(6.14, within(0.005));
        assertThat(FieldUnit.VOLT_PER_M.ofWattPerM2(10)).isCloseTo(61, within(0.5));
    }

    @Test
    void switzerlandLimitsOneInstallationByItsBandsAndTheSumOfAllByTheFrequency() {
        assertThat(voltPerM("CH-4", 900)).isCloseTo(4, within(1e-9));
        assertThat(LimitTable.of("CH-4").wattPerM2(2100)).isEmpty();
        assertThat(voltPerM("CH-5", 900)).isCloseTo(5, within(1e-9));
        assertThat(voltPerM("CH-5", 3500)).isCloseTo(5, within(1e-9));
        assertThat(voltPerM("CH-6", 3500)).isCloseTo(6, within(1e-9));
        // As the Federal Office for the Environment rounds them.
        Map<Integer, Integer> published = Map.of(700, 36, 800, 39, 900, 42, 1400, 51, 1800, 58, 2100, 61, 3500, 61);
        published.forEach((mhz, volt) -> assertThat(voltPerM("CH", mhz)).isCloseTo(volt, within(1.0)));
    }

    @Test
    void aJurisdictionIsEstablishedOnlyIfAllItsRangesAre() {
        assertThat(LimitTable.of("PL").established()).isFalse();
        assertThat(LimitTable.of("IT").established()).isTrue();
    }

    private static double voltPerM(String code, double mhz) {
        return FieldUnit.VOLT_PER_M.ofWattPerM2(
                LimitTable.of(code).wattPerM2(mhz).orElseThrow());
    }

    @Test
    void everyLimitSaysWhenItHoldsAndWhereItStands() {
        assertThat(LimitTable.ALL).hasSize(10).allSatisfy(l -> {
            assertThat(l.date()).matches("\\d{4}(-\\d{2})?");
            assertThat(l.source()).isNotBlank();
            assertThat(l.established() || !l.note().isBlank()).isTrue();
            assertThat(l.bands()).isNotEmpty();
        });
    }

    @Test
    void ratiosOfCarriersAddUpEachUnderItsOwnLimit() {
        // 900 MHz has 4.5 W/m2, 3500 MHz 10 W/m2: the same power counts 1/4.5 and 1/10.
        Exposure field = of(ExposureSettings.MOST, ICNIRP, sector(900, 60), sector(3500, 60));
        double density = 1000 / (4 * Math.PI * 100);
        assertThat(field.ratio(10, 0, 30)).isCloseTo(density * (1 / 4.5 + 1 / 10.0), within(1e-9));
        assertThat(field.wattPerM2(10, 0, 30)).isCloseTo(2 * density, within(1e-9));
    }

    private static double actualShare(Sector sector, AntennaPattern pattern) {
        PatternSource antennas = s -> pattern;
        Exposure most = Exposure.of(List.of(sector), antennas, ExposureSettings.MOST, BULGARIA);
        Exposure actual = Exposure.of(List.of(sector), antennas, ExposureSettings.ACTUAL, BULGARIA);
        return actual.ratio(0, 20, 30) / most.ratio(0, 20, 30);
    }

    @Test
    void whatIsActuallySentIsTheShareOfTimeAndOfBeams() {
        ArrayPattern panel = new ArrayPattern(ElementPattern.TR_38901, 8, 8, 0.5, 0.5, 0, 0);
        assertThat(actualShare(sector(3500, 60), panel)).isCloseTo(0.75 * 0.25, within(1e-9));
        assertThat(actualShare(sector(3500, 60), new BeamSet(List.of(panel)))).isCloseTo(0.75 * 0.25, within(1e-9));
        assertThat(actualShare(sector(3500, 60), OmniPattern.ISOTROPIC)).isCloseTo(0.75, within(1e-9));
        // n7 is paired: it sends all the time, and from a passive antenna all of it one way.
        assertThat(actualShare(sector(2655, 60), OmniPattern.ISOTROPIC)).isCloseTo(1, within(1e-9));
        assertThat(actualShare(sector(2655, 60), panel)).isCloseTo(0.25, within(1e-9));
    }

    @Test
    void theGroundAtTheWorstRaisesTheFieldBy16() {
        Exposure most = of(ExposureSettings.MOST, BULGARIA, sector(3500, 60));
        Exposure ground =
                of(ExposureSettings.MOST.withReflection(ExposureSettings.WORST_GROUND), BULGARIA, sector(3500, 60));
        assertThat(ground.ratio(20, 0, 30) / most.ratio(20, 0, 30)).isCloseTo(2.56, within(1e-9));
    }

    @Test
    void carriersWithoutALimitAreNamed() {
        Exposure field = of(ExposureSettings.MOST, LimitTable.of("CH-4"), sector(3500, 60), sector(800, 60));
        assertThat(field.unlimited()).hasSize(1);
        assertThat(field.counted()).hasSize(1);
    }

    @Test
    void manyPlacesAtOnceAreTheSameAsOneByOne() {
        Exposure field = of(ExposureSettings.MOST, BULGARIA, sector(3500, 60));
        float[] all = field.ratios(
                10_000,
                (i, xyz) -> {
                    xyz[0] = i * 0.1;
                    xyz[1] = 3;
                    xyz[2] = 1.5;
                },
                CancelToken.never());
        assertThat(all[4321]).isEqualTo((float) field.ratio(4321 * 0.1, 3, 1.5));
    }

    @Test
    void theSafetyVolumeOfAnAllRoundAntennaIsAClosedBall() {
        Exposure field = of(ExposureSettings.MOST, BULGARIA, sector(3500, 60));
        SafetyVolume ball = SafetyVolume.about(field, 0, 0, 30, 0);
        assertThat(ball.reachM()).isCloseTo(28.21, within(0.01));
        assertThat(ball.lowestM()).isCloseTo(30 - 28.21, within(0.01));
        assertThat(ball.volumeM3()).isCloseTo(4 / 3.0 * Math.PI * Math.pow(28.21, 3), within(1000.0));
        Map<Long, Integer> edges = new HashMap<>();
        int[] t = ball.triangles();
        for (int k = 0; k < t.length; k++) {
            int to = k % 3 == 2 ? t[k - 2] : t[k + 1];
            edges.merge((long) t[k] << 32 | to, 1, Integer::sum);
        }
        assertThat(edges).allSatisfy((edge, times) -> {
            assertThat(times).isEqualTo(1);
            assertThat(edges).containsKey((edge & 0xFFFFFFFFL) << 32 | edge >> 32);
        });
    }

    @Test
    void theSafetyVolumeOfASectorReachesFarInFrontAndLittleBehind() {
        Exposure field = Exposure.of(List.of(sector(3500, 43)), PatternSource.USUAL, ExposureSettings.MOST, BULGARIA);
        SafetyVolume body = SafetyVolume.about(field, 0, 0, 30, 0);
        double north = 0;
        double south = 0;
        for (int i = 0; i < body.corners(); i++) {
            north = Math.max(north, body.xyz()[i * 3 + 1]);
            south = Math.min(south, body.xyz()[i * 3 + 1]);
        }
        assertThat(north).isGreaterThan(5 * -south);
        double eirp = 43 + PatternSource.USUAL.patternOf(sector(3500, 43)).peakDbi();
        assertThat(body.reachM()).isCloseTo(Exposure.complianceDistanceM(eirp, 0.1), within(0.5));
    }
}
