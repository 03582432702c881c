package org.serdica.model.city;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers for materials and textures that hold for the whole city: equal ones get the same number. */
final class Interner {
    private final Numbering<Material> materials;
    private final Numbering<Texture> textures;

    /** Goes on from a city's lists; they stay as they are. */
    Interner(City city) {
        materials = new Numbering<>(city.materials());
        textures = new Numbering<>(city.textures());
    }

    /** Gives numbers to all that the object and its children use: then several threads may ask for them. */
    void learn(ObjectDraft draft) {
        Material latest = null;
        for (Material material : draft.shape.surfaceMaterial) {
            if (material != null && material != latest) {
                material(material);
                latest = material;
            }
        }
        for (Texture texture : draft.shape.surfaceTexture) {
            if (texture != null) {
                texture(texture);
            }
        }
        draft.children().forEach(this::learn);
    }

    int material(Material material) {
        return materials.of(material);
    }

    int texture(Texture texture) {
        return textures.of(texture);
    }

    List<Material> materials() {
        return materials.all();
    }

    List<Texture> textures() {
        return textures.all();
    }

    /** Most edits bring nothing new, and need neither a map nor a copy of the list. */
    private static final class Numbering<T> {
        private final List<T> given;
        private final Map<T, Integer> numbers = new HashMap<>();
        private List<T> values;

        Numbering(List<T> given) {
            this.given = given;
            values = given;
        }

        int of(T value) {
            if (numbers.isEmpty()) {
                for (int i = 0; i < values.size(); i++) {
                    numbers.putIfAbsent(values.get(i), i);
                }
            }
            Integer known = numbers.get(value);
            if (known != null) {
                return known;
            }
            if (values == given) {
                values = new ArrayList<>(given);
            }
            values.add(value);
            numbers.put(value, values.size() - 1);
            return values.size() - 1;
        }

        List<T> all() {
            return values == given ? given : List.copyOf(values);
        }
    }
}
