package org.serdica.model.city;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.serdica.model.geo.Bounds;

/** Lays objects down as the arrays of one {@link Tile}: counts first, then fills arrays of the right size. */
final class TilePacker {
    private static final double REACH_M = 200_000;

    final Layer layer;
    double anchorX;
    double anchorY;
    double anchorZ;
    Bounds bounds = Bounds.EMPTY;
    String[] id = {};
    byte[] kind = {};
    int[] parent = {};
    int[] objectBounds = {};
    int[] geometryStart = {};
    int[] geometryEnd = {};
    byte[] geometryLod = {};
    byte[] geometryType = {};
    int[] surfaceStart = {};
    int[] surfaceSemantic = {};
    byte[] surfaceShell = {};
    int[] surfaceMaterial = {};
    int[] surfaceTexture = {};
    int[] ringStart = {};
    int[] vertexStart = {};
    int[] xyz = {};
    float @Nullable [] uv;
    int[] semanticStart = {};
    int[] semanticEnd = {};
    byte[] semanticKind = {};
    int[] semanticParent = {};

    @Nullable
    String @Nullable [] semanticId;

    final Map<Integer, Map<String, AttributeValue>> semanticAttributes = new HashMap<>();
    AttributeTable attributes = AttributeTable.EMPTY;
    int triangleEstimate;

    private AttributeTable.Builder table = new AttributeTable.Builder(0);
    private final Interner interner;

    /** Surfaces that follow each other mostly share theirs. */
    private @Nullable Material latest;

    private int latestNumber;
    private int objects;
    private int geometries;
    private int surfaces;
    private int rings;
    private int vertices;
    private int semantics;
    private boolean textured;
    private boolean materials;
    private boolean textures;

    private TilePacker(Layer layer, Interner interner) {
        this.layer = layer;
        this.interner = interner;
    }

    static Tile pack(Layer layer, List<ObjectDraft> drafts, Interner interner) {
        return packPieces(layer, drafts.stream().map(Piece.Drafted::new).toList(), interner);
    }

    /** @param pieces those that are packed already, in a tile of the city that {@code interner} numbers for */
    static Tile packPieces(Layer layer, List<? extends Piece> pieces, Interner interner) {
        Bounds around = Bounds.EMPTY;
        int triangles = 0;
        for (Piece piece : pieces) {
            around = around.union(piece.bounds());
            triangles += piece.triangleEstimate();
        }
        return packPieces(layer, pieces, around, triangles, interner);
    }

    /** Packs drafts of which the box around all and the triangles are known. */
    static Tile pack(Layer layer, List<ObjectDraft> drafts, Bounds around, int triangles, Interner interner) {
        return packPieces(layer, drafts.stream().map(Piece.Drafted::new).toList(), around, triangles, interner);
    }

    private static Tile packPieces(
            Layer layer, List<? extends Piece> pieces, Bounds around, int triangles, Interner interner) {
        TilePacker p = new TilePacker(layer, interner);
        p.bounds = around;
        p.triangleEstimate = triangles;
        for (Piece piece : pieces) {
            switch (piece) {
                case Piece.Drafted drafted -> p.count(drafted.object());
                case Piece.Packed packed -> p.count(new PackedRange(packed));
            }
        }
        p.allocate();
        p.bounds = Bounds.EMPTY;
        for (Piece piece : pieces) {
            int object = p.objects;
            switch (piece) {
                case Piece.Drafted drafted -> p.fill(drafted.object(), -1);
                case Piece.Packed packed -> p.fill(new PackedRange(packed));
            }
            p.bounds = p.bounds.union(p.boundsOf(object));
        }
        p.attributes = p.table.build();
        return new Tile(p);
    }

    private void count(ObjectDraft d) {
        objects++;
        geometries += d.shape.geometryCount;
        surfaces += d.shape.surfaceCount;
        rings += d.shape.ringCount;
        vertices += d.shape.vertexCount;
        semantics += d.semantics.size();
        textured |= d.shape.uv != null;
        materials |= d.shape.surfaceMaterial.length > 0;
        textures |= d.shape.surfaceTexture.length > 0;
        d.children().forEach(this::count);
    }

    private void count(PackedRange r) {
        objects += r.objects();
        geometries += r.geometries();
        surfaces += r.surfaces();
        rings += r.rings();
        vertices += r.vertices();
        semantics += r.semantics();
        textured |= r.tile.uv != null;
        materials |= r.tile.surfaceMaterial.length > 0;
        textures |= r.tile.surfaceTexture.length > 0;
    }

