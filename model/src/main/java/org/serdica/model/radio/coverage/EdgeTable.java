package org.serdica.model.radio.coverage;

import org.serdica.model.radio.propagation.P526Bullington;

/**
 * Loss of Bullington's edge (P.526-15 equation 58) by the square of its parameter, which a sweep has without a root. The
 * bits of a float are their own logarithm: each octave has as many entries, between which straight lines are within
 * 0.003 dB of the recommendation. At the step of its formula, from 0 to 0.02 dB where the parameter is -0.78, the line
 * rises over one entry.
 */
final class EdgeTable {
    /** An edge so little beside the ray touches it. */
    private static final float LEAST = 0x1p-28f;
    /** Beyond it the formula itself is asked. */
    private static final float MOST = 0x1p12f;
    /** Edges farther below the ray than the square root of this take nothing. */
    private static final float IDLE = 0.64f;

    private static final int ENTRY_BITS = 7;
    private static final int SHIFT = 23 - ENTRY_BITS;
    private static final int REST = (1 << SHIFT) - 1;
    private static final float PER_REST = 1f / (1 << SHIFT);
    private static final int FIRST = Float.floatToRawIntBits(LEAST) >>> SHIFT;
    private static final int LONG_KM = 1000;

    /** Two floats an entry: the loss of a short path, and what a kilometre of path adds. */
    private static final float[] ABOVE = table(1, MOST);

    private static final float[] BELOW = table(-1, 1);

    private EdgeTable() {}

    private static float[] table(int sign, float most) {
        int entries = (Float.floatToRawIntBits(most) >>> SHIFT) - FIRST + 1;
        float[] table = new float[entries * 2];
        for (int i = 0; i < entries; i++) {
            double nu = sign * Math.sqrt(Float.intBitsToFloat((FIRST + i) << SHIFT));
            double loss = P526Bullington.equivalentLossDb(nu, 0);
            table[i * 2] = (float) loss;
            table[i * 2 + 1] = (float) ((P526Bullington.equivalentLossDb(nu, LONG_KM) - loss) / LONG_KM);
        }
        return table;
    }

    /** Of an edge that stands into the ray, by the square of its parameter. */
    static double aboveDb(double squared, double pathKm) {
        if (squared >= MOST) {
            return P526Bullington.equivalentLossDb(Math.sqrt(squared), pathKm);
        }
        return at(ABOVE, (float) Math.max(squared, LEAST), pathKm);
    }

    /** Of an edge that stays below the ray. */
    static double belowDb(double squared, double pathKm) {
        return squared >= IDLE ? 0 : at(BELOW, (float) Math.max(squared, LEAST), pathKm);
    }

    private static double at(float[] table, float squared, double pathKm) {
        int bits = Float.floatToRawIntBits(squared);
        int i = (bits >>> SHIFT) - FIRST << 1;
        float loss = table[i];
        return loss + (table[i + 2] - loss) * ((bits & REST) * PER_REST) + table[i + 1] * pathKm;
    }
}
