package org.serdica.model.radio.propagation;

/** Diffraction round a smooth Earth, ITU-R P.526-15 section 3.2. */
public final class P526SphericalEarth {
    public static final ModelName MODEL = new ModelName("ITU-R P.526 spherical Earth", "P.526-15");

    private static final Range FREQUENCY = new Range(0, "frequency", 0.01, 100, " GHz");
    private static final Range HEIGHT = new Range(1, "effective height of the lower antenna", 0.1, 10_000, " m");
    private static final Range DISTANCE = new Range(2, "path length", 1e-3, 10_000, " km");
    public static final Validity VALIDITY = Validity.of(FREQUENCY, HEIGHT, DISTANCE);

    private static final double LAND_PERMITTIVITY = 22;
    private static final double LAND_CONDUCTIVITY = 0.003;
    private static final double SEA_PERMITTIVITY = 80;
    private static final double SEA_CONDUCTIVITY = 5;

    private P526SphericalEarth() {}

    public static int outside(double fGHz, double dKm, double hteM, double hreM) {
        return FREQUENCY.outside(fGHz) | HEIGHT.outside(Math.min(hteM, hreM)) | DISTANCE.outside(dKm);
    }

    /**
     * @param water how much of the path lies over sea, 0 to 1
     * @param hteM the transmitter's height above the smooth surface
     * @param hreM the receiver's
     */
    public static double lossDb(
            double fGHz, Polarisation field, double dKm, double aeKm, double water, double hteM, double hreM) {
        double horizonKm = Math.sqrt(2 * aeKm) * (Math.sqrt(0.001 * hteM) + Math.sqrt(0.001 * hreM));
        if (dKm >= horizonKm) {
            return firstTermDb(fGHz, field, dKm, aeKm, water, hteM, hreM);
        }
        double c = (hteM - hreM) / (hteM + hreM);
        double m = 250 * dKm * dKm / (aeKm * (hteM + hreM));
        double b = 2
                * Math.sqrt((m + 1) / (3 * m))
                * Math.cos(Math.PI / 3 + Math.acos(1.5 * c * Math.sqrt(3 * m / Math.pow(m + 1, 3))) / 3);
        double d1 = dKm / 2 * (1 + b);
        double d2 = dKm - d1;
        double clearanceM = ((hteM - 500 * d1 * d1 / aeKm) * d2 + (hreM - 500 * d2 * d2 / aeKm) * d1) / dKm;
        double requiredM = 17.456 * Math.sqrt(d1 * d2 * Wavelength.ituM(fGHz) / dKm);
        if (clearanceM > requiredM) {
            return 0;
        }
        double reach = dKm / (Math.sqrt(hteM) + Math.sqrt(hreM));
        double loss = firstTermDb(fGHz, field, dKm, 500 * reach * reach, water, hteM, hreM);
        return loss < 0 ? 0 : (1 - clearanceM / requiredM) * loss;
    }

    /** The first term of the residue series, which is all that counts beyond the horizon. */
    private static double firstTermDb(
            double fGHz, Polarisation field, double dKm, double aeKm, double water, double hteM, double hreM) {
        double land =
                water >= 1 ? 0 : firstTermDb(fGHz, field, dKm, aeKm, hteM, hreM, LAND_PERMITTIVITY, LAND_CONDUCTIVITY);
        double sea =
                water <= 0 ? 0 : firstTermDb(fGHz, field, dKm, aeKm, hteM, hreM, SEA_PERMITTIVITY, SEA_CONDUCTIVITY);
        return water * sea + (1 - water) * land;
    }

    private static double firstTermDb(
            double fGHz,
            Polarisation field,
            double dKm,
            double aeKm,
            double hteM,
            double hreM,
            double permittivity,
            double conductivity) {
        double k = admittance(fGHz, field, aeKm, permittivity, conductivity);
        double k2 = k * k;
        double k4 = k2 * k2;
        double beta = (1 + 1.6 * k2 + 0.67 * k4) / (1 + 4.5 * k2 + 1.53 * k4);
        double x = 21.88 * beta * Math.cbrt(fGHz / (aeKm * aeKm)) * dKm;
        double y = 0.9575 * beta * Math.cbrt(fGHz * fGHz / aeKm);
        double distance =
                x >= 1.6 ? 11 + 10 * Math.log10(x) - 17.6 * x : -20 * Math.log10(x) - 5.6488 * Math.pow(x, 1.425);
        return -distance - heightGain(beta * y * hteM, k) - heightGain(beta * y * hreM, k);
    }

    /** The normalised surface admittance. */
    private static double admittance(
            double fGHz, Polarisation field, double aeKm, double permittivity, double conductivity) {
        double loss = 18 * conductivity / fGHz;
        double less = permittivity - 1;
        double horizontal = 0.036 / Math.cbrt(aeKm * fGHz) / Math.sqrt(Math.sqrt(less * less + loss * loss));
        return field == Polarisation.HORIZONTAL ? horizontal : horizontal * Math.hypot(permittivity, loss);
    }

    private static double heightGain(double b, double k) {
        double gain =
                b > 2 ? 17.6 * Math.sqrt(b - 1.1) - 5 * Math.log10(b - 1.1) - 8 : 20 * Math.log10(b + 0.1 * b * b * b);
        return Math.max(gain, 2 + 20 * Math.log10(k));
    }
}
