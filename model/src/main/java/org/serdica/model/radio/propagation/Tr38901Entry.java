package org.serdica.model.radio.propagation;

/** Loss into buildings, 3GPP TR 38.901 section 7.4.3.1. */
public final class Tr38901Entry {
    public static final ModelName LOW = new ModelName("3GPP TR 38.901 O2I low loss", "V17.0.0");
    public static final ModelName HIGH = new ModelName("3GPP TR 38.901 O2I high loss", "V17.0.0");

    /** Standard deviations of the losses below. */
    public static final double LOW_SIGMA_DB = 4.4;

    public static final double HIGH_SIGMA_DB = 6.5;

    /** Loss a metre of way inside. */
    public static final double INDOOR_DB_PER_M = 0.5;

    private static final Range FREQUENCY = new Range(0, "frequency", 0.5, 100, " GHz");
    public static final Validity VALIDITY = Validity.of(FREQUENCY);

    private Tr38901Entry() {}

    public static int outside(double fGHz) {
        return FREQUENCY.outside(fGHz);
    }

    /** Standard multi-pane glass in three tenths of the wall, concrete in the rest. */
    public static double lowDb(double fGHz) {
        return 5 - Decibels.of(0.3 * Decibels.ratio(-(2 + 0.2 * fGHz)) + 0.7 * Decibels.ratio(-(5 + 4 * fGHz)));
    }

    /** Infrared-reflecting glass in seven tenths of the wall, concrete in the rest. */
    public static double highDb(double fGHz) {
        return 5 - Decibels.of(0.7 * Decibels.ratio(-(23 + 0.3 * fGHz)) + 0.3 * Decibels.ratio(-(5 + 4 * fGHz)));
    }
}
