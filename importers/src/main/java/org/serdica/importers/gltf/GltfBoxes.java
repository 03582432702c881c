package org.serdica.importers.gltf;

import java.io.IOException;
import org.serdica.model.city.ObjectDraft;
import tools.jackson.databind.JsonNode;

/**
 * The boxes around meshes, as the accessors of their positions have to tell them (glTF 2.0, 3.7.2.1): where a model is
 * without a look at its buffers.
 *
 * @param meshes for those that do not tell
 */
record GltfBoxes(JsonNode json, GltfMeshes meshes) implements GltfScene.Meshes {
    private static final int CORNERS = 8;

    @Override
    public void add(int mesh, Matrix place, ObjectDraft draft) throws IOException {
        JsonNode primitives = json.path("meshes").path(mesh).path("primitives");
        for (JsonNode primitive : primitives) {
            if (!tellsBox(positions(primitive))) {
                meshes.add(mesh, place, draft);
                return;
            }
        }
        for (JsonNode primitive : primitives) {
            JsonNode accessor = positions(primitive);
            box(accessor.path("min"), accessor.path("max"), place, draft);
        }
    }

    private JsonNode positions(JsonNode primitive) {
        return json.path("accessors")
                .path(primitive.path("attributes").path("POSITION").asInt(-1));
    }

    private static boolean tellsBox(JsonNode accessor) {
        boolean whole = accessor.path("min").size() == 3 && accessor.path("max").size() == 3;
        for (int a = 0; a < 3 && whole; a++) {
            whole = accessor.path("min").path(a).isNumber()
                    && accessor.path("max").path(a).isNumber();
        }
        return whole && !accessor.path("normalized").asBoolean(false);
    }

    /** A ring through the corners: no shape to show, but one of the right size. */
    private static void box(JsonNode min, JsonNode max, Matrix place, ObjectDraft draft) {
        double[] xyz = new double[CORNERS * 3];
        for (int c = 0; c < CORNERS; c++) {
            place.apply(side(c & 1, 0, min, max), side(c & 2, 1, min, max), side(c & 4, 2, min, max), xyz, c * 3);
        }
        draft.surface(-1);
        draft.ring(xyz, 0, CORNERS);
    }

    private static float side(int upper, int axis, JsonNode min, JsonNode max) {
        return (float) (upper == 0 ? min : max).path(axis).asDouble(0);
    }
}
