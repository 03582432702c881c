package org.serdica.model.radio.propagation;

/**
 * The main edge of a profile and one more on each side of it: Deygout's construction, held to three edges with the
 * correction that ITU-R P.526 gave it (P.526-12 section 4.5).
 *
 * <p>It follows close edges better than Bullington's single one and over-estimates where there are many.
 */
public final class Deygout {
    public static final ModelName MODEL = new ModelName("Deygout, three edges", "P.526-12");
    public static final Validity VALIDITY = P526Bullington.VALIDITY;

    private Deygout() {}

    public static int outside(double fGHz, double pathKm) {
        return P526Bullington.outside(fGHz, pathKm);
    }

    /**
     * @see P526Bullington#lossDb
     */
    public static double lossDb(
            double fGHz, double aeKm, double[] dKm, double[] hM, int count, double htM, double hrM) {
        double wavelengthM = Wavelength.ituM(fGHz);
        int last = count - 1;
        int main = highest(wavelengthM, aeKm, dKm, hM, 0, last, htM, hrM);
        if (main < 0) {
            return 0;
        }
        // An edge that does not reach the ray loses nothing, and then the others do not count either.
        double mainLoss = P526KnifeEdge.lossDb(nu(wavelengthM, aeKm, dKm, hM, 0, main, last, htM, hrM));
        double sides = sideLossDb(wavelengthM, aeKm, dKm, hM, 0, main, htM, hM[main])
                + sideLossDb(wavelengthM, aeKm, dKm, hM, main, last, hM[main], hrM);
        return mainLoss + (1 - Math.exp(-mainLoss / 6)) * (sides + 10 + 0.04 * dKm[last]);
    }

    private static double sideLossDb(
            double wavelengthM, double aeKm, double[] dKm, double[] hM, int from, int to, double hFromM, double hToM) {
        int edge = highest(wavelengthM, aeKm, dKm, hM, from, to, hFromM, hToM);
        return edge < 0 ? 0 : P526KnifeEdge.lossDb(nu(wavelengthM, aeKm, dKm, hM, from, edge, to, hFromM, hToM));
    }

    /** The point between two others with the largest parameter; -1 where there is none between. */
    private static int highest(
            double wavelengthM, double aeKm, double[] dKm, double[] hM, int from, int to, double hFromM, double hToM) {
        int found = -1;
        double most = Double.NEGATIVE_INFINITY;
        for (int i = from + 1; i < to; i++) {
            double nu = nu(wavelengthM, aeKm, dKm, hM, from, i, to, hFromM, hToM);
            if (nu > most) {
                most = nu;
                found = i;
            }
        }
        return found;
    }

    private static double nu(
            double wavelengthM,
            double aeKm,
            double[] dKm,
            double[] hM,
            int from,
            int i,
            int to,
            double hFromM,
            double hToM) {
        double d1 = dKm[i] - dKm[from];
        double d2 = dKm[to] - dKm[i];
        double above = hM[i] + EffectiveEarth.bulgeM(aeKm, d1, d2) - (hFromM * d2 + hToM * d1) / (d1 + d2);
        return P526KnifeEdge.nu(above, 1000 * d1, 1000 * d2, wavelengthM);
    }
}
