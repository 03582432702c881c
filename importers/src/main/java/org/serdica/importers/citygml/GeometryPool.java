package org.serdica.importers.citygml;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The polygons, lines and points of one member as arrays, and the order in which geometries use them. A use is a
 * polygon, or a link to an id whose uses stand elsewhere.
 */
final class GeometryPool {
    static final byte SURFACE = 0;
    static final byte LINE = 1;
    static final byte POINT = 2;

    double[] xyz = new double[1536];
    int points;
    int[] ringStart = new int[129];

    @Nullable
    String[] ringId = new String[128];

    int rings;
    /** Rings of surfaces whose last point was not the first. */
    final BitSet openRings = new BitSet();

    int[] polygonRing = new int[129];
    byte[] polygonKind = new byte[128];
    int polygons;

    /** A polygon number, or {@code ~n} for the n-th link. */
    int[] use = new int[256];

    boolean[] useReversed = new boolean[256];
    byte[] useShell = new byte[256];
    /** Which solid of the member it is of, or -1. */
    int[] useSolid = new int[256];

    int uses;
    /** Solids that make up a composite one. */
    final BitSet compositeSolids = new BitSet();

    final List<String> links = new ArrayList<>();

    /** Ids of polygons and aggregates with their range of uses. */
    final List<String> ids = new ArrayList<>();

    int[] idFrom = new int[64];
    int[] idTo = new int[64];

    private @Nullable Map<String, Integer> idNumbers;

    void clear() {
        points = rings = polygons = uses = 0;
        openRings.clear();
        compositeSolids.clear();
        links.clear();
        ids.clear();
        idNumbers = null;
    }

    // Filling

    /** Starts a polygon; its rings follow. */
    void polygon(byte kind) {
        if (polygons == polygonKind.length) {
            polygonRing = Arrays.copyOf(polygonRing, polygonRing.length * 2);
            polygonKind = Arrays.copyOf(polygonKind, polygonKind.length * 2);
        }
        polygonKind[polygons++] = kind;
        polygonRing[polygons] = rings;
    }

    void ring(@Nullable String id) {
        if (rings == ringId.length) {
            ringStart = Arrays.copyOf(ringStart, ringStart.length * 2);
            ringId = Arrays.copyOf(ringId, ringId.length * 2);
        }
        ringId[rings++] = id;
        ringStart[rings] = points;
        polygonRing[polygons] = rings;
    }

    void point(double x, double y, double z) {
        if (points * 3 + 3 > xyz.length) {
            xyz = Arrays.copyOf(xyz, xyz.length * 2);
        }
        xyz[points * 3] = x;
        xyz[points * 3 + 1] = y;
        xyz[points * 3 + 2] = z;
        points++;
        ringStart[rings] = points;
    }

    /** Ends a ring of a surface: the first point is not repeated. */
    void closeRing() {
        int from = ringStart[rings - 1];
        if (points - from > 1 && same(from, points - 1)) {
            points--;
            ringStart[rings] = points;
        } else if (points - from > 1) {
            openRings.set(rings - 1);
        }
    }

    /** Points of the ring started last. */
    int ringSize() {
        return points - ringStart[rings - 1];
    }

    void dropPoint() {
        points--;
        ringStart[rings] = points;
    }

    /** Takes back a point of the ring started last. */
    void dropPoint(int point) {
        System.arraycopy(xyz, point * 3 + 3, xyz, point * 3, (points - point - 1) * 3);
        dropPoint();
    }

    void dropRing() {
        rings--;
        openRings.clear(rings);
        points = ringStart[rings];
        polygonRing[polygons] = rings;
    }

    boolean same(int a, int b) {
        return xyz[a * 3] == xyz[b * 3] && xyz[a * 3 + 1] == xyz[b * 3 + 1] && xyz[a * 3 + 2] == xyz[b * 3 + 2];
    }