    private void allocate() {
        if (!bounds.isEmpty()) {
            anchorX = Math.rint(bounds.centreX());
            anchorY = Math.rint(bounds.centreY());
            anchorZ = Math.rint(bounds.centreZ());
        }
        table = new AttributeTable.Builder(objects);
        id = new String[objects];
        kind = new byte[objects];
        parent = new int[objects];
        objectBounds = new int[objects * 6];
        geometryStart = new int[objects];
        geometryEnd = new int[objects];
        geometryLod = new byte[geometries];
        geometryType = new byte[geometries];
        surfaceStart = new int[geometries + 1];
        surfaceSemantic = new int[surfaces];
        surfaceShell = new byte[surfaces];
        if (materials) {
            surfaceMaterial = new int[surfaces];
            Arrays.fill(surfaceMaterial, -1);
        }
        if (textures) {
            surfaceTexture = new int[surfaces];
            Arrays.fill(surfaceTexture, -1);
        }
        ringStart = new int[surfaces + 1];
        vertexStart = new int[rings + 1];
        xyz = new int[vertices * 3];
        uv = textured ? new float[vertices * 2] : null;
        semanticStart = new int[objects];
        semanticEnd = new int[objects];
        semanticKind = new byte[semantics];
        semanticParent = new int[semantics];
        objects = geometries = surfaces = rings = vertices = semantics = 0;
    }

    private void fill(ObjectDraft d, int parentIndex) {
        int me = objects++;
        id[me] = d.id();
        kind[me] = (byte) d.kind().ordinal();
        parent[me] = parentIndex;
        d.attributes().forEach((name, value) -> table.put(me, name, value));
        int semanticBase = fillSemantics(d, me);
        geometryStart[me] = geometries;
        for (int g = 0; g < d.shape.geometryCount; g++) {
            geometryLod[geometries] = d.shape.geometryLod[g];
            int flag = d.isInComposite(g) ? Tile.IN_COMPOSITE : 0;
            geometryType[geometries++] = (byte) (d.shape.geometryType[g].ordinal() | flag);
            for (int s = d.shape.surfaceStart[g]; s < d.shape.surfaceStart[g + 1]; s++) {
                fillSurface(d, s, semanticBase);
            }
            surfaceStart[geometries] = surfaces;
        }
        geometryEnd[me] = geometries;
        int firstVertex = vertices;
        fillVertices(d);
        boundVertices(me, firstVertex);
        for (ObjectDraft child : d.children()) {
            int its = objects;
            fill(child, me);
            widen(me, its);
        }
    }

    private int fillSemantics(ObjectDraft d, int me) {
        int base = semantics;
        semanticStart[me] = base;
        for (ObjectDraft.Semantic s : d.semantics) {
            semanticKind[semantics] = (byte) s.kind().ordinal();
            semanticParent[semantics] = s.parent() < 0 ? -1 : base + s.parent();
            if (s.id() != null) {
                nameSemantic(semantics, s.id());
            }
            if (!s.attributes().isEmpty()) {
                semanticAttributes.put(semantics, Map.copyOf(s.attributes()));
            }
            semantics++;
        }
        semanticEnd[me] = semantics;
        return base;
    }

    private void nameSemantic(int semantic, String name) {
        @Nullable String[] ids = semanticId == null ? new String[semanticKind.length] : semanticId;
        ids[semantic] = name;
        semanticId = ids;
    }

    private void fillSurface(ObjectDraft d, int s, int semanticBase) {
        int semantic = d.shape.surfaceSemantic[s];
        surfaceSemantic[surfaces] = semantic < 0 ? -1 : semanticBase + semantic;
        surfaceShell[surfaces] = d.shape.shell(s);
        Material material = d.shape.material(s);
        if (material != null) {
            if (material != latest) {
                latestNumber = interner.material(material);
                latest = material;
            }
            surfaceMaterial[surfaces] = latestNumber;
        }
        Texture texture = d.shape.texture(s);
        if (texture != null) {
            surfaceTexture[surfaces] = interner.texture(texture);
        }
        surfaces++;
        ringStart[surfaces] = rings + d.shape.ringStart[s + 1];
    }

    private void fillVertices(ObjectDraft d) {
        for (int r = 0; r < d.shape.ringCount; r++) {
            vertexStart[rings + r + 1] = vertices + d.shape.vertexStart[r + 1];
        }
        rings += d.shape.ringCount;
        for (int i = 0, o = vertices * 3; i < d.shape.vertexCount * 3; i += 3, o += 3) {
            xyz[o] = fixed(d.shape.xyz[i] - anchorX);
            xyz[o + 1] = fixed(d.shape.xyz[i + 1] - anchorY);
            xyz[o + 2] = fixed(d.shape.xyz[i + 2] - anchorZ);
        }
        if (uv != null && d.shape.uv != null) {
            System.arraycopy(d.shape.uv, 0, uv, vertices * 2, d.shape.vertexCount * 2);
        }
        vertices += d.shape.vertexCount;
    }

