package org.serdica.importers.radio.antenna;

import java.util.OptionalDouble;
import org.serdica.model.radio.antenna.CutsPattern;

/**
 * An antenna as its manufacturer publishes it.
 *
 * @param frequencyMHz that it was measured at
 * @param electricalTiltDeg that is in the pattern already
 */
public record MsiAntenna(
        String name,
        String make,
        OptionalDouble frequencyMHz,
        OptionalDouble electricalTiltDeg,
        String comment,
        CutsPattern pattern) {}
