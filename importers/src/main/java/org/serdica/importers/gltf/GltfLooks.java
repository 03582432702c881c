package org.serdica.importers.gltf;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.serdica.model.city.Material;
import org.serdica.model.city.Texture;
import tools.jackson.databind.JsonNode;

/** What surfaces look like: base colours as materials, base colour pictures as textures. */
final class GltfLooks {
    private static final int REPEAT = 10497;
    private static final int CLAMP = 33071;

    /**
     * A material of the file.
     *
     * @param coordinates which of the vertices' texture coordinates the picture goes by
     */
    record Look(Material material, @Nullable Texture texture, int coordinates) {}

    private final JsonNode json;
    private final GltfPictures pictures;
    private final Map<Integer, Look> known = new HashMap<>();

    GltfLooks(JsonNode json, GltfPictures pictures) {
        this.json = json;
        this.pictures = pictures;
    }

    @Nullable
    Look of(int material) {
        JsonNode node = json.path("materials").path(material);
        return material < 0 || !node.isObject() ? null : known.computeIfAbsent(material, m -> make(node));
    }

    private Look make(JsonNode material) {
        JsonNode base = material.path("pbrMetallicRoughness");
        JsonNode factor = base.path("baseColorFactor");
        int rgb = srgb(factor.path(0).asDouble(1)) << 16
                | srgb(factor.path(1).asDouble(1)) << 8
                | srgb(factor.path(2).asDouble(1));
        boolean blends = material.path("alphaMode").asString("").equals("BLEND");
        float transparency = blends ? (float) Math.clamp(1 - factor.path(3).asDouble(1), 0, 1) : 0;
        double roughness = Math.clamp(base.path("roughnessFactor").asDouble(1), 0, 1);
        JsonNode picture = base.path("baseColorTexture");
        return new Look(
                new Material(material.path("name").asString(""), rgb, transparency, (float) (1 - roughness)),
                picture.isObject() ? texture(picture.path("index").asInt(-1)) : null,
                picture.path("texCoord").asInt(0));
    }

    private @Nullable Texture texture(int index) {
        JsonNode texture = json.path("textures").path(index);
        JsonNode sampler = json.path("samplers").path(texture.path("sampler").asInt(-1));
        boolean wrap = sampler.path("wrapS").asInt(REPEAT) != CLAMP;
        return pictures.find(texture.path("source").asInt(-1))
                .map(image -> new Texture(image, wrap))
                .orElse(null);
    }

    /** glTF's factors are linear light, the city's colours are as screens show them. */
    private static int srgb(double linear) {
        double c = Math.clamp(linear, 0, 1);
        double s = c <= 0.0031308 ? 12.92 * c : 1.055 * Math.pow(c, 1 / 2.4) - 0.055;
        return (int) Math.round(s * 255);
    }
}
