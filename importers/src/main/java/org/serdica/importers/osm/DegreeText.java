package org.serdica.importers.osm;

import org.jspecify.annotations.Nullable;

/** Degrees as decimal text, in steps of 1e-7. */
final class DegreeText {
    static final long NONE = Long.MIN_VALUE;
    private static final int PLACES = 7;

    private DegreeText() {}

    /** {@link #NONE} where the text is no number from {@code -limit} to {@code limit}. */
    static long steps(@Nullable String text, int limit) {
        if (text == null || text.isEmpty()) {
            return NONE;
        }
        int i = 0;
        boolean minus = text.charAt(0) == '-';
        if (minus || text.charAt(0) == '+') {
            i = 1;
        }
        long value = 0;
        int places = -1;
        int digits = 0;
        boolean up = false;
        for (; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '.' && places < 0) {
                places = 0;
            } else if (c < '0' || c > '9') {
                return c == 'e' || c == 'E' ? exponent(text, limit) : NONE;
            } else if (places < PLACES) {
                value = value * 10 + (c - '0');
                places += places >= 0 ? 1 : 0;
                if (++digits > 12) {
                    return NONE;
                }
            } else if (places == PLACES) {
                up = c >= '5';
                places++;
            }
        }
        if (digits == 0) {
            return NONE;
        }
        for (int p = Math.max(places, 0); p < PLACES; p++) {
            value *= 10;
        }
        value += up ? 1 : 0;
        return value > limit * (long) OsmBlock.STEPS ? NONE : minus ? -value : value;
    }

    private static long exponent(String text, int limit) {
        try {
            double degrees = Double.parseDouble(text);
            return Math.abs(degrees) <= limit ? Math.round(degrees * OsmBlock.STEPS) : NONE;
        } catch (NumberFormatException e) {
            return NONE;
        }
    }
}
