package org.serdica.model.radio.coverage;

import org.serdica.model.radio.network.Sector;

/** Where waves start and how fast they swing; all that a loss depends on, whichever way the antenna looks. */
public record Transmitter(double x, double y, double z, double frequencyGHz) {
    /** Sectors of one mast stand a little apart; so near, they share one sweep. */
    private static final double SAME_MAST_M = 1.5;

    public static Transmitter of(Sector s) {
        return new Transmitter(s.x(), s.y(), s.z(), s.carrier().frequencyGHz());
    }

    boolean serves(Sector s) {
        return Math.abs(s.x() - x) < SAME_MAST_M
                && Math.abs(s.y() - y) < SAME_MAST_M
                && Math.abs(s.z() - z) < 0.25
                && s.carrier().frequencyGHz() == frequencyGHz;
    }
}
