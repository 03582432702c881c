package org.serdica.importers.gltf;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.serdica.importers.api.CityPart;
import org.serdica.importers.api.PartReader;
import org.serdica.importers.api.Reading;
import org.serdica.model.city.AttributeValue;
import org.serdica.model.city.GeometryType;
import org.serdica.model.city.Lod;
import org.serdica.model.city.ObjectDraft;
import org.serdica.model.city.ObjectKind;
import tools.jackson.databind.JsonNode;

/** Reads a glTF file as one object. */
final class GltfReader implements PartReader {
    private final Reading reading;
    private final GltfContainer container;
    private boolean given;

    GltfReader(Reading reading, GltfContainer container) {
        this.reading = reading;
        this.container = container;
        reading.version(container.json().path("asset").path("version").asString(""));
    }

    @Override
    public @Nullable CityPart next() throws IOException {
        if (given) {
            return null;
        }
        given = true;
        reading.member();
        JsonNode json = container.json();
        GltfBuffers buffers = new GltfBuffers(reading, container);
        GltfLooks looks = new GltfLooks(json, new GltfPictures(json, buffers, reading));
        GltfMeshes meshes = new GltfMeshes(json, new GltfAccessors(json, buffers), looks, reading);
        // A glance asks where the model is, and that its accessors tell without their numbers.
        GltfScene scene = new GltfScene(json, reading, reading.isGlance() ? new GltfBoxes(json, meshes) : meshes::add);
        String file = reading.input().name();
        String name = file.contains(".") ? file.substring(0, file.lastIndexOf('.')) : file;
        ObjectDraft draft = new ObjectDraft(name, ObjectKind.CITY_FURNITURE);
        draft.geometry(Lod.ofWhole(3), GeometryType.MULTI_SURFACE);
        scene.addTo(draft);
        if (!draft.hasGeometry()) {
            reading.leaveOut("no triangles");
            return null;
        }
        attributes(draft, scene, meshes, name);
        return GltfPlace.of(json, scene.scene(), reading).put(draft);
    }

    private void attributes(ObjectDraft draft, GltfScene scene, GltfMeshes meshes, String name) {
        JsonNode asset = container.json().path("asset");
        draft.put("name", AttributeValue.of(name));
        draft.put(
                "nodes", AttributeValue.of((long) container.json().path("nodes").size()));
        draft.put("meshes", AttributeValue.of((long) scene.meshNodes()));
        draft.put("triangles", AttributeValue.of((long) meshes.triangles()));
        for (String word : new String[] {"generator", "copyright"}) {
            String text = asset.path(word).asString("");
            if (!text.isEmpty()) {
                draft.put(word, AttributeValue.of(text));
            }
        }
    }

    @Override
    public void close() {
        // The file was read and closed at the beginning: its parts point into each other.
    }
}
