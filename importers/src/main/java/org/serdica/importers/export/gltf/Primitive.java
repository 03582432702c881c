package org.serdica.importers.export.gltf;

import java.util.Arrays;

/** Triangles, lines or points of one look, in arrays as glTF wants them. */
final class Primitive {
    /** glTF's numbers for what indices make. */
    enum Mode {
        POINTS(0),
        LINES(1),
        TRIANGLES(4);

        final int number;

        Mode(int number) {
            this.number = number;
        }
    }

    final Mode mode;
    final boolean textured;
    private float[] position = new float[96];
    private float[] normal = new float[96];
    private float[] uv = new float[64];
    private float[] feature = new float[32];
    private int[] index = new int[96];
    private int points;
    private int indices;

    Primitive(Mode mode, boolean textured) {
        this.mode = mode;
        this.textured = textured;
    }

    int points() {
        return points;
    }

    boolean isEmpty() {
        return points == 0;
    }

    /** Adds a point in axes of a map, east, north and up, and returns its number. */
    int point(float east, float north, float up, int featureId) {
        if (points == feature.length) {
            position = Arrays.copyOf(position, points * 6);
            normal = Arrays.copyOf(normal, points * 6);
            uv = Arrays.copyOf(uv, points * 4);
            feature = Arrays.copyOf(feature, points * 2);
        }
        put(position, points, east, north, up);
        feature[points] = featureId;
        return points++;
    }

    void normal(int point, float east, float north, float up) {
        put(normal, point, east, north, up);
    }

    /** glTF counts from the upper edge of the picture, a city from the lower one. */
    void uv(int point, float u, float v) {
        uv[point * 2] = u;
        uv[point * 2 + 1] = 1 - v;
    }

    void index(int point) {
        if (indices == index.length) {
            index = Arrays.copyOf(index, indices * 2);
        }
        index[indices++] = point;
    }

    private static void put(float[] into, int point, float east, float north, float up) {
        into[point * 3] = east;
        into[point * 3 + 1] = up;
        into[point * 3 + 2] = -north;
    }

    float[] positions() {
        return Arrays.copyOf(position, points * 3);
    }

    float[] normals() {
        return Arrays.copyOf(normal, points * 3);
    }

    float[] uvs() {
        return Arrays.copyOf(uv, points * 2);
    }

    /** Numbers up to 2^24 are whole in a float; glTF allows no wider integers in vertices. */
    float[] features() {
        return Arrays.copyOf(feature, points);
    }

    int[] indices() {
        return Arrays.copyOf(index, indices);
    }
}
