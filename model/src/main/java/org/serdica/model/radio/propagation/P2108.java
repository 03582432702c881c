package org.serdica.model.radio.propagation;

/**
 * Clutter at one end of a terrestrial path over ground whose buildings are unknown, ITU-R P.2108-1 section 3.2. Not to be
 * added to a path that already bends over real buildings.
 */
public final class P2108 {
    public static final ModelName MODEL = new ModelName("ITU-R P.2108 terrestrial clutter", "P.2108-1");

    private static final Range FREQUENCY = new Range(0, "frequency", 0.5, 67, " GHz");
    private static final Range DISTANCE = new Range(1, "path length", 0.25, 1e4, " km");
    private static final Range PLACES = new Range(2, "share of places", 1e-9, 1 - 1e-9, "");
    public static final Validity VALIDITY = Validity.of(FREQUENCY, DISTANCE, PLACES);

    private static final double FLAT_FROM_KM = 2;

    private P2108() {}

    public static int outside(double fGHz, double dKm, double places) {
        return FREQUENCY.outside(fGHz) | DISTANCE.outside(dKm) | PLACES.outside(places);
    }

    /**
     * @param places share of places where the loss is not exceeded, more than 0 and less than 1
     */
    public static double lossDb(double fGHz, double dKm, double places) {
        return Math.min(clutterDb(fGHz, dKm, places), clutterDb(fGHz, FLAT_FROM_KM, places));
    }

    private static double clutterDb(double fGHz, double dKm, double places) {
        double log = Math.log10(fGHz);
        double longTerm = -2 * Math.log10(Math.pow(10, -5 * log - 12.5) + Math.pow(10, -16.5));
        double shortTerm = 32.98 + 23.9 * Math.log10(dKm) + 3 * log;
        double far = Math.pow(10, -0.2 * longTerm);
        double near = Math.pow(10, -0.2 * shortTerm);
        double sigma = Math.sqrt((16 * far + 36 * near) / (far + near));
        return -5 * Math.log10(far + near) + sigma * InverseNormal.of(places);
    }
}
