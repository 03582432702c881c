package org.serdica.model.radio.propagation;

/**
 * Absorption by the gases of the air a kilometre, ITU-R P.676-13 annex 1: the sum over all lines of oxygen and water
 * vapour, not the fitted form. Worth adding above 10 GHz.
 */
public final class P676 {
    public static final ModelName MODEL = new ModelName("ITU-R P.676 gases, line by line", "P.676-13");

    /** Mean dry pressure, temperature and vapour at sea level, ITU-R P.835. */
    public static final double STANDARD_HPA = 1013.25;

    public static final double STANDARD_KELVIN = 288.15;
    public static final double STANDARD_VAPOUR_G_PER_M3 = 7.5;

    private static final Range FREQUENCY = new Range(0, "frequency", 1, 1000, " GHz");
    public static final Validity VALIDITY = Validity.of(FREQUENCY);

    private P676() {}

    public static int outside(double fGHz) {
        return FREQUENCY.outside(fGHz);
    }

    /** In the standard atmosphere at sea level. */
    public static double specificDbPerKm(double fGHz) {
        return oxygenDbPerKm(fGHz, STANDARD_HPA, STANDARD_KELVIN, STANDARD_VAPOUR_G_PER_M3)
                + vapourDbPerKm(fGHz, STANDARD_HPA, STANDARD_KELVIN, STANDARD_VAPOUR_G_PER_M3);
    }

    /**
     * @param dryHPa pressure without the vapour's
     */
    public static double oxygenDbPerKm(double fGHz, double dryHPa, double kelvin, double vapourGPerM3) {
        double theta = 300 / kelvin;
        double vapourHPa = vapourHPa(kelvin, vapourGPerM3);
        double mixing = 1e-4 * (dryHPa + vapourHPa) * Math.pow(theta, 0.8);
        double strength = 1e-7 * dryHPa * theta * theta * theta;
        double sum = dryContinuum(fGHz, dryHPa, vapourHPa, theta);
        double[] lines = GasLines.OXYGEN;
        for (int i = 0; i < lines.length; i += GasLines.WIDTH) {
            double pressure =
                    lines[i + 3] * 1e-4 * (dryHPa * Math.pow(theta, 0.8 - lines[i + 4]) + 1.1 * vapourHPa * theta);
            // Zeeman splitting widens the lines where the air is thin.
            double width = Math.sqrt(pressure * pressure + 2.25e-6);
            double interference = (lines[i + 5] + lines[i + 6] * theta) * mixing;
            sum += lines[i + 1]
                    * strength
                    * Math.exp(lines[i + 2] * (1 - theta))
                    * shape(fGHz, lines[i], width, interference);
        }
        return 0.1820 * fGHz * sum;
    }

    /**
     * @param dryHPa pressure without the vapour's
     */
    public static double vapourDbPerKm(double fGHz, double dryHPa, double kelvin, double vapourGPerM3) {
        double theta = 300 / kelvin;
        double vapourHPa = vapourHPa(kelvin, vapourGPerM3);
        double strength = 0.1 * vapourHPa * Math.pow(theta, 3.5);
        double sum = 0;
        double[] lines = GasLines.WATER_VAPOUR;
        for (int i = 0; i < lines.length; i += GasLines.WIDTH) {
            double place = lines[i];
            double pressure = lines[i + 3]
                    * 1e-4
                    * (dryHPa * Math.pow(theta, lines[i + 4])
                            + lines[i + 5] * vapourHPa * Math.pow(theta, lines[i + 6]));
            // Doppler broadening, again for thin air.
            double width =
                    0.535 * pressure + Math.sqrt(0.217 * pressure * pressure + 2.1316e-12 * place * place / theta);
            sum += lines[i + 1] * strength * Math.exp(lines[i + 2] * (1 - theta)) * shape(fGHz, place, width, 0);
        }
        return 0.1820 * fGHz * sum;
    }

    private static double vapourHPa(double kelvin, double vapourGPerM3) {
        return vapourGPerM3 * kelvin / 216.7;
    }

    private static double shape(double fGHz, double place, double width, double interference) {
        double below = place - fGHz;
        double above = place + fGHz;
        return fGHz
                / place
                * ((width - interference * below) / (below * below + width * width)
                        + (width - interference * above) / (above * above + width * width));
    }

    /** The Debye spectrum of oxygen and the absorption that pressure induces in nitrogen. */
    private static double dryContinuum(double fGHz, double dryHPa, double vapourHPa, double theta) {
        double width = 5.6e-4 * (dryHPa + vapourHPa) * Math.pow(theta, 0.8);
        double ratio = fGHz / width;
        return fGHz
                * dryHPa
                * theta
                * theta
                * (6.14e-5 / (width * (1 + ratio * ratio))
                        + 1.4e-12 * dryHPa * Math.pow(theta, 1.5) / (1 + 1.9e-5 * Math.pow(fGHz, 1.5)));
    }
}
