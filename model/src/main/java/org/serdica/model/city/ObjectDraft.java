package org.serdica.model.city;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.serdica.model.geo.Bounds;

/**
 * One object on its way into a city: what a reader fills and {@link CityBuilder} packs. Calls come in the order of
 * the file: {@link #geometry}, then per polygon {@link #surface} and its {@link #ring}s, the outer one first.
 */
public final class ObjectDraft {
    /** Farther than any object of a city reaches, well inside an int of tenths of a millimetre. */
    private static final double REACH_M = 100_000;

    private String id;
    private ObjectKind kind;
    private final Map<String, AttributeValue> attributes = new LinkedHashMap<>();
    private final List<ObjectDraft> children = new ArrayList<>(0);

    final List<Semantic> semantics = new ArrayList<>(0);
    byte[] geometryLod = new byte[1];
    GeometryType[] geometryType = new GeometryType[1];
    int[] surfaceStart = new int[2];
    int geometryCount;
    int[] surfaceSemantic = new int[8];
    byte[] surfaceShell = new byte[8];

    @Nullable
    Material[] surfaceMaterial = new Material[0];

    @Nullable
    Texture[] surfaceTexture = new Texture[0];

    int[] ringStart = new int[9];
    int surfaceCount;
    int[] vertexStart = new int[9];
    int ringCount;
    double[] xyz = new double[96];
    float @Nullable [] uv;
    int vertexCount;
    private byte shell;
    private List<RingFault> faults = List.of();
    private final BitSet inComposite = new BitSet(0);

    /**
     * A thematic surface; several polygons may belong to one.
     *
     * @param parent index of the semantic this one is an opening of, or -1
     */
    public record Semantic(SurfaceKind kind, @Nullable String id, int parent, Map<String, AttributeValue> attributes) {}

    /** Changes points in place: three doubles a point. */
    @FunctionalInterface
    public interface CoordinateMap {
        void apply(double[] xyz, int points);
    }

    public ObjectDraft(String id, ObjectKind kind) {
        this.id = id;
        this.kind = kind;
    }

    public String id() {
        return id;
    }

    /** Gives another id, for a file that used one twice. */
    public void rename(String newId) {
        id = newId;
    }

    public ObjectKind kind() {
        return kind;
    }

    /** Gives another kind, for a file that says late what an object is. */
    public void reclassify(ObjectKind other) {
        kind = other;
    }

    public ObjectDraft put(String name, AttributeValue value) {
        attributes.put(name, value);
        return this;
    }

    public Map<String, AttributeValue> attributes() {
        return attributes;
    }

    public void addChild(ObjectDraft child) {
        children.add(child);
    }

    public List<ObjectDraft> children() {
        return children;
    }

    /** Starts a geometry of that level of detail (in tenths, see {@link Lod}). */
    public void geometry(int lod, GeometryType type) {
        geometryLod = grown(geometryLod, geometryCount + 1);
        if (geometryCount == geometryType.length) {
            geometryType = Arrays.copyOf(geometryType, geometryCount * 2);
        }
        surfaceStart = grown(surfaceStart, geometryCount + 2);
        geometryLod[geometryCount] = (byte) lod;
        geometryType[geometryCount++] = type;
        surfaceStart[geometryCount] = surfaceCount;
        shell = 0;
    }

    /** Surfaces from here on belong to the next (inner) shell of the solid. */
    public void nextShell() {
        shell++;
    }

    /** The geometry started last is one of the solids that make up a composite solid together. */
    public void inComposite() {
        inComposite.set(geometryCount - 1);
    }

    public boolean isInComposite(int geometry) {
        return inComposite.get(geometry);
    }

    /** Notes what was wrong in the file with a ring of the geometry started last. */
    public void fault(RingFault.Kind what, double x, double y, double z) {
        if (faults.isEmpty()) {
            faults = new ArrayList<>(1);
        }
        faults.add(new RingFault(what, geometryCount - 1, x, y, z));
    }

