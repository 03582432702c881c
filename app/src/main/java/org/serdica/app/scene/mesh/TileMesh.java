package org.serdica.app.scene.mesh;

import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * A tile's triangles for one choice of levels of detail. Points are floats relative to the city's origin in model axes
 * (x east, y north, z up), three a point, and are not shared between surfaces.
 *
 * @param corner three point indexes a triangle
 * @param surface the tile's surface each triangle comes from
 * @param object the tile's object each triangle belongs to
 */
public record TileMesh(float[] points, int[] corner, int[] surface, int[] object) {
    public int triangleCount() {
        return corner.length / 3;
    }

    /** The triangles of these objects; points stay as they are. */
    public TileMesh only(BitSet objects) {
        int[] kept = IntStream.range(0, triangleCount())
                .filter(t -> objects.get(object[t]))
                .toArray();
        int[] corners = new int[kept.length * 3];
        for (int i = 0; i < kept.length; i++) {
            System.arraycopy(corner, kept[i] * 3, corners, i * 3, 3);
        }
        return new TileMesh(
                points,
                corners,
                IntStream.of(kept).map(t -> surface[t]).toArray(),
                IntStream.of(kept).map(t -> object[t]).toArray());
    }
}
