package org.serdica.importers.api;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.serdica.model.city.AttributeValue;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** JSON values as attributes; objects within objects give names with dots. */
public final class JsonAttributes {
    private JsonAttributes() {}

    /** Reads the object the parser stands at; anything else is passed over. */
    public static void read(JsonParser json, String prefix, Map<String, AttributeValue> into) {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            json.skipChildren();
            return;
        }
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = prefix + json.currentName();
            if (json.nextToken() == JsonToken.START_OBJECT) {
                Map<String, AttributeValue> inner = new LinkedHashMap<>();
                read(json, "", inner);
                put(name, inner, into);
            } else {
                AttributeValue value = value(json);
                if (value != null) {
                    into.put(name, value);
                }
            }
        }
    }

    /** A value with its unit is one attribute, any other object is as many as it has members. */
    private static void put(String name, Map<String, AttributeValue> inner, Map<String, AttributeValue> into) {
        AttributeValue measure = measure(inner);
        if (measure != null) {
            into.put(name, measure);
        } else {
            inner.forEach((member, v) -> into.put(name + "." + member, v));
        }
    }

    private static @Nullable AttributeValue measure(Map<String, AttributeValue> object) {
        AttributeValue value = object.get("value");
        AttributeValue unit = object.get("uom");
        if (object.size() == 2 && unit instanceof AttributeValue.Text(String uom)) {
            return switch (value) {
                case AttributeValue.Real r -> new AttributeValue.Measure(r.value(), uom);
                case AttributeValue.Whole w -> new AttributeValue.Measure(w.value(), uom);
                case null, default -> null;
            };
        }
        return null;
    }

    /** JSON has no days: a text that is one is meant as one. */
    private static AttributeValue text(String text) {
        if (text.length() == 10 && text.charAt(4) == '-' && text.charAt(7) == '-') {
            try {
                return new AttributeValue.Day(LocalDate.parse(text));
            } catch (DateTimeParseException e) {
                return AttributeValue.of(text);
            }
        }
        return AttributeValue.of(text);
    }

    /** The value the parser stands at; null for null and for objects other than a number with its
     * unit. */
    public static @Nullable AttributeValue value(JsonParser json) {
        return switch (json.currentToken()) {
            case VALUE_STRING -> text(json.getString());
            case VALUE_NUMBER_INT ->
                json.getNumberType() == JsonParser.NumberType.BIG_INTEGER
                        ? AttributeValue.of(json.getDoubleValue())
                        : AttributeValue.of(json.getLongValue());
            case VALUE_NUMBER_FLOAT -> AttributeValue.of(json.getDoubleValue());
            case VALUE_TRUE -> AttributeValue.of(true);
            case VALUE_FALSE -> AttributeValue.of(false);
            case START_ARRAY -> listing(json);
            case START_OBJECT -> {
                Map<String, AttributeValue> inner = new LinkedHashMap<>();
                read(json, "", inner);
                yield measure(inner);
            }
            default -> {
                json.skipChildren();
                yield null;
            }
        };
    }

    private static AttributeValue listing(JsonParser json) {
        List<AttributeValue> values = new ArrayList<>();
        for (JsonToken t = json.nextToken(); t != null && t != JsonToken.END_ARRAY; t = json.nextToken()) {
            AttributeValue value = value(json);
            if (value != null) {
                values.add(value);
            }
        }
        return new AttributeValue.Listing(values);
    }
}