    public List<RingFault> faults() {
        return faults;
    }

    /** Adds a thematic surface and returns its index for {@link #surface}. */
    public int semantic(SurfaceKind surfaceKind, @Nullable String surfaceId) {
        return semantic(new Semantic(surfaceKind, surfaceId, -1, Map.of()));
    }

    public int semantic(Semantic semantic) {
        semantics.add(semantic);
        return semantics.size() - 1;
    }

    public void surface(int semantic) {
        surface(semantic, null, null);
    }

    /** Starts a polygon (or a line, or a point) of the current geometry; {@code semantic} may be -1. */
    public void surface(int semantic, @Nullable Material material, @Nullable Texture texture) {
        if (geometryCount == 0) {
            throw new IllegalStateException("a surface needs a geometry first");
        }
        surfaceSemantic = grown(surfaceSemantic, surfaceCount + 1);
        surfaceShell = grown(surfaceShell, surfaceCount + 1);
        ringStart = grown(ringStart, surfaceCount + 2);
        surfaceSemantic[surfaceCount] = semantic;
        surfaceShell[surfaceCount] = shell;
        if (material != null) {
            if (surfaceMaterial.length <= surfaceCount) {
                surfaceMaterial = Arrays.copyOf(surfaceMaterial, Math.max(8, surfaceCount * 2));
            }
            surfaceMaterial[surfaceCount] = material;
        }
        if (texture != null) {
            if (surfaceTexture.length <= surfaceCount) {
                surfaceTexture = Arrays.copyOf(surfaceTexture, Math.max(8, surfaceCount * 2));
            }
            surfaceTexture[surfaceCount] = texture;
        }
        surfaceCount++;
        ringStart[surfaceCount] = ringCount;
        surfaceStart[geometryCount] = surfaceCount;
    }

    /** Adds a ring of the current surface: {@code count} points from {@code from}, the first one not repeated. */
    public void ring(double[] points, int from, int count) {
        ring(points, from, count, null, 0);
    }

    /** Adds a ring with texture coordinates, two floats a point. */
    public void ring(double[] points, int from, int count, float @Nullable [] texture, int textureFrom) {
        if (surfaceCount == 0) {
            throw new IllegalStateException("a ring needs a surface first");
        }
        vertexStart = grown(vertexStart, ringCount + 2);
        xyz = grown(xyz, (vertexCount + count) * 3);
        System.arraycopy(points, from, xyz, vertexCount * 3, count * 3);
        if (texture != null || uv != null) {
            float[] grown = uv == null ? new float[xyz.length / 3 * 2] : uv;
            if (grown.length < (vertexCount + count) * 2) {
                grown = Arrays.copyOf(grown, Math.max((vertexCount + count) * 2, grown.length * 2));
            }
            if (texture != null) {
                System.arraycopy(texture, textureFrom, grown, vertexCount * 2, count * 2);
            }
            uv = grown;
        }
        vertexCount += count;
        vertexStart[++ringCount] = vertexCount;
        ringStart[surfaceCount] = ringCount;
    }

    /** A single point as this object's place, for what has no surfaces (a tree, a sensor). */
    public ObjectDraft point(double x, double y, double z) {
        geometry(0, GeometryType.MULTI_POINT);
        surface(-1);
        ring(new double[] {x, y, z}, 0, 1);
        return this;
    }

    /** Triangles that the finest level of detail of this and each child makes, about. */
    public int triangleEstimate() {
        int finest = -1;
        for (int g = 0; g < geometryCount; g++) {
            finest = geometryType[g].isSurface() ? Math.max(finest, geometryLod[g]) : finest;
        }
        int triangles = 0;
        for (int g = 0; g < geometryCount; g++) {
            if (geometryLod[g] == finest && geometryType[g].isSurface()) {
                for (int s = surfaceStart[g]; s < surfaceStart[g + 1]; s++) {
                    int points = vertexStart[ringStart[s + 1]] - vertexStart[ringStart[s]];
                    triangles += Math.max(0, points + 2 * (ringStart[s + 1] - ringStart[s]) - 4);
                }
            }
        }
        for (ObjectDraft child : children) {
            triangles += child.triangleEstimate();
        }
        return triangles;
    }