    /** Takes back the polygon started last. */
    void dropPolygon() {
        polygons--;
        openRings.clear(polygonRing[polygons], rings);
        rings = polygonRing[polygons];
        points = ringStart[rings];
    }

    void usePolygon(int polygon, boolean reversed, int shell) {
        usePolygon(polygon, reversed, shell, -1);
    }

    void usePolygon(int polygon, boolean reversed, int shell, int solid) {
        use(polygon, reversed, shell, solid);
    }

    void useLink(String target, boolean reversed, int shell, int solid) {
        links.add(target);
        use(~(links.size() - 1), reversed, shell, solid);
    }

    private void use(int value, boolean reversed, int shell, int solid) {
        if (uses == use.length) {
            use = Arrays.copyOf(use, uses * 2);
            useReversed = Arrays.copyOf(useReversed, uses * 2);
            useShell = Arrays.copyOf(useShell, uses * 2);
            useSolid = Arrays.copyOf(useSolid, uses * 2);
        }
        use[uses] = value;
        useReversed[uses] = reversed;
        useSolid[uses] = solid;
        useShell[uses++] = (byte) Math.min(shell, 127);
    }

    void name(String id, int from, int to) {
        int n = ids.size();
        if (n == idFrom.length) {
            idFrom = Arrays.copyOf(idFrom, n * 2);
            idTo = Arrays.copyOf(idTo, n * 2);
        }
        ids.add(id);
        if (idNumbers != null) {
            idNumbers.putIfAbsent(id, n);
        }
        idFrom[n] = from;
        idTo[n] = to;
    }

    // Asking

    /** The number of that id in {@link #ids}, or -1. The first object of an id holds. */
    int idNumber(String id) {
        if (idNumbers == null) {
            idNumbers = HashMap.newHashMap(ids.size());
            for (int i = 0; i < ids.size(); i++) {
                idNumbers.putIfAbsent(ids.get(i), i);
            }
        }
        return idNumbers.getOrDefault(id, -1);
    }

    /** What the file calls each polygon, null for those without an id. */
    @Nullable
    String[] polygonNames() {
        @Nullable String[] names = new String[polygons];
        for (int i = 0; i < ids.size(); i++) {
            int p = idTo[i] == idFrom[i] + 1 ? use[idFrom[i]] : -1;
            // Its own id comes before that of whatever holds nothing else.
            if (p >= 0 && names[p] == null) {
                names[p] = ids.get(i);
            }
        }
        return names;
    }

    int ringCount(int polygon) {
        return polygonRing[polygon + 1] - polygonRing[polygon];
    }

    /** Copies a polygon of another pool in here and returns its number. */
    int copy(GeometryPool other, int polygon) {
        polygon(other.polygonKind[polygon]);
        for (int r = other.polygonRing[polygon]; r < other.polygonRing[polygon + 1]; r++) {
            ring(other.ringId[r]);
            openRings.set(rings - 1, other.openRings.get(r));
            for (int p = other.ringStart[r]; p < other.ringStart[r + 1]; p++) {
                point(other.xyz[p * 3], other.xyz[p * 3 + 1], other.xyz[p * 3 + 2]);
            }
        }
        return polygons - 1;
    }

    /** A number that copies of a polygon share, wherever their rings start and whichever way they turn. */
    long shapeHash(int polygon) {
        long h = 0;
        int from = ringStart[polygonRing[polygon]];
        int to = ringStart[polygonRing[polygon + 1]];
        for (int p = from; p < to; p++) {
            long q = Double.doubleToLongBits(xyz[p * 3]) * 0x9E3779B97F4A7C15L
                    ^ Double.doubleToLongBits(xyz[p * 3 + 1]) * 0xC2B2AE3D27D4EB4FL
                    ^ Double.doubleToLongBits(xyz[p * 3 + 2]) * 0x165667B19E3779F9L;
            h += q ^ q >>> 29;
        }
        return h * 31 + (to - from);
    }
}
