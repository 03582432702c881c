package org.serdica.model.radio.propagation;

/** Loss into buildings not exceeded at a share of places in them, ITU-R P.2109-1. */
public final class P2109 {
    public static final ModelName MODEL = new ModelName("ITU-R P.2109 building entry loss", "P.2109-1");

    private static final Range FREQUENCY = new Range(0, "frequency", 0.08, 100, " GHz");
    private static final Range ELEVATION = new Range(1, "elevation angle", -90, 90, " degrees");
    private static final Range PROBABILITY = new Range(2, "probability", 1e-9, 1 - 1e-9, "");
    public static final Validity VALIDITY = Validity.of(FREQUENCY, ELEVATION, PROBABILITY);

    private static final double FLOOR = Decibels.ratio(-3);

    /** How a building keeps its heat, which is also how it keeps radio waves out. */
    public enum BuildingClass {
        TRADITIONAL(12.64, 3.72, 0.96, 9.6, 2.0, 9.1, -3.0, 4.5, -2.0),
        /** Metallised glass and foil-backed panels. */
        THERMALLY_EFFICIENT(28.19, -3.00, 8.48, 13.5, 3.8, 27.8, -2.9, 9.4, -2.1);

        private final double r;
        private final double s;
        private final double t;
        private final double u;
        private final double v;
        private final double w;
        private final double x;
        private final double y;
        private final double z;

        /** Coefficients under the letters of table 1. */
        BuildingClass(double r, double s, double t, double u, double v, double w, double x, double y, double z) {
            this.r = r;
            this.s = s;
            this.t = t;
            this.u = u;
            this.v = v;
            this.w = w;
            this.x = x;
            this.y = y;
            this.z = z;
        }
    }

    private P2109() {}

    public static int outside(double fGHz, double elevationDeg, double probability) {
        return FREQUENCY.outside(fGHz) | ELEVATION.outside(elevationDeg) | PROBABILITY.outside(probability);
    }

    /** Median loss of a horizontal path. */
    public static double medianDb(BuildingClass building, double fGHz) {
        double log = Math.log10(fGHz);
        return building.r + building.s * log + building.t * log * log;
    }

    /**
     * @param elevationDeg of the path at the facade
     * @param probability that the loss is not exceeded, more than 0 and less than 1
     */
    public static double lossDb(BuildingClass building, double fGHz, double elevationDeg, double probability) {
        double log = Math.log10(fGHz);
        double quantile = InverseNormal.of(probability);
        double a =
                quantile * (building.u + building.v * log) + medianDb(building, fGHz) + 0.212 * Math.abs(elevationDeg);
        double b = quantile * (building.y + building.z * log) + building.w + building.x * log;
        return Decibels.of(Decibels.ratio(a) + Decibels.ratio(b) + FLOOR);
    }
}
