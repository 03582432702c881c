package org.serdica.model.check;

import java.util.Arrays;
import org.serdica.model.city.ObjectKind;

/**
 * A sound solid, kept to be compared with its neighbours.
 *
 * @param composite whether it is a piece of a composite solid
 * @param edges six doubles each, the sides of its polygons once
 * @param box its least and greatest coordinates
 */
record Solid(
        String objectId,
        ObjectKind kind,
        int lod,
        int geometry,
        boolean composite,
        Triangles triangles,
        double[] edges,
        double[] box) {

    static Solid of(String objectId, ObjectKind kind, int lod, int geometry, boolean composite, Polygons p) {
        Triangles all = new Triangles();
        all.load(p, -1);
        return new Solid(objectId, kind, lod, geometry, composite, all, edges(p), box(p));
    }

    private static double[] edges(Polygons p) {
        double[] edges = new double[p.points * 6];
        int n = 0;
        for (int r = 0; r < p.faceRing[p.faces]; r++) {
            int end = p.ringPoint[r + 1];
            for (int i = p.ringPoint[r]; i < end; i++) {
                int j = i + 1 < end ? i + 1 : p.ringPoint[r];
                // The neighbour has the same edge the other way round.
                if (p.vertex[i] < p.vertex[j]) {
                    System.arraycopy(p.xyz, i * 3, edges, n, 3);
                    System.arraycopy(p.xyz, j * 3, edges, n + 3, 3);
                    n += 6;
                }
            }
        }
        return Arrays.copyOf(edges, n);
    }

    private static double[] box(Polygons p) {
        double inf = Double.POSITIVE_INFINITY;
        double[] box = {inf, inf, inf, -inf, -inf, -inf};
        for (int i = 0; i < p.points * 3; i++) {
            box[i % 3] = Math.min(box[i % 3], p.xyz[i]);
            box[3 + i % 3] = Math.max(box[3 + i % 3], p.xyz[i]);
        }
        return box;
    }
}
