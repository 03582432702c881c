package org.serdica.model.radio.propagation;

/** In sight along a street, 300 MHz to 3 GHz, ITU-R P.1411-12 section 4.1.2: two slopes within an upper and a lower bound. */
public final class P1411StreetCanyon {
    public static final ModelName MODEL = new ModelName("ITU-R P.1411 street canyon", "P.1411-12");

    private static final Range FREQUENCY = new Range(0, "frequency", 0.3, 3, " GHz");
    private static final Range DISTANCE = new Range(1, "distance", 1, 5000, " m");
    private static final Range HEIGHT = new Range(2, "height of an antenna", 0.5, 50, " m");
    public static final Validity VALIDITY = Validity.of(FREQUENCY, DISTANCE, HEIGHT);

    private static final double MEDIAN_DB = 6;
    private static final double UPPER_DB = 20;

    private P1411StreetCanyon() {}

    public static int outside(double fGHz, double dM, double h1M, double h2M) {
        return FREQUENCY.outside(fGHz) | DISTANCE.outside(dM) | HEIGHT.outside(h1M) | HEIGHT.outside(h2M);
    }

    public static double lowerDb(double fGHz, double dM, double h1M, double h2M) {
        double breakM = 4 * h1M * h2M / Wavelength.ituM(fGHz);
        return breakDb(fGHz, h1M, h2M) + slope(dM, breakM, 20) * Math.log10(dM / breakM);
    }

    public static double medianDb(double fGHz, double dM, double h1M, double h2M) {
        return lowerDb(fGHz, dM, h1M, h2M) + MEDIAN_DB;
    }

    public static double upperDb(double fGHz, double dM, double h1M, double h2M) {
        double breakM = 4 * h1M * h2M / Wavelength.ituM(fGHz);
        return breakDb(fGHz, h1M, h2M) + UPPER_DB + slope(dM, breakM, 25) * Math.log10(dM / breakM);
    }

    /** Loss where the wave that the street reflects begins to cancel the direct one. */
    private static double breakDb(double fGHz, double h1M, double h2M) {
        double wavelengthM = Wavelength.ituM(fGHz);
        return Math.abs(20 * Math.log10(wavelengthM * wavelengthM / (8 * Math.PI * h1M * h2M)));
    }

    private static double slope(double dM, double breakM, double near) {
        return dM <= breakM ? near : 40;
    }
}
