package org.serdica.model.city;

/** Looks whether arrays are those of a tile, so that nothing that reads the tile later can go astray in them. */
final class TileSoundness {
    private static final double FARTHEST_ANCHOR_M = 1e9;
    /** 200 km, the reach of a coordinate in a tile. */
    private static final int FARTHEST_UNITS = 2_000_000_000;

    private static final int DEEPEST_FAMILY = 256;
    private static final int DEEPEST_OPENING = 64;

    private final TileArrays a;
    private final int objects;
    private final int geometries;
    private final int surfaces;
    private final int semantics;

    private TileSoundness(TileArrays arrays) {
        a = arrays;
        objects = a.id().length;
        geometries = a.geometryLod().length;
        surfaces = a.surfaceSemantic().length;
        semantics = a.semanticKind().length;
    }

    /** @throws IllegalArgumentException with what is wrong with them */
    static void require(TileArrays arrays, int materials, int textures) {
        TileSoundness s = new TileSoundness(arrays);
        s.requireObjects();
        s.requireStarts();
        s.requireSemantics();
        s.requireAppearance(materials, textures);
        s.requireVertices();
        arrays.attributes().requireRows(s.objects);
    }

    private void requireObjects() {
        for (double anchor : new double[] {a.anchorX(), a.anchorY(), a.anchorZ()}) {
            require(anchor == Math.rint(anchor) && Math.abs(anchor) <= FARTHEST_ANCHOR_M, "its place is none");
        }
        require(a.kind().length == objects && a.parent().length == objects, "objects and their kinds differ in number");
        requireOrdinals(a.kind(), ObjectKind.values().length, "object kind");
        int[] depth = new int[objects];
        for (int o = 0; o < objects; o++) {
            int parent = a.parent()[o];
            require(parent >= -1 && parent < o, "an object's parent comes after it");
            if (parent >= 0) {
                depth[o] = depth[parent] + 1;
                require(depth[o] <= DEEPEST_FAMILY, "objects are nested too deep");
                int before = o - 1;
                while (before > parent) {
                    before = a.parent()[before];
                }
                require(before == parent, "a family does not stand together");
            }
        }
    }

    private void requireStarts() {
        requireShares(a.geometryStart(), a.geometryEnd(), geometries, "geometries");
        require(a.geometryType().length == geometries, "geometries and their types differ in number");
        for (byte type : a.geometryType()) {
            int ordinal = type & ~Tile.IN_COMPOSITE;
            require(ordinal >= 0 && ordinal < GeometryType.values().length, "there is no such geometry type");
        }
        requireRanges(a.surfaceStart(), geometries, surfaces, "surfaces");
        require(a.surfaceShell().length == surfaces, "surfaces and their shells differ in number");
        requireRanges(a.ringStart(), surfaces, a.vertexStart().length - 1, "rings");
        require(a.xyz().length % 3 == 0, "a vertex lacks a coordinate");
        requireRanges(a.vertexStart(), a.vertexStart().length - 1, a.xyz().length / 3, "vertices");
    }

    private void requireSemantics() {
        requireShares(a.semanticStart(), a.semanticEnd(), semantics, "thematic surfaces");
        requireOrdinals(a.semanticKind(), SurfaceKind.values().length, "surface kind");
        require(a.semanticParent().length == semantics, "thematic surfaces and their parents differ in number");
        require(a.semanticId() == null || a.semanticId().length == semantics, "thematic surfaces and ids differ");
        for (int key : a.semanticAttributes().keySet()) {
            require(key >= 0 && key < semantics, "attributes belong to no thematic surface");
        }
        for (int semantic : a.surfaceSemantic()) {
            require(semantic >= -1 && semantic < semantics, "a polygon belongs to no surface");
        }
        for (int parent : a.semanticParent()) {
            require(parent >= -1 && parent < semantics, "an opening is in no wall");
        }
        for (int o = 0; o < objects; o++) {
            int from = a.semanticStart()[o];
            int to = a.semanticEnd()[o];
            for (int s = from; s < to; s++) {
                requireOpening(s, from, to);
            }
            for (int s = a.surfaceStart()[a.geometryStart()[o]]; s < a.surfaceStart()[a.geometryEnd()[o]]; s++) {
                int semantic = a.surfaceSemantic()[s];
                require(
                        semantic == -1 || (semantic >= from && semantic < to),
                        "a polygon belongs to another object's surface");
            }
        }
    }

    private void requireOpening(int semantic, int from, int to) {
        int at = semantic;
        for (int depth = 0; a.semanticParent()[at] != -1; depth++) {
            at = a.semanticParent()[at];
            require(at >= from && at < to && depth < DEEPEST_OPENING, "an opening is in no wall of its object");
        }
    }

    private void requireAppearance(int materials, int textures) {
        requireNumbers(a.surfaceMaterial(), materials, "material");
        requireNumbers(a.surfaceTexture(), textures, "texture");
    }

    private void requireNumbers(int[] numbers, int count, String what) {
        require(numbers.length == 0 || numbers.length == surfaces, "surfaces and their " + what + "s differ in number");
        for (int number : numbers) {
            require(number >= -1 && number < count, "there is no " + what + " " + number);
        }
    }

    private void requireVertices() {
        float[] uv = a.uv();
        require(uv == null || uv.length == a.xyz().length / 3 * 2, "vertices and texture coordinates differ in number");
        for (int c : a.xyz()) {
            require(c >= -FARTHEST_UNITS && c <= FARTHEST_UNITS, "a vertex lies too far away");
        }
    }

    /** Owners come in turn, some of what lies between them may be nobody's, but a family's is in one piece. */
    private void requireShares(int[] start, int[] end, int members, String what) {
        require(start.length == objects && end.length == objects, what + " are miscounted");
        int before = 0;
        for (int o = 0; o < objects; o++) {
            boolean follows = a.parent()[o] < 0 ? start[o] >= before : start[o] == before;
            require(follows && end[o] >= start[o] && end[o] <= members, what + " are miscounted");
            before = end[o];
        }
    }

    private static void requireRanges(int[] start, int owners, int members, String what) {
        require(start.length == owners + 1 && start[0] == 0 && start[owners] == members, what + " are miscounted");
        for (int i = 0; i < owners; i++) {
            require(start[i] <= start[i + 1], what + " are miscounted");
        }
    }

    private static void requireOrdinals(byte[] ordinals, int count, String what) {
        for (byte ordinal : ordinals) {
            require(ordinal >= 0 && ordinal < count, "there is no such " + what);
        }
    }

    private static void require(boolean holds, String trouble) {
        if (!holds) {
            throw new IllegalArgumentException(trouble);
        }
    }
}
