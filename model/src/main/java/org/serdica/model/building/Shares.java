package org.serdica.model.building;

import java.util.Arrays;

/** Shares out what counts in whole numbers, people and homes, so that none is lost and none made. */
final class Shares {
    private Shares() {}

    /** By the largest remainder, as seats in a parliament are. */
    static long[] of(long total, double[] weights) {
        double sum = Arrays.stream(weights).sum();
        long[] shares = new long[weights.length];
        double[] remainder = new double[weights.length];
        long given = 0;
        for (int i = 0; i < weights.length; i++) {
            double exact = sum > 0 ? total * weights[i] / sum : (double) total / weights.length;
            shares[i] = (long) Math.floor(exact);
            remainder[i] = exact - shares[i];
            given += shares[i];
        }
        for (; given < total; given++) {
            int most = 0;
            for (int i = 1; i < remainder.length; i++) {
                most = remainder[i] > remainder[most] ? i : most;
            }
            shares[most]++;
            remainder[most] = -1;
        }
        return shares;
    }
}
