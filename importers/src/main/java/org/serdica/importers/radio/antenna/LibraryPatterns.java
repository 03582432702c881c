package org.serdica.importers.radio.antenna;

import java.util.Optional;
import org.serdica.model.radio.antenna.AntennaPattern;
import org.serdica.model.radio.coverage.PatternSource;
import org.serdica.model.radio.network.Sector;
import org.serdica.model.radio.network.Technology;

/** The antenna of a sector: the one of the library that it names, or the usual one of its band. */
public record LibraryPatterns(AntennaLibrary library) implements PatternSource {
    private static final double LOW_BAND_MHZ = 1000;
    private static final double MID_BAND_MHZ = 2700;

    @Override
    public AntennaPattern patternOf(Sector sector) {
        return antennaOf(sector).map(LibraryAntenna::pattern).orElseGet(() -> USUAL.patternOf(sector));
    }

    /** The antenna that a sector has; empty where the library is. */
    public Optional<LibraryAntenna> antennaOf(Sector sector) {
        return library.named(sector.pattern()).or(() -> usual(sector));
    }

    /** Whether the library has what the sector names, if it names anything. */
    public boolean knows(Sector sector) {
        return sector.pattern().isEmpty() || library.named(sector.pattern()).isPresent();
    }

    private Optional<LibraryAntenna> usual(Sector sector) {
        double mhz = sector.carrier().frequencyMHz();
        if (sector.carrier().technology() == Technology.IOT) {
            return library.named("omni-8");
        }
        return library.named(
                mhz < LOW_BAND_MHZ
                        ? "panel-65-low"
                        : mhz < MID_BAND_MHZ
                                ? "panel-65-mid"
                                : mhz < Technology.FR2_FROM_MHZ ? "array-8x8-ssb" : "array-fr2-16x16");
    }
}
