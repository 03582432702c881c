package org.serdica.model.city;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.serdica.model.geo.Bounds;

/**
 * Objects of one layer that stand near each other, as arrays. Objects own ranges of geometries, those of surfaces
 * (polygons), those of rings, those of vertices; {@code xStart(i)..xEnd(i)} gives each range. An object's children
 * follow it in the same tile. Coordinates are kept as tenths of a millimetre from the tile's anchor.
 */
public final class Tile {
    static final double UNIT = 1e-4;
    /** Set in the type of a solid that is a piece of a composite one. */
    static final byte IN_COMPOSITE = 0x40;

    final Layer layer;
    final double anchorX;
    final double anchorY;
    final double anchorZ;
    final Bounds bounds;

    final String[] id;
    final byte[] kind;
    final int[] parent;
    final int[] objectBounds;
    final int[] geometryStart;
    final int[] geometryEnd;

    final byte[] geometryLod;
    final byte[] geometryType;
    final int[] surfaceStart;

    final int[] surfaceSemantic;
    final byte[] surfaceShell;
    final int[] surfaceMaterial;
    final int[] surfaceTexture;
    final int[] ringStart;

    final int[] vertexStart;
    final int[] xyz;
    final float @Nullable [] uv;

    final int[] semanticStart;
    final int[] semanticEnd;
    final byte[] semanticKind;
    final int[] semanticParent;
    final @Nullable String @Nullable [] semanticId;
    final Map<Integer, Map<String, AttributeValue>> semanticAttributes;

    final AttributeTable attributes;
    final int triangleEstimate;
    private final TileIndex index;

    /** @param objectBounds six whole numbers an object, lowest before highest; {@code bounds} holds them all */
    Tile(TileArrays arrays, Bounds bounds, int[] objectBounds, int triangleEstimate) {
        this(arrays, bounds, objectBounds, triangleEstimate, new TileIndex());
    }

    private Tile(TileArrays a, Bounds bounds, int[] objectBounds, int triangleEstimate, TileIndex index) {
        layer = a.layer();
        anchorX = a.anchorX();
        anchorY = a.anchorY();
        anchorZ = a.anchorZ();
        this.bounds = bounds;
        id = a.id();
        kind = a.kind();
        parent = a.parent();
        this.objectBounds = objectBounds;
        geometryStart = a.geometryStart();
        geometryEnd = a.geometryEnd();
        geometryLod = a.geometryLod();
        geometryType = a.geometryType();
        surfaceStart = a.surfaceStart();
        surfaceSemantic = a.surfaceSemantic();
        surfaceShell = a.surfaceShell();
        surfaceMaterial = a.surfaceMaterial();
        surfaceTexture = a.surfaceTexture();
        ringStart = a.ringStart();
        vertexStart = a.vertexStart();
        xyz = a.xyz();
        uv = a.uv();
        semanticStart = a.semanticStart();
        semanticEnd = a.semanticEnd();
        semanticKind = a.semanticKind();
        semanticParent = a.semanticParent();
        semanticId = a.semanticId();
        semanticAttributes = Map.copyOf(a.semanticAttributes());
        attributes = a.attributes();
        this.triangleEstimate = triangleEstimate;
        this.index = index;
    }

    /**
     * A tile from arrays that came from outside; they must not be changed any more.
     *
     * @param materials how many materials the city has, {@code textures} how many textures
     * @throws IllegalArgumentException if they are not those of a tile
     */
    public static Tile of(TileArrays arrays, int materials, int textures) {
        TileSoundness.require(arrays, materials, textures);
        TileMeasures m = TileMeasures.of(arrays);
        return new Tile(arrays, m.bounds(), m.objectBounds(), m.triangleEstimate());
    }

    /** The tile taken apart; the arrays are its own and must not be changed. */
    public TileArrays arrays() {
        return arrays(attributes);
    }

