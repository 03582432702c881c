package org.serdica.model.city;

/** Numbers in texts, without exceptions for the many texts that are none. */
final class Numbers {
    private Numbers() {}

    static double parse(String text) {
        String t = text.strip();
        if (t.isEmpty() || t.length() > 40) {
            return Double.NaN;
        }
        char c = t.charAt(0);
        if (!(c >= '0' && c <= '9') && c != '-' && c != '+' && c != '.') {
            return Double.NaN;
        }
        try {
            return Double.parseDouble(t);
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    static String format(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : Double.toString(value);
    }
}
