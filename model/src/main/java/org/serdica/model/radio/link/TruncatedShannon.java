package org.serdica.model.radio.link;

import org.serdica.model.radio.propagation.ModelName;

/**
 * Rate by a share of Shannon's bound between two ends, 3GPP TR 36.942 annex A.
 *
 * @param share of the bound that a real link reaches
 * @param leastDb below it there is no link
 * @param mostBpsHz what the highest modulation carries
 */
public record TruncatedShannon(double share, double leastDb, double mostBpsHz) {
    public static final ModelName MODEL = new ModelName("3GPP TR 36.942 truncated Shannon", "V17.0.0");

    public static final TruncatedShannon LTE_DOWN = new TruncatedShannon(0.6, -10, 4.4);
    public static final TruncatedShannon LTE_UP = new TruncatedShannon(0.4, -10, 2.0);

    /** A layer with 256QAM, where the report's bound for 64QAM would cut it short. */
    public static final TruncatedShannon NR_DOWN_256QAM = new TruncatedShannon(0.6, -10, 7.4);

    public double bpsHz(double sinrDb) {
        if (sinrDb < leastDb) {
            return 0;
        }
        double bound = Math.log1p(Math.pow(10, sinrDb / 10)) / Math.log(2);
        return Math.min(mostBpsHz, share * bound);
    }
}
