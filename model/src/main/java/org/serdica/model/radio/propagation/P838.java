package org.serdica.model.radio.propagation;

/** Attenuation a kilometre of rain, ITU-R P.838-3: {@code k R^alpha}. */
public final class P838 {
    public static final ModelName MODEL = new ModelName("ITU-R P.838 rain", "P.838-3");

    private static final Range FREQUENCY = new Range(0, "frequency", 1, 1000, " GHz");
    private static final Range RATE = new Range(1, "rain rate", 0, 300, " mm/h");
    public static final Validity VALIDITY = Validity.of(FREQUENCY, RATE);

    /** Tables 1 to 4: heights, places and widths of bells over log f, then the slope and offset of a line. */
    private static final double[] K_H = {
        -5.33980, -0.10008, 1.13098,
        -0.35351, 1.26970, 0.45400,
        -0.23789, 0.86036, 0.15354,
        -0.94158, 0.64552, 0.16817,
        -0.18961, 0.71147
    };

    private static final double[] K_V = {
        -3.80595, 0.56934, 0.81061, -3.44965, -0.22911, 0.51059, -0.39902, 0.73042, 0.11899, 0.50167, 1.07319, 0.27195,
        -0.16398, 0.63297
    };

    private static final double[] ALPHA_H = {
        -0.14318, 1.82442, -0.55187, 0.29591, 0.77564, 0.19822, 0.32177, 0.63773, 0.13164, -5.37610, -0.96230, 1.47828,
        16.1721, -3.29980, 3.43990, 0.67849, -1.95537
    };

    private static final double[] ALPHA_V = {
        -0.07771, 2.33840, -0.76284, 0.56727, 0.95545, 0.54039, -0.20238, 1.14520, 0.26809, -48.2991, 0.791669,
        0.116226, 48.5833, 0.791459, 0.116479, -0.053739, 0.83433
    };

    private P838() {}

    public static int outside(double fGHz, double rainMmPerHour) {
        return FREQUENCY.outside(fGHz) | RATE.outside(rainMmPerHour);
    }

    /**
     * @param tiltDeg of the field against the horizon: 0 horizontal, 90 vertical, 45 circular
     */
    public static double k(double fGHz, double elevationDeg, double tiltDeg) {
        double h = Math.pow(10, fit(K_H, fGHz));
        double v = Math.pow(10, fit(K_V, fGHz));
        return (h + v + (h - v) * share(elevationDeg, tiltDeg)) / 2;
    }

    public static double alpha(double fGHz, double elevationDeg, double tiltDeg) {
        double h = Math.pow(10, fit(K_H, fGHz)) * fit(ALPHA_H, fGHz);
        double v = Math.pow(10, fit(K_V, fGHz)) * fit(ALPHA_V, fGHz);
        return (h + v + (h - v) * share(elevationDeg, tiltDeg)) / (2 * k(fGHz, elevationDeg, tiltDeg));
    }

    public static double specificDbPerKm(double fGHz, double elevationDeg, double tiltDeg, double rainMmPerHour) {
        return k(fGHz, elevationDeg, tiltDeg) * Math.pow(rainMmPerHour, alpha(fGHz, elevationDeg, tiltDeg));
    }

    private static double share(double elevationDeg, double tiltDeg) {
        double level = Math.cos(Math.toRadians(elevationDeg));
        return level * level * Math.cos(Math.toRadians(2 * tiltDeg));
    }

    private static double fit(double[] table, double fGHz) {
        double log = Math.log10(fGHz);
        double sum = table[table.length - 2] * log + table[table.length - 1];
        for (int i = 0; i < table.length - 2; i += 3) {
            double away = (log - table[i + 1]) / table[i + 2];
            sum += table[i] * Math.exp(-away * away);
        }
        return sum;
    }
}
