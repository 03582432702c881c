package org.serdica.model.city;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
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
    private final Map<String, AttributeValue> attributes = new AttributeRow();
    private List<ObjectDraft> children = List.of();

    List<Semantic> semantics = List.of();
    final DraftShape shape;
    private List<RingFault> faults = List.of();

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
        this(id, kind, new DraftShape());
    }

    private ObjectDraft(String id, ObjectKind kind, DraftShape shape) {
        this.id = id;
        this.kind = kind;
        this.shape = shape;
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
        if (children.isEmpty()) {
            children = new ArrayList<>(4);
        }
        children.add(child);
    }

    public List<ObjectDraft> children() {
        return children;
    }

    /** Starts a geometry of that level of detail (in tenths, see {@link Lod}). */
    public void geometry(int lod, GeometryType type) {
        shape.geometry(lod, type);
    }

    /** Surfaces from here on belong to the next (inner) shell of the solid. */
    public void nextShell() {
        shape.nextShell();
    }

    /** The geometry started last is one of the solids that make up a composite solid together. */
    public void inComposite() {
        shape.setInComposite();
    }

    public boolean isInComposite(int geometry) {
        return shape.isInComposite(geometry);
    }

    /** Notes what was wrong in the file with a ring of the geometry started last. */
    public void fault(RingFault.Kind what, double x, double y, double z) {
        fault(what, x, y, z, "");
    }

    /** @param part what the file calls the polygon */
    public void fault(RingFault.Kind what, double x, double y, double z, String part) {
        if (faults.isEmpty()) {
            faults = new ArrayList<>(1);
        }
        faults.add(new RingFault(what, shape.geometryCount - 1, x, y, z, part));
    }

    public List<RingFault> faults() {
        return faults;
    }

    void faults(List<RingFault> others) {
        faults = others;
    }

    /** Adds a thematic surface and returns its index for {@link #surface}. */
    public int semantic(SurfaceKind surfaceKind, @Nullable String surfaceId) {
        return semantic(new Semantic(surfaceKind, surfaceId, -1, Map.of()));
    }

    public int semantic(Semantic semantic) {
        if (!(semantics instanceof ArrayList)) {
            semantics = new ArrayList<>(semantics);
        }
        semantics.add(semantic);
        return semantics.size() - 1;
    }

    /** Adds thematic surfaces that many objects have alike; the index of the first one. */
    public int semantics(List<Semantic> more) {
        int first = semantics.size();
        if (first == 0) {
            semantics = List.copyOf(more);
        } else {
            more.forEach(this::semantic);
        }
        return first;
    }

    /** So many surfaces are to come, with so many rings and points: they then take up no more memory than they need. */
    public void expect(int surfaces, int rings, int points) {
        shape.expect(surfaces, rings, points);
    }

    public void surface(int semantic) {
        surface(semantic, null, null);
    }

    /** Starts a polygon (or a line, or a point) of the current geometry; {@code semantic} may be -1. */
    public void surface(int semantic, @Nullable Material material, @Nullable Texture texture) {
        shape.surface(semantic, material, texture);
    }

    /** Says what the file calls the surface started last, for whoever looks closer; no city keeps it. */
    public void nameSurface(String name) {
        shape.nameSurface(name);
    }

    /** What the file calls a surface, or the thematic surface that it belongs to; empty where nothing is known. */
    public String surfaceName(int surface) {
        String name = shape.surfaceName(surface);
        int meaning = shape.surfaceSemantic[surface];
        if (name == null && meaning >= 0) {
            name = semantics.get(meaning).id();
        }
        return name == null ? "" : name;
    }

    /** Adds a ring of the current surface: {@code count} points from {@code from}, the first one not repeated. */
    public void ring(double[] points, int from, int count) {
        ring(points, from, count, null, 0);
    }

    /** Adds a ring with texture coordinates, two floats a point. */
    public void ring(double[] points, int from, int count, float @Nullable [] texture, int textureFrom) {
        shape.ring(points, from, count, texture, textureFrom);
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
        int triangles = shape.triangleEstimate();
        for (ObjectDraft child : children) {
            triangles += child.triangleEstimate();
        }
        return triangles;
    }

    /** The same object elsewhere; nothing is shared with this one that can change. */
    public ObjectDraft movedBy(double dx, double dy, double dz) {
        ObjectDraft copy = copy(UnaryOperator.identity());
        copy.moveBy(dx, dy, dz);
        return copy;
    }

    /** The same object and its children under other ids; nothing is shared with this one that can change. */
    public ObjectDraft copy(UnaryOperator<String> newId) {
        ObjectDraft copy = new ObjectDraft(newId.apply(id), kind, shape.copy());
        copy.attributes.putAll(attributes);
        copy.semantics(semantics);
        children.forEach(child -> copy.addChild(child.copy(newId)));
        return copy;
    }

    private void moveBy(double dx, double dy, double dz) {
        shape.moveBy(dx, dy, dz);
        children.forEach(child -> child.moveBy(dx, dy, dz));
    }

    /** This object and all below it, each before its children. */
    public void forEach(Consumer<ObjectDraft> visitor) {
        visitor.accept(this);
        children.forEach(child -> child.forEach(visitor));
    }

    /** The one of that id among this object and all below it; null if there is none. */
    public @Nullable ObjectDraft find(String memberId) {
        if (id.equals(memberId)) {
            return this;
        }
        for (ObjectDraft child : children) {
            ObjectDraft found = child.find(memberId);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    public int surfaceCount() {
        return shape.surfaceCount;
    }

    public int vertexCount() {
        return shape.vertexCount;
    }

    /** The coordinates so far; read only, valid until the next call. */
    public double[] coordinates() {
        return shape.xyz;
    }

    public int ringCount() {
        return shape.ringCount;
    }

    /** The first vertex of a ring, or the vertex count for the ring after the last. */
    public int ringStart(int ring) {
        return shape.vertexStart[ring];
    }

    public int geometryCount() {
        return shape.geometryCount;
    }

    /** Level of detail of a geometry in tenths. */
    public int lod(int geometry) {
        return shape.geometryLod[geometry];
    }

    public GeometryType type(int geometry) {
        return shape.geometryType[geometry];
    }

    /** The first surface of a geometry, or the surface count for the geometry after the last. */
    public int surfaceStart(int geometry) {
        return shape.surfaceStart[geometry];
    }

    /** 0 for the outer shell, 1.. for inner ones. */
    public int shell(int surface) {
        return shape.shell(surface) & 0xFF;
    }

    /** The thematic surfaces, by the number that {@link #semantic(Semantic)} gave. */
    public List<Semantic> semantics() {
        return List.copyOf(semantics);
    }

    /** The thematic surface a polygon belongs to, or -1. */
    public int semanticOf(int surface) {
        return shape.surfaceSemantic[surface];
    }

    public @Nullable Material materialOf(int surface) {
        return surface < shape.surfaceMaterial.length ? shape.surfaceMaterial[surface] : null;
    }

    public @Nullable Texture textureOf(int surface) {
        return surface < shape.surfaceTexture.length ? shape.surfaceTexture[surface] : null;
    }

    /** The texture coordinates so far, two a vertex, null if there are none; read only, valid until the next call. */
    public float @Nullable [] textureCoordinates() {
        return shape.uv;
    }

    /** The first ring of a surface, or the ring count for the surface after the last. */
    public int firstRing(int surface) {
        return shape.ringStart[surface];
    }

    /** The type of each geometry, in the order they were started. */
    public List<GeometryType> geometryTypes() {
        return List.of(Arrays.copyOf(shape.geometryType, shape.geometryCount));
    }

    /**
     * A polygon on its own.
     *
     * @param rings the outer one first, three doubles a point, none repeating its first point
     */
    public record Surface(List<double[]> rings, @Nullable Material material) {}

    /** The polygons of this object's finest level of detail; children have their own. */
    public List<Surface> finestSurfaces() {
        return shape.finestSurfaces();
    }

    /** Moves all points, the children's too: from a file's CRS to the city's, or onto the ground. */
    public void mapCoordinates(CoordinateMap map) {
        map.apply(shape.xyz, shape.vertexCount);
        for (int i = 0; i < faults.size(); i++) {
            RingFault f = faults.get(i);
            double[] at = {f.x(), f.y(), f.z()};
            map.apply(at, 1);
            faults.set(i, new RingFault(f.kind(), f.geometry(), at[0], at[1], at[2], f.part()));
        }
        children.forEach(child -> child.mapCoordinates(map));
    }

    /** Lets every ring run the other way, the children's too: what was mirrored would face inwards otherwise. */
    public void reverseRings() {
        shape.reverseRings();
        children.forEach(ObjectDraft::reverseRings);
    }

    /** Whether this or a child has any geometry. */
    public boolean hasGeometry() {
        return shape.vertexCount > 0 || children.stream().anyMatch(ObjectDraft::hasGeometry);
    }

    /** The box around this object and its children. */
    public Bounds bounds() {
        Bounds b = shape.bounds();
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
}
