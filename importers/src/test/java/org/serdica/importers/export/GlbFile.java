package org.serdica.importers.export;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A GLB taken apart by the letter of glTF 2.0, clause 4, for tests to look into. */
record GlbFile(JsonNode json, ByteBuffer bin) {
    static GlbFile read(Path file) throws IOException {
        ByteBuffer all = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
        if (all.getInt(0) != 0x46546C67 || all.getInt(4) != 2 || all.getInt(8) != all.capacity()) {
            throw new IOException(file + " has no sound GLB header");
        }
        int jsonLength = all.getInt(12);
        byte[] json = new byte[jsonLength];
        all.get(20, json);
        int binAt = 20 + jsonLength + 8;
        ByteBuffer bin = all.slice(binAt, all.getInt(20 + jsonLength)).order(ByteOrder.LITTLE_ENDIAN);
        return new GlbFile(JsonMapper.shared().readTree(json), bin);
    }

    /** The values of an accessor of floats. */
    float[] floats(int accessor) {
        JsonNode a = json.path("accessors").path(accessor);
        int components = a.path("type").asString().equals("SCALAR")
                ? 1
                : a.path("type").asString().charAt(3) - '0';
        float[] values = new float[a.path("count").asInt() * components];
        bin.slice(offset(a.path("bufferView").asInt()), values.length * 4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .asFloatBuffer()
                .get(values);
        return values;
    }

    /** The number of values of an accessor. */
    int count(int accessor) {
        return json.path("accessors").path(accessor).path("count").asInt();
    }

    private int offset(int view) {
        return json.path("bufferViews").path(view).path("byteOffset").asInt();
    }

    JsonNode metadata() {
        return json.path("extensions").path("EXT_structural_metadata");
    }

    /** A text of the property table. */
    String text(String property, int row) {
        JsonNode p =
                metadata().path("propertyTables").path(0).path("properties").path(property);
        int offsets = offset(p.path("stringOffsets").asInt());
        int from = bin.getInt(offsets + row * 4);
        byte[] bytes = new byte[bin.getInt(offsets + row * 4 + 4) - from];
        bin.get(offset(p.path("values").asInt()) + from, bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** A number of the property table. */
    double number(String property, int row) {
        JsonNode p =
                metadata().path("propertyTables").path(0).path("properties").path(property);
        int at = offset(p.path("values").asInt());
        JsonNode schema = metadata()
                .path("schema")
                .path("classes")
                .path("cityObject")
                .path("properties")
                .path(property);
        return schema.path("componentType").asString().equals("INT32")
                ? bin.getInt(at + row * 4)
                : bin.getDouble(at + row * 8);
    }
}
