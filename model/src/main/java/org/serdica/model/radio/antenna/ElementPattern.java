package org.serdica.model.radio.antenna;

/**
 * The parabola in dB that 3GPP draws for elements and sector panels, TR 38.901 table 7.3-1 and TR 36.814 table A.2.1.1-2.
 *
 * @param widthDeg between the half-power points across
 * @param heightDeg between the half-power points up and down
 * @param frontToBackDb how far the gain falls behind
 * @param sideLobeDb how far it falls above and below
 */
public record ElementPattern(double peakDbi, double widthDeg, double heightDeg, double frontToBackDb, double sideLobeDb)
        implements AntennaPattern {
    /** A single element of an NR array. */
    public static final ElementPattern TR_38901 = new ElementPattern(8, 65, 65, 30, 30);

    /** The macro sector panel of the LTE studies. */
    public static final ElementPattern TR_36814 = new ElementPattern(14, 70, 10, 25, 20);

    public ElementPattern {
        if (!(widthDeg > 0 && heightDeg > 0 && frontToBackDb >= 0 && sideLobeDb >= 0)) {
            throw new IllegalArgumentException("beam widths must be positive and losses not negative");
        }
    }

    @Override
    public double gainDbi(double azimuthDeg, double elevationDeg) {
        double across = Bearing.wrapped180(azimuthDeg) / widthDeg;
        double upright = elevationDeg / heightDeg;
        double loss = Math.min(12 * across * across, frontToBackDb) + Math.min(12 * upright * upright, sideLobeDb);
        return peakDbi - Math.min(loss, frontToBackDb);
    }
}
