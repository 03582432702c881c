package org.serdica.importers.osm;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lengths as mappers write them: {@code 12}, {@code 12,5 m}, {@code 40 ft}, {@code 12'6"}, {@code ~8}. */
final class Lengths {
    private static final double FOOT_M = 0.3048;
    private static final double INCH_M = 0.0254;
    private static final Pattern FEET_AND_INCHES =
            Pattern.compile("([0-9]+(?:\\.[0-9]+)?) ?(?:'|ft|feet) ?(?:([0-9]+(?:\\.[0-9]+)?) ?(?:\"|''|in))?");
    private static final Pattern NUMBER = Pattern.compile("([-+]?[0-9]*[.,]?[0-9]+) ?([a-z\"]*)\\.?");

    private Lengths() {}

    /** In metres; NaN where the text is no length. Of a list the first one counts. */
    static double metres(String text) {
        if (text.isEmpty() || text.length() > 40) {
            return Double.NaN;
        }
        if (isPlain(text)) {
            return Integer.parseInt(text);
        }
        String first = text.contains(";") ? text.substring(0, text.indexOf(';')) : text;
        String plain = first.toLowerCase(Locale.ROOT)
                .replace("~", "")
                .replace("ca.", "")
                .strip();
        Matcher feet = FEET_AND_INCHES.matcher(plain);
        if (feet.matches()) {
            double inches = feet.group(2) == null ? 0 : Double.parseDouble(feet.group(2));
            return Double.parseDouble(feet.group(1)) * FOOT_M + inches * INCH_M;
        }
        Matcher m = NUMBER.matcher(plain);
        if (!m.matches()) {
            return Double.NaN;
        }
        double value = Double.parseDouble(m.group(1).replace(',', '.'));
        return switch (m.group(2)) {
            case "", "m", "meter", "meters", "metre", "metres" -> value;
            case "cm" -> value / 100;
            case "mm" -> value / 1000;
            case "km" -> value * 1000;
            case "mi" -> value * 1609.344;
            case "yd" -> value * 0.9144;
            case "in", "\"" -> value * INCH_M;
            default -> Double.NaN;
        };
    }

    /** A plain number, such as of storeys; NaN where the text is none. */
    static double number(String text) {
        if (text.isEmpty() || text.length() > 20) {
            return Double.NaN;
        }
        if (isPlain(text)) {
            return Integer.parseInt(text);
        }
        String first = text.contains(";") ? text.substring(0, text.indexOf(';')) : text;
        Matcher m = NUMBER.matcher(first.strip());
        return m.matches() && m.group(2).isEmpty()
                ? Double.parseDouble(m.group(1).replace(',', '.'))
                : Double.NaN;
    }

    /** A few digits, as most values are. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return text.length() <= 6;
    }

    /** Degrees clockwise from north out of {@code 135}, {@code 135°} or {@code SE}; NaN where the text is neither. */
    static double azimuth(String text) {
        String word = text.strip().toUpperCase(Locale.ROOT).replace("°", "");
        String[] winds = {
            "N", "NNE", "NE", "ENE", "E", "ESE", "SE", "SSE", "S", "SSW", "SW", "WSW", "W", "WNW", "NW", "NNW"
        };
        for (int i = 0; i < winds.length; i++) {
            if (winds[i].equals(word)) {
                return i * 22.5;
            }
        }
        double degrees = number(word);
        return Math.abs(degrees) <= 360 ? (degrees + 360) % 360 : Double.NaN;
    }
}
