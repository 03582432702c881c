package org.serdica.model.city;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.serdica.model.geo.Bounds;
import org.serdica.model.geo.Frame;

/** Lays objects down as the arrays of one {@link Tile}: counts first, then fills arrays of the right size. */
final class TilePacker {
    /** 200 km, well inside an int. */
    private static final long REACH = 2_000_000_000;

    private final Layer layer;
    private double anchorX;
    private double anchorY;
    private double anchorZ;
    private Bounds bounds = Bounds.EMPTY;
    private String[] id = {};
    private byte[] kind = {};
    private int[] parent = {};
    private int[] objectBounds = {};
    private int[] geometryStart = {};
    private int[] geometryEnd = {};
    private byte[] geometryLod = {};
    private byte[] geometryType = {};
    private int[] surfaceStart = {};
    private int[] surfaceSemantic = {};
    private byte[] surfaceShell = {};
    private int[] surfaceMaterial = {};
    private int[] surfaceTexture = {};
    private int[] ringStart = {};
    private int[] vertexStart = {};
    private int[] xyz = {};
    private float @Nullable [] uv;
    private int[] semanticStart = {};
    private int[] semanticEnd = {};
    private byte[] semanticKind = {};
    private int[] semanticParent = {};

    private @Nullable String @Nullable [] semanticId;
    private final Map<Integer, Map<String, AttributeValue>> semanticAttributes = new HashMap<>();
    private AttributeTable attributes = AttributeTable.EMPTY;
    private int triangleEstimate;

    private AttributeTable.Builder table = new AttributeTable.Builder(0);
    private int objects;
    private int geometries;
    private int surfaces;
    private int rings;
    private int vertices;
    private int semantics;
    private boolean textured;
    private boolean materials;
    private boolean textures;

    private TilePacker(Layer layer) {
        this.layer = layer;
    }

    static Tile pack(Layer layer, ObjectDraft draft) {
        Interner interner = new Interner(City.empty(new Frame(Frame.LOCAL_CRS, 0, 0, 0)));
        return packPieces(layer, List.of(new Piece.Drafted(draft)), interner);
    }

    /** @param pieces those that are packed already, in a tile of the city that {@code interner} numbers for */
    static Tile packPieces(Layer layer, List<? extends Piece> pieces, Interner interner) {
        FlatDraft.Pages pages = new FlatDraft.Pages(interner);
        List<Packable> parts = new ArrayList<>(pieces.size());
        Bounds around = Bounds.EMPTY;
        int triangles = 0;
        for (Piece piece : pieces) {
            Bounds box = piece.bounds();
            around = around.union(box);
            triangles += piece.triangleEstimate();
            parts.add(
                    switch (piece) {
                        case Piece.Drafted drafted -> pages.lay(drafted.object(), box);
                        case Piece.Packed packed -> new PackedRange(packed);
                    });
        }
        return pack(layer, parts, around, triangles);
    }

    /** Packs objects of which the box around all and the triangles are known. */
    static Tile pack(Layer layer, List<? extends Packable> parts, Bounds around, int triangles) {
        TilePacker p = new TilePacker(layer);
        p.bounds = around;
        p.triangleEstimate = triangles;
        for (Packable part : parts) {
            switch (part) {
                case FlatDraft draft -> p.count(draft);
                case PackedRange range -> p.count(range);
            }
        }
        p.allocate();
        p.bounds = Bounds.EMPTY;
        for (Packable part : parts) {
            int object = p.objects;
            switch (part) {
                case FlatDraft draft -> p.fill(draft, -1);
                case PackedRange range -> p.fill(range);
            }
            p.bounds = p.bounds.union(p.boundsOf(object));
        }
        p.attributes = p.table.build();
        return new Tile(p.arrays(), p.bounds, p.objectBounds, p.triangleEstimate);
    }

    private TileArrays arrays() {
        return new TileArrays(
                layer,
                anchorX,
                anchorY,
                anchorZ,
                id,
                kind,
                parent,
                geometryStart,
                geometryEnd,
                geometryLod,
                geometryType,
                surfaceStart,
                surfaceSemantic,
                surfaceShell,
                surfaceMaterial,
                surfaceTexture,
                ringStart,
                vertexStart,
                xyz,
                uv,
                semanticStart,
                semanticEnd,
                semanticKind,
                semanticParent,
                semanticId,
                semanticAttributes,
                attributes);
    }

