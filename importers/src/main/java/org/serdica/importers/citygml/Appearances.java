package org.serdica.importers.citygml;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.serdica.model.city.Material;
import org.serdica.model.city.Texture;

/** Materials and textures by the ids they are meant for. The first theme that speaks of a surface holds. */
final class Appearances {
    private final Map<String, Material> materials = new HashMap<>();
    private final Map<String, Draped> textures = new HashMap<>();
    private final Map<String, Projected> projections = new HashMap<>();

    /** A texture on a ring, two floats a point. */
    record Draped(Texture texture, float[] uv) {}

    /** A texture thrown onto a surface: its coordinates come from the points by {@code worldToTexture}, 3 x 4 row by row. */
    record Projected(Texture texture, double[] worldToTexture) {
        /** Two floats for each of the points. */
        float[] coordinates(double[] xyz, int from, int count) {
            float[] uv = new float[count * 2];
            double[] m = worldToTexture;
            for (int i = 0; i < count; i++) {
                double x = xyz[from + i * 3];
                double y = xyz[from + i * 3 + 1];
                double z = xyz[from + i * 3 + 2];
                double q = m[8] * x + m[9] * y + m[10] * z + m[11];
                uv[i * 2] = (float) ((m[0] * x + m[1] * y + m[2] * z + m[3]) / (q == 0 ? 1 : q));
                uv[i * 2 + 1] = (float) ((m[4] * x + m[5] * y + m[6] * z + m[7]) / (q == 0 ? 1 : q));
            }
            return uv;
        }
    }

    void projected(String target, Projected texture) {
        projections.putIfAbsent(target, texture);
    }

    boolean hasProjections() {
        return !projections.isEmpty();
    }

    @Nullable
    Projected projectedOn(String id) {
        return projections.get(id);
    }

    void material(String target, Material material) {
        materials.putIfAbsent(target, material);
    }

    void texture(String ring, Texture texture, float[] uv) {
        textures.putIfAbsent(ring, new Draped(texture, uv));
    }

    boolean isEmpty() {
        return materials.isEmpty() && textures.isEmpty() && projections.isEmpty();
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

    /** The ids of surfaces, and those of rings, that it is meant for. */
    Set<String> targets() {
        Set<String> targets = new HashSet<>(materials.keySet());
        targets.addAll(textures.keySet());
        targets.addAll(projections.keySet());
        return targets;
    }

    void clear() {
        materials.clear();
        textures.clear();
        projections.clear();
    }
}
