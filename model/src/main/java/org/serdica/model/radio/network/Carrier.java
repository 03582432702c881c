package org.serdica.model.radio.network;

/**
 * What a sector sends.
 *
 * @param powerDbm transmitted over the whole bandwidth, before the antenna's gain
 * @param load share of the resources in use, 0 to 1
 * @param noiseFigureDb of the receivers that it serves
 */
public record Carrier(
        Technology technology,
        double frequencyMHz,
        double bandwidthMHz,
        double scsKhz,
        double powerDbm,
        double load,
        double noiseFigureDb) {
    public static final double USUAL_LOAD = 0.5;
    public static final double USUAL_NOISE_FIGURE_DB = 7;

    public Carrier withPower(double dBm) {
        return new Carrier(technology, frequencyMHz, bandwidthMHz, scsKhz, dBm, load, noiseFigureDb);
    }

    public double frequencyGHz() {
        return frequencyMHz / 1000;
    }

    /** Whether both ways share one frequency, so that the cell sends a part of the time; false if unknown. */
    public boolean isTimeDivision() {
        return technology == Technology.NR_FR2
                || technology != Technology.IOT
                        && OperatingBand.at(frequencyMHz, technology)
                                .filter(b -> b.duplex() == OperatingBand.Duplex.TIME)
                                .isPresent();
    }

    /** How much of this one's band the other one's covers, 0 to 1. */
    public double overlapWith(Carrier other) {
        double from = Math.max(frequencyMHz - bandwidthMHz / 2, other.frequencyMHz - other.bandwidthMHz / 2);
        double to = Math.min(frequencyMHz + bandwidthMHz / 2, other.frequencyMHz + other.bandwidthMHz / 2);
        return Math.clamp((to - from) / bandwidthMHz, 0, 1);
    }
}
