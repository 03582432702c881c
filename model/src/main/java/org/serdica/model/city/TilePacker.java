package org.serdica.model.city;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.serdica.model.geo.Bounds;

/** Lays drafts down as the arrays of one {@link Tile}: counts first, then fills arrays of the right size. */
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
    byte[] semanticKind = {};
    int[] semanticParent = {};

    @Nullable
    String @Nullable [] semanticId;

    final Map<Integer, Map<String, AttributeValue>> semanticAttributes = new HashMap<>();
    AttributeTable attributes = AttributeTable.EMPTY;
    int triangleEstimate;

    private final AttributeTable.Builder table = new AttributeTable.Builder();
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
        Bounds around = Bounds.EMPTY;
        int triangles = 0;
        for (ObjectDraft draft : drafts) {
            around = around.union(draft.bounds());
            triangles += draft.triangleEstimate();
        }
        return pack(layer, drafts, around, triangles, interner);
    }

    /** Packs drafts of which the box around all and the triangles are known. */
    static Tile pack(Layer layer, List<ObjectDraft> drafts, Bounds around, int triangles, Interner interner) {
        TilePacker p = new TilePacker(layer, interner);
        p.bounds = around;
        p.triangleEstimate = triangles;
        drafts.forEach(p::count);
        p.allocate();
        p.bounds = Bounds.EMPTY;
        for (ObjectDraft draft : drafts) {
            int object = p.objects;
            p.fill(draft, -1);
            p.bounds = p.bounds.union(p.boundsOf(object));
        }
        p.attributes = p.table.build(p.objects);
        return new Tile(p);
    }

    private void count(ObjectDraft d) {
        objects++;
        geometries += d.geometryCount;
        surfaces += d.surfaceCount;
        rings += d.ringCount;
        vertices += d.vertexCount;
        semantics += d.semantics.size();
        textured |= d.uv != null;
        materials |= d.surfaceMaterial.length > 0;
        textures |= d.surfaceTexture.length > 0;
        d.children().forEach(this::count);
    }

    private void allocate() {
        if (!bounds.isEmpty()) {
            anchorX = Math.rint(bounds.centreX());
            anchorY = Math.rint(bounds.centreY());
            anchorZ = Math.rint(bounds.centreZ());
        }
        id = new String[objects];
        kind = new byte[objects];
        parent = new int[objects];
        objectBounds = new int[objects * 6];
        geometryStart = new int[objects + 1];
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
        semanticStart = new int[objects + 1];
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
        int semanticBase = fillSemantics(d);
        for (int g = 0; g < d.geometryCount; g++) {
            geometryLod[geometries] = d.geometryLod[g];
            int flag = d.isInComposite(g) ? Tile.IN_COMPOSITE : 0;
            geometryType[geometries++] = (byte) (d.geometryType[g].ordinal() | flag);
            for (int s = d.surfaceStart[g]; s < d.surfaceStart[g + 1]; s++) {
                fillSurface(d, s, semanticBase);
            }
            surfaceStart[geometries] = surfaces;
        }
        geometryStart[me + 1] = geometries;
        int firstVertex = vertices;
        fillVertices(d);
        boundVertices(me, firstVertex);
        for (ObjectDraft child : d.children()) {
            int its = objects;
            fill(child, me);
            widen(me, its);
        }
    }

    private int fillSemantics(ObjectDraft d) {
        int base = semantics;
        for (ObjectDraft.Semantic s : d.semantics) {
            semanticKind[semantics] = (byte) s.kind().ordinal();
            semanticParent[semantics] = s.parent() < 0 ? -1 : base + s.parent();
            if (s.id() != null) {
                @Nullable String[] ids = semanticId == null ? new String[semanticKind.length] : semanticId;
                ids[semantics] = s.id();
                semanticId = ids;
            }
            if (!s.attributes().isEmpty()) {
                semanticAttributes.put(semantics, Map.copyOf(s.attributes()));
            }
            semantics++;
        }
        semanticStart[objects] = semantics;
        return base;
    }

    private void fillSurface(ObjectDraft d, int s, int semanticBase) {
        int semantic = d.surfaceSemantic[s];
        surfaceSemantic[surfaces] = semantic < 0 ? -1 : semanticBase + semantic;
        surfaceShell[surfaces] = d.surfaceShell[s];
        Material material = s < d.surfaceMaterial.length ? d.surfaceMaterial[s] : null;
        if (material != null) {
            if (material != latest) {
                latestNumber = interner.material(material);
                latest = material;
            }
            surfaceMaterial[surfaces] = latestNumber;
        }
        Texture texture = s < d.surfaceTexture.length ? d.surfaceTexture[s] : null;
        if (texture != null) {
            surfaceTexture[surfaces] = interner.texture(texture);
        }
        surfaces++;
        ringStart[surfaces] = rings + d.ringStart[s + 1];
    }

    private void fillVertices(ObjectDraft d) {
        for (int r = 0; r < d.ringCount; r++) {
            vertexStart[rings + r + 1] = vertices + d.vertexStart[r + 1];
        }
        rings += d.ringCount;
        for (int i = 0, o = vertices * 3; i < d.vertexCount * 3; i += 3, o += 3) {
            xyz[o] = fixed(d.xyz[i] - anchorX);
            xyz[o + 1] = fixed(d.xyz[i + 1] - anchorY);
            xyz[o + 2] = fixed(d.xyz[i + 2] - anchorZ);
        }
        if (uv != null && d.uv != null) {
            System.arraycopy(d.uv, 0, uv, vertices * 2, d.vertexCount * 2);
        }
        vertices += d.vertexCount;
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
