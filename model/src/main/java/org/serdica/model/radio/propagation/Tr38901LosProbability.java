package org.serdica.model.radio.propagation;

/**
 * How likely a terminal sees its base station, 3GPP TR 38.901 table 7.4.2-1: for places whose buildings are unknown.
 * Over a city model ask the model.
 */
public final class Tr38901LosProbability {
    private Tr38901LosProbability() {}

    public static double rma(double d2dM) {
        return d2dM <= 10 ? 1 : Math.exp(-(d2dM - 10) / 1000);
    }

    public static double umi(double d2dM) {
        return d2dM <= 18 ? 1 : 18 / d2dM + Math.exp(-d2dM / 36) * (1 - 18 / d2dM);
    }

    /** Held to 1, which the published formula passes by a little for terminals above 13 m. */
    public static double uma(double d2dM, double hUtM) {
        if (d2dM <= 18) {
            return 1;
        }
        double seen = 18 / d2dM + Math.exp(-d2dM / 63) * (1 - 18 / d2dM);
        double raised = hUtM <= 13 ? 0 : Math.pow((hUtM - 13) / 10, 1.5);
        return Math.min(1, seen * (1 + raised * 1.25 * Math.pow(d2dM / 100, 3) * Math.exp(-d2dM / 150)));
    }

    /** Mixed office. */
    public static double inh(double d2dM) {
        if (d2dM <= 1.2) {
            return 1;
        }
        return d2dM < 6.5 ? Math.exp(-(d2dM - 1.2) / 4.7) : 0.32 * Math.exp(-(d2dM - 6.5) / 32.6);
    }
}
