package org.serdica.importers.export.cityjson;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.serdica.importers.export.AddressLine;
import org.serdica.importers.export.JsonValues;
import org.serdica.importers.export.Tally;
import org.serdica.model.city.AttributeValue;
import org.serdica.model.city.Layer;
import org.serdica.model.city.ObjectKind;
import org.serdica.model.city.Tile;
import tools.jackson.core.JsonGenerator;

/** One member of {@code CityObjects}. */
final class ObjectJson {
    private final JsonGenerator json;
    private final GeometryJson geometries;
    private final JsonValues values;
    private final Tally tally;

    ObjectJson(JsonGenerator json, Vertices vertices, Looks looks, Tally tally) {
        this.json = json;
        this.tally = tally;
        geometries = new GeometryJson(json, vertices, looks, tally);
        values = new JsonValues(json, tally);
    }

    void write(Tile tile, int object) throws IOException {
        ObjectKind kind = tile.kind(object);
        tally.wrote(kind);
        json.writeObjectPropertyStart(tile.id(object));
        String type = type(kind);
        json.writeStringProperty("type", type == null ? "GenericCityObject" : type);
        attributes(tile, object, type == null);
        family(tile, object);
        json.writeArrayPropertyStart("geometry");
        int end = tile.geometryEnd(object);
        for (int g = tile.geometryStart(object); g < end; ) {
            g = geometries.write(tile, g, end, kind.layer() == Layer.RELIEF);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** The type's name, null where CityJSON has none. */
    private static @Nullable String type(ObjectKind kind) {
        return switch (kind) {
            case BUILDING_STOREY -> "BuildingStorey";
            case SQUARE -> "TransportSquare";
            case TUNNEL_HOLLOW_SPACE -> "TunnelHollowSpace";
            case GENERIC -> "GenericCityObject";
            case TRACK,
                    TRANSPORT_COMPLEX,
                    TRAFFIC_SECTION,
                    INTERSECTION,
                    TRAFFIC_SPACE,
                    AUXILIARY_TRAFFIC_SPACE,
                    RELIEF,
                    RASTER_RELIEF,
                    MASS_POINT_RELIEF,
                    BREAKLINE_RELIEF,
                    SENSOR,
                    RADIO_SITE,
                    RADIO_CELL -> null;
            default -> kind.className();
        };
    }

    private void attributes(Tile tile, int object, boolean generic) {
        Map<String, AttributeValue> all = new TreeMap<>(tile.attributes().all(object));
        if (generic) {
            String name = tile.kind(object).className();
            AttributeValue old = all.put("class", AttributeValue.of(name));
            tally.lost("the attribute \"class\" of " + name, old == null ? 0 : 1, "the class stands there");
        }
        String line = hasAddress(tile.kind(object)) && all.get("address") instanceof AttributeValue.Text(String text)
                ? text.strip()
                : "";
        json.writeObjectPropertyStart("attributes");
        all.forEach((name, value) -> {
            if (line.isEmpty() || !name.equals("address")) {
                values.property(name, value);
            }
        });
        json.writeEndObject();
        if (!line.isEmpty()) {
            address(AddressLine.of(line));
        }
    }

    private static boolean hasAddress(ObjectKind kind) {
        return switch (kind) {
            case BUILDING, BUILDING_PART, BRIDGE, BRIDGE_PART -> true;
            default -> false;
        };
    }

    private void address(AddressLine a) {
        json.writeArrayPropertyStart("address");
        json.writeStartObject();
        member("thoroughfareName", a.street());
        member("thoroughfareNumber", a.number());
        member("postcode", a.postcode());
        member("locality", a.place());
        member("country", a.country());
        json.writeEndObject();
        json.writeEndArray();
    }

    private void member(String name, String text) {
        if (!text.isEmpty()) {
            json.writeStringProperty(name, text);
        }
    }

    private void family(Tile tile, int object) {
        if (tile.hasChildren(object)) {
            json.writeArrayPropertyStart("children");
            for (int o = object + 1; o < tile.familyEnd(object); o = tile.familyEnd(o)) {
                json.writeString(tile.id(o));
            }
            json.writeEndArray();
        }
        if (tile.parent(object) >= 0) {
            json.writeArrayPropertyStart("parents");
            json.writeString(tile.id(tile.parent(object)));
            json.writeEndArray();
        }
    }
}
