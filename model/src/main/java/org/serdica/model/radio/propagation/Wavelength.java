package org.serdica.model.radio.propagation;

/** Wavelengths, by the speed of light that each publisher rounds to. */
public final class Wavelength {
    private static final double EXACT_M_GHZ = 0.299792458;
    private static final double ITU_M_GHZ = 0.2998;

    private Wavelength() {}

    /** In vacuum, by the definition of the metre. */
    public static double exactM(double fGHz) {
        return EXACT_M_GHZ / fGHz;
    }

    /** As the propagation recommendations of ITU-R Study Group 3 round it, 2.998e8 m/s. */
    public static double ituM(double fGHz) {
        return ITU_M_GHZ / fGHz;
    }
}
