package org.serdica.model.check;

import java.util.Arrays;

/** One shell after the other: closed, every edge between two polygons, in one piece, all sides out: 301 to 307 but 306. */
final class ShellCheck {
    /** More of a kind in one shell tell nobody more. */
    private static final int MOST_OF_A_KIND = 20;

    private final ShellEdges edges = new ShellEdges();
    private final UnionFind pieces = new UnionFind();
    private final UnionFind umbrellas = new UnionFind();
    private final Orientation orientation = new Orientation();
    private boolean insideOut;
    private boolean looked;

    /**
     * Whether the shell is sound; if not, the sink knows why.
     *
     * @param closed whether it has to be, as a solid's has; a composite surface may have a rim
     */
    boolean check(Polygons p, int shell, boolean closed, FlawSink sink) {
        insideOut = false;
        looked = edges.load(p, shell);
        if (!looked) {
            return false;
        }
        if (closed && edges.faceCount < 4) {
            tellFace(p, FlawCode.TOO_FEW_POLYGONS, 0, edges.faceCount, sink);
            return false;
        }
        int crowded = crowdedEdges(p, sink);
        int open = closed ? openEdges(p, sink) : 0;
        int split = crowded == 0 ? splitVertices(p, open > 0 || !closed, sink) : 0;
        int apart = crowded == 0 && split == 0 && open == 0 ? separatePieces(p, sink) : 0;
        int turned = crowded == 0 ? orientation(p, shell, closed && open == 0, sink) : 0;
        return crowded + open + split + apart + turned == 0;
    }

    /** Whether the last shell was small enough to be looked at. */
    boolean looked() {
        return looked;
    }

    /** Whether all polygons of the last shell agree and are turned to the wrong side. */
    boolean isInsideOut() {
        return insideOut;
    }

    private int crowdedEdges(Polygons p, FlawSink sink) {
        int found = 0;
        pieces.begin(edges.faceCount);
        for (int at = 0; at < edges.sides; ) {
            int end = edges.edgeEnd(at);
            for (int i = at + 1; i < end; i++) {
                pieces.join(edges.face[edges.side(at)], edges.face[edges.side(i)]);
            }
            if (end - at > 2 && found++ < MOST_OF_A_KIND) {
                tellEdge(p, FlawCode.NON_MANIFOLD_CASE, edges.side(at), end - at, sink);
            }
            at = end;
        }
        return found;
    }

    /** Edges with one polygon only, hole by hole. */
    private int openEdges(Polygons p, FlawSink sink) {
        umbrellas.begin(p.snap.count());
        int open = 0;
        for (int at = 0; at < edges.sides; ) {
            int end = edges.edgeEnd(at);
            if (end - at == 1) {
                umbrellas.join(edges.from[edges.side(at)], edges.to[edges.side(at)]);
                open++;
            }
            at = end;
        }
        if (open == 0) {
            return 0;
        }
        int[] edgesOfHole = new int[p.snap.count()];
        int[] aSide = new int[p.snap.count()];
        for (int at = 0; at < edges.sides; ) {
            int end = edges.edgeEnd(at);
            if (end - at == 1) {
                int hole = umbrellas.find(edges.from[edges.side(at)]);
                edgesOfHole[hole]++;
                aSide[hole] = edges.side(at);
            }
            at = end;
        }
        int told = 0;
        for (int hole = 0; hole < edgesOfHole.length && told < MOST_OF_A_KIND; hole++) {
            if (edgesOfHole[hole] > 0) {
                tellEdge(p, FlawCode.SHELL_NOT_CLOSED, aSide[hole], edgesOfHole[hole], sink);
                told++;
            }
        }
        return open;
    }

    /** Vertices at which polygons meet in two fans that have no edge in common. Around a rim a fan need not close. */
    private int splitVertices(Polygons p, boolean rim, FlawSink sink) {
        umbrellas.begin(edges.sides);
        for (int at = 0; at < edges.sides; ) {
            int end = edges.edgeEnd(at);
            if (end - at == 2) {
                int a = edges.side(at);
                int b = edges.side(at + 1);
                umbrellas.join(edges.leaving(a, edges.from[a]), edges.leaving(b, edges.from[a]));
                umbrellas.join(edges.leaving(a, edges.to[a]), edges.leaving(b, edges.to[a]));
            }
            at = end;
        }
        int[] fan = new int[p.snap.count()];
        Arrays.fill(fan, -1);
        boolean[] told = new boolean[fan.length];
        int found = 0;
        for (int s = 0; s < edges.sides; s++) {
            int v = edges.from[s];
            int mine = umbrellas.find(s);
            if (fan[v] >= 0 && fan[v] != mine && !told[v]) {
                told[v] = true;
                // A hole in the surface already splits the fans at its corners.
                if (!rim && found++ < MOST_OF_A_KIND) {
                    double[] q = p.snap.xyz();
                    int face = edges.faces[edges.face[s]];
                    sink.found(FlawCode.NON_MANIFOLD_CASE, face, -1, q[v * 3], q[v * 3 + 1], q[v * 3 + 2], Double.NaN);
                }
            }
            fan[v] = mine;
        }
        return found;
    }

    private int separatePieces(Polygons p, FlawSink sink) {
        if (pieces.sets() < 2) {
            return 0;
        }
        int[] size = new int[edges.faceCount];
        int largest = 0;
        for (int f = 0; f < edges.faceCount; f++) {
            int piece = pieces.find(f);
            size[piece]++;
            largest = size[piece] > size[largest] ? piece : largest;
        }
        int told = 0;
        for (int f = 0; f < edges.faceCount && told < MOST_OF_A_KIND; f++) {
            if (size[f] > 0 && f != largest) {
                tellFace(p, FlawCode.MULTIPLE_CONNECTED_COMPONENTS, f, size[f], sink);
                told++;
            }
        }
        return pieces.sets() - 1;
    }

    private int orientation(Polygons p, int shell, boolean tight, FlawSink sink) {
        orientation.settle(edges);
        // The outer shell's sides look out of its volume, an inner shell's into it.
        int wrong = tight ? orientation.byVolume(p, edges, shell > 0) : orientation.byMajority(edges);
        if (wrong == edges.faceCount) {
            insideOut = true;
            return 0;
        }
        int told = 0;
        for (int f = 0; f < edges.faceCount && told < wrong; f++) {
            if (orientation.isWrong(f)) {
                tellFace(p, FlawCode.POLYGON_WRONG_ORIENTATION, f, Double.NaN, sink);
                told++;
            }
        }
        return wrong;
    }

    /** Tells of a face, counted in the shell, at the middle of its outer ring. */
    private void tellFace(Polygons p, FlawCode code, int shellFace, double measure, FlawSink sink) {
        int f = edges.faces[shellFace];
        int from = p.firstPoint(f);
        int to = p.ringPoint[p.faceRing[f] + 1];
        double x = 0;
        double y = 0;
        double z = 0;
        for (int i = from; i < to; i++) {
            x += p.x(i);
            y += p.y(i);
            z += p.z(i);
        }
        int n = Math.max(1, to - from);
        sink.found(code, f, -1, x / n, y / n, z / n, measure);
    }

    private void tellEdge(Polygons p, FlawCode code, int side, double measure, FlawSink sink) {
        double[] q = p.snap.xyz();
        int a = edges.from[side] * 3;
        int b = edges.to[side] * 3;
        sink.found(
                code,
                edges.faces[edges.face[side]],
                -1,
                (q[a] + q[b]) / 2,
                (q[a + 1] + q[b + 1]) / 2,
                (q[a + 2] + q[b + 2]) / 2,
                measure);
    }
}
