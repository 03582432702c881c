package org.serdica.app.ui.edit;

import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Numbers as people type them. */
public final class TypedNumber {
    private TypedNumber() {}

    /** A finite number, written with a point or a comma, with blanks between thousands maybe. */
    public static OptionalDouble of(String typed) {
        String text = typed.replaceAll("[\\s\\u00a0\\u202f]", "").replace(',', '.');
        try {
            double value = Double.parseDouble(text);
            return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
        } catch (NumberFormatException e) {
            // Told to the person who typed it by whoever asked.
            return OptionalDouble.empty();
        }
    }

    /** The same for what is counted. */
    public static OptionalInt whole(String typed) {
        OptionalDouble number = of(typed);
        boolean whole = number.isPresent()
                && number.getAsDouble() == Math.rint(number.getAsDouble())
                && Math.abs(number.getAsDouble()) < 1e9;
        return whole ? OptionalInt.of((int) number.getAsDouble()) : OptionalInt.empty();
    }
}
