package org.serdica.model.geo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Nodes and arcs of a straight skeleton as a {@link Wavefront} draws them, and the faces between them. */
final class SkeletonGraph {
    private static final int[] NONE = {};

    private double[] xyt = new double[96];
    private int nodes;

    /** For each edge, pairs of nodes: pieces of its face's border, counter-clockwise around the face. */
    private final List<int[]> borders = new ArrayList<>();

    private int[] borderLength = new int[0];

    int node(double x, double y, double t) {
        if (nodes * 3 == xyt.length) {
            xyt = Arrays.copyOf(xyt, xyt.length * 2);
        }
        xyt[nodes * 3] = x;
        xyt[nodes * 3 + 1] = y;
        xyt[nodes * 3 + 2] = t;
        return nodes++;
    }

    /** The node there among those from {@code first} on, else a new one: corners that meet end in one node. */
    int nodeAt(double x, double y, double t, int first, double within) {
        for (int n = first; n < nodes; n++) {
            if (Math.abs(x(n) - x) <= within && Math.abs(y(n) - y) <= within) {
                return n;
            }
        }
        return node(x, y, t);
    }

    int nodeCount() {
        return nodes;
    }

    double x(int node) {
        return xyt[node * 3];
    }

    double y(int node) {
        return xyt[node * 3 + 1];
    }

    double time(int node) {
        return xyt[node * 3 + 2];
    }

    void edges(int count) {
        borderLength = new int[count];
        for (int e = 0; e < count; e++) {
            borders.add(new int[16]);
        }
    }

    /** A piece of the border of an edge's face. */
    void border(int edge, int from, int to) {
        if (from == to) {
            return;
        }
        int[] b = borders.get(edge);
        int n = borderLength[edge];
        if (n + 2 > b.length) {
            b = Arrays.copyOf(b, n * 2);
            borders.set(edge, b);
        }
        b[n] = from;
        b[n + 1] = to;
        borderLength[edge] = n + 2;
    }

    /** The nodes around an edge's face from the edge on; none where its border is no closed line. */
    int[] face(int edge) {
        int[] b = borders.get(edge);
        int n = borderLength[edge] / 2;
        boolean[] used = new boolean[n];
        int[] ring = new int[n];
        int at = b[0];
        for (int i = 0; i < n; i++) {
            int next = i == 0 ? 0 : next(b, n, used, at);
            if (next < 0) {
                return NONE;
            }
            used[next] = true;
            ring[i] = at;
            at = b[next * 2 + 1];
        }
        return at == b[0] && n >= 3 ? ring : NONE;
    }

    private static int next(int[] border, int n, boolean[] used, int from) {
        for (int i = 0; i < n; i++) {
            if (!used[i] && border[i * 2] == from) {
                return i;
            }
        }
        return -1;
    }

    /** In plan; positive where the ring runs counter-clockwise. */
    double area(int[] ring) {
        double twice = 0;
        double ox = x(ring[0]);
        double oy = y(ring[0]);
        for (int i = 0; i < ring.length; i++) {
            int a = ring[i];
            int b = ring[(i + 1) % ring.length];
            twice += (x(a) - ox) * (y(b) - oy) - (x(b) - ox) * (y(a) - oy);
        }
        return twice / 2;
    }
}
