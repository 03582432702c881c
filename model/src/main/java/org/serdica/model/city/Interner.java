package org.serdica.model.city;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Numbers for materials and textures that hold for the whole city: equal ones get the same number. */
final class Interner {
    private final Numbering<Material> materials;
    private final Numbering<Texture> textures;

    /** Goes on from a city's lists; they stay as they are. */
    Interner(City city) {
        materials = new Numbering<>(city.materials());
        textures = new Numbering<>(city.textures());
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
        /** Surfaces that follow each other mostly share theirs. */
        private @Nullable T latest;

        private int latestNumber;

        Numbering(List<T> given) {
            this.given = given;
            values = given;
        }

        int of(T value) {
            if (value == latest) {
                return latestNumber;
            }
            latest = value;
            latestNumber = number(value);
            return latestNumber;
        }

        private int number(T value) {
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
