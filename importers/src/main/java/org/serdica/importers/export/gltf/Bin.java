package org.serdica.importers.export.gltf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/** The binary buffer: pieces one behind the other, each at a multiple of eight bytes, with the views on them. */
final class Bin {
    private static final int ALIGNMENT = 8;

    private final OutputStream out;
    private final List<View> views = new ArrayList<>();
    private final List<Accessor> accessors = new ArrayList<>();
    private long length;

    /** @param target what glTF calls it: 34962 for vertices, 34963 for indices, 0 for others */
    record View(long offset, long length, int target) {}

    /** @param bounds least and greatest of each component, or empty */
    record Accessor(int view, int componentType, int count, String type, float[] bounds) {}

    static final int FLOAT = 5126;
    static final int UNSIGNED_INT = 5125;
    static final int VERTICES = 34962;
    static final int INDICES = 34963;

    Bin(OutputStream out) {
        this.out = out;
    }

    long length() {
        return length;
    }

    List<View> views() {
        return views;
    }

    List<Accessor> accessors() {
        return accessors;
    }

    /** Adds bytes and returns the number of the view on them. */
    int view(byte[] bytes, int target) throws IOException {
        views.add(new View(length, bytes.length, target));
        out.write(bytes);
        length += bytes.length;
        while (length % ALIGNMENT != 0) {
            out.write(0);
            length++;
        }
        return views.size() - 1;
    }

    /** Adds values of so many components each and returns the number of the accessor. */
    int vertices(float[] values, int components, boolean bounded) throws IOException {
        ByteBuffer bytes = buffer(values.length * 4);
        bytes.asFloatBuffer().put(values);
        String type = components == 1 ? "SCALAR" : "VEC" + components;
        float[] bounds = bounded ? bounds(values, components) : new float[0];
        accessors.add(new Accessor(view(bytes.array(), VERTICES), FLOAT, values.length / components, type, bounds));
        return accessors.size() - 1;
    }

    int indices(int[] values) throws IOException {
        ByteBuffer bytes = buffer(values.length * 4);
        bytes.asIntBuffer().put(values);
        accessors.add(new Accessor(view(bytes.array(), INDICES), UNSIGNED_INT, values.length, "SCALAR", new float[0]));
        return accessors.size() - 1;
    }

    static ByteBuffer buffer(int bytes) {
        return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static float[] bounds(float[] values, int components) {
        float[] bounds = new float[components * 2];
        for (int c = 0; c < components; c++) {
            float lo = Float.POSITIVE_INFINITY;
            float hi = Float.NEGATIVE_INFINITY;
            for (int i = c; i < values.length; i += components) {
                lo = Math.min(lo, values[i]);
                hi = Math.max(hi, values[i]);
            }
            bounds[c] = lo;
            bounds[components + c] = hi;
        }
        return bounds;
    }
}
