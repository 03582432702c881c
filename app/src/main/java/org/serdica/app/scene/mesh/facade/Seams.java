package org.serdica.app.scene.mesh.facade;

import java.util.Arrays;
import java.util.BitSet;
import org.serdica.model.city.Tile;

/**
 * Edges that are no edges of the building: where a file cuts a wall or a roof into triangles or strips, two pieces of one plane
 * meet there, and nothing is to be seen.
 */
final class Seams {
    private static final float SAME_WAY = 0.9995f;
    private static final float APART_M = 0.03f;
    private static final double MILLIMETRE = 1e-3;
    private static final int NUMBER_BITS = 24;
    private static final long NUMBER = (1L << NUMBER_BITS) - 1;

    /** By the vertex that an edge leads to. */
    private final BitSet seams = new BitSet();

    private final Tile tile;
    private final int[] from;
    private final int[] to;
    private final int[] patchOf;
    private final int[] surfaceOf;
    private int edges;

    private Seams(Tile tile, int most) {
        this.tile = tile;
        from = new int[most];
        to = new int[most];
        patchOf = new int[most];
        surfaceOf = new int[most];
    }

    /** The seams between patches of a tile. */
    static Seams among(Tile tile, Patch[] patches) {
        Seams seams = collected(tile, patches);
        seams.match(patches, (a, b) -> {
            seams.seams.set(seams.to[a]);
            seams.seams.set(seams.to[b]);
        });
        return seams;
    }

    /** Names all pairs of patches that go on in one plane where they meet. */
    static void forEachMeeting(Tile tile, Patch[] patches, Meeting meeting) {
        Seams seams = collected(tile, patches);
        seams.match(patches, (a, b) -> meeting.of(seams.patchOf[a], seams.patchOf[b]));
    }

    private static Seams collected(Tile tile, Patch[] patches) {
        int most = 0;
        for (Patch p : patches) {
            for (int s : p.parts()) {
                most += tile.vertexEnd(tile.ringEnd(s) - 1) - tile.vertexStart(tile.ringStart(s));
            }
        }
        // No tile is larger than that; one that were would show its seams.
        Seams seams = new Seams(tile, most > NUMBER ? 0 : most);
        for (int i = 0; i < patches.length && most <= NUMBER; i++) {
            for (int s : patches[i].parts()) {
                seams.collect(s, i);
            }
        }
        return seams;
    }

    /** Told of two edges, or of two patches, that meet. */
    @FunctionalInterface
    interface Meeting {
        void of(int one, int other);
    }

    /** Whether the edge of a ring that ends at that vertex is one. */
    boolean endsAt(int vertex) {
        return seams.get(vertex);
    }

    private void collect(int surface, int number) {
        for (int ring = tile.ringStart(surface); ring < tile.ringEnd(surface); ring++) {
            int last = tile.vertexEnd(ring) - 1;
            for (int v = tile.vertexStart(ring); v < tile.vertexEnd(ring); v++) {
                from[edges] = last;
                surfaceOf[edges] = surface;
                to[edges] = v;
                patchOf[edges++] = number;
                last = v;
            }
        }
    }

    /** Edges between the same two places lie side by side once they are sorted by them. */
    private void match(Patch[] patches, Meeting meeting) {
        long[] keys = new long[edges];
        for (int e = 0; e < edges; e++) {
            keys[e] = (place(from[e]) + place(to[e])) << NUMBER_BITS | e;
        }
        Arrays.sort(keys);
        for (int i = 0; i < edges; i++) {
            for (int j = i + 1; j < edges && keys[i] >>> NUMBER_BITS == keys[j] >>> NUMBER_BITS; j++) {
                int a = (int) (keys[i] & NUMBER);
                int b = (int) (keys[j] & NUMBER);
                if (surfaceOf[a] != surfaceOf[b] && meet(a, b) && goOn(patches[patchOf[a]], patches[patchOf[b]])) {
                    meeting.of(a, b);
                }
            }
        }
    }

    private long place(int v) {
        long h = Math.round(tile.x(v) / MILLIMETRE) * 0x9E3779B97F4A7C15L;
        h = (h ^ h >>> 29) + Math.round(tile.y(v) / MILLIMETRE) * 0xBF58476D1CE4E5B9L;
        h = (h ^ h >>> 32) + Math.round(tile.z(v) / MILLIMETRE) * 0x94D049BB133111EBL;
        return h ^ h >>> 31;
    }

    private boolean meet(int a, int b) {
        return same(from[a], to[b]) && same(to[a], from[b]) || same(from[a], from[b]) && same(to[a], to[b]);
    }

    private boolean same(int v, int w) {
        return Math.abs(tile.x(v) - tile.x(w)) <= MILLIMETRE
                && Math.abs(tile.y(v) - tile.y(w)) <= MILLIMETRE
                && Math.abs(tile.z(v) - tile.z(w)) <= MILLIMETRE;
    }

    /** Whether two patches are pieces of one thing in one plane. */
    static boolean goOn(Patch p, Patch q) {
        PlaneBasis b = p.basis();
        PlaneBasis c = q.basis();
        float along = b.nx() * c.nx() + b.ny() * c.ny() + b.nz() * c.nz();
        float apart = (c.ox() - b.ox()) * b.nx() + (c.oy() - b.oy()) * b.ny() + (c.oz() - b.oz()) * b.nz();
        return p.object() == q.object() && p.role() == q.role() && along > SAME_WAY && Math.abs(apart) < APART_M;
    }
}
