package org.serdica.model.radio.coverage;

import org.serdica.model.radio.propagation.P833;

/** Loss through crowns (P.833) by the way in them, every half metre, so that no receiver takes an exponential. */
final class TreeCurve {
    private static final int PER_M = 2;
    private static final int LONGEST_M = 200;

    private final double specificDbPerM;
    private final double greatestDb;
    private final float[] loss = new float[LONGEST_M * PER_M + 2];

    TreeCurve(double fGHz) {
        specificDbPerM = P833.specificDbPerM(fGHz);
        greatestDb = P833.greatestDb(fGHz);
        for (int i = 0; i < loss.length; i++) {
            loss[i] = (float) P833.lossDb(specificDbPerM, greatestDb, (double) i / PER_M);
        }
    }

    double lossDb(double wayM) {
        if (wayM >= LONGEST_M) {
            return P833.lossDb(specificDbPerM, greatestDb, wayM);
        }
        double at = wayM * PER_M;
        int i = (int) at;
        return loss[i] + (loss[i + 1] - loss[i]) * (at - i);
    }
}
