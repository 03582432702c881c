package org.serdica.importers.project.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.serdica.importers.project.codec.BrokenContent;
import org.serdica.model.city.AttributeValue;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Attribute values in JSON so that each comes back as what it was: texts, truths and numbers as such, a number with a
 * fraction always with its point, days and measures as objects that say so.
 */
final class ValueForm {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int DEEPEST_LISTING = 16;

    private ValueForm() {}

    static JsonNode write(@Nullable AttributeValue value) {
        return switch (value) {
            case null -> JSON.nullNode();
            case AttributeValue.Text t -> JSON.stringNode(t.value());
            case AttributeValue.Whole w -> JSON.numberNode(w.value());
            case AttributeValue.Real(double real) when Double.isFinite(real) -> JSON.numberNode(real);
            case AttributeValue.Real(double real) -> JSON.objectNode().put("real", Double.toString(real));
            case AttributeValue.Truth t -> JSON.booleanNode(t.value());
            case AttributeValue.Day d -> JSON.objectNode().put("day", d.value().toString());
            case AttributeValue.Measure m ->
                JSON.objectNode().put("measure", Double.toString(m.value())).put("unit", m.unit());
            case AttributeValue.Listing l -> {
                ArrayNode list = JSON.arrayNode();
                l.values().forEach(v -> list.add(write(v)));
                yield list;
            }
        };
    }

    static ObjectNode write(Map<String, AttributeValue> attributes) {
        ObjectNode object = JSON.objectNode();
        attributes.forEach((name, value) -> object.set(name, write(value)));
        return object;
    }

    static @Nullable AttributeValue read(@Nullable JsonNode node) throws BrokenContent {
        return node == null || node.isNull() ? null : read(node, 0);
    }

    static Map<String, AttributeValue> readAll(@Nullable JsonNode node) throws BrokenContent {
        if (node == null) {
            return Map.of();
        }
        Map<String, AttributeValue> attributes = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> e : Fields.of(node).object().properties()) {
            attributes.put(e.getKey(), read(e.getValue(), 0));
        }
        return attributes;
    }

    private static AttributeValue read(JsonNode node, int depth) throws BrokenContent {
        if (node.isString()) {
            return AttributeValue.of(node.stringValue());
        }
        if (node.isInt() || node.isLong()) {
            return AttributeValue.of(node.longValue());
        }
        if (node.isFloatingPointNumber()) {
            return AttributeValue.of(node.doubleValue());
        }
        if (node.isBoolean()) {
            return AttributeValue.of(node.booleanValue());
        }
        if (node.isArray() && depth < DEEPEST_LISTING) {
            List<AttributeValue> values = new ArrayList<>(node.size());
            for (JsonNode element : node.values()) {
                values.add(read(element, depth + 1));
            }
            return new AttributeValue.Listing(values);
        }
        Fields fields = Fields.of(node);
        try {
            if (fields.optional("day") != null) {
                return new AttributeValue.Day(LocalDate.parse(fields.text("day")));
            }
            return fields.optional("measure") == null
                    ? AttributeValue.of(Double.parseDouble(fields.text("real")))
                    : new AttributeValue.Measure(Double.parseDouble(fields.text("measure")), fields.text("unit"));
        } catch (DateTimeException | NumberFormatException e) {
            throw new BrokenContent("an attribute has a value that is none", e);
        }
    }
}
