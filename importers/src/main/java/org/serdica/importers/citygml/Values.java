package org.serdica.importers.citygml;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.serdica.model.city.AttributeValue;

/** Attribute texts as typed values: by the name for CityGML's own attributes, by the element for generic ones. */
final class Values {
    private static final Set<String> WHOLE =
            Set.of("yearOfConstruction", "yearOfDemolition", "storeysAboveGround", "storeysBelowGround", "lod");
    private static final Set<String> DAYS =
            Set.of("creationDate", "terminationDate", "dateOfConstruction", "dateOfDemolition", "creationDateTime");

    private Values() {}

    /** The value of a standard attribute; {@code unit} is what {@code uom} says, or null. */
    static AttributeValue of(String name, String text, @Nullable String unit) {
        if (unit != null) {
            return measure(text, unit);
        }
        if (WHOLE.contains(name)) {
            return whole(text);
        }
        return DAYS.contains(name) ? day(text) : AttributeValue.of(text);
    }

    /** The value of a generic attribute such as {@code intAttribute}. */
    static AttributeValue generic(String element, String text, @Nullable String unit) {
        return switch (element) {
            case "intAttribute", "IntAttribute" -> whole(text);
            case "doubleAttribute", "DoubleAttribute" -> real(text);
            case "dateAttribute", "DateAttribute" -> day(text);
            case "measureAttribute", "MeasureAttribute" -> measure(text, unit == null ? "" : unit);
            default -> AttributeValue.of(text);
        };
    }

    static boolean isGeneric(String element) {
        return switch (element) {
            case "stringAttribute",
                    "intAttribute",
                    "doubleAttribute",
                    "dateAttribute",
                    "uriAttribute",
                    "measureAttribute",
                    "codeAttribute",
                    "StringAttribute",
                    "IntAttribute",
                    "DoubleAttribute",
                    "DateAttribute",
                    "UriAttribute",
                    "MeasureAttribute",
                    "CodeAttribute" -> true;
            default -> false;
        };
    }

    /** Keeps a value beside others of the same name. */
    static void put(Map<String, AttributeValue> into, String name, AttributeValue value) {
        AttributeValue known = into.putIfAbsent(name, value);
        if (known == null || known.equals(value)) {
            return;
        }
        List<AttributeValue> all =
                new ArrayList<>(known instanceof AttributeValue.Listing l ? l.values() : List.of(known));
        // A hostile file could repeat one name without end.
        if (all.size() < 100) {
            all.add(value);
        }
        into.put(name, new AttributeValue.Listing(all));
    }

    /** Metres are our unit of length and are kept as plain numbers. */
    private static AttributeValue measure(String text, String unit) {
        AttributeValue value = real(text);
        String plain = unit.substring(unit.lastIndexOf('#') + 1);
        boolean metres = plain.isEmpty() || plain.equals("m") || plain.equals("metre") || plain.equals("meter");
        return value instanceof AttributeValue.Real(double number) && !metres
                ? new AttributeValue.Measure(number, plain)
                : value;
    }

    private static AttributeValue whole(String text) {
        try {
            return AttributeValue.of(Long.parseLong(text));
        } catch (NumberFormatException e) {
            return real(text);
        }
    }

    private static AttributeValue real(String text) {
        try {
            return AttributeValue.of(Double.parseDouble(text));
        } catch (NumberFormatException e) {
            return AttributeValue.of(text);
        }
    }

    private static AttributeValue day(String text) {
        try {
            return new AttributeValue.Day(LocalDate.parse(text.length() > 10 ? text.substring(0, 10) : text));
        } catch (DateTimeParseException e) {
            return AttributeValue.of(text);
        }
    }
}
