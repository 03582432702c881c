package org.serdica.model.city;

import java.util.BitSet;
import org.serdica.model.geo.Bounds;

/** A tile without some of its families: what it has an object, but not its geometry, is copied for those that stay. */
final class TileCut {
    private final String[] id;
    private final byte[] kind;
    private final int[] parent;
    private final int[] objectBounds;
    private final int[] geometryStart;
    private final int[] geometryEnd;
    private final int[] semanticStart;
    private final int[] semanticEnd;
    private final AttributeTable attributes;
    private Bounds bounds = Bounds.EMPTY;

    private TileCut(Tile tile, BitSet gone) {
        int left = tile.objectCount() - gone.cardinality();
        id = new String[left];
        kind = new byte[left];
        parent = new int[left];
        objectBounds = new int[left * 6];
        geometryStart = new int[left];
        geometryEnd = new int[left];
        semanticStart = new int[left];
        semanticEnd = new int[left];
        for (int n = 0, from = gone.nextClearBit(0); n < left; ) {
            int next = gone.nextSetBit(from);
            int to = next < 0 ? tile.objectCount() : next;
            run(tile, from, to, n);
            n += to - from;
            from = gone.nextClearBit(to);
        }
        attributes = tile.attributes().without(gone);
    }

    /** @param roots top-level objects that go */
    static Tile without(Tile tile, BitSet roots) {
        BitSet gone = new BitSet(tile.objectCount());
        int triangles = tile.triangleEstimate();
        for (int o = roots.nextSetBit(0); o >= 0; o = roots.nextSetBit(o + 1)) {
            gone.set(o, tile.familyEnd(o));
            triangles -= triangleEstimate(tile, o);
        }
        TileCut cut = new TileCut(tile, gone);
        return new Tile(cut.arrays(tile), cut.bounds, cut.objectBounds, triangles);
    }

    /** The arrays with the geometry are shared, what of them nobody uses included. */
    private TileArrays arrays(Tile tile) {
        return new TileArrays(
                tile.layer,
                tile.anchorX,
                tile.anchorY,
                tile.anchorZ,
                id,
                kind,
                parent,
                geometryStart,
                geometryEnd,
                tile.geometryLod,
                tile.geometryType,
                tile.surfaceStart,
                tile.surfaceSemantic,
                tile.surfaceShell,
                tile.surfaceMaterial,
                tile.surfaceTexture,
                tile.ringStart,
                tile.vertexStart,
                tile.xyz,
                tile.uv,
                semanticStart,
                semanticEnd,
                tile.semanticKind,
                tile.semanticParent,
                tile.semanticId,
                tile.semanticAttributes,
                attributes);
    }

    private void run(Tile tile, int from, int to, int at) {
        int count = to - from;
        System.arraycopy(tile.id, from, id, at, count);
        System.arraycopy(tile.kind, from, kind, at, count);
        System.arraycopy(tile.objectBounds, from * 6, objectBounds, at * 6, count * 6);
        System.arraycopy(tile.geometryStart, from, geometryStart, at, count);
        System.arraycopy(tile.geometryEnd, from, geometryEnd, at, count);
        System.arraycopy(tile.semanticStart, from, semanticStart, at, count);
        System.arraycopy(tile.semanticEnd, from, semanticEnd, at, count);
        for (int i = 0; i < count; i++) {
            int p = tile.parent[from + i];
            // Families go whole, so a parent has come down as far as its child.
            parent[at + i] = p < 0 ? -1 : p + at - from;
            if (p < 0) {
                bounds = bounds.union(tile.bounds(from + i));
            }
        }
    }

    /** Triangles that the finest level of detail of each of a family makes, about. */
    static int triangleEstimate(Tile tile, int root) {
        int triangles = 0;
        for (int o = root; o < tile.familyEnd(root); o++) {
            int finest = -1;
            for (int g = tile.geometryStart(o); g < tile.geometryEnd(o); g++) {
                finest = tile.type(g).isSurface() ? Math.max(finest, tile.lod(g)) : finest;
            }
            for (int g = tile.geometryStart(o); g < tile.geometryEnd(o); g++) {
                if (tile.lod(g) == finest && tile.type(g).isSurface()) {
                    for (int s = tile.surfaceStart(g); s < tile.surfaceEnd(g); s++) {
                        int rings = tile.ringEnd(s) - tile.ringStart(s);
                        int points = tile.vertexStart(tile.ringEnd(s)) - tile.vertexStart(tile.ringStart(s));
                        triangles += Math.max(0, points + 2 * rings - 4);
                    }
                }
            }
        }
        return triangles;
    }

    /** Whether less than half of a tile's geometry is still some object's. */
    static boolean isHollow(Tile tile) {
        long used = 0;
        for (int o = 0; o < tile.objectCount(); o++) {
            used += tile.surfaceStart(tile.geometryEnd(o)) - tile.surfaceStart(tile.geometryStart(o));
        }
        return used * 2 < tile.surfaceCount();
    }
}
