package org.serdica.model.radio.propagation;

/** Powers and their logarithms. */
public final class Decibels {
    private static final double LN10_OVER_10 = Math.log(10) / 10;

    private Decibels() {}

    public static double of(double ratio) {
        return 10 * Math.log10(ratio);
    }

    public static double ratio(double db) {
        return Math.exp(db * LN10_OVER_10);
    }

    /** The loss of two independent paths together; infinite losses are paths that do not exist. */
    public static double together(double lossDb, double otherLossDb) {
        double less = Math.min(lossDb, otherLossDb);
        double more = Math.max(lossDb, otherLossDb);
        return more == Double.POSITIVE_INFINITY ? less : less - 10 * Math.log10(1 + ratio(less - more));
    }
}
