package org.serdica.app.scene.mesh;

import java.util.Arrays;

/** Triangles on their way into a mesh, in arrays that grow and are used again for the next tile. */
final class TriangleRows {
    private float[] points = new float[3 * 4096];
    private int[] corner = new int[3 * 4096];
    private int[] surface = new int[4096];
    private int[] object = new int[4096];
    private int pointCount;
    private int triangleCount;

    void clear() {
        pointCount = 0;
        triangleCount = 0;
    }

    int pointCount() {
        return pointCount;
    }

    int triangleCount() {
        return triangleCount;
    }

    /** Adds a point and returns its index. */
    int point(double x, double y, double z) {
        int at = pointCount * 3;
        if (at + 3 > points.length) {
            points = Arrays.copyOf(points, points.length * 2);
        }
        points[at] = (float) x;
        points[at + 1] = (float) y;
        points[at + 2] = (float) z;
        return pointCount++;
    }

    void triangle(int a, int b, int c, int ofSurface, int ofObject) {
        int at = triangleCount * 3;
        if (at + 3 > corner.length) {
            corner = Arrays.copyOf(corner, corner.length * 2);
            surface = Arrays.copyOf(surface, surface.length * 2);
            object = Arrays.copyOf(object, object.length * 2);
        }
        corner[at] = a;
        corner[at + 1] = b;
        corner[at + 2] = c;
        surface[triangleCount] = ofSurface;
        object[triangleCount++] = ofObject;
    }

    /** Turns the triangles from that one on the other way round. */
    void flip(int from, int to) {
        for (int i = from * 3; i < to * 3; i += 3) {
            int b = corner[i + 1];
            corner[i + 1] = corner[i + 2];
            corner[i + 2] = b;
        }
    }

    /** Six times the volume between the triangles and that point; negative where they are turned inside out. */
    double signedVolume(int from, int to, double ox, double oy, double oz) {
        double sum = 0;
        for (int i = from * 3; i < to * 3; i += 3) {
            int a = corner[i] * 3;
            int b = corner[i + 1] * 3;
            int c = corner[i + 2] * 3;
            double ax = points[a] - ox;
            double ay = points[a + 1] - oy;
            double az = points[a + 2] - oz;
            double bx = points[b] - ox;
            double by = points[b + 1] - oy;
            double bz = points[b + 2] - oz;
            double cx = points[c] - ox;
            double cy = points[c + 1] - oy;
            double cz = points[c + 2] - oz;
            sum += ax * (by * cz - bz * cy) + ay * (bz * cx - bx * cz) + az * (bx * cy - by * cx);
        }
        return sum;
    }

    TileMesh toMesh() {
        return new TileMesh(
                Arrays.copyOf(points, pointCount * 3),
                Arrays.copyOf(corner, triangleCount * 3),
                Arrays.copyOf(surface, triangleCount),
                Arrays.copyOf(object, triangleCount));
    }
}