    /** The same object elsewhere; nothing is shared with this one that can change. */
    public ObjectDraft movedBy(double dx, double dy, double dz) {
        ObjectDraft copy = new ObjectDraft(id, kind);
        copy.attributes.putAll(attributes);
        copy.semantics.addAll(semantics);
        copy.geometryLod = geometryLod.clone();
        copy.geometryType = geometryType.clone();
        copy.surfaceStart = surfaceStart.clone();
        copy.geometryCount = geometryCount;
        copy.surfaceSemantic = surfaceSemantic.clone();
        copy.surfaceShell = surfaceShell.clone();
        copy.surfaceMaterial = surfaceMaterial.clone();
        copy.surfaceTexture = surfaceTexture.clone();
        copy.ringStart = ringStart.clone();
        copy.surfaceCount = surfaceCount;
        copy.vertexStart = vertexStart.clone();
        copy.ringCount = ringCount;
        copy.xyz = xyz.clone();
        copy.uv = uv == null ? null : uv.clone();
        copy.vertexCount = vertexCount;
        copy.shell = shell;
        copy.inComposite.or(inComposite);
        for (int i = 0; i < vertexCount * 3; i += 3) {
            copy.xyz[i] += dx;
            copy.xyz[i + 1] += dy;
            copy.xyz[i + 2] += dz;
        }
        children.forEach(child -> copy.children.add(child.movedBy(dx, dy, dz)));
        return copy;
    }

    public int surfaceCount() {
        return surfaceCount;
    }

    public int vertexCount() {
        return vertexCount;
    }

    /** The coordinates so far; read only, valid until the next call. */
    public double[] coordinates() {
        return xyz;
    }

    public int ringCount() {
        return ringCount;
    }

    /** The first vertex of a ring, or the vertex count for the ring after the last. */
    public int ringStart(int ring) {
        return vertexStart[ring];
    }

    public int geometryCount() {
        return geometryCount;
    }

    /** Level of detail of a geometry in tenths. */
    public int lod(int geometry) {
        return geometryLod[geometry];
    }

    public GeometryType type(int geometry) {
        return geometryType[geometry];
    }

    /** The first surface of a geometry, or the surface count for the geometry after the last. */
    public int surfaceStart(int geometry) {
        return surfaceStart[geometry];
    }

    /** 0 for the outer shell, 1.. for inner ones. */
    public int shell(int surface) {
        return surfaceShell[surface] & 0xFF;
    }

    /** The thematic surfaces, by the number that {@link #semantic(Semantic)} gave. */
    public List<Semantic> semantics() {
        return List.copyOf(semantics);
    }

    /** The thematic surface a polygon belongs to, or -1. */
    public int semanticOf(int surface) {
        return surfaceSemantic[surface];
    }

    public @Nullable Material materialOf(int surface) {
        return surface < surfaceMaterial.length ? surfaceMaterial[surface] : null;
    }

    public @Nullable Texture textureOf(int surface) {
        return surface < surfaceTexture.length ? surfaceTexture[surface] : null;
    }

    /** The texture coordinates so far, two a vertex, null if there are none; read only, valid until the next call. */
    public float @Nullable [] textureCoordinates() {
        return uv;
    }

    /** The first ring of a surface, or the ring count for the surface after the last. */
    public int firstRing(int surface) {
        return ringStart[surface];
    }

    /** The type of each geometry, in the order they were started. */
    public List<GeometryType> geometryTypes() {
        return List.of(Arrays.copyOf(geometryType, geometryCount));
    }

    /**
     * A polygon on its own.
     *
     * @param rings the outer one first, three doubles a point, none repeating its first point
     */
    public record Surface(List<double[]> rings, @Nullable Material material) {}

