package org.serdica.importers.export.gltf;

import java.util.LinkedHashMap;
import java.util.Map;
import org.serdica.importers.export.SurfaceColours;
import org.serdica.importers.export.Tally;
import org.serdica.model.city.City;
import org.serdica.model.city.Face;
import org.serdica.model.city.GeometryType;
import org.serdica.model.city.LodSelection;
import org.serdica.model.city.ObjectDraft;
import org.serdica.model.city.Tile;
import org.serdica.model.geo.Bounds;
import org.serdica.model.geo.Triangulator;

/** Gathers the geometry of objects near each other, by look, relative to a point among them. */
final class MeshBuilder {
    private final City city;
    private final ObjectDraft.CoordinateMap place;
    private final Tally tally;
    private final double[] centre;
    private final Map<Look, Primitive> surfaces = new LinkedHashMap<>();
    private final Primitive lines = new Primitive(Primitive.Mode.LINES, false);
    private final Primitive points = new Primitive(Primitive.Mode.POINTS, false);
    private final Face face = new Face();
    private final Triangulator triangulator = new Triangulator();
    private int[] triangles = new int[64];
    private final double[] least = {1e30, 1e30, 1e30};
    private final double[] greatest = {-1e30, -1e30, -1e30};

    /**
     * @param place from the city's CRS to the metres, east, north and up, that the mesh is in
     * @param centre there, of what will be added
     */
    MeshBuilder(City city, ObjectDraft.CoordinateMap place, double[] centre, Tally tally) {
        this.city = city;
        this.place = place;
        this.centre = centre.clone();
        this.tally = tally;
    }

    double[] centre() {
        return centre.clone();
    }

    /** The box of all that was added, in the metres of the place. */
    Bounds bounds() {
        return new Bounds(least[0], least[1], least[2], greatest[0], greatest[1], greatest[2]);
    }

    Map<Look, Primitive> surfaces() {
        return surfaces;
    }

    Primitive lines() {
        return lines;
    }

    Primitive points() {
        return points;
    }

    /** Adds an object's own geometry, in its finest level of detail. */
    void add(Tile tile, int object, int featureId) {
        int lod = LodSelection.chosenLod(tile, object, Integer.MAX_VALUE);
        for (int g = tile.geometryStart(object); g < tile.geometryEnd(object); g++) {
            if (tile.lod(g) != lod) {
                tally.lost("coarser levels of detail", "a mesh has one; the finest is written");
                continue;
            }
            for (int s = tile.surfaceStart(g); s < tile.surfaceEnd(g); s++) {
                add(tile, s, tile.type(g), featureId);
            }
        }
    }

    private void add(Tile tile, int s, GeometryType type, int featureId) {
        face.load(tile, s);
        double[] xyz = face.xyz();
        int count = face.pointCount();
        place.apply(xyz, count);
        for (int i = 0; i < count * 3; i++) {
            least[i % 3] = Math.min(least[i % 3], xyz[i]);
            greatest[i % 3] = Math.max(greatest[i % 3], xyz[i]);
        }
        if (type.isSurface()) {
            surface(tile, s, featureId);
        } else if (type == GeometryType.MULTI_CURVE) {
            int first = points(lines, featureId);
            for (int p = 0; p + 1 < count; p++) {
                lines.index(first + p);
                lines.index(first + p + 1);
            }
        } else {
            int first = points(points, featureId);
            for (int p = 0; p < count; p++) {
                points.index(first + p);
            }
        }
    }

    private void surface(Tile tile, int s, int featureId) {
        int need = Triangulator.capacity(face.pointCount(), face.ringCount());
        triangles = triangles.length < need ? new int[need] : triangles;
        int made = triangulator.triangulate(face.xyz(), face.ringStart(), face.ringCount(), triangles);
        if (made == 0) {
            tally.lost("surfaces without area", "there is nothing to draw");
            return;
        }
        Primitive mesh = surfaces.computeIfAbsent(
                look(tile, s), look -> new Primitive(Primitive.Mode.TRIANGLES, look.isTextured()));
        int first = points(mesh, featureId);
        for (int p = 0; p < face.pointCount(); p++) {
            mesh.normal(first + p, (float) triangulator.normalX(), (float) triangulator.normalY(), (float)
                    triangulator.normalZ());
            if (mesh.textured) {
                int v = face.firstVertex() + p;
                mesh.uv(first + p, tile.u(v), tile.v(v));
            }
        }
        for (int i = 0; i < made * 3; i++) {
            mesh.index(first + triangles[i]);
        }
    }

    private int points(Primitive into, int featureId) {
        double[] xyz = face.xyz();
        int first = into.points();
        for (int i = 0; i < face.pointCount() * 3; i += 3) {
            into.point(
                    (float) (xyz[i] - centre[0]),
                    (float) (xyz[i + 1] - centre[1]),
                    (float) (xyz[i + 2] - centre[2]),
                    featureId);
        }
        return first;
    }

    private Look look(Tile tile, int s) {
        int texture = tile.hasTextureCoordinates() ? tile.texture(s) : -1;
        if (texture >= 0 && Images.isReadable(city.textures().get(texture))) {
            return new Look(texture, -1, 0);
        }
        int material = tile.material(s);
        return material >= 0
                ? new Look(-1, material, 0)
                : new Look(-1, -1, SurfaceColours.rgb(tile.surfaceKind(s), tile.layer()));
    }
}
