package org.serdica.model.city;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.serdica.model.geo.Bounds;

/** Lays drafts down as the arrays of one {@link Tile}: counts first, then fills arrays of the right size. */
final class TilePacker {
    /** Far enough for any object of a city, well inside an int of tenths of a millimetre. */
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
    byte[] semanticKind = {};
    int[] semanticParent = {};

    @Nullable
    String @Nullable [] semanticId;

    final Map<Integer, Map<String, AttributeValue>> semanticAttributes = new HashMap<>();
    AttributeTable attributes = AttributeTable.EMPTY;
    int triangleEstimate;

    private final AttributeTable.Builder table = new AttributeTable.Builder();
    private final Interning interning;
    private int objects;
    private int geometries;
    private int surfaces;
    private int rings;
    private int vertices;
    private int semantics;
    private boolean textured;
    private boolean materials;
    private boolean textures;

    /** Numbers for materials and textures that hold for the whole city. */
    interface Interning {
        int material(Material material);

        int texture(Texture texture);
    }

    private TilePacker(Layer layer, Interning interning) {
        this.layer = layer;
        this.interning = interning;
    }

    static Tile pack(Layer layer, List<ObjectDraft> drafts, Interning interning) {
        TilePacker p = new TilePacker(layer, interning);
        for (ObjectDraft draft : drafts) {
            p.bounds = p.bounds.union(draft.bounds());
            p.count(draft);
        }
        p.allocate();
        for (ObjectDraft draft : drafts) {
            p.fill(draft, -1);
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
        int bestLod = bestLod(d);
        for (int g = 0; g < d.geometryCount; g++) {
            geometryLod[geometries] = d.geometryLod[g];
            geometryType[geometries++] = (byte) d.geometryType[g].ordinal();
            for (int s = d.surfaceStart[g]; s < d.surfaceStart[g + 1]; s++) {
                fillSurface(d, s, semanticBase);
                if (d.geometryLod[g] == bestLod && d.geometryType[g].isSurface()) {
                    int points = d.vertexStart[d.ringStart[s + 1]] - d.vertexStart[d.ringStart[s]];
                    triangleEstimate += Math.max(0, points + 2 * (d.ringStart[s + 1] - d.ringStart[s]) - 4);
                }
            }
            surfaceStart[geometries] = surfaces;
        }
        geometryStart[me + 1] = geometries;
        fillVertices(d);
        storeBounds(me, d.bounds());
        for (ObjectDraft child : d.children()) {
            fill(child, me);
        }
    }

    private static int bestLod(ObjectDraft d) {
        int best = -1;
        for (int g = 0; g < d.geometryCount; g++) {
            best = Math.max(best, d.geometryLod[g]);
        }
        return best;
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
        return base;
    }

    private void fillSurface(ObjectDraft d, int s, int semanticBase) {
        int semantic = d.surfaceSemantic[s];
        surfaceSemantic[surfaces] = semantic < 0 ? -1 : semanticBase + semantic;
        surfaceShell[surfaces] = d.surfaceShell[s];
        Material material = s < d.surfaceMaterial.length ? d.surfaceMaterial[s] : null;
        if (material != null) {
            surfaceMaterial[surfaces] = interning.material(material);
        }
        Texture texture = s < d.surfaceTexture.length ? d.surfaceTexture[s] : null;
        if (texture != null) {
            surfaceTexture[surfaces] = interning.texture(texture);
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

    private void storeBounds(int object, Bounds b) {
        int i = object * 6;
        if (b.isEmpty()) {
            objectBounds[i] = 1;
            return;
        }
        objectBounds[i] = fixed(b.minX() - anchorX);
        objectBounds[i + 1] = fixed(b.minY() - anchorY);
        objectBounds[i + 2] = fixed(b.minZ() - anchorZ);
        objectBounds[i + 3] = fixed(b.maxX() - anchorX);
        objectBounds[i + 4] = fixed(b.maxY() - anchorY);
        objectBounds[i + 5] = fixed(b.maxZ() - anchorZ);
    }

    private static int fixed(double metres) {
        if (!(Math.abs(metres) <= REACH_M)) {
            throw new IllegalArgumentException(
                    "a coordinate lies " + Math.round(metres / 1000) + " km from the objects around it");
        }
        return (int) Math.rint(metres / Tile.UNIT);
    }
}
