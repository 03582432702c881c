package org.serdica.model.city;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers for materials and textures that hold for the whole city: equal ones get the same number. */
final class Interner {
    private final List<Material> materials;
    private final List<Texture> textures;
    private final Map<Material, Integer> materialNumbers = new HashMap<>();
    private final Map<Texture, Integer> textureNumbers = new HashMap<>();

    /** Goes on from the lists as they are, and appends to them. */
    Interner(List<Material> materials, List<Texture> textures) {
        this.materials = materials;
        this.textures = textures;
        for (int i = 0; i < materials.size(); i++) {
            materialNumbers.putIfAbsent(materials.get(i), i);
        }
        for (int i = 0; i < textures.size(); i++) {
            textureNumbers.putIfAbsent(textures.get(i), i);
        }
    }

    /** Gives numbers to all that the object and its children use: then several threads may ask for them. */
    void learn(ObjectDraft draft) {
        Material latest = null;
        for (Material material : draft.surfaceMaterial) {
            if (material != null && material != latest) {
                material(material);
                latest = material;
            }
        }
        for (Texture texture : draft.surfaceTexture) {
            if (texture != null) {
                texture(texture);
            }
        }
        draft.children().forEach(this::learn);
    }

    int material(Material material) {
        return number(material, materials, materialNumbers);
    }

    int texture(Texture texture) {
        return number(texture, textures, textureNumbers);
    }

    private static <T> int number(T value, List<T> values, Map<T, Integer> numbers) {
        Integer known = numbers.get(value);
        if (known == null) {
            known = values.size();
            values.add(value);
            numbers.put(value, known);
        }
        return known;
    }
}
