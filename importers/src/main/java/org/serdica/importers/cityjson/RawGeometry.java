package org.serdica.importers.cityjson;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.serdica.importers.api.JsonAttributes;
import org.serdica.model.city.AttributeValue;
import org.serdica.model.city.Lod;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * A geometry as it stands in the file, before its vertices are looked up.
 *
 * @param lod in tenths, -1 where the file does not say
 * @param template number of the template of an instance, or -1
 */
record RawGeometry(
        String type,
        int lod,
        Json.@Nullable Nest boundaries,
        List<Surface> surfaces,
        Json.@Nullable Nest meaning,
        Json.@Nullable Nest material,
        int wholeMaterial,
        Json.@Nullable Nest texture,
        int template,
        double @Nullable [] matrix) {

    /** A semantic surface; {@code parent} is the number of the one it is an opening of, or -1. */
    record Surface(String type, @Nullable String id, int parent, Map<String, AttributeValue> attributes) {}

    static RawGeometry read(JsonParser json) {
        String type = "";
        int lod = -1;
        Json.Nest boundaries = null;
        List<Surface> surfaces = new ArrayList<>(0);
        Json.Nest meaning = null;
        Look material = Look.NONE;
        Look texture = Look.NONE;
        int template = -1;
        double[] matrix = null;
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            JsonToken token = json.nextToken();
            switch (name) {
                case "type" -> type = token.isScalarValue() ? json.getString() : "";
                case "lod" -> lod = token.isScalarValue() ? Lod.parse(json.getString()) : -1;
                case "boundaries" -> boundaries = Json.nest(json);
                case "semantics" -> meaning = semantics(json, surfaces);
                case "material" -> material = look(json);
                case "texture" -> texture = look(json);
                case "template" -> template = token.isNumeric() ? json.getIntValue() : -1;
                case "transformationMatrix" ->
                    matrix = Json.nest(json) instanceof Json.Nest.Numbers n && n.values().length == 16
                            ? n.values()
                            : null;
                default -> json.skipChildren();
            }
        }
        return new RawGeometry(
                type,
                lod,
                boundaries,
                surfaces,
                meaning,
                material.values,
                material.value,
                texture.values,
                template,
                matrix);
    }

    private record Look(Json.@Nullable Nest values, int value) {
        static final Look NONE = new Look(null, -1);
    }

    /** The first theme holds. */
    private static Look look(JsonParser json) {
        Look first = Look.NONE;
        boolean any = false;
        if (json.currentToken() != JsonToken.START_OBJECT) {
            json.skipChildren();
            return first;
        }
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            if (json.nextToken() != JsonToken.START_OBJECT || any) {
                json.skipChildren();
                continue;
            }
            any = true;
            Json.Nest values = null;
            int value = -1;
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = json.currentName();
                JsonToken token = json.nextToken();
                if (name.equals("values")) {
                    values = Json.nest(json);
                } else if (name.equals("value") && token.isNumeric()) {
                    value = json.getIntValue();
                } else {
                    json.skipChildren();
                }
            }
            first = new Look(values, value);
        }
        return first;
    }

    private static Json.@Nullable Nest semantics(JsonParser json, List<Surface> surfaces) {
        Json.Nest values = null;
        if (json.currentToken() != JsonToken.START_OBJECT) {
            json.skipChildren();
            return null;
        }
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            JsonToken token = json.nextToken();
            if (name.equals("values")) {
                values = Json.nest(json);
            } else if (name.equals("surfaces") && token == JsonToken.START_ARRAY) {
                while (json.nextToken() == JsonToken.START_OBJECT) {
                    surfaces.add(surface(json));
                }
            } else {
                json.skipChildren();
            }
        }
        return values;
    }

    private static Surface surface(JsonParser json) {
        Map<String, AttributeValue> attributes = new LinkedHashMap<>();
        JsonAttributes.read(json, "", attributes);
        AttributeValue type = attributes.remove("type");
        AttributeValue id = attributes.remove("id");
        AttributeValue parent = attributes.remove("parent");
        attributes.remove("children");
        int number = parent == null || Double.isNaN(parent.number()) ? -1 : (int) parent.number();
        return new Surface(type == null ? "" : type.text(), id == null ? null : id.text(), number, attributes);
    }
}
