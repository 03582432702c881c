package org.serdica.importers.cityjson;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import org.serdica.importers.api.JsonAttributes;
import org.serdica.importers.api.Reading;
import org.serdica.model.city.AttributeValue;
import org.serdica.model.city.ObjectDraft;
import org.serdica.model.city.ObjectKind;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads one object of {@code CityObjects}. */
final class ObjectParser {
    /** What CityJSON calls otherwise than CityGML. */
    private static final Map<String, ObjectKind> OTHER_NAMES = Map.of(
            "BuildingStorey", ObjectKind.BUILDING_STOREY,
            "TransportSquare", ObjectKind.SQUARE,
            "TunnelHollowSpace", ObjectKind.TUNNEL_HOLLOW_SPACE,
            "BridgeConstructionElement", ObjectKind.BRIDGE_CONSTRUCTIVE_ELEMENT);

    private final Shared shared;
    private final Reading reading;

    /**
     * An object with its place among others.
     *
     * @param parents ids of the objects it is part of
     */
    record Parsed(ObjectDraft draft, List<String> parents, List<String> children) {}

    /** An object whose geometries still wait for the vertices behind them. */
    record Raw(ObjectDraft draft, List<String> parents, List<String> children, List<RawGeometry> geometries) {}

    ObjectParser(Shared shared, Reading reading) {
        this.shared = shared;
        this.reading = reading;
    }

    /** Reads the object whose opening brace the parser stands at; all vertices are known. */
    Parsed read(String id, JsonParser json) {
        return settled(raw(id, json));
    }

    /** Lays the geometries down now that the vertices are known. */
    Parsed settled(Raw raw) {
        GeometryWriter writer = new GeometryWriter(shared, reading, raw.draft());
        raw.geometries().forEach(writer::write);
        return new Parsed(raw.draft(), raw.parents(), raw.children());
    }

    Raw raw(String id, JsonParser json) {
        shared.met(id);
        String type = "";
        List<RawGeometry> geometries = new ArrayList<>(1);
        Map<String, AttributeValue> attributes = new LinkedHashMap<>();
        List<String> parents = List.of();
        List<String> children = List.of();
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            JsonToken token = json.nextToken();
            switch (name) {
                case "type" -> type = token.isScalarValue() ? json.getString() : "";
                case "attributes" -> JsonAttributes.read(json, "", attributes);
                case "parents", "parent" -> parents = ids(json);
                case "children" -> children = ids(json);
                case "address" -> address(json, attributes);
                case "geometry" -> {
                    while (token == JsonToken.START_ARRAY && json.nextToken() == JsonToken.START_OBJECT) {
                        geometries.add(RawGeometry.read(json));
                    }
                }
                default -> json.skipChildren();
            }
        }
        ObjectDraft draft = new ObjectDraft(id, kind(type, id, attributes));
        draft.attributes().putAll(attributes);
        return new Raw(draft, parents, children, geometries);
    }

    private ObjectKind kind(String type, String id, Map<String, AttributeValue> attributes) {
        ObjectKind other = OTHER_NAMES.get(type);
        return other != null
                ? other
                : ObjectKind.ofClassName(type).orElseGet(() -> {
                    attributes.put("featureType", AttributeValue.of(type));
                    reading.note(
                            "CLASS_UNKNOWN", id, type + " is no class of CityJSON and is kept as a generic object.");
                    return ObjectKind.GENERIC;
                });
    }

    private static List<String> ids(JsonParser json) {
        List<String> ids = new ArrayList<>(1);
        if (json.currentToken() == JsonToken.VALUE_STRING) {
            return List.of(json.getString());
        }
        while (json.currentToken() == JsonToken.START_ARRAY && json.nextToken() == JsonToken.VALUE_STRING) {
            do {
                ids.add(json.getString());
            } while (json.nextToken() == JsonToken.VALUE_STRING);
        }
        return ids;
    }

    /** The first address as one line: street and number, postcode and place, country. */
    private static void address(JsonParser json, Map<String, AttributeValue> into) {
        boolean list = json.currentToken() == JsonToken.START_ARRAY;
        if (list && json.nextToken() != JsonToken.START_OBJECT) {
            return;
        }
        Map<String, AttributeValue> parts = new HashMap<>();
        JsonAttributes.read(json, "", parts);
        StringJoiner line = new StringJoiner(", ");
        for (String[] names : new String[][] {
            {"thoroughfarename", "thoroughfarenumber"},
            {"postcode", "locality", "localityname"},
            {"country", "countryname"}
        }) {
            StringJoiner piece = new StringJoiner(" ");
            for (String name : names) {
                parts.forEach((key, value) -> {
                    if (key.toLowerCase(Locale.ROOT).equals(name)) {
                        piece.add(value.text());
                    }
                });
            }
            if (piece.length() > 0) {
                line.add(piece.toString());
            }
        }
        if (line.length() > 0) {
            into.put("address", AttributeValue.of(line.toString()));
        }
        while (list && json.nextToken() == JsonToken.START_OBJECT) {
            json.skipChildren();
        }
    }
}
