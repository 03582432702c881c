package org.serdica.model.check;

import java.util.Arrays;

/** Which polygons of a shell are turned to the wrong side: those that run along an edge the same way as their neighbour. */
final class Orientation {
    private boolean[] turned = new boolean[32];
    private boolean[] reached = new boolean[32];
    private int[] queue = new int[32];
    private int[] sideOf = new int[128];
    private boolean inverted;

    /** Turns faces in thought until neighbours agree, from the first face of each piece on. */
    void settle(ShellEdges edges) {
        int n = edges.faceCount;
        if (turned.length < n) {
            turned = new boolean[n * 2];
            reached = new boolean[n * 2];
            queue = new int[n * 2];
        }
        Arrays.fill(turned, 0, n, false);
        Arrays.fill(reached, 0, n, false);
        inverted = false;
        int[] twin = twins(edges);
        int[] firstSide = new int[n + 1];
        for (int s = edges.sides - 1; s >= 0; s--) {
            firstSide[edges.face[s]] = s;
        }
        firstSide[n] = edges.sides;
        for (int start = 0; start < n; start++) {
            if (!reached[start]) {
                flood(edges, twin, firstSide, start);
            }
        }
    }

    private int[] twins(ShellEdges edges) {
        if (sideOf.length < edges.sides) {
            sideOf = new int[edges.sides * 2];
        }
        Arrays.fill(sideOf, 0, edges.sides, -1);
        for (int at = 0; at < edges.sides; ) {
            int end = edges.edgeEnd(at);
            if (end - at == 2) {
                sideOf[edges.side(at)] = edges.side(at + 1);
                sideOf[edges.side(at + 1)] = edges.side(at);
            }
            at = end;
        }
        return sideOf;
    }

    private void flood(ShellEdges edges, int[] twin, int[] firstSide, int start) {
        int head = 0;
        int tail = 0;
        queue[tail++] = start;
        reached[start] = true;
        while (head < tail) {
            int f = queue[head++];
            for (int s = firstSide[f]; s < firstSide[f + 1]; s++) {
                int other = twin[s] < 0 ? f : edges.face[twin[s]];
                if (!reached[other]) {
                    reached[other] = true;
                    turned[other] = turned[f] ^ edges.sameWay(s, twin[s]);
                    queue[tail++] = other;
                }
            }
        }
    }

    /** How many faces look to the wrong side of the volume that they enclose together. */
    int byVolume(Polygons p, ShellEdges edges, boolean hollow) {
        double volume = 0;
        for (int f = 0; f < edges.faceCount; f++) {
            double v = sixVolumes(p, edges.faces[f]);
            volume += turned[f] ? -v : v;
        }
        inverted = volume < 0 != hollow;
        return wrong(edges);
    }

    /** The same for a shell that encloses nothing: the few are wrong. */
    int byMajority(ShellEdges edges) {
        if (wrong(edges) > edges.faceCount / 2) {
            inverted = true;
        }
        return wrong(edges);
    }

    private int wrong(ShellEdges edges) {
        int wrong = 0;
        for (int f = 0; f < edges.faceCount; f++) {
            wrong += isWrong(f) ? 1 : 0;
        }
        return wrong;
    }

    boolean isWrong(int shellFace) {
        return turned[shellFace] ^ inverted;
    }

    /** Six times the signed volume between a face, holes included, and the zero of the coordinates. */
    private static double sixVolumes(Polygons p, int face) {
        double six = 0;
        double[] q = p.xyz;
        for (int r = p.faceRing[face]; r < p.faceRing[face + 1]; r++) {
            int a = p.ringPoint[r] * 3;
            for (int i = p.ringPoint[r] + 1; i + 1 < p.ringPoint[r + 1]; i++) {
                int b = i * 3;
                int c = b + 3;
                six += q[a] * (q[b + 1] * q[c + 2] - q[b + 2] * q[c + 1])
                        + q[a + 1] * (q[b + 2] * q[c] - q[b] * q[c + 2])
                        + q[a + 2] * (q[b] * q[c + 1] - q[b + 1] * q[c]);
            }
        }
        return six;
    }
}
