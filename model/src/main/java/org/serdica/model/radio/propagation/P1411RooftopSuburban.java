package org.serdica.model.radio.propagation;

/**
 * From above the roofs of a suburb down into a street, ITU-R P.1411-12 section 4.2.2.2: near by the direct wave, then
 * waves reflected in the street ever more often, far out the one that bends over the roofs.
 */
public final class P1411RooftopSuburban {
    public static final ModelName MODEL = new ModelName("ITU-R P.1411 over rooftops, suburban", "P.1411-12");

    private static final Range FREQUENCY = new Range(0, "frequency", 0.8, 38, " GHz");
    private static final Range DISTANCE = new Range(1, "distance", 10, 5000, " m");
    private static final Range ABOVE = new Range(2, "height of the first antenna above the roofs", 1, 100, " m");
    private static final Range BELOW = new Range(3, "height of the roofs above the second antenna", 4, 10, " m");
    private static final Range STREET = new Range(4, "width of the street", 10, 25, " m");
    public static final Validity VALIDITY = Validity.of(FREQUENCY, DISTANCE, ABOVE, BELOW, STREET);

    private static final int MOST_REFLECTIONS = 10;

    private P1411RooftopSuburban() {}

    public static int outside(double fGHz, double dM, double h1M, double h2M, double roofM, double streetM) {
        return FREQUENCY.outside(fGHz)
                | DISTANCE.outside(dM)
                | ABOVE.outside(h1M - roofM)
                | BELOW.outside(roofM - h2M)
                | STREET.outside(streetM);
    }

    /**
     * @param roofM average height of the buildings
     * @param streetM width of the street of the second antenna
     * @param streetDeg between that street and the path, more than 0 and at most 90
     */
    public static double lossDb(
            double fGHz, double dM, double h1M, double h2M, double roofM, double streetM, double streetDeg) {
        double wavelengthM = Wavelength.ituM(fGHz);
        double street = Math.toRadians(streetDeg);
        double dh = h1M - h2M;
        double spread = streetM * dh / (2 * (roofM - h2M));
        if (dM < reachM(0, dh, spread, streetM, street)) {
            return 20 * Math.log10(4 * Math.PI * dM / wavelengthM);
        }
        double bendM = bendM(fGHz, dh, spread, streetM, street);
        if (dM < bendM) {
            return reflectedDb(dM, bendM, dh, spread, streetM, street, wavelengthM);
        }
        return 32.1 * Math.log10(dM / bendM) + chordDb(bendM, dh, spread, streetM, street, wavelengthM);
    }

    /** Between the distances of two reflections the loss runs straight; the last stretch ends where diffraction takes over. */
    private static double reflectedDb(
            double dM, double bendM, double dh, double spread, double streetM, double street, double wavelengthM) {
        for (int k = 0; k < MOST_REFLECTIONS; k++) {
            double fromM = reachM(k, dh, spread, streetM, street);
            double toM = reachM(k + 1, dh, spread, streetM, street);
            if (dM < toM || bendM < toM) {
                double from = arrivalDb(k, dh, spread, streetM, street, wavelengthM);
                boolean last = bendM < toM;
                double endM = last ? bendM : toM;
                double end = last
                        ? chordDb(bendM, dh, spread, streetM, street, wavelengthM)
                        : arrivalDb(k + 1, dh, spread, streetM, street, wavelengthM);
                return from + (end - from) / (endM - fromM) * (dM - fromM);
            }
        }
        return Double.NaN;
    }

    /** Loss at a distance on the chain of straight stretches. */
    private static double chordDb(
            double dM, double dh, double spread, double streetM, double street, double wavelengthM) {
        for (int k = 0; k < MOST_REFLECTIONS; k++) {
            double toM = reachM(k + 1, dh, spread, streetM, street);
            if (dM <= toM) {
                double fromM = reachM(k, dh, spread, streetM, street);
                double from = arrivalDb(k, dh, spread, streetM, street, wavelengthM);
                double to = arrivalDb(k + 1, dh, spread, streetM, street, wavelengthM);
                return from + (to - from) / (toM - fromM) * (dM - fromM);
            }
        }
        return Double.NaN;
    }

    /** Where the wave that is reflected k times is the strongest. */
    private static double reachM(int k, double dh, double spread, double streetM, double street) {
        double along = (spread * (2 * k + 1) - k * streetM) / Math.sin(street);
        return Math.hypot(along, dh);
    }

    private static double arrivalDb(
            int k, double dh, double spread, double streetM, double street, double wavelengthM) {
        double unfolded = spread * (2 * k + 1);
        double angle = Math.atan(unfolded / (unfolded - k * streetM) * Math.tan(street));
        double pathM = Math.hypot(unfolded / Math.sin(angle), dh);
        return 20 * Math.log10(4 * Math.PI * pathM / (Math.pow(0.4, k) * wavelengthM));
    }

    private static double bendM(double fGHz, double dh, double spread, double streetM, double street) {
        double d1 = reachM(1, dh, spread, streetM, street);
        double d2 = reachM(2, dh, spread, streetM, street);
        double d3 = reachM(3, dh, spread, streetM, street);
        double d4 = reachM(4, dh, spread, streetM, street);
        return (0.25 * d3 + 0.25 * d4 - 0.16 * d1 - 0.35 * d2) * Math.log10(fGHz)
                + 0.25 * d1
                + 0.56 * d2
                + 0.10 * d3
                + 0.10 * d4;
    }
}
