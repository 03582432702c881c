package org.serdica.model.radio.measure;

/**
 * One sample of a receiver on its way.
 *
 * @param cell that was heard, empty where the file does not say
 * @param time as the file has it, may be empty
 * @param heightM above the ground, NaN where the file does not say
 */
public record Measurement(String cell, double x, double y, double rsrpDbm, String time, double heightM) {
    /** From here down a receiver has no service: all that is known is that there was no more. */
    public static final double FLOOR_DBM = -120;

    /** Whoever walks or drives measures no higher than that. */
    public static final double MOST_STREET_M = 3;

    /** Whether it was measured on the street, as far as the file says. */
    public boolean isOfStreet() {
        return !(heightM > MOST_STREET_M);
    }

    public boolean isCensored() {
        return rsrpDbm <= FLOOR_DBM;
    }
}
