package org.serdica.app.scene.mesh;

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
}
