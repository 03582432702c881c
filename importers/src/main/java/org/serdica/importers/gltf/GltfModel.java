package org.serdica.importers.gltf;

import java.io.IOException;
import org.serdica.importers.api.Reading;
import org.serdica.model.city.AttributeValue;
import org.serdica.model.city.GeometryType;
import org.serdica.model.city.Lod;
import org.serdica.model.city.ObjectDraft;
import org.serdica.model.city.ObjectKind;
import tools.jackson.databind.JsonNode;

/** One glTF model as one object, in the model's own coordinates with z upwards. */
final class GltfModel {
    private final Reading reading;
    private final GltfContainer container;
    private final GltfMeshes meshes;
    private final GltfScene scene;

    /**
     * @param folder where the file lies beside the one that is read, with a slash at its end; else empty
     * @param rough whether the boxes around its meshes are enough, which its accessors tell without their numbers
     */
    GltfModel(Reading reading, GltfContainer container, String folder, boolean rough) {
        this.reading = reading;
        this.container = container;
        JsonNode json = container.json();
        GltfBuffers buffers = new GltfBuffers(reading, container, folder);
        GltfLooks looks = new GltfLooks(json, new GltfPictures(json, buffers, reading, folder));
        meshes = new GltfMeshes(json, new GltfAccessors(json, buffers), looks, reading);
        scene = new GltfScene(json, reading, rough ? new GltfBoxes(json, meshes) : meshes::add);
    }

    JsonNode json() {
        return container.json();
    }

    JsonNode scene() {
        return scene.scene();
    }

    String version() {
        return json().path("asset").path("version").asString("");
    }

    /** The model's triangles; without geometry where it has none. */
    ObjectDraft draft(String name) throws IOException {
        ObjectDraft draft = new ObjectDraft(name, ObjectKind.CITY_FURNITURE);
        draft.geometry(Lod.ofWhole(3), GeometryType.MULTI_SURFACE);
        scene.addTo(draft);
        reading.cancel().check();
        draft.put("name", AttributeValue.of(name));
        draft.put("nodes", AttributeValue.of((long) json().path("nodes").size()));
        draft.put("meshes", AttributeValue.of((long) scene.meshNodes()));
        draft.put("triangles", AttributeValue.of((long) meshes.triangles()));
        for (String word : new String[] {"generator", "copyright"}) {
            String text = json().path("asset").path(word).asString("");
            if (!text.isEmpty()) {
                draft.put(word, AttributeValue.of(text));
            }
        }
        return draft;
    }
}
