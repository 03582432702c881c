package org.serdica.importers.api;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
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
    private static final String[] HEIGHTS = {"measuredHeight", "height", "heightM", "Height", "HEIGHT", "hoehe"};
    private static final String[] STOREYS = {"storeysAboveGround", "storeys", "building:levels", "levels", "floors"};

    private PlainHeights() {}

    static boolean isGiven(Map<String, AttributeValue> attributes) {
        return !Double.isNaN(height(attributes));
    }

    /** In metres, never NaN. */
    static double of(Map<String, AttributeValue> attributes) {
        double h = height(attributes);
        return Double.isNaN(h) ? UNKNOWN_M : h;
    }

    private static double height(Map<String, AttributeValue> attributes) {
        for (String name : HEIGHTS) {
            double h = metres(attributes.get(name));
            if (h > 0 && h <= MOST_M) {
                return h;
            }
        }
        for (String name : STOREYS) {
            AttributeValue value = attributes.get(name);
            double n = value == null ? Double.NaN : value.number();
            if (n > 0 && n * STOREY_M <= MOST_M) {
                return n * STOREY_M;
            }
        }
        return Double.NaN;
    }

    private static double metres(@Nullable AttributeValue value) {
        if (value == null) {
            return Double.NaN;
        }
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
