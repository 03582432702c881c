package org.serdica.model.radio.coverage;

import org.serdica.model.radio.propagation.P526Bullington;

/**
 * Loss of Bullington's edge by its parameter, from a table that is within 0.002 dB of the recommendation; at the step
 * of its formula from 0 to 0.018 dB (at -0.78) it rises over a hundredth.
 */
final class EdgeTable {
    private static final double FROM = -0.8;
    private static final double TO = 60;
    private static final int STEPS_PER_UNIT = 100;
    private static final int LONG_KM = 1000;

    private static final float[] LOSS = new float[(int) ((TO - FROM) * STEPS_PER_UNIT) + 2];
    /** What a kilometre of path adds. */
    private static final float[] PER_KM = new float[LOSS.length];

    static {
        for (int i = 0; i < LOSS.length; i++) {
            double nu = FROM + (double) i / STEPS_PER_UNIT;
            LOSS[i] = (float) P526Bullington.equivalentLossDb(nu, 0);
            PER_KM[i] = (float) ((P526Bullington.equivalentLossDb(nu, LONG_KM) - LOSS[i]) / LONG_KM);
        }
    }

    private EdgeTable() {}

    static double lossDb(double nu, double pathKm) {
        double at = (nu - FROM) * STEPS_PER_UNIT;
        if (!(at > 0)) {
            return 0;
        }
        if (nu >= TO) {
            return P526Bullington.equivalentLossDb(nu, pathKm);
        }
        int i = (int) at;
        double t = at - i;
        return LOSS[i] + (LOSS[i + 1] - LOSS[i]) * t + PER_KM[i] * pathKm;
    }
}
