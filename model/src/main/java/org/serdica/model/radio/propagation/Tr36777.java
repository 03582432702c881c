package org.serdica.model.radio.propagation;

/**
 * Path loss to aerial vehicles, 3GPP TR 36.777 annex B. Heights are the vehicle's above ground, above those of a terminal
 * on the street; below them the scenario of {@link Tr38901} holds.
 */
public final class Tr36777 {
    private static final String VERSION = "V15.0.0";
    public static final ModelName UMA = new ModelName("3GPP TR 36.777 UMa-AV", VERSION);
    public static final ModelName UMI = new ModelName("3GPP TR 36.777 UMi-AV", VERSION);
    public static final ModelName RMA = new ModelName("3GPP TR 36.777 RMa-AV", VERSION);

    private static final Range FREQUENCY = new Range(0, "frequency", 0.5, 100, " GHz");
    private static final Range URBAN_HEIGHT = new Range(1, "vehicle's height", 22.5, 300, " m");
    private static final Range URBAN_SHADOW_HEIGHT = new Range(2, "vehicle's height without sight", 22.5, 100, " m");
    private static final Range RURAL_HEIGHT = new Range(3, "vehicle's height", 10, 300, " m");
    private static final Range RURAL_SHADOW_HEIGHT = new Range(4, "vehicle's height without sight", 10, 40, " m");
    public static final Validity VALIDITY =
            Validity.of(FREQUENCY, URBAN_HEIGHT, URBAN_SHADOW_HEIGHT, RURAL_HEIGHT, RURAL_SHADOW_HEIGHT);

    private Tr36777() {}

    public static int outsideUma(double fGHz, double hUtM, boolean los) {
        return FREQUENCY.outside(fGHz) | (los ? URBAN_HEIGHT : URBAN_SHADOW_HEIGHT).outside(hUtM);
    }

    public static int outsideUmi(double fGHz, double hUtM) {
        return FREQUENCY.outside(fGHz) | URBAN_HEIGHT.outside(hUtM);
    }

    public static int outsideRma(double fGHz, double hUtM, boolean los) {
        return FREQUENCY.outside(fGHz) | (los ? RURAL_HEIGHT : RURAL_SHADOW_HEIGHT).outside(hUtM);
    }

    public static double umaLosDb(double fGHz, double d3dM) {
        return 28 + 22 * Math.log10(d3dM) + 20 * Math.log10(fGHz);
    }

    public static double umaNlosDb(double fGHz, double d3dM, double hUtM) {
        return -17.5 + (46 - 7 * Math.log10(hUtM)) * Math.log10(d3dM) + unitDb(fGHz);
    }

    public static double umiLosDb(double fGHz, double d3dM, double hUtM) {
        double canyon = 30.9 + (22.25 - 0.5 * Math.log10(hUtM)) * Math.log10(d3dM) + 20 * Math.log10(fGHz);
        return Math.max(FreeSpace.lossDb(fGHz, d3dM), canyon);
    }

    public static double umiNlosDb(double fGHz, double d3dM, double hUtM) {
        double shadowed = 32.4 + (43.2 - 7.6 * Math.log10(hUtM)) * Math.log10(d3dM) + 20 * Math.log10(fGHz);
        return Math.max(umiLosDb(fGHz, d3dM, hUtM), shadowed);
    }

    public static double rmaLosDb(double fGHz, double d3dM, double hUtM) {
        return Math.max(23.9 - 1.8 * Math.log10(hUtM), 20) * Math.log10(d3dM) + unitDb(fGHz);
    }

    public static double rmaNlosDb(double fGHz, double d3dM, double hUtM) {
        double shadowed = -12 + (35 - 5.3 * Math.log10(hUtM)) * Math.log10(d3dM) + unitDb(fGHz);
        return Math.max(rmaLosDb(fGHz, d3dM, hUtM), shadowed);
    }

    public static double umaLosProbability(double d2dM, double hUtM) {
        if (hUtM <= 22.5) {
            return Tr38901LosProbability.uma(d2dM, hUtM);
        }
        if (hUtM > 100) {
            return 1;
        }
        double log = Math.log10(hUtM);
        return seen(d2dM, 4300 * log - 3800, Math.max(460 * log - 700, 18));
    }

    public static double umiLosProbability(double d2dM, double hUtM) {
        if (hUtM <= 22.5) {
            return Tr38901LosProbability.umi(d2dM);
        }
        double log = Math.log10(hUtM);
        return seen(d2dM, 233.98 * log - 0.95, Math.max(294.05 * log - 432.94, 18));
    }

    public static double rmaLosProbability(double d2dM, double hUtM) {
        if (hUtM <= 10) {
            return Tr38901LosProbability.rma(d2dM);
        }
        if (hUtM > 40) {
            return 1;
        }
        double log = Math.log10(hUtM);
        return seen(d2dM, Math.max(15_021 * log - 16_053, 1000), Math.max(1350.8 * log - 1602, 18));
    }

    private static double seen(double d2dM, double p1M, double d1M) {
        return d2dM <= d1M ? 1 : d1M / d2dM + Math.exp(-d2dM / p1M) * (1 - d1M / d2dM);
    }

    /** Loss of the first metre, as the report writes it. */
    private static double unitDb(double fGHz) {
        return 20 * Math.log10(40 * Math.PI * fGHz / 3);
    }
}
