package org.serdica.model.radio.coverage;

/** Whose statistics hold where no single path is known. */
public enum Environment {
    /** By the antenna's height: over the roofs the macro cell, below them the street canyon. */
    AUTOMATIC,
    URBAN_MACRO,
    URBAN_MICRO,
    RURAL_MACRO;

    /** Antennas as high as this stand over the roofs of most cities. */
    private static final double MACRO_FROM_M = 18;

    Environment at(double antennaAboveGroundM) {
        return this != AUTOMATIC ? this : antennaAboveGroundM >= MACRO_FROM_M ? URBAN_MACRO : URBAN_MICRO;
    }
}
