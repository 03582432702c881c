package org.serdica.importers.vector;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.serdica.importers.api.CityPart;
import org.serdica.importers.api.CrsNames;
import org.serdica.importers.api.Finding;
import org.serdica.importers.api.InputTrouble;
import org.serdica.importers.api.JsonAttributes;
import org.serdica.importers.api.PartReader;
import org.serdica.importers.api.PlainFeature;
import org.serdica.importers.api.PlainObjects;
import org.serdica.importers.api.Reading;
import org.serdica.model.city.AttributeValue;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Streams the features of a GeoJSON file: a collection, or one feature by itself. */
final class GeoJsonReader implements PartReader {
    private final Reading reading;
    private final InputStream in;
    private final JsonParser json;
    private final String layer;
    private boolean inFeatures;
    private boolean over;
    private long number;

    GeoJsonReader(Reading reading) throws IOException {
        this.reading = reading;
        String name = reading.input().name();
        this.layer = name.contains(".") ? name.substring(0, name.indexOf('.')) : name;
        this.in = reading.input().open(reading::advance);
        try {
            json = new JsonFactory().createParser(ObjectReadContext.empty(), in);
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw new InputTrouble("JSON_BROKEN", reading.input() + " does not begin with a JSON object.");
            }
        } catch (JacksonException e) {
            in.close();
            throw broken(e);
        }
        reading.version("RFC 7946");
    }

    @Override
    public @Nullable CityPart next() throws IOException {
        try {
            while (!over) {
                reading.cancel().check();
                Optional<CityPart> part = inFeatures ? member() : top();
                if (part.isPresent()) {
                    return part.get();
                }
            }
            return null;
        } catch (JacksonException e) {
            if (number == 0) {
                throw broken(e);
            }
            over = true;
            reading.find(new Finding(
                    Finding.Severity.ERROR,
                    "FILE_BROKEN",
                    "line " + (e.getLocation() == null ? 1 : e.getLocation().getLineNr()),
                    "The file breaks off or is no longer JSON there; the features before it were kept."));
            return null;
        }
    }

    /** Members of the outermost object, up to the features. */
    private Optional<CityPart> top() throws IOException {
        RawFeature single = new RawFeature();
        while (true) {
            JsonToken token = json.nextToken();
            // Only a name may stand here; anything else means that the outermost value was no object, or is over.
            if (token != JsonToken.PROPERTY_NAME) {
                over = true;
                return single.isFeature ? part(single) : Optional.empty();
            }
            String name = json.currentName();
            json.nextToken();
            switch (name) {
                case "crs" -> crs();
                case "features" -> {
                    if (json.currentToken() == JsonToken.START_ARRAY) {
                        inFeatures = true;
                        // Without a word about it, RFC 7946 means longitude and latitude.
                        reading.crs(CrsNames.LON_LAT);
                        return Optional.empty();
                    }
                    json.skipChildren();
                }
                default -> single.member(name, json);
            }
        }
    }

    private Optional<CityPart> member() throws IOException {
        JsonToken token = json.nextToken();
        if (token != JsonToken.START_OBJECT) {
            inFeatures = token != null && token != JsonToken.END_ARRAY;
            over = token == null;
            if (inFeatures) {
                json.skipChildren();
            }
            return Optional.empty();
        }
        RawFeature feature = new RawFeature();
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            json.nextToken();
            feature.member(name, json);
        }
        return part(feature);
    }

    private Optional<CityPart> part(RawFeature feature) {
        reading.crs(CrsNames.LON_LAT);
        reading.member();
        number++;
        if (!feature.odd.isEmpty()) {
            reading.warn(
                    "MEMBER_ODD",
                    "feature " + number,
                    "The member " + feature.odd + " of a feature is a list or an object; it was passed over.");
        }
        Optional<CityPart> part = PlainObjects.part(
                new PlainFeature(feature.id(), layer, feature.geometry, feature.attributes, null),
                number,
                reading.options().mapping());
        if (part.isEmpty()) {
            reading.leaveOut("no geometry");
        }
        return part;
    }

    /** The {@code crs} member of the draft before the RFC: {@code {"type":"name","properties":{"name":"urn:..."}}}. */
    private void crs() {
        int depth = 0;
        JsonToken token = json.currentToken();
        while (token != null) {
            if (token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY) {
                depth++;
            } else if (token == JsonToken.END_OBJECT || token == JsonToken.END_ARRAY) {
                depth--;
            } else if (token == JsonToken.VALUE_STRING && depth > 1 && "name".equals(json.currentName())) {
                reading.crs(json.getString());
            }
            if (depth == 0) {
                return;
            }
            token = json.nextToken();
        }
    }

    private InputTrouble broken(JacksonException e) {
        return new InputTrouble(
                "JSON_BROKEN",
                "%s is not readable JSON from line %d on."
                        .formatted(
                                reading.input().path().getFileName(),
                                e.getLocation() == null ? 1 : e.getLocation().getLineNr()),
                e);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /** One feature as its members come, in any order. */
    private static final class RawFeature {
        final Map<String, AttributeValue> attributes = new LinkedHashMap<>();

        @Nullable
        Geometry geometry;

        String id = "";
        boolean isFeature;

        String odd = "";

        void member(String name, JsonParser json) {
            switch (name) {
                case "id" -> id = word(name, json);
                case "type" -> isFeature |= "Feature".equals(word(name, json));
                case "properties" -> JsonAttributes.read(json, "", attributes);
                case "geometry" -> geometry = GeoJsonGeometry.read(json);
                default -> json.skipChildren();
            }
        }

        /** A name or a number; a list or an object in its place says nothing, and is read to its end. */
        private String word(String name, JsonParser json) {
            JsonToken token = json.currentToken();
            if (token.isScalarValue()) {
                return token == JsonToken.VALUE_NULL ? "" : json.getString();
            }
            odd = name;
            json.skipChildren();
            return "";
        }

        String id() {
            if (!id.isEmpty()) {
                return id;
            }
            AttributeValue own = attributes.remove("id");
            return own == null ? "" : own.text();
        }
    }
}
