package org.serdica.importers.export.gltf;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.serdica.model.city.Material;
import org.serdica.model.city.Texture;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** The JSON of a glTF asset. */
final class GltfJson {
    private static final int REPEAT = 10497;
    private static final int CLAMP = 33071;

    private final GltfDocument document;
    private final JsonGenerator json;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    private GltfJson(GltfDocument document) {
        this.document = document;
        json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), bytes, JsonEncoding.UTF8);
    }

    /** @param bufferUri where the buffer is; empty for the one in the same file */
    static byte[] of(GltfDocument document, String bufferUri) {
        GltfJson json = new GltfJson(document);
        json.write(bufferUri);
        return json.bytes.toByteArray();
    }

    private void write(String bufferUri) {
        json.writeStartObject();
        asset();
        FeatureTable table = document.table();
        if (table != null) {
            json.writeArrayPropertyStart("extensionsUsed");
            json.writeString("EXT_mesh_features");
            json.writeString("EXT_structural_metadata");
            json.writeEndArray();
            json.writeObjectPropertyStart("extensions");
            json.writeObjectPropertyStart("EXT_structural_metadata");
            table.write(json);
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeNumberProperty("scene", 0);
        list("scenes", List.of(0), s -> {
            json.writeArrayPropertyStart("nodes");
            json.writeNumber(document.nodes.size());
            json.writeEndArray();
        });
        nodes();
        meshes();
        looks();
        buffer(bufferUri);
        json.writeEndObject();
        json.close();
    }

    private void asset() {
        json.writeObjectPropertyStart("asset");
        json.writeStringProperty("version", "2.0");
        json.writeStringProperty("generator", "Serdica");
        json.writeObjectPropertyStart("extras");
        json.writeStringProperty("crs", document.city.frame().crs());
        json.writeEndObject();
        json.writeEndObject();
    }

    /** The meshes, and last what puts them all at their place. */
    private void nodes() {
        json.writeArrayPropertyStart("nodes");
        for (int i = 0; i < document.nodes.size(); i++) {
            json.writeStartObject();
            json.writeNumberProperty("mesh", i);
            translation(document.nodes.get(i).centre());
            json.writeEndObject();
        }
        json.writeStartObject();
        json.writeStringProperty("name", document.city.frame().crs());
        translation(document.origin);
        if (!document.nodes.isEmpty()) {
            json.writeArrayPropertyStart("children");
            for (int i = 0; i < document.nodes.size(); i++) {
                json.writeNumber(i);
            }
            json.writeEndArray();
        }
        json.writeEndObject();
        json.writeEndArray();
    }

    private void translation(double[] place) {
        json.writeArrayPropertyStart("translation");
        json.writeNumber(place[0]);
        json.writeNumber(place[2]);
        json.writeNumber(-place[1]);
        json.writeEndArray();
    }

    private void meshes() {
        list("meshes", document.nodes, node -> {
            json.writeArrayPropertyStart("primitives");
            node.parts().forEach(this::part);
            json.writeEndArray();
        });
    }

    private void part(GltfDocument.Part p) {
        json.writeStartObject();
        json.writeNumberProperty("mode", p.mode());
        json.writeObjectPropertyStart("attributes");
        json.writeNumberProperty("POSITION", p.position());
        number("NORMAL", p.normal());
        number("TEXCOORD_0", p.uv());
        json.writeNumberProperty("_FEATURE_ID_0", p.feature());
        json.writeEndObject();
        json.writeNumberProperty("indices", p.indices());
        number("material", p.look());
        json.writeObjectPropertyStart("extensions");
        json.writeObjectPropertyStart("EXT_mesh_features");
        json.writeArrayPropertyStart("featureIds");
        json.writeStartObject();
        json.writeNumberProperty("featureCount", document.objects.size());
        json.writeNumberProperty("attribute", 0);
        json.writeNumberProperty("propertyTable", 0);
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
    }

    private void number(String name, int value) {
        if (value >= 0) {
            json.writeNumberProperty(name, value);
        }
    }

    private void looks() {
        list("materials", List.copyOf(document.looks.keySet()), this::material);
        List<Map.Entry<Integer, GltfDocument.Picture>> pictures = List.copyOf(document.pictures.entrySet());
        list("textures", pictures, e -> {
            json.writeNumberProperty("source", e.getValue().number());
            json.writeNumberProperty("sampler", e.getValue().number());
        });
        list("images", pictures, e -> {
            if (e.getValue().view() < 0) {
                json.writeStringProperty("uri", e.getValue().uri());
            } else {
                json.writeNumberProperty("bufferView", e.getValue().view());
                json.writeStringProperty("mimeType", Images.mimeType(texture(e.getKey())));
            }
        });
        list("samplers", pictures, e -> {
            int wrap = texture(e.getKey()).wrap() ? REPEAT : CLAMP;
            json.writeNumberProperty("wrapS", wrap);
            json.writeNumberProperty("wrapT", wrap);
        });
    }

    private Texture texture(int number) {
        return document.city.textures().get(number);
    }

    private void material(Look look) {
        int rgb = look.rgb();
        float transparency = 0;
        if (look.material() >= 0) {
            Material m = document.city.materials().get(look.material());
            json.writeStringProperty("name", m.name());
            rgb = m.diffuseRgb();
            transparency = m.transparency();
        }
        json.writeObjectPropertyStart("pbrMetallicRoughness");
        if (look.isTextured()) {
            json.writeObjectPropertyStart("baseColorTexture");
            json.writeNumberProperty(
                    "index",
                    Objects.requireNonNull(document.pictures.get(look.texture()))
                            .number());
            json.writeEndObject();
        } else {
            json.writeArrayPropertyStart("baseColorFactor");
            json.writeNumber(linear(rgb >> 16));
            json.writeNumber(linear(rgb >> 8));
            json.writeNumber(linear(rgb));
            json.writeNumber(1 - transparency);
            json.writeEndArray();
        }
        json.writeNumberProperty("metallicFactor", 0);
        json.writeNumberProperty("roughnessFactor", 1);
        json.writeEndObject();
        if (transparency > 0) {
            json.writeStringProperty("alphaMode", "BLEND");
        }
        // Walls of some files face inwards, and a viewer should not lose them.
        json.writeBooleanProperty("doubleSided", true);
    }

    /** glTF's colours are linear (3.9.2), those of a city are as screens show them. */
    private static float linear(int channel) {
        double c = (channel & 0xFF) / 255.0;
        return (float) (c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4));
    }

    private void buffer(String uri) {
        list("accessors", document.bin.accessors(), a -> {
            json.writeNumberProperty("bufferView", a.view());
            json.writeNumberProperty("componentType", a.componentType());
            json.writeNumberProperty("count", a.count());
            json.writeStringProperty("type", a.type());
            if (a.bounds().length > 0) {
                bounds("min", a.bounds(), 0);
                bounds("max", a.bounds(), a.bounds().length / 2);
            }
        });
        list("bufferViews", document.bin.views(), v -> {
            json.writeNumberProperty("buffer", 0);
            json.writeNumberProperty("byteOffset", v.offset());
            json.writeNumberProperty("byteLength", v.length());
            if (v.target() != 0) {
                json.writeNumberProperty("target", v.target());
            }
        });
        if (document.bin.length() > 0) {
            list("buffers", List.of(0), b -> {
                json.writeNumberProperty("byteLength", document.bin.length());
                if (!uri.isEmpty()) {
                    json.writeStringProperty("uri", uri);
                }
            });
        }
    }

    private void bounds(String name, float[] bounds, int from) {
        json.writeArrayPropertyStart(name);
        for (int i = from; i < from + bounds.length / 2; i++) {
            json.writeNumber(bounds[i]);
        }
        json.writeEndArray();
    }

    private interface Entry<T> {
        void write(T value);
    }

    /** An array of objects; glTF wants none where it would be empty. */
    private <T> void list(String name, List<T> values, Entry<T> entry) {
        if (values.isEmpty()) {
            return;
        }
        json.writeArrayPropertyStart(name);
        for (T value : values) {
            json.writeStartObject();
            entry.write(value);
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
