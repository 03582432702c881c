package org.serdica.importers.api;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.serdica.model.city.AttributeValue;

/** How high a building is by its attributes: a height with or without a unit, else storeys of three metres. */
final class PlainHeights {
    private static final double STOREY_M = 3;
    private static final double FOOT_M = 0.3048;
    /** Two storeys, for a building of which nothing is known. */
    private static final double UNKNOWN_M = 6;

    private static final double MOST_M = 1500;
    private static final Pattern HEIGHT =
            Pattern.compile("([0-9]+(?:[.,][0-9]+)?)\\s*(m|metres?|meters?|ft|feet|')?.*");

    private PlainHeights() {}

    static boolean isGiven(Map<String, AttributeValue> attributes, AttributeMapping mapping) {
        return !Double.isNaN(height(attributes, mapping));
    }

    /** In metres, never NaN. */
    static double of(Map<String, AttributeValue> attributes, AttributeMapping mapping) {
        double h = height(attributes, mapping);
        return Double.isNaN(h) ? UNKNOWN_M : h;
    }

    private static double height(Map<String, AttributeValue> attributes, AttributeMapping mapping) {
        double said = said(attributes, mapping);
        if (!Double.isNaN(said)) {
            return said;
        }
        double n = storeys(attributes, mapping);
        return n > 0 ? n * STOREY_M : Double.NaN;
    }

    /** The height that the attributes say outright, NaN if none does. */
    static double said(Map<String, AttributeValue> attributes, AttributeMapping mapping) {
        for (AttributeValue value : mapping.values(AttributeRole.HEIGHT, attributes)) {
            double h = metres(value);
            if (h > 0 && h <= MOST_M) {
                return h;
            }
        }
        return Double.NaN;
    }

    /** Storeys above the ground, NaN if nothing says how many. */
    static double storeys(Map<String, AttributeValue> attributes, AttributeMapping mapping) {
        for (AttributeValue value : mapping.values(AttributeRole.STOREYS, attributes)) {
            double n = number(value);
            if (n > 0 && n * STOREY_M <= MOST_M) {
                return n;
            }
        }
        return Double.NaN;
    }

    /** Text with a comma in it is a number too. */
    private static double number(AttributeValue value) {
        double n = value.number();
        return Double.isNaN(n) && value instanceof AttributeValue.Text t
                ? AttributeValue.of(t.value().strip().replace(',', '.')).number()
                : n;
    }

    private static double metres(AttributeValue value) {
        if (!(value instanceof AttributeValue.Text)) {
            return value.number();
        }
        Matcher m = HEIGHT.matcher(value.text().strip().toLowerCase(Locale.ROOT));
        if (!m.matches()) {
            return Double.NaN;
        }
        double number = Double.parseDouble(m.group(1).replace(',', '.'));
        String unit = m.group(2);
        boolean feet = unit != null && (unit.startsWith("f") || unit.equals("'"));
        return feet ? number * FOOT_M : number;
    }
}
