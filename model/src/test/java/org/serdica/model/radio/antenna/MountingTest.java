package org.serdica.model.radio.antenna;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class MountingTest {
    private static final ElementPattern PANEL = new ElementPattern(15, 65, 8, 30, 25);

    @Test
    void looksWhereItsAzimuthSaysAndTurnsRightThroughEast() {
        Mounting east = new Mounting(90, 0);
        assertThat(east.gainDbi(PANEL, 1, 0, 0)).isEqualTo(15);
        assertThat(east.gainDbi(PANEL, 90, 0)).isCloseTo(15, within(1e-9));
    }

    @Test
    void rightOfTheBoresightIsPositive() {
        double[] seen = new double[2];
        AntennaPattern witness = new Witness(seen);
        new Mounting(30, 0).gainDbi(witness, 50, 10);
        assertThat(seen).containsExactly(new double[] {20, 10}, within(1e-9));
    }

    @Test
    void tiltGoesDownInFrontUpBehindAndNowhereToTheSides() {
        double[] seen = new double[2];
        AntennaPattern witness = new Witness(seen);
        Mounting tilted = new Mounting(0, 10);
        tilted.gainDbi(witness, 0, -10);
        assertThat(seen).containsExactly(new double[] {0, 0}, within(1e-9));
        tilted.gainDbi(witness, 180, 10);
        assertThat(Math.abs(seen[0])).isCloseTo(180, within(1e-9));
        assertThat(seen[1]).isCloseTo(0, within(1e-9));
        tilted.gainDbi(witness, 90, 0);
        assertThat(seen).containsExactly(new double[] {90, 0}, within(1e-9));
    }

    @Test
    void aTurnedAntennaIsNotASubtractedAngle() {
        double turned = new Mounting(0, 8).gainDbi(PANEL, 60, -8);
        double subtracted = PANEL.gainDbi(60, 0);
        assertThat(turned).isLessThan(subtracted - 1);
    }

    @Test
    void bearingsRunIntoEachOtherBothWays() {
        assertThat(Bearing.flipped(0)).isEqualTo(90);
        assertThat(Bearing.flipped(90)).isEqualTo(0);
        assertThat(Bearing.flipped(180)).isEqualTo(270);
        assertThat(Bearing.flipped(270)).isEqualTo(180);
        for (double deg = 0; deg < 360; deg += 15) {
            assertThat(Bearing.flipped(Bearing.flipped(deg))).isEqualTo(deg);
        }
        assertThat(Bearing.wrapped180(270)).isEqualTo(-90);
        assertThat(Bearing.wrapped360(-1e-20)).isZero();
    }

    /** Writes down what direction it was asked for. */
    private record Witness(double[] seen) implements AntennaPattern {
        @Override
        public double gainDbi(double azimuthDeg, double elevationDeg) {
            seen[0] = azimuthDeg;
            seen[1] = elevationDeg;
            return 0;
        }

        @Override
        public double peakDbi() {
            return 0;
        }
    }
}
