package org.serdica.model.radio.link;

/**
 * Levels of reference signals, noise and interference, all per resource element: a subcarrier during a symbol. A terminal
 * is taken to have an isotropic antenna.
 */
public final class LinkBudget {
    private static final double THERMAL_DBM_PER_HZ = -174;

    private LinkBudget() {}

    /** Energy per resource element, where a cell spreads its power evenly over its blocks. */
    public static double epreDbm(double powerDbm, int resourceBlocks) {
        return powerDbm - 10 * Math.log10((double) ResourceBlocks.SUBCARRIERS * resourceBlocks);
    }

    public static double rsrpDbm(double epreDbm, double antennaGainDbi, double cableLossDb, double pathLossDb) {
        return epreDbm + antennaGainDbi - cableLossDb - pathLossDb;
    }

    /** Thermal noise in one subcarrier at 290 K, with what the receiver adds. */
    public static double noiseDbm(Numerology numerology, double noiseFigureDb) {
        return THERMAL_DBM_PER_HZ + 10 * Math.log10(numerology.spacingKHz() * 1e3) + noiseFigureDb;
    }

    /**
     * @param interferenceMw the sum over all other cells of their level times their load
     */
    public static double sinrDb(double servingMw, double interferenceMw, double noiseMw) {
        return 10 * Math.log10(servingMw / (interferenceMw + noiseMw));
    }

    /**
     * Reference signal over everything received, 3GPP TS 38.215: -3 dB at best in an idle LTE cell, -10.8 dB in a loaded
     * one alone.
     *
     * @param meanElementMw what an element holds on average: all cells by their activity, and noise
     */
    public static double rsrqDb(double servingMw, double meanElementMw) {
        return 10 * Math.log10(servingMw / (ResourceBlocks.SUBCARRIERS * meanElementMw));
    }

    public static double milliwatts(double dbm) {
        return Math.pow(10, dbm / 10);
    }

    public static double dbm(double milliwatts) {
        return 10 * Math.log10(milliwatts);
    }
}
