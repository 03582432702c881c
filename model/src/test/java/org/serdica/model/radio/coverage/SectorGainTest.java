package org.serdica.model.radio.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.serdica.model.radio.antenna.AntennaPattern;
import org.serdica.model.radio.antenna.ElementPattern;
import org.serdica.model.radio.antenna.Mounting;

class SectorGainTest {
    private static final AntennaPattern PANEL = ElementPattern.TR_36814;

    @Test
    void theTableSaysWhatThePatternSays() {
        SectorGain gain = new SectorGain(PANEL, 4, 3, Crew.ofAllCores());
        Mounting mounting = new Mounting(130, 4);
        for (int azimuth = 0; azimuth < 360; azimuth += 7) {
            for (int elevation = -30; elevation <= 15; elevation += 5) {
                assertThat((double) gain.dBi(azimuth * 100, 130 * 100, elevation * 100))
                        .isCloseTo(mounting.gainDbi(PANEL.tilted(3), azimuth, elevation), within(0.35));
            }
        }
    }

    @Test
    void theBeamLooksWhereTheAzimuthSays() {
        SectorGain gain = new SectorGain(PANEL, 0, 0, Crew.ofAllCores());
        assertThat(gain.dBi(35_999, 0, 0)).isCloseTo(14, within(0.01f));
        assertThat(gain.dBi(9_000, 9_000, 0)).isCloseTo(14, within(0.01f));
        assertThat(gain.dBi(27_000, 9_000, 0)).isCloseTo(14 - 25, within(0.01f));
    }

    @Test
    void straightUpAndDownAreInTheTable() {
        SectorGain gain = new SectorGain(PANEL, 0, 0, Crew.ofAllCores());
        assertThat(gain.dBi(0, 0, -9_000)).isFinite();
        assertThat(gain.dBi(35_999, 36_000, 9_000)).isFinite();
    }
}
