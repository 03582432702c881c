package org.serdica.importers.gltf;

import java.io.IOException;
import java.nio.ByteBuffer;
import tools.jackson.databind.JsonNode;

/** Rows of numbers in buffers: positions, texture coordinates, indices (glTF 2.0, 3.6.2). */
final class GltfAccessors {
    private static final int MOST_NUMBERS = 100_000_000;
    private static final int BYTE = 5120;
    private static final int UNSIGNED_BYTE = 5121;
    private static final int SHORT = 5122;
    private static final int UNSIGNED_SHORT = 5123;
    private static final int UNSIGNED_INT = 5125;
    private static final int FLOAT = 5126;

    private final JsonNode json;
    private final GltfBuffers buffers;

    GltfAccessors(JsonNode json, GltfBuffers buffers) {
        this.json = json;
        this.buffers = buffers;
    }

    /**
     * All numbers of an accessor, {@code width} a row.
     *
     * @throws IllegalArgumentException if it is no such accessor or does not lie within its buffer
     */
    float[] floats(int index, int width) throws IOException {
        JsonNode accessor = accessor(index);
        int count = count(accessor, index, width);
        float[] values = new float[count * width];
        int type = accessor.path("componentType").asInt(0);
        boolean normalised = accessor.path("normalized").asBoolean(false);
        if (accessor.has("bufferView")) {
            Rows rows = rows(accessor, type, width, count, index);
            for (int i = 0; i < count; i++) {
                for (int k = 0; k < width; k++) {
                    values[i * width + k] = number(rows.bytes(), rows.at(i, k), type, normalised);
                }
            }
        }
        JsonNode sparse = accessor.path("sparse");
        if (sparse.isObject()) {
            replace(values, sparse, type, normalised, width, index);
        }
        return values;
    }

    /** All numbers of an accessor of whole numbers. */
    int[] indices(int index) throws IOException {
        JsonNode accessor = accessor(index);
        int count = count(accessor, index, 1);
        int type = accessor.path("componentType").asInt(0);
        int[] values = new int[count];
        if (accessor.has("bufferView")) {
            Rows rows = rows(accessor, type, 1, count, index);
            for (int i = 0; i < count; i++) {
                values[i] = whole(rows.bytes(), rows.at(i, 0), type);
            }
        }
        return values;
    }

    private void replace(float[] values, JsonNode sparse, int type, boolean normalised, int width, int index)
            throws IOException {
        int count = sparse.path("count").asInt(0);
        if (count < 0 || (long) count * width > values.length) {
            throw new IllegalArgumentException("accessor " + index + " replaces more than it has");
        }
        int indexType = sparse.path("indices").path("componentType").asInt(0);
        Rows where = rows(sparse.path("indices"), indexType, 1, count, index);
        Rows what = rows(sparse.path("values"), type, width, count, index);
        for (int i = 0; i < count; i++) {
            int row = whole(where.bytes(), where.at(i, 0), indexType);
            if (row < 0 || row >= values.length / width) {
                throw new IllegalArgumentException("accessor " + index + " replaces a row it has not");
            }
            for (int k = 0; k < width; k++) {
                values[row * width + k] = number(what.bytes(), what.at(i, k), type, normalised);
            }
        }
    }

    private JsonNode accessor(int index) {
        JsonNode accessor = json.path("accessors").path(index);
        if (index < 0 || !accessor.isObject()) {
            throw new IllegalArgumentException("there is no accessor " + index);
        }
        return accessor;
    }

    private static int count(JsonNode accessor, int index, int width) {
        int wide =
                switch (accessor.path("type").asString("")) {
                    case "SCALAR" -> 1;
                    case "VEC2" -> 2;
                    case "VEC3" -> 3;
                    case "VEC4" -> 4;
                    default -> -1;
                };
        int count = accessor.path("count").asInt(-1);
        if (wide != width || count < 0 || (long) count * width > MOST_NUMBERS) {
            throw new IllegalArgumentException("accessor " + index + " is not what is wanted there");
        }
        return count;
    }

    /** Where numbers stand: {@code stride} bytes from row to row. */
    private record Rows(ByteBuffer bytes, int from, int stride, int size) {
        int at(int row, int column) {
            return from + row * stride + column * size;
        }
    }

    private Rows rows(JsonNode place, int type, int width, int count, int index) throws IOException {
        int viewIndex = place.path("bufferView").asInt(-1);
        ByteBuffer bytes = buffers.view(viewIndex);
        int size = size(type);
        int said = json.path("bufferViews").path(viewIndex).path("byteStride").asInt(0);
        int stride = said > 0 ? said : size * width;
        int from = place.path("byteOffset").asInt(0);
        if (from < 0 || (count > 0 && from + (long) stride * (count - 1) + (long) size * width > bytes.limit())) {
            throw new IllegalArgumentException("accessor " + index + " reaches beyond its buffer");
        }
        return new Rows(bytes, from, stride, size);
    }

    private static int size(int type) {
        return switch (type) {
            case BYTE, UNSIGNED_BYTE -> 1;
            case SHORT, UNSIGNED_SHORT -> 2;
            case UNSIGNED_INT, FLOAT -> 4;
            default -> throw new IllegalArgumentException("there is no component type " + type);
        };
    }

    private static float number(ByteBuffer b, int at, int type, boolean normalised) {
        float value =
                switch (type) {
                    case FLOAT -> b.getFloat(at);
                    case BYTE -> b.get(at);
                    case SHORT -> b.getShort(at);
                    default -> whole(b, at, type);
                };
        if (!normalised) {
            return value;
        }
        return switch (type) {
            case BYTE -> Math.max(value / 127, -1);
            case UNSIGNED_BYTE -> value / 255;
            case SHORT -> Math.max(value / 32_767, -1);
            case UNSIGNED_SHORT -> value / 65_535;
            default -> value;
        };
    }

    private static int whole(ByteBuffer b, int at, int type) {
        return switch (type) {
            case UNSIGNED_BYTE -> b.get(at) & 0xFF;
            case UNSIGNED_SHORT -> b.getShort(at) & 0xFFFF;
            case UNSIGNED_INT -> b.getInt(at);
            default -> throw new IllegalArgumentException("component type " + type + " is none for whole numbers");
        };
    }
}
