package org.serdica.importers.citygml;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.serdica.model.city.Material;
import org.serdica.model.city.Texture;

/** Materials and textures by the ids they are meant for. The first theme that speaks of a surface holds. */
final class Appearances {
    private final Map<String, Material> materials = new HashMap<>();
    private final Map<String, Draped> textures = new HashMap<>();

    /** A texture on a ring, two floats a point. */
    record Draped(Texture texture, float[] uv) {}

    void material(String target, Material material) {
        materials.putIfAbsent(target, material);
    }

    void texture(String ring, Texture texture, float[] uv) {
        textures.putIfAbsent(ring, new Draped(texture, uv));
    }

    boolean isEmpty() {
        return materials.isEmpty() && textures.isEmpty();
    }

    boolean hasMaterials() {
        return !materials.isEmpty();
    }

    @Nullable
    Material materialOf(String id) {
        return materials.get(id);
    }

    @Nullable
    Draped textureOf(@Nullable String ring) {
        return ring == null ? null : textures.get(ring);
    }

    void clear() {
        materials.clear();
        textures.clear();
    }
}
