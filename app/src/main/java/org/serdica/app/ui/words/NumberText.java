package org.serdica.app.ui.words;

import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Numbers as people type them: with a point or a comma, with spaces between groups. */
public final class NumberText {
    private NumberText() {}

    /** A finite number; empty where the text is none. */
    public static OptionalDouble of(String text) {
        String plain = text.replaceAll("[\\s\\u00a0\\u202f']", "").replace(',', '.');
        if (plain.isEmpty()) {
            return OptionalDouble.empty();
        }
        try {
            double number = Double.parseDouble(plain);
            return Double.isFinite(number) ? OptionalDouble.of(number) : OptionalDouble.empty();
        } catch (NumberFormatException e) {
            return OptionalDouble.empty();
        }
    }

    /** The same for what is counted. */
    public static OptionalInt whole(String text) {
        OptionalDouble number = of(text);
        boolean whole = number.isPresent()
                && number.getAsDouble() == Math.rint(number.getAsDouble())
                && Math.abs(number.getAsDouble()) < 1e9;
        return whole ? OptionalInt.of((int) number.getAsDouble()) : OptionalInt.empty();
    }

    /** To the centimetre, without zeros at its end. */
    public static String text(double number) {
        if (Double.isNaN(number)) {
            return "";
        }
        String text = String.format(Locale.ROOT, "%.2f", number);
        return text.replaceAll("(\\.\\d*?)0+$", "$1").replaceAll("\\.$", "");
    }
}
