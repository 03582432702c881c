package org.serdica.model.radio.antenna;

/**
 * The cuts of a sector panel that nobody measured, from the figures on its first page.
 *
 * <p>Across: the parabola of 3GPP, {@code min(12 (phi / width)^2, frontToBack)}. Up and down: an evenly fed aperture of
 * {@code D = 50.8 wavelengths / height} before a reflector, {@code min(-10 log(sinc^2(D sin theta) + fill), side) + min(12
 * (theta / 65)^2, frontToBack)}, where a little power fills the nulls, as antennas for streets are built to do.
 */
public final class PanelCuts {
    private static final double NULL_FILL = 2e-3;
    private static final double APERTURE_DEG = 50.8;
    private static final double REFLECTOR_DEG = 65;

    private PanelCuts() {}

    /**
     * @param widthDeg between the half-power points across
     * @param heightDeg between them up and down
     * @param sideLobeDb how deep the pattern falls between its side lobes
     */
    public static CutsPattern of(
            String name, double peakDbi, double widthDeg, double heightDeg, double frontToBackDb, double sideLobeDb) {
        double[] across = new double[CutsPattern.DEGREES];
        double[] upright = new double[CutsPattern.DEGREES];
        for (int deg = 0; deg < CutsPattern.DEGREES; deg++) {
            double off = Bearing.wrapped180(deg);
            across[deg] = bell(off, widthDeg, frontToBackDb);
            double lobes = -10 * Math.log10(aperture(off, heightDeg) + NULL_FILL) + 10 * Math.log10(1 + NULL_FILL);
            upright[deg] = Math.min(lobes, sideLobeDb) + bell(off, REFLECTOR_DEG, frontToBackDb);
        }
        return new CutsPattern(name, peakDbi, across, upright);
    }

    private static double bell(double offDeg, double widthDeg, double mostDb) {
        double part = offDeg / widthDeg;
        return Math.min(12 * part * part, mostDb);
    }

    private static double aperture(double offDeg, double heightDeg) {
        double u = Math.PI * APERTURE_DEG / heightDeg * Math.sin(Math.toRadians(offDeg));
        double field = Math.abs(u) < 1e-9 ? 1 : Math.sin(u) / u;
        return field * field;
    }
}
