package org.serdica.app.scene.mesh.facade;

/**
 * One surface, or a wall of several in one plane, and its rectangle in the atlas. The texels of {@code x..x+width, y..y+height} cover the surface's
 * bounding rectangle {@code u0..u1, v0..v1} edge to edge; row 0 is the foot. A gutter of {@link #GUTTER} texels lies
 * around it.
 *
 * @param surface the tile's surface, of several the one that stands for all
 * @param parts all surfaces that it is made of
 * @param object the tile's object
 */
record Patch(
        int surface,
        int[] parts,
        int object,
        PatchRole role,
        PlaneBasis basis,
        float u0,
        float v0,
        float u1,
        float v1,
        int x,
        int y,
        int width,
        int height) {
    /** Texels around a patch that repeat its edge, so that filtering meets no neighbour. */
    static final int GUTTER = 1;

    float lengthM() {
        return u1 - u0;
    }

    float heightM() {
        return v1 - v0;
    }

    /** Metres a texel along u. */
    float pitchU() {
        return (u1 - u0) / width;
    }

    float pitchV() {
        return (v1 - v0) / height;
    }

    /** Where the middle of a column of texels lies along u. */
    float u(int column) {
        return u0 + (column + 0.5f) * (u1 - u0) / width;
    }

    float v(int row) {
        return v0 + (row + 0.5f) * (v1 - v0) / height;
    }

    Patch at(int atlasX, int atlasY, int columns, int rows) {
        return new Patch(surface, parts, object, role, basis, u0, v0, u1, v1, atlasX, atlasY, columns, rows);
    }
}
