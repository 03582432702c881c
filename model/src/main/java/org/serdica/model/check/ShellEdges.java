package org.serdica.model.check;

import java.util.Arrays;

/**
 * The edges of one shell: every side of every polygon as a half edge, sorted so that those of one edge stand together.
 */
final class ShellEdges {
    /** Vertices take 20 bits each of a sort key, half edges 24. */
    static final int MOST_VERTICES = 1 << 20;

    static final int MOST_SIDES = 1 << 24;

    /** Faces of the shell, by their number in the polygons. */
    int[] faces = new int[32];

    int faceCount;
    int sides;
    /** Where a side begins and ends, which face (counted in the shell) it is of, and the side after it in its ring. */
    int[] from = new int[128];

    int[] to = new int[128];
    int[] face = new int[128];
    int[] next = new int[128];
    private long[] sorted = new long[128];

    /** Takes the faces of that shell. Whether the shell is one that can be looked at. */
    boolean load(Polygons p, int shell) {
        faceCount = 0;
        sides = 0;
        if (p.snap.count() >= MOST_VERTICES || p.points >= MOST_SIDES) {
            return false;
        }
        for (int f = 0; f < p.faces; f++) {
            if (p.shell[f] == shell) {
                if (faceCount == faces.length) {
                    faces = Arrays.copyOf(faces, faceCount * 2);
                }
                for (int r = p.faceRing[f]; r < p.faceRing[f + 1]; r++) {
                    ring(p, p.ringPoint[r], p.ringPoint[r + 1]);
                }
                faces[faceCount++] = f;
            }
        }
        if (sorted.length < sides) {
            sorted = new long[sides * 2];
        }
        for (int s = 0; s < sides; s++) {
            long low = Math.min(from[s], to[s]);
            long high = Math.max(from[s], to[s]);
            sorted[s] = low << 44 | high << 24 | s;
        }
        Arrays.sort(sorted, 0, sides);
        return true;
    }

    private void ring(Polygons p, int begin, int end) {
        int first = sides;
        int need = sides + end - begin;
        if (need > from.length) {
            int length = Math.max(need, from.length * 2);
            from = Arrays.copyOf(from, length);
            to = Arrays.copyOf(to, length);
            face = Arrays.copyOf(face, length);
            next = Arrays.copyOf(next, length);
        }
        for (int i = begin; i < end; i++) {
            from[sides] = p.vertex[i];
            to[sides] = p.vertex[i + 1 < end ? i + 1 : begin];
            face[sides] = faceCount;
            next[sides] = i + 1 < end ? sides + 1 : first;
            sides++;
        }
    }

    /** The side at that place of the order. */
    int side(int place) {
        return (int) (sorted[place] & MOST_SIDES - 1);
    }

    /** One past the last side of the edge that begins at that place of the order. */
    int edgeEnd(int place) {
        long edge = sorted[place] >>> 24;
        int end = place + 1;
        while (end < sides && sorted[end] >>> 24 == edge) {
            end++;
        }
        return end;
    }

    boolean sameWay(int sideA, int sideB) {
        return from[sideA] == from[sideB];
    }

    /** The side that leaves a vertex at the corner which {@code side} begins or ends in. */
    int leaving(int side, int vertex) {
        return from[side] == vertex ? side : next[side];
    }
}
