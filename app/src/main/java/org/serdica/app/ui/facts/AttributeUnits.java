package org.serdica.app.ui.facts;

import java.util.Map;
import org.serdica.model.city.AttributeValue;

/** Units of numbers that carry none, from names that are in common use. */
public final class AttributeUnits {
    private static final Map<String, String> BY_NAME = Map.ofEntries(
            Map.entry("measuredHeight", "m"),
            Map.entry("height", "m"),
            Map.entry("crownDiameter", "m"),
            Map.entry("trunkDiameter", "m"),
            Map.entry("mastHeight", "m"),
            Map.entry("azimuth", "°"),
            Map.entry("mechanicalTilt", "°"),
            Map.entry("electricalTilt", "°"));

    private static final Map<String, String> BY_ENDING =
            Map.of("HeightM", "m", "heightM", "m", "MHz", "MHz", "GHz", "GHz", "Dbm", "dBm", "Kmh", "km/h", "Deg", "°");

    private AttributeUnits() {}

    /** The unit of an attribute's value, empty if none is known. */
    public static String of(String attribute, AttributeValue value) {
        return value instanceof AttributeValue.Measure m && !m.unit().isEmpty() ? readable(m.unit()) : of(attribute);
    }

    public static String of(String attribute) {
        String known = BY_NAME.get(attribute);
        if (known != null) {
            return known;
        }
        return BY_ENDING.entrySet().stream()
                .filter(e -> attribute.endsWith(e.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    /** Files write units in many ways; GML knows some as urn or by UCUM names. */
    private static String readable(String unit) {
        String last = unit.substring(Math.max(unit.lastIndexOf('#'), unit.lastIndexOf(':')) + 1);
        return switch (last) {
            case "m2" -> "m²";
            case "m3" -> "m³";
            case "degree", "deg" -> "°";
            case "metre", "meter" -> "m";
            default -> last;
        };
    }
}
