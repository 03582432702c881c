package org.serdica.importers.gltf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Set;
import org.serdica.importers.api.InputFile;
import org.serdica.importers.api.InputTrouble;
import org.serdica.importers.api.Reading;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A glTF file taken apart.
 *
 * @param json the model's description
 * @param binary the buffer that a GLB brings along, empty for others
 */
record GltfContainer(JsonNode json, ByteBuffer binary) {
    private static final int MAGIC = 0x46546C67;
    private static final int JSON_CHUNK = 0x4E4F534A;
    private static final int BINARY_CHUNK = 0x004E4942;
    private static final int MOST_BYTES = 1 << 30;
    private static final int MOST_NESTING = 64;

    /** What changes the meaning of the numbers in a way this reader does not know. */
    private static final Set<String> COMPRESSED =
            Set.of("KHR_draco_mesh_compression", "EXT_meshopt_compression", "KHR_meshopt_compression");

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MOST_NESTING)
                            .maxStringLength(MOST_BYTES / 4)
                            .build())
                    .build())
            .build();

    static GltfContainer read(Reading reading, InputFile input) throws IOException {
        byte[] bytes;
        try (InputStream in = input.open(input.equals(reading.input()) ? reading::advance : n -> {})) {
            bytes = in.readNBytes(MOST_BYTES);
        }
        String file = String.valueOf(input);
        ByteBuffer all = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        boolean isBinary = bytes.length >= 12 && all.getInt(0) == MAGIC;
        GltfContainer container =
                isBinary ? ofBinary(all, file) : new GltfContainer(json(bytes, 0, bytes.length, file), empty());
        container.check(file);
        return container;
    }

    private static GltfContainer ofBinary(ByteBuffer all, String file) throws InputTrouble {
        if (all.getInt(4) != 2) {
            throw new InputTrouble(
                    "GLTF_VERSION", file + " is glTF " + all.getInt(4) + "; only version 2 is read. Export it anew.");
        }
        if (Integer.toUnsignedLong(all.getInt(8)) > all.limit()) {
            throw new InputTrouble("GLTF_BROKEN", file + " is shorter than it says; it may be cut off.");
        }
        JsonNode json = null;
        ByteBuffer binary = empty();
        int at = 12;
        while (at + 8 <= all.limit()) {
            int length = all.getInt(at);
            int type = all.getInt(at + 4);
            at += 8;
            if (length < 0 || length > all.limit() - at) {
                throw new InputTrouble("GLTF_BROKEN", file + " ends within one of its chunks; it may be cut off.");
            }
            if (type == JSON_CHUNK && json == null) {
                json = json(all.array(), at, length, file);
            } else if (type == BINARY_CHUNK && binary.limit() == 0) {
                binary = all.slice(at, length).order(ByteOrder.LITTLE_ENDIAN);
            }
            at += length;
        }
        if (json == null) {
            throw new InputTrouble("GLTF_BROKEN", file + " has no description of a model in it.");
        }
        return new GltfContainer(json, binary);
    }

    private static ByteBuffer empty() {
        return ByteBuffer.allocate(0);
    }

    private static JsonNode json(byte[] bytes, int from, int length, String file) throws InputTrouble {
        try {
            return JSON.readTree(bytes, from, length);
        } catch (JacksonException e) {
            throw new InputTrouble("JSON_BROKEN", file + " is not readable JSON.", e);
        }
    }

    private void check(String file) throws InputTrouble {
        String version = json.path("asset").path("version").asString("");
        if (!json.isObject() || version.isEmpty()) {
            throw new InputTrouble("GLTF_BROKEN", file + " does not say that it is glTF.");
        }
        if (!version.startsWith("2.")) {
            throw new InputTrouble(
                    "GLTF_VERSION", file + " is glTF " + version + "; only version 2 is read. Export it anew.");
        }
        for (JsonNode required : json.path("extensionsRequired")) {
            if (COMPRESSED.contains(required.asString(""))) {
                throw new InputTrouble(
                        "GLTF_COMPRESSED",
                        file + " is compressed with " + required.asString("")
                                + ", which is not read; export the model without mesh compression.");
            }
        }
    }
}
