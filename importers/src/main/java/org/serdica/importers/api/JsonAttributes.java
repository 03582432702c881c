package org.serdica.importers.api;

import java.util.ArrayList;
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
                read(json, name + ".", into);
            } else {
                AttributeValue value = value(json);
                if (value != null) {
                    into.put(name, value);
                }
            }
        }
    }

    /** The value the parser stands at; null for null and for objects, which are passed over. */
    public static @Nullable AttributeValue value(JsonParser json) {
        return switch (json.currentToken()) {
            case VALUE_STRING -> AttributeValue.of(json.getString());
            case VALUE_NUMBER_INT ->
                json.getNumberType() == JsonParser.NumberType.BIG_INTEGER
                        ? AttributeValue.of(json.getDoubleValue())
                        : AttributeValue.of(json.getLongValue());
            case VALUE_NUMBER_FLOAT -> AttributeValue.of(json.getDoubleValue());
            case VALUE_TRUE -> AttributeValue.of(true);
            case VALUE_FALSE -> AttributeValue.of(false);
            case START_ARRAY -> listing(json);
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
