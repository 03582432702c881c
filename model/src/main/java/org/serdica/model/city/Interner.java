package org.serdica.model.city;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Numbers for materials and textures that hold for the whole city: equal ones get the same number. */
final class Interner {
    private final List<Material> materials;
    private final List<Texture> textures;
    private final Map<Material, Integer> materialNumbers = new HashMap<>();
    private final Map<Texture, Integer> textureNumbers = new HashMap<>();

    /** Surfaces that follow each other mostly share theirs. */
    private @Nullable Material latest;

    private int latestNumber;

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

    int material(Material material) {
        if (material != latest) {
            latestNumber = number(material, materials, materialNumbers);
            latest = material;
        }
        return latestNumber;
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