    private void count(FlatDraft d) {
        objects++;
        geometries += d.geometries();
        surfaces += d.surfaces();
        rings += d.rings();
        vertices += d.vertices();
        semantics += d.semantics().size();
        textured |= d.has(FlatDraft.TEXTURE_COORDINATES);
        materials |= d.has(FlatDraft.MATERIALS);
        textures |= d.has(FlatDraft.TEXTURES);
        for (FlatDraft child : d.children()) {
            count(child);
        }
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

    private void fill(FlatDraft d, int parentIndex) {
        int me = objects++;
        id[me] = d.id();
        kind[me] = (byte) d.kind().ordinal();
        parent[me] = parentIndex;
        d.attributes().forEach((name, value) -> table.put(me, name, value));
        int semanticBase = fillSemantics(d.semantics(), me);
        int at = d.body();
        geometryStart[me] = geometries;
        for (int g = 0; g < d.geometries(); g++) {
            geometryLod[geometries] = (byte) d.page()[at++];
            geometryType[geometries++] = (byte) d.page()[at++];
            surfaceStart[geometries] = surfaces + d.page()[at++];
        }
        geometryEnd[me] = geometries;
        at = fillSurfaces(d, at, semanticBase);
        for (int r = 0; r < d.rings(); r++) {
            vertexStart[++rings] = vertices + d.page()[at++];
        }
        int firstVertex = vertices;
        fillVertices(d, at);
        boundVertices(me, firstVertex);
        for (FlatDraft child : d.children()) {
            int its = objects;
            fill(child, me);
            widen(me, its);
        }
    }

    private int fillSemantics(List<ObjectDraft.Semantic> all, int me) {
        int base = semantics;
        semanticStart[me] = base;
        for (ObjectDraft.Semantic s : all) {
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

    /** Returns where the rings stand. */
    private int fillSurfaces(FlatDraft d, int from, int semanticBase) {
        int[] page = d.page();
        int at = from;
        boolean shells = d.has(FlatDraft.SHELLS);
        boolean itsMaterials = d.has(FlatDraft.MATERIALS);
        boolean itsTextures = d.has(FlatDraft.TEXTURES);
        for (int s = 0; s < d.surfaces(); s++) {
            int semantic = page[at++];
            surfaceSemantic[surfaces] = semantic < 0 ? -1 : semanticBase + semantic;
            ringStart[surfaces + 1] = rings + page[at++];
            if (shells) {
                surfaceShell[surfaces] = (byte) page[at++];
            }
            if (itsMaterials) {
                surfaceMaterial[surfaces] = page[at++];
            }
            if (itsTextures) {
                surfaceTexture[surfaces] = page[at++];
            }
            surfaces++;
        }
        return at;
    }

    private void fillVertices(FlatDraft d, int from) {
        int[] page = d.page();
        int end = from + d.vertices() * 3;
        long dx = steps(d.anchor(0) - anchorX);
        long dy = steps(d.anchor(1) - anchorY);
        long dz = steps(d.anchor(2) - anchorZ);
        for (int i = from, o = vertices * 3; i < end; i += 3, o += 3) {
            xyz[o] = within(page[i] + dx);
            xyz[o + 1] = within(page[i + 1] + dy);
            xyz[o + 2] = within(page[i + 2] + dz);
        }
        for (int i = 0; uv != null && d.has(FlatDraft.TEXTURE_COORDINATES) && i < d.vertices() * 2; i++) {
            uv[vertices * 2 + i] = Float.intBitsToFloat(page[end + i]);
        }
        vertices += d.vertices();
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

    private static long steps(double metres) {
        return Math.round(metres / Tile.UNIT);
    }

    private static int within(long steps) {
        if (Math.abs(steps) > REACH) {
            throw new IllegalArgumentException(
                    "a coordinate lies " + Math.round(steps * Tile.UNIT / 1000) + " km from the objects around it");
        }
        return (int) steps;
    }
}
