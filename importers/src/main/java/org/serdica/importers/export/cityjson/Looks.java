package org.serdica.importers.export.cityjson;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.serdica.importers.export.SideText;
import org.serdica.importers.export.TextureCopies;
import org.serdica.model.city.City;
import org.serdica.model.city.Material;
import tools.jackson.core.JsonGenerator;

/** The materials, textures and texture coordinates that the objects of a file or of a feature use. */
final class Looks implements AutoCloseable {
    private final City city;
    private final TextureCopies copies;
    private final Map<Integer, Integer> materials = new LinkedHashMap<>();
    private final Map<Integer, Integer> textures = new LinkedHashMap<>();
    private final Map<Integer, String> images = new LinkedHashMap<>();
    private final SideText uv = new SideText();
    private int uvCount;

    Looks(City city, TextureCopies copies) {
        this.city = city;
        this.copies = copies;
    }

    /** The material's number in the file, -1 for none. */
    int material(int ofCity) {
        return ofCity < 0 ? -1 : materials.computeIfAbsent(ofCity, k -> materials.size());
    }

    /** The texture's number in the file, -1 for none and for one whose picture is not there. */
    int texture(int ofCity) throws IOException {
        if (ofCity < 0) {
            return -1;
        }
        String image = images.get(ofCity);
        if (image == null) {
            image = copies.name(city.textures().get(ofCity));
            images.put(ofCity, image);
        }
        return image.isEmpty() ? -1 : textures.computeIfAbsent(ofCity, k -> textures.size());
    }

    int coordinate(float u, float v) {
        uv.text()
                .append(uvCount == 0 ? "[" : ",[")
                .append(u)
                .append(',')
                .append(v)
                .append(']');
        return uvCount++;
    }

    void settle() throws IOException {
        uv.settle();
    }

    /** Writes the {@code appearance} member; nothing if no surface wears anything. */
    void write(JsonGenerator json, OutputStream out) throws IOException {
        if (materials.isEmpty() && textures.isEmpty()) {
            return;
        }
        json.writeObjectPropertyStart("appearance");
        json.writeArrayPropertyStart("materials");
        materials.keySet().forEach(m -> material(json, city.materials().get(m)));
        json.writeEndArray();
        json.writeArrayPropertyStart("textures");
        textures.keySet().forEach(t -> texture(json, t));
        json.writeEndArray();
        json.writeName("vertices-texture");
        json.writeRawValue("[");
        json.flush();
        uv.copyTo(out);
        json.writeRaw(']');
        json.writeEndObject();
    }

    private static void material(JsonGenerator json, Material m) {
        json.writeStartObject();
        json.writeStringProperty("name", m.name());
        json.writeArrayPropertyStart("diffuseColor");
        for (int shift = 16; shift >= 0; shift -= 8) {
            json.writeNumber(String.format(Locale.ROOT, "%.4f", (m.diffuseRgb() >> shift & 0xFF) / 255.0));
        }
        json.writeEndArray();
        json.writeNumberProperty("transparency", m.transparency());
        json.writeNumberProperty("shininess", m.shininess());
        json.writeEndObject();
    }

    private void texture(JsonGenerator json, int ofCity) {
        String image = String.valueOf(images.get(ofCity));
        json.writeStartObject();
        json.writeStringProperty("type", image.toLowerCase(Locale.ROOT).endsWith(".png") ? "PNG" : "JPG");
        json.writeStringProperty("image", image);
        json.writeStringProperty("wrapMode", city.textures().get(ofCity).wrap() ? "wrap" : "none");
        json.writeEndObject();
    }

    @Override
    public void close() throws IOException {
        uv.close();
    }
}
