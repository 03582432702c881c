package org.serdica.packaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.serdica.importers.radio.antenna.AntennaLibrary;
import org.serdica.importers.radio.antenna.LibraryAntenna;
import org.serdica.model.radio.antenna.AntennaPattern;

/** The antennas that come with the program, beside which only a packed program has its assets. */
class AntennaLibraryTest {
    private static final AntennaLibrary LIBRARY = AntennaLibrary.builtIn();

    private static AntennaPattern pattern(String id) {
        return LIBRARY.named(id).orElseThrow().pattern();
    }

    @Test
    void offersEveryKindOfAntennaThatAPlannerStartsWith() {
        assertThat(LIBRARY.all())
                .extracting(LibraryAntenna::id)
                .contains(
                        "isotropic",
                        "omni-8",
                        "small-cell-5",
                        "panel-65-mid",
                        "panel-33-mid",
                        "tr38901-element",
                        "array-8x8",
                        "array-fr2-16x16")
                .doesNotHaveDuplicates();
    }

    @Test
    void noAntennaGivesMoreThanItsPeakAnywhere() {
        for (LibraryAntenna antenna : LIBRARY.all()) {
            double most = Double.NEGATIVE_INFINITY;
            for (int azimuth = -180; azimuth < 180; azimuth += 4) {
                for (int elevation = -90; elevation <= 90; elevation += 3) {
                    double gain = antenna.pattern().gainDbi(azimuth, elevation);
                    assertThat(gain).as(antenna.id()).isFinite();
                    most = Math.max(most, gain);
                }
            }
            assertThat(most)
                    .as(antenna.id())
                    .isLessThanOrEqualTo(antenna.pattern().peakDbi() + 1e-6)
                    .isGreaterThan(antenna.pattern().peakDbi() - 1.5);
        }
    }

    @Test
    void panelsHaveTheBeamsThatTheirNamesSay() {
        AntennaPattern panel = pattern("panel-65-low");
        assertThat(panel.gainDbi(32.5, 0)).isCloseTo(16 - 3, within(0.1));
        assertThat(panel.gainDbi(0, 5)).isCloseTo(16 - 3, within(0.3));
        assertThat(panel.gainDbi(180, 0)).isCloseTo(16 - 25, within(0.1));
    }

    @Test
    void fitsTheBandsThatItIsMadeFor() {
        List<String> highBand = LIBRARY.all().stream()
                .filter(antenna -> antenna.fits(28_000))
                .map(LibraryAntenna::id)
                .toList();
        assertThat(highBand).contains("array-fr2-16x16").doesNotContain("panel-65-low");
    }
}
