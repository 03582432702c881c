package org.serdica.model.radio.propagation;

/**
 * Through trees, with one terminal among them or beyond them, ITU-R P.833-10 section 2.1: the loss grows with the way and
 * settles where scattering round the trees takes over.
 *
 * <p>Specific and greatest attenuation follow the woodland of table 1 (mixed, in leaf, 105.9 to 2117.5 MHz): the greatest
 * by the recommendation's own power law, the specific one by a power law through the ends of the table, which passes
 * within 12 % of the points between.
 */
public final class P833 {
    public static final ModelName MODEL = new ModelName("ITU-R P.833 vegetation", "P.833-10");

    private static final Range FREQUENCY = new Range(0, "frequency", 0.1, 2.2, " GHz");
    private static final Range DEPTH = new Range(1, "way through vegetation", 0, 1000, " m");
    public static final Validity VALIDITY = Validity.of(FREQUENCY, DEPTH);

    private P833() {}

    public static int outside(double fGHz, double depthM) {
        return FREQUENCY.outside(fGHz) | DEPTH.outside(depthM);
    }

    public static double specificDbPerM(double fGHz) {
        return 0.04 * Math.pow(fGHz / 0.1059, 0.714);
    }

    /** What no depth of woodland passes. */
    public static double greatestDb(double fGHz) {
        return 1.37 * Math.pow(1000 * fGHz, 0.42);
    }

    public static double lossDb(double fGHz, double depthM) {
        return lossDb(specificDbPerM(fGHz), greatestDb(fGHz), depthM);
    }

    /** For trees whose attenuation is known. */
    public static double lossDb(double specificDbPerM, double greatestDb, double depthM) {
        return greatestDb * -Math.expm1(-depthM * specificDbPerM / greatestDb);
    }
}
