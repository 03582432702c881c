package org.serdica.importers.gltf;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.serdica.importers.api.Reading;
import org.serdica.model.city.ObjectDraft;
import tools.jackson.databind.JsonNode;

/** Walks the nodes of a scene and adds the triangles of their meshes to an object. */
final class GltfScene {
    private static final int MOST_DEPTH = 200;

    private final JsonNode json;
    private final Reading reading;
    private final Meshes meshes;
    private final Set<Integer> seen = new HashSet<>();
    private int meshNodes;

    /** Adds a mesh to the object, moved to where its node is. */
    @FunctionalInterface
    interface Meshes {
        void add(int mesh, Matrix place, ObjectDraft draft) throws IOException;
    }

    GltfScene(JsonNode json, Reading reading, Meshes meshes) {
        this.json = json;
        this.reading = reading;
        this.meshes = meshes;
    }

    /** The scene that the file shows first. */
    JsonNode scene() {
        return json.path("scenes").path(json.path("scene").asInt(0));
    }

    void addTo(ObjectDraft draft) throws IOException {
        JsonNode roots = scene().path("nodes");
        if (roots.isArray()) {
            for (JsonNode root : roots) {
                node(root.asInt(-1), Matrix.IDENTITY, 0, draft);
            }
            return;
        }
        Set<Integer> children = new HashSet<>();
        for (JsonNode node : json.path("nodes")) {
            node.path("children").forEach(child -> children.add(child.asInt(-1)));
        }
        for (int i = 0; i < json.path("nodes").size(); i++) {
            if (!children.contains(i)) {
                node(i, Matrix.IDENTITY, 0, draft);
            }
        }
    }

    private void node(int index, Matrix above, int depth, ObjectDraft draft) throws IOException {
        reading.cancel().check();
        JsonNode node = json.path("nodes").path(index);
        if (index < 0 || !node.isObject() || depth > MOST_DEPTH || !seen.add(index)) {
            reading.warn(
                    "GLTF_NODE",
                    "node " + index,
                    "Node " + index + " is missing, too deep or hangs in two places; it was left out there.");
            return;
        }
        Matrix here = above.after(Matrix.of(node));
        if (node.has("mesh")) {
            meshNodes++;
            meshes.add(node.path("mesh").asInt(-1), here, draft);
        }
        for (JsonNode child : node.path("children")) {
            node(child.asInt(-1), here, depth + 1, draft);
        }
    }

    int meshNodes() {
        return meshNodes;
    }
}
