package org.serdica.importers.gltf;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.serdica.importers.api.InputTrouble;
import org.serdica.importers.api.Reading;
import org.serdica.model.city.Material;
import org.serdica.model.city.ObjectDraft;
import org.serdica.model.city.Texture;
import tools.jackson.databind.JsonNode;

/** Adds the triangles of meshes to an object. */
final class GltfMeshes {
    private static final int TRIANGLES = 4;
    private static final int STRIP = 5;
    private static final int FAN = 6;

    /** Far more than one object of a city can be shown with. */
    private static final int MOST_TRIANGLES = 3_000_000;

    private final JsonNode json;
    private final GltfAccessors accessors;
    private final GltfLooks looks;
    private final Reading reading;
    private int triangles;

    GltfMeshes(JsonNode json, GltfAccessors accessors, GltfLooks looks, Reading reading) {
        this.json = json;
        this.accessors = accessors;
        this.looks = looks;
        this.reading = reading;
    }

    int triangles() {
        return triangles;
    }

    void add(int mesh, Matrix place, ObjectDraft draft) throws IOException {
        int number = 0;
        for (JsonNode primitive : json.path("meshes").path(mesh).path("primitives")) {
            String where = "mesh " + mesh + " part " + number++;
            int mode = primitive.path("mode").asInt(TRIANGLES);
            if (mode < TRIANGLES || mode > FAN) {
                reading.note("GLTF_LINES", where, "Points and lines of " + where + " were left out.");
                continue;
            }
            try {
                add(primitive, mode, place, draft);
            } catch (IllegalArgumentException e) {
                reading.warn(
                        "GLTF_MESH", where, "The triangles of " + where + " were left out: " + e.getMessage() + ".");
            }
        }
    }

    private void add(JsonNode primitive, int mode, Matrix place, ObjectDraft draft) throws IOException {
        JsonNode attributes = primitive.path("attributes");
        float[] positions = accessors.floats(attributes.path("POSITION").asInt(-1), 3);
        int[] indices = primitive.has("indices")
                ? accessors.indices(primitive.path("indices").asInt(-1))
                : counted(positions.length / 3);
        GltfLooks.Look look = looks.of(primitive.path("material").asInt(-1));
        float[] uv = null;
        if (look != null && look.texture() != null) {
            int coordinates = attributes.path("TEXCOORD_" + look.coordinates()).asInt(-1);
            uv = coordinates < 0 ? null : accessors.floats(coordinates, 2);
        }
        Triangles into = new Triangles(positions, uv, place, draft, look);
        boolean mirrors = place.mirrors();
        int count = mode == TRIANGLES ? indices.length / 3 : indices.length - 2;
        for (int t = 0; t < count; t++) {
            int a = indices[mode == TRIANGLES ? t * 3 : mode == STRIP ? t : 0];
            int b = indices[mode == TRIANGLES ? t * 3 + 1 : t + 1];
            int c = indices[mode == TRIANGLES ? t * 3 + 2 : t + 2];
            // Every other triangle of a strip turns the other way.
            boolean turned = mirrors ^ (mode == STRIP && t % 2 == 1);
            into.add(a, turned ? c : b, turned ? b : c);
            if (into.added && ++triangles > MOST_TRIANGLES) {
                throw new InputTrouble(
                        "GLTF_LARGE",
                        reading.input() + " has more than three million triangles; simplify the model to place it.");
            }
        }
    }

    private static int[] counted(int count) {
        int[] indices = new int[count];
        for (int i = 0; i < count; i++) {
            indices[i] = i;
        }
        return indices;
    }

    /** The triangles of one primitive on their way into the object. */
    private static final class Triangles {
        private final float[] positions;
        private final float @Nullable [] uv;
        private final Matrix place;
        private final ObjectDraft draft;
        private final @Nullable Material material;
        private final @Nullable Texture texture;
        private final double[] xyz = new double[9];
        private final float[] st = new float[6];
        boolean added;

        Triangles(
                float[] positions,
                float @Nullable [] uv,
                Matrix place,
                ObjectDraft draft,
                GltfLooks.@Nullable Look look) {
            this.positions = positions;
            this.uv = uv;
            this.place = place;
            this.draft = draft;
            this.material = look == null ? null : look.material();
            this.texture = look == null || uv == null ? null : look.texture();
        }

        void add(int a, int b, int c) {
            added = a != b && b != c && a != c && put(a, 0) && put(b, 1) && put(c, 2);
            if (added) {
                draft.surface(-1, material, texture);
                draft.ring(xyz, 0, 3, texture == null ? null : st, 0);
            }
        }

        private boolean put(int vertex, int corner) {
            if (vertex < 0 || vertex >= positions.length / 3) {
                throw new IllegalArgumentException("an index names a vertex that is not there");
            }
            int p = vertex * 3;
            place.apply(positions[p], positions[p + 1], positions[p + 2], xyz, corner * 3);
            if (uv != null && vertex * 2 + 1 < uv.length) {
                st[corner * 2] = uv[vertex * 2];
                // glTF counts pictures from their top, the city from their foot.
                st[corner * 2 + 1] = 1 - uv[vertex * 2 + 1];
            }
            return Double.isFinite(xyz[corner * 3] + xyz[corner * 3 + 1] + xyz[corner * 3 + 2]);
        }
    }
}