    private void fill(PackedRange r) {
        Tile t = r.tile;
        int object = objects - r.firstObject;
        int geometry = geometries - r.firstGeometry;
        int surface = surfaces - r.firstSurface;
        int ring = rings - r.firstRing;
        int vertex = vertices - r.firstVertex;
        int semantic = semantics - r.firstSemantic;
        long[] shift = r.shift(anchorX, anchorY, anchorZ);
        for (int o = r.firstObject; o < r.endObject; o++) {
            int me = o + object;
            id[me] = t.id[o];
            kind[me] = t.kind[o];
            parent[me] = o == r.firstObject ? -1 : t.parent[o] + object;
            geometryStart[me] = t.geometryStart[o] + geometry;
            geometryEnd[me] = t.geometryEnd[o] + geometry;
            semanticStart[me] = t.semanticStart[o] + semantic;
            semanticEnd[me] = t.semanticEnd[o] + semantic;
            boolean empty = t.objectBounds[o * 6] > t.objectBounds[o * 6 + 3];
            for (int a = 0; a < 6; a++) {
                objectBounds[me * 6 + a] =
                        empty ? t.objectBounds[o * 6 + a] : Math.toIntExact(t.objectBounds[o * 6 + a] + shift[a % 3]);
            }
            for (int c = 0; c < t.attributes().names().size(); c++) {
                AttributeValue value = t.attributes().get(o, c);
                if (value != null) {
                    table.put(me, t.attributes().names().get(c), value);
                }
            }
        }
        System.arraycopy(t.geometryLod, r.firstGeometry, geometryLod, geometries, r.geometries());
        System.arraycopy(t.geometryType, r.firstGeometry, geometryType, geometries, r.geometries());
        System.arraycopy(t.surfaceShell, r.firstSurface, surfaceShell, surfaces, r.surfaces());
        shifted(t.surfaceStart, r.firstGeometry + 1, surfaceStart, geometries + 1, r.geometries(), surface);
        shifted(t.ringStart, r.firstSurface + 1, ringStart, surfaces + 1, r.surfaces(), ring);
        shifted(t.vertexStart, r.firstRing + 1, vertexStart, rings + 1, r.rings(), vertex);
        shifted(t.surfaceSemantic, r.firstSurface, surfaceSemantic, surfaces, r.surfaces(), semantic);
        if (t.surfaceMaterial.length > 0) {
            System.arraycopy(t.surfaceMaterial, r.firstSurface, surfaceMaterial, surfaces, r.surfaces());
        }
        if (t.surfaceTexture.length > 0) {
            System.arraycopy(t.surfaceTexture, r.firstSurface, surfaceTexture, surfaces, r.surfaces());
        }
        fillSemantics(r, semantic);
        for (int i = 0; i < r.vertices() * 3; i++) {
            xyz[vertices * 3 + i] = Math.toIntExact(t.xyz[r.firstVertex * 3 + i] + shift[i % 3]);
        }
        if (uv != null && t.uv != null) {
            System.arraycopy(t.uv, r.firstVertex * 2, uv, vertices * 2, r.vertices() * 2);
        }
        objects += r.objects();
        geometries += r.geometries();
        surfaces += r.surfaces();
        rings += r.rings();
        vertices += r.vertices();
        semantics += r.semantics();
    }

    private void fillSemantics(PackedRange r, int shift) {
        Tile t = r.tile;
        System.arraycopy(t.semanticKind, r.firstSemantic, semanticKind, semantics, r.semantics());
        shifted(t.semanticParent, r.firstSemantic, semanticParent, semantics, r.semantics(), shift);
        for (int s = r.firstSemantic; s < r.firstSemantic + r.semantics(); s++) {
            String name = t.semanticId(s);
            if (name != null) {
                nameSemantic(s + shift, name);
            }
            Map<String, AttributeValue> its = t.semanticAttributes(s);
            if (!its.isEmpty()) {
                semanticAttributes.put(s + shift, its);
            }
        }
    }

    /** Copies references to numbered things, each by so much higher; -1 is none. */
    private static void shifted(int[] from, int at, int[] to, int toAt, int count, int by) {
        for (int i = 0; i < count; i++) {
            int n = from[at + i];
            to[toAt + i] = n < 0 ? n : n + by;
        }
    }

    /** The box of what was just filled in; where that is nothing, the least is above the greatest. */
    private void boundVertices(int object, int firstVertex) {
        int i = object * 6;
        Arrays.fill(objectBounds, i, i + 3, Integer.MAX_VALUE);
        Arrays.fill(objectBounds, i + 3, i + 6, Integer.MIN_VALUE);
        for (int v = firstVertex * 3; v < vertices * 3; v += 3) {
            for (int a = 0; a < 3; a++) {
                objectBounds[i + a] = Math.min(objectBounds[i + a], xyz[v + a]);
                objectBounds[i + a + 3] = Math.max(objectBounds[i + a + 3], xyz[v + a]);
            }
        }
    }

    private void widen(int object, int child) {
        for (int a = 0; a < 3; a++) {
            int i = object * 6 + a;
            int c = child * 6 + a;
            objectBounds[i] = Math.min(objectBounds[i], objectBounds[c]);
            objectBounds[i + 3] = Math.max(objectBounds[i + 3], objectBounds[c + 3]);
        }
    }

    private Bounds boundsOf(int object) {
        return Tile.bounds(objectBounds, object, anchorX, anchorY, anchorZ);
    }

    private static int fixed(double metres) {
        if (!(Math.abs(metres) <= REACH_M)) {
            throw new IllegalArgumentException(
                    "a coordinate lies " + Math.round(metres / 1000) + " km from the objects around it");
        }
        return (int) Math.rint(metres / Tile.UNIT);
    }
}
