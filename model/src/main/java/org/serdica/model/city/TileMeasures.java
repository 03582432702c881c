package org.serdica.model.city;

import java.util.Arrays;
import org.serdica.model.geo.Bounds;

/** What {@link TilePacker} works out on its way, worked out again from arrays that came without it. */
record TileMeasures(int[] objectBounds, Bounds bounds, int triangleEstimate) {
    static TileMeasures of(TileArrays a) {
        int objects = a.id().length;
        int[] boxes = new int[objects * 6];
        Bounds bounds = Bounds.EMPTY;
        int triangles = 0;
        for (int o = 0; o < objects; o++) {
            Arrays.fill(boxes, o * 6, o * 6 + 3, Integer.MAX_VALUE);
            Arrays.fill(boxes, o * 6 + 3, o * 6 + 6, Integer.MIN_VALUE);
            int first = firstVertex(a, a.geometryStart()[o]) * 3;
            int end = firstVertex(a, a.geometryEnd()[o]) * 3;
            for (int v = first; v < end; v += 3) {
                for (int axis = 0; axis < 3; axis++) {
                    int c = a.xyz()[v + axis];
                    boxes[o * 6 + axis] = Math.min(boxes[o * 6 + axis], c);
                    boxes[o * 6 + axis + 3] = Math.max(boxes[o * 6 + axis + 3], c);
                }
            }
            triangles += triangles(a, o);
        }
        for (int o = objects - 1; o >= 0; o--) {
            int parent = a.parent()[o];
            for (int axis = 0; axis < 3 && parent >= 0; axis++) {
                int p = parent * 6 + axis;
                boxes[p] = Math.min(boxes[p], boxes[o * 6 + axis]);
                boxes[p + 3] = Math.max(boxes[p + 3], boxes[o * 6 + axis + 3]);
            }
        }
        for (int o = 0; o < objects; o++) {
            if (a.parent()[o] < 0) {
                bounds = bounds.union(Tile.bounds(boxes, o, a.anchorX(), a.anchorY(), a.anchorZ()));
            }
        }
        return new TileMeasures(boxes, bounds, triangles);
    }

    private static int firstVertex(TileArrays a, int geometry) {
        return a.vertexStart()[a.ringStart()[a.surfaceStart()[geometry]]];
    }

    /** As {@link ObjectDraft#triangleEstimate} counts them. */
    private static int triangles(TileArrays a, int object) {
        int from = a.geometryStart()[object];
        int to = a.geometryEnd()[object];
        int finest = -1;
        for (int g = from; g < to; g++) {
            finest = isSurface(a, g) ? Math.max(finest, a.geometryLod()[g]) : finest;
        }
        int triangles = 0;
        for (int g = from; g < to; g++) {
            if (a.geometryLod()[g] == finest && isSurface(a, g)) {
                for (int s = a.surfaceStart()[g]; s < a.surfaceStart()[g + 1]; s++) {
                    int rings = a.ringStart()[s + 1] - a.ringStart()[s];
                    int points = a.vertexStart()[a.ringStart()[s + 1]] - a.vertexStart()[a.ringStart()[s]];
                    triangles += Math.max(0, points + 2 * rings - 4);
                }
            }
        }
        return triangles;
    }

    private static boolean isSurface(TileArrays a, int geometry) {
        return Tile.typeOf(a.geometryType()[geometry]).isSurface();
    }
}
