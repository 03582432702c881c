package org.serdica.model.radio.propagation;

/** Round one corner of two streets, 800 MHz to 2 GHz, ITU-R P.1411-12 section 4.1.3.1: reflected and diffracted waves. */
public final class P1411Corner {
    public static final ModelName MODEL = new ModelName("ITU-R P.1411 street corner", "P.1411-12");

    private static final Range FREQUENCY = new Range(0, "frequency", 0.8, 2, " GHz");
    private static final Range ANGLE = new Range(1, "angle of the corner", 0.6, Math.PI, " radians");
    private static final Range STREET = new Range(2, "width of a street", 1, 100, " m");
    private static final Range DISTANCE = new Range(3, "distance to the crossing", 1, 5000, " m");
    public static final Validity VALIDITY = Validity.of(FREQUENCY, ANGLE, STREET, DISTANCE);

    private P1411Corner() {}

    public static int outside(double fGHz, double x1M, double x2M, double w1M, double w2M, double angleRad) {
        return FREQUENCY.outside(fGHz)
                | ANGLE.outside(angleRad)
                | STREET.outside(w1M)
                | STREET.outside(w2M)
                | DISTANCE.outside(x1M)
                | DISTANCE.outside(x2M);
    }

    /**
     * @param x1M from the first antenna to the middle of the crossing
     * @param x2M from there to the second antenna
     * @param w1M width of the street that the first antenna stands in
     * @param w2M width of the other
     * @param angleRad between the two streets, a right angle being half of pi
     */
    public static double lossDb(double fGHz, double x1M, double x2M, double w1M, double w2M, double angleRad) {
        double metreDb = 20 * Math.log10(4 * Math.PI / Wavelength.ituM(fGHz));
        double reflected =
                20 * Math.log10(x1M + x2M) + x1M * x2M / (w1M * w2M) * 3.86 / Math.pow(angleRad, 3.5) + metreDb;
        double bend = 20 / Math.PI * (Math.atan(x2M / w2M) + Math.atan(x1M / w1M) - Math.PI / 2);
        double diffracted =
                10 * Math.log10(x1M * x2M * (x1M + x2M)) + 2 * bend - 0.1 * (90 - Math.toDegrees(angleRad)) + metreDb;
        return Decibels.together(reflected, diffracted);
    }
}
