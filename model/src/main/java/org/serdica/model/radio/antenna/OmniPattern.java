package org.serdica.model.radio.antenna;

/**
 * The same in all azimuths: a rod, or no antenna at all.
 *
 * @param heightDeg between the half-power points up and down; 0 for the same gain everywhere
 * @param sideLobeDb how far the gain falls above and below
 */
public record OmniPattern(double peakDbi, double heightDeg, double sideLobeDb) implements AntennaPattern {
    /** What free-space formulas speak of. */
    public static final OmniPattern ISOTROPIC = new OmniPattern(0, 0, 0);

    @Override
    public double gainDbi(double azimuthDeg, double elevationDeg) {
        if (heightDeg <= 0) {
            return peakDbi;
        }
        double upright = elevationDeg / heightDeg;
        return peakDbi - Math.min(12 * upright * upright, sideLobeDb);
    }
}