    private TileArrays arrays(AttributeTable others) {
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
                others);
    }

    /** The same objects and geometry with other attributes; all arrays are shared. */
    public Tile withAttributes(AttributeTable other) {
        return new Tile(arrays(other), bounds, objectBounds, triangleEstimate, index);
    }

    /** Whether the two differ in attributes at the most, so that what was made of one's geometry serves the other. */
    public boolean sharesGeometryWith(Tile other) {
        return xyz == other.xyz && id == other.id;
    }

    /**
     * Whether it has some of the objects of the other, in the same order and with the same geometry, so that what was
     * made of the other's geometry serves with those objects left out that it has not.
     */
    public boolean isCutOf(Tile other) {
        return xyz == other.xyz && id != other.id && id.length < other.id.length;
    }

    TileIndex index() {
        return index;
    }

    public Layer layer() {
        return layer;
    }

    public Bounds bounds() {
        return bounds;
    }

    /** Triangles that its polygons of the finest level of detail of each object make, about. */
    public int triangleEstimate() {
        return triangleEstimate;
    }

    public AttributeTable attributes() {
        return attributes;
    }

    // Objects

    public int objectCount() {
        return id.length;
    }

    /** How many of them are parts of no other. */
    public int rootCount() {
        int roots = 0;
        for (int p : parent) {
            roots += p < 0 ? 1 : 0;
        }
        return roots;
    }

    public String id(int object) {
        return id[object];
    }

    public ObjectKind kind(int object) {
        return Kinds.OBJECT[kind[object]];
    }

    /** The parent's index in this tile, or -1. */
    public int parent(int object) {
        return parent[object];
    }

    /** The top-level object this one belongs to; itself if it has no parent. */
    public int root(int object) {
        int o = object;
        while (parent[o] >= 0) {
            o = parent[o];
        }
        return o;
    }

    public boolean hasChildren(int object) {
        return object + 1 < parent.length && parent[object + 1] == object;
    }

    /** One past the last descendant: an object and its family are {@code object..familyEnd(object)}. */
    public int familyEnd(int object) {
        int end = object + 1;
        while (end < parent.length && parent[end] >= object) {
            end++;
        }
        return end;
    }

    /** The box of the object's own geometry and its children's; empty if there is none. */
    public Bounds bounds(int object) {
        return bounds(objectBounds, object, anchorX, anchorY, anchorZ);
    }

    /** The box of the object's own geometry, without its children's. */
    Bounds ownBounds(int object) {
        return vertexBounds(firstVertex(geometryStart[object]), firstVertex(geometryEnd[object]));
    }

    private int firstVertex(int geometry) {
        return vertexStart[ringStart[surfaceStart[geometry]]];
    }

    static Bounds bounds(int[] boxes, int object, double anchorX, double anchorY, double anchorZ) {
        int i = object * 6;
        if (boxes[i] > boxes[i + 3]) {
            return Bounds.EMPTY;
        }
        return new Bounds(
                anchorX + boxes[i] * UNIT,
                anchorY + boxes[i + 1] * UNIT,
                anchorZ + boxes[i + 2] * UNIT,
                anchorX + boxes[i + 3] * UNIT,
                anchorY + boxes[i + 4] * UNIT,
                anchorZ + boxes[i + 5] * UNIT);
    }

    public int geometryStart(int object) {
        return geometryStart[object];
    }

    public int geometryEnd(int object) {
        return geometryEnd[object];
    }

    // Geometries

    /** Level of detail in tenths, see {@link Lod}. */
    public int lod(int geometry) {
        return geometryLod[geometry];
    }

    public GeometryType type(int geometry) {
        return typeOf(geometryType[geometry]);
    }

    static GeometryType typeOf(byte flagged) {
        return Kinds.GEOMETRY[flagged & ~IN_COMPOSITE];
    }

    /** Whether it is one of the solids that make up a composite solid together. */
    public boolean isInComposite(int geometry) {
        return (geometryType[geometry] & IN_COMPOSITE) != 0;
    }

    public int surfaceStart(int geometry) {
        return surfaceStart[geometry];
    }

    public int surfaceEnd(int geometry) {
        return surfaceStart[geometry + 1];
    }

    // Surfaces

    /** How many there are in its arrays; where objects have left the tile, theirs are still among them. */
    public int surfaceCount() {
        return surfaceSemantic.length;
    }

    public SurfaceKind surfaceKind(int surface) {
        int s = surfaceSemantic[surface];
        return s < 0 ? SurfaceKind.UNKNOWN : Kinds.SURFACE[semanticKind[s]];
    }

    /** The thematic surface a polygon belongs to, or -1. */
    public int semantic(int surface) {
        return surfaceSemantic[surface];
    }

    /** 0 for the outer shell, 1.. for inner ones. */
    public int shell(int surface) {
        return surfaceShell[surface] & 0xFF;
    }

    /** Index in {@link City#materials()}, or -1. */
    public int material(int surface) {
        return surfaceMaterial.length == 0 ? -1 : surfaceMaterial[surface];
    }

    /** Index in {@link City#textures()}, or -1. */
    public int texture(int surface) {
        return surfaceTexture.length == 0 ? -1 : surfaceTexture[surface];
    }

    public int ringStart(int surface) {
        return ringStart[surface];
    }

    public int ringEnd(int surface) {
        return ringStart[surface + 1];
    }

    /** The box around one polygon. */
    public Bounds surfaceBounds(int surface) {
        return vertexBounds(vertexStart[ringStart[surface]], vertexStart[ringStart[surface + 1]]);
    }

    private Bounds vertexBounds(int from, int to) {
        int[] box = {
            Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE,
            Integer.MIN_VALUE, Integer.MIN_VALUE, Integer.MIN_VALUE
        };
        for (int v = from; v < to; v++) {
            for (int a = 0; a < 3; a++) {
                box[a] = Math.min(box[a], xyz[v * 3 + a]);
                box[a + 3] = Math.max(box[a + 3], xyz[v * 3 + a]);
            }
        }
        return bounds(box, 0, anchorX, anchorY, anchorZ);
    }

    // Thematic surfaces

    /** Range of the thematic surfaces of one object. */
    public int semanticStart(int object) {
        return semanticStart[object];
    }

    public int semanticEnd(int object) {
        return semanticEnd[object];
    }

    public int semanticCount() {
        return semanticKind.length;
    }

    public SurfaceKind semanticKind(int semantic) {
        return Kinds.SURFACE[semanticKind[semantic]];
    }

    /** The thematic surface that this opening is in, or -1. */
    public int semanticParent(int semantic) {
        return semanticParent[semantic];
    }

    public @Nullable String semanticId(int semantic) {
        return semanticId == null ? null : semanticId[semantic];
    }

    public Map<String, AttributeValue> semanticAttributes(int semantic) {
        return semanticAttributes.getOrDefault(semantic, Map.of());
    }

    // Rings and vertices

    public int vertexStart(int ring) {
        return vertexStart[ring];
    }

    public int vertexEnd(int ring) {
        return vertexStart[ring + 1];
    }

    public int vertexCount() {
        return xyz.length / 3;
    }

    public double x(int vertex) {
        return anchorX + xyz[vertex * 3] * UNIT;
    }

    public double y(int vertex) {
        return anchorY + xyz[vertex * 3 + 1] * UNIT;
    }

    public double z(int vertex) {
        return anchorZ + xyz[vertex * 3 + 2] * UNIT;
    }

    public boolean hasTextureCoordinates() {
        return uv != null;
    }

    public float u(int vertex) {
        return uv == null ? 0 : uv[vertex * 2];
    }

    public float v(int vertex) {
        return uv == null ? 0 : uv[vertex * 2 + 1];
    }

    /** Enum constants by ordinal, without a fresh array a call. */
    private static final class Kinds {
        static final ObjectKind[] OBJECT = ObjectKind.values();
        static final GeometryType[] GEOMETRY = GeometryType.values();
        static final SurfaceKind[] SURFACE = SurfaceKind.values();
    }
}
