package org.serdica.model.radio.propagation;

/** Diffraction over a single knife edge, ITU-R P.526-15 section 4.1. */
public final class P526KnifeEdge {
    public static final ModelName MODEL = new ModelName("ITU-R P.526 knife edge", "P.526-15");

    private static final Range NU = new Range(0, "diffraction parameter", -0.78, 1e6, "");
    public static final Validity VALIDITY = Validity.of(NU);

    /** Where the approximation reaches 0 dB; the edge lies so far below the ray that it no longer matters. */
    private static final double CLEAR_NU = -0.78;

    private P526KnifeEdge() {}

    /** Below -0.78 the recommendation says no loss instead of following the ripple of the Fresnel integral. */
    public static int outside(double nu) {
        return NU.outside(nu);
    }

    /** Approximation (31): 6.03 dB where the edge touches the ray, nothing where it stays well below. */
    public static double lossDb(double nu) {
        if (nu <= CLEAR_NU) {
            return 0;
        }
        double below = nu - 0.1;
        return 6.9 + 20 * Math.log10(Math.sqrt(below * below + 1) + below);
    }

    /**
     * The parameter of an edge, equation (26).
     *
     * @param hM how far the edge stands above the straight line between the terminals, negative below it
     * @param d1M from one terminal to the edge
     * @param d2M from the edge to the other terminal
     */
    public static double nu(double hM, double d1M, double d2M, double wavelengthM) {
        return hM * Math.sqrt(2 * (d1M + d2M) / (wavelengthM * d1M * d2M));
    }
}
