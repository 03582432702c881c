package org.serdica.model.city;

/**
 * The polygon of one surface as doubles, from a tile's arrays. Made once, loaded for surface after surface, so that
 * loops over a city allocate nothing. Coordinates are relative to a point of the caller's choice.
 */
public final class Face {
    private double[] xyz = new double[96];
    private int[] ringStart = new int[9];
    private int ringCount;
    private int firstVertex;

    /** Loads a surface in full coordinates. */
    public void load(Tile tile, int surface) {
        load(tile, surface, 0, 0, 0);
    }

    /** Loads a surface relative to that point. */
    public void load(Tile tile, int surface, double originX, double originY, double originZ) {
        int first = tile.ringStart(surface);
        ringCount = tile.ringEnd(surface) - first;
        if (ringStart.length <= ringCount) {
            ringStart = new int[ringCount * 2 + 1];
        }
        firstVertex = tile.vertexStart(first);
        for (int r = 0; r <= ringCount; r++) {
            ringStart[r] = tile.vertexStart(first + r) - firstVertex;
        }
        int length = ringStart[ringCount] * 3;
        if (xyz.length < length) {
            xyz = new double[length * 2];
        }
        double dx = tile.anchorX - originX;
        double dy = tile.anchorY - originY;
        double dz = tile.anchorZ - originZ;
        for (int i = 0, t = firstVertex * 3; i < length; i += 3, t += 3) {
            xyz[i] = dx + tile.xyz[t] * Tile.UNIT;
            xyz[i + 1] = dy + tile.xyz[t + 1] * Tile.UNIT;
            xyz[i + 2] = dz + tile.xyz[t + 2] * Tile.UNIT;
        }
    }

    /** Three doubles a point; may be longer than the polygon. */
    public double[] xyz() {
        return xyz;
    }

    /** Where each ring begins in points, and where the last one ends; may be longer than that. */
    public int[] ringStart() {
        return ringStart;
    }

    public int ringCount() {
        return ringCount;
    }

    public int pointCount() {
        return ringStart[ringCount];
    }

    /** The tile's vertex that point 0 is; the others follow it. */
    public int firstVertex() {
        return firstVertex;
    }
}
