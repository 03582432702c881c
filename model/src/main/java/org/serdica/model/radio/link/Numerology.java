package org.serdica.model.radio.link;

/**
 * How NR spaces its subcarriers, 3GPP TS 38.211 section 4.2.
 *
 * @param mu 0 for 15 kHz, as in LTE, and one more for every doubling up to 6
 */
public record Numerology(int mu) {
    private static final double LOWEST_KHZ = 15;
    private static final int SYMBOLS_A_SLOT = 14;
    private static final int HIGHEST = 6;

    public Numerology {
        if (mu < 0 || mu > HIGHEST) {
            throw new IllegalArgumentException("a numerology is 0 to " + HIGHEST + ", not " + mu);
        }
    }

    /** The numerology with this spacing: 15, 30, 60 kHz and so on. */
    public static Numerology ofKHz(double spacingKHz) {
        for (int mu = 0; mu <= HIGHEST; mu++) {
            if (spacingKHz == LOWEST_KHZ * (1 << mu)) {
                return new Numerology(mu);
            }
        }
        throw new IllegalArgumentException("there is no numerology with subcarriers " + spacingKHz + " kHz apart");
    }

    public double spacingKHz() {
        return LOWEST_KHZ * (1 << mu);
    }

    public int slotsPerMs() {
        return 1 << mu;
    }

    /** Mean over a slot, cyclic prefix included. */
    public double symbolS() {
        return 1e-3 / (SYMBOLS_A_SLOT * slotsPerMs());
    }
}