    /** The polygons of this object's finest level of detail; children have their own. */
    public List<Surface> finestSurfaces() {
        int finest = -1;
        for (int g = 0; g < geometryCount; g++) {
            finest = geometryType[g].isSurface() ? Math.max(finest, geometryLod[g]) : finest;
        }
        List<Surface> surfaces = new ArrayList<>();
        for (int g = 0; g < geometryCount; g++) {
            boolean wanted = geometryLod[g] == finest && geometryType[g].isSurface();
            for (int s = surfaceStart[g]; wanted && s < surfaceStart[g + 1]; s++) {
                List<double[]> rings = new ArrayList<>(ringStart[s + 1] - ringStart[s]);
                for (int r = ringStart[s]; r < ringStart[s + 1]; r++) {
                    rings.add(Arrays.copyOfRange(xyz, vertexStart[r] * 3, vertexStart[r + 1] * 3));
                }
                surfaces.add(new Surface(rings, s < surfaceMaterial.length ? surfaceMaterial[s] : null));
            }
        }
        return surfaces;
    }

    /** Moves all points, the children's too: from a file's CRS to the city's, or onto the ground. */
    public void mapCoordinates(CoordinateMap map) {
        map.apply(xyz, vertexCount);
        for (int i = 0; i < faults.size(); i++) {
            RingFault f = faults.get(i);
            double[] at = {f.x(), f.y(), f.z()};
            map.apply(at, 1);
            faults.set(i, new RingFault(f.kind(), f.geometry(), at[0], at[1], at[2]));
        }
        children.forEach(child -> child.mapCoordinates(map));
    }

    /** Whether this or a child has any geometry. */
    public boolean hasGeometry() {
        return vertexCount > 0 || children.stream().anyMatch(ObjectDraft::hasGeometry);
    }

    /** The box around this object and its children. */
    public Bounds bounds() {
        Bounds b = Bounds.EMPTY;
        if (vertexCount > 0) {
            double x0 = Double.POSITIVE_INFINITY;
            double y0 = x0;
            double z0 = x0;
            double x1 = Double.NEGATIVE_INFINITY;
            double y1 = x1;
            double z1 = x1;
            for (int i = 0; i < vertexCount * 3; i += 3) {
                x0 = Math.min(x0, xyz[i]);
                x1 = Math.max(x1, xyz[i]);
                y0 = Math.min(y0, xyz[i + 1]);
                y1 = Math.max(y1, xyz[i + 1]);
                z0 = Math.min(z0, xyz[i + 2]);
                z1 = Math.max(z1, xyz[i + 2]);
            }
            b = new Bounds(x0, y0, z0, x1, y1, z1);
        }
        for (ObjectDraft child : children) {
            b = b.union(child.bounds());
        }
        return b;
    }

    /**
     * Refuses what no tile can hold, before it is among other objects.
     *
     * @throws IllegalArgumentException if a coordinate is no number, or the object is larger than any city
     */
    void requireReach(Bounds box) {
        boolean fits = Math.max(box.width(), box.depth()) <= REACH_M
                && Math.max(Math.abs(box.minZ()), Math.abs(box.maxZ())) <= REACH_M / 2;
        if (hasGeometry() && !fits) {
            throw new IllegalArgumentException("object " + id + " has coordinates that are no numbers or lie more than "
                    + Math.round(REACH_M / 1000) + " km apart");
        }
    }

    private static byte[] grown(byte[] a, int need) {
        return need <= a.length ? a : Arrays.copyOf(a, Math.max(need, a.length * 2));
    }

    private static int[] grown(int[] a, int need) {
        return need <= a.length ? a : Arrays.copyOf(a, Math.max(need, a.length * 2));
    }

    private static double[] grown(double[] a, int need) {
        return need <= a.length ? a : Arrays.copyOf(a, Math.max(need, a.length * 2));
    }
}
