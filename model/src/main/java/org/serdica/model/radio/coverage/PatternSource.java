package org.serdica.model.radio.coverage;

import org.serdica.model.radio.antenna.AntennaPattern;
import org.serdica.model.radio.antenna.ElementPattern;
import org.serdica.model.radio.network.Sector;
import org.serdica.model.radio.network.Technology;

/** Where a sector's antenna is looked up by its name. */
@FunctionalInterface
public interface PatternSource {
    /** The usual panel of macro cells; what is sent to everybody goes out alike from arrays. */
    PatternSource USUAL = sector ->
            sector.carrier().technology() == Technology.IOT ? ElementPattern.TR_38901 : ElementPattern.TR_36814;

    AntennaPattern patternOf(Sector sector);
}
