package org.serdica.model.radio.link;

/** The most a terminal can get from one carrier, 3GPP TS 38.306 section 4.1.2. */
public final class PeakRate {
    private static final double BEST_CODE_RATE = 948.0 / 1024;

    /** Which way, and in which range; control channels take their share. */
    public enum Overhead {
        FR1_DOWN(0.14),
        FR2_DOWN(0.18),
        FR1_UP(0.08),
        FR2_UP(0.10);

        private final double share;

        Overhead(double share) {
            this.share = share;
        }

        public double share() {
            return share;
        }
    }

    private PeakRate() {}

    /**
     * Before the share of time that duplexing leaves to this direction.
     *
     * @param modulationBits 8 for 256QAM
     */
    public static double mbps(
            int layers, int modulationBits, int resourceBlocks, Numerology numerology, Overhead overhead) {
        return 1e-6
                * layers
                * modulationBits
                * BEST_CODE_RATE
                * resourceBlocks
                * ResourceBlocks.SUBCARRIERS
                / numerology.symbolS()
                * (1 - overhead.share);
    }

    /** At an efficiency that a link adapts to, in bits a resource element and layer. */
    public static double mbps(
            int layers, double bitsPerElement, int resourceBlocks, Numerology numerology, double overheadShare) {
        return 1e-6
                * layers
                * bitsPerElement
                * resourceBlocks
                * ResourceBlocks.SUBCARRIERS
                / numerology.symbolS()
                * (1 - overheadShare);
    }
}
