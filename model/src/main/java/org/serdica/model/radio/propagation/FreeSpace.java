package org.serdica.model.radio.propagation;

/** Free-space basic transmission loss between isotropic antennas, ITU-R P.525. */
public final class FreeSpace {
    public static final ModelName MODEL = new ModelName("ITU-R P.525 free space", "P.525-4");

    private static final Range FREQUENCY = new Range(0, "frequency", 1e-3, 1000, " GHz");
    private static final Range DISTANCE = new Range(1, "distance", 1, 1e9, " m");
    public static final Validity VALIDITY = Validity.of(FREQUENCY, DISTANCE);

    private FreeSpace() {}

    public static int outside(double fGHz, double dM) {
        return FREQUENCY.outside(fGHz) | DISTANCE.outside(dM);
    }

    /** Never below 0 dB: nearer than that the antennas are in each other's near field. */
    public static double lossDb(double fGHz, double dM) {
        return Math.max(0, 20 * Math.log10(4 * Math.PI * dM / Wavelength.exactM(fGHz)));
    }
}
