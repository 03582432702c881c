package org.serdica.importers.cityjson;

import org.jspecify.annotations.Nullable;
import org.serdica.importers.api.Reading;
import org.serdica.model.city.Material;
import org.serdica.model.city.Texture;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Materials and textures of a CityJSON appearance. */
final class Looks {
    private Looks() {}

    static Material material(JsonParser json) {
        String name = "";
        int rgb = 0xCCCCCC;
        float transparency = 0;
        float shininess = 0.2f;
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String member = json.currentName();
            JsonToken token = json.nextToken();
            switch (member) {
                case "name" -> name = token.isScalarValue() ? json.getString() : "";
                case "diffuseColor" -> {
                    if (Json.nest(json) instanceof Json.Nest.Numbers(double[] c) && c.length == 3) {
                        rgb = channel(c[0]) << 16 | channel(c[1]) << 8 | channel(c[2]);
                    }
                }
                case "transparency" -> transparency = token.isNumeric() ? (float) json.getDoubleValue() : 0;
                case "shininess" -> shininess = token.isNumeric() ? (float) json.getDoubleValue() : 0;
                default -> json.skipChildren();
            }
        }
        return new Material(name, rgb, transparency, shininess);
    }

    private static int channel(double value) {
        return (int) Math.round(Math.clamp(value, 0, 1) * 255);
    }

    /** Null for a picture that is not there or may not be used. */
    static @Nullable Texture texture(JsonParser json, Reading reading) {
        String image = "";
        boolean wrap = true;
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String member = json.currentName();
            JsonToken token = json.nextToken();
            switch (member) {
                case "image" -> image = token.isScalarValue() ? json.getString() : "";
                case "wrapMode" -> wrap = !"none".equals(json.getString());
                default -> json.skipChildren();
            }
        }
        boolean repeats = wrap;
        return reading.picture(image).map(uri -> new Texture(uri, repeats)).orElse(null);
    }
}
