package org.serdica.model.radio.propagation;

/**
 * An input's published range.
 *
 * @param bit the place of this input in a model's set of bits, 0 to 30
 * @param quantity what it is, to follow "the"
 * @param unit with a space in front where one is written, empty for a bare number
 */
public record Range(int bit, String quantity, double least, double most, String unit) {
    /** This range's bit where the value lies outside or is no number, 0 where it lies inside. */
    public int outside(double value) {
        return value >= least && value <= most ? 0 : 1 << bit;
    }

    /** What to tell a user whose value lies outside. */
    public String sentence() {
        return "the " + quantity + " is outside " + written(least) + " to " + written(most) + unit;
    }

    private static String written(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }
}
