package org.serdica.app.scene.mesh;

import java.util.function.IntPredicate;
import org.serdica.model.city.Face;
import org.serdica.model.city.LodSelection;
import org.serdica.model.city.SurfaceKind;
import org.serdica.model.city.Tile;
import org.serdica.model.geo.Bounds;
import org.serdica.model.geo.Frame;
import org.serdica.model.geo.Triangulator;

/** Makes triangles of a tile's polygons, each object in one level of detail. One instance serves one thread. */
public final class TileMesher {
    private static final double DOWNWARD = -0.1;

    private final Face face = new Face();
    private final Triangulator triangulator = new Triangulator();
    private final TriangleRows rows = new TriangleRows();
    private int[] corners = new int[96];

    /**
     * Every polygon that can be seen, in the level that {@link LodSelection} chooses for its object.
     *
     * @param frame its origin is where the points count from
     * @param maxLod the highest level wanted, in tenths
     */
    public TileMesh mesh(Frame frame, Tile tile, int maxLod) {
        return mesh(frame, tile, maxLod, o -> true);
    }

    /** The same of some of the tile's objects only. */
    public TileMesh mesh(Frame frame, Tile tile, int maxLod, IntPredicate objects) {
        rows.clear();
        SurfaceChoice seen = (object, surface, lod) -> MeshedSurfaces.isSeen(tile, surface, lod);
        for (int o = 0; o < tile.objectCount(); o++) {
            if (objects.test(o)
                    && MeshedSurfaces.isOutside(tile, o)
                    && !MeshedSurfaces.isPaintedOnGround(tile, o, maxLod)) {
                addObject(frame, tile, o, LodSelection.chosenLod(tile, o, maxLod), seen);
            }
        }
        return rows.toMesh();
    }

    /** Which surfaces become triangles. */
    @FunctionalInterface
    public interface SurfaceChoice {
        /** @param lod the level of detail that stands for the object, in tenths */
        boolean takes(int object, int surface, int lod);
    }

    /** What is chosen of the objects {@code from..to} of a tile, whether or not it can be seen from outside. */
    public TileMesh mesh(
            Frame frame, Tile tile, int maxLod, int from, int to, IntPredicate objects, SurfaceChoice surfaces) {
        rows.clear();
        for (int o = from; o < to; o++) {
            if (objects.test(o)) {
                addObject(frame, tile, o, LodSelection.chosenLod(tile, o, maxLod), surfaces);
            }
        }
        return rows.toMesh();
    }

    private void addObject(Frame frame, Tile tile, int object, int lod, SurfaceChoice surfaces) {
        int first = rows.triangleCount();
        for (int g = tile.geometryStart(object); g < tile.geometryEnd(object); g++) {
            if (tile.lod(g) == lod && tile.type(g).isSurface()) {
                for (int s = tile.surfaceStart(g); s < tile.surfaceEnd(g); s++) {
                    if (surfaces.takes(object, s, lod)) {
                        addSurface(frame, tile, object, s);
                    }
                }
            }
        }
        turnOutward(frame, tile, object, first);
    }

    private void addSurface(Frame frame, Tile tile, int object, int surface) {
        face.load(tile, surface, frame.originX(), frame.originY(), frame.originZ());
        int capacity = Triangulator.capacity(face.pointCount(), face.ringCount());
        if (corners.length < capacity) {
            corners = new int[capacity * 2];
        }
        int triangles = triangulator.triangulate(face.xyz(), face.ringStart(), face.ringCount(), corners);
        if (triangles == 0) {
            return;
        }
        int base = rows.pointCount();
        double[] xyz = face.xyz();
        for (int p = 0, n = face.pointCount(); p < n; p++) {
            rows.point(xyz[p * 3], xyz[p * 3 + 1], xyz[p * 3 + 2]);
        }
        int from = rows.triangleCount();
        for (int t = 0; t < triangles; t++) {
            rows.triangle(base + corners[t * 3], base + corners[t * 3 + 1], base + corners[t * 3 + 2], surface, object);
        }
        if (tile.surfaceKind(surface) == SurfaceKind.ROOF && triangulator.normalZ() < DOWNWARD) {
            rows.flip(from, from + triangles);
        }
    }

    /**
     * Some files turn whole buildings inside out. Seen from a point in the plane of the missing ground surface, the rest
     * of a shell encloses its true volume, so its sign tells.
     */
    private void turnOutward(Frame frame, Tile tile, int object, int first) {
        Bounds b = tile.bounds(object);
        int end = rows.triangleCount();
        if (end == first || b.isEmpty()) {
            return;
        }
        double volume = rows.signedVolume(
                first, end, b.centreX() - frame.originX(), b.centreY() - frame.originY(), b.minZ() - frame.originZ());
        if (volume < 0) {
            rows.flip(first, end);
        }
    }
}
