package org.serdica.model.city;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.serdica.model.geo.Bounds;

/** The outline of an object on the ground: the first of several ways to tell it that gives an area. */
final class FootprintOutline {
    private static final GeometryFactory GEOMETRIES = new GeometryFactory();
    private static final int LOD0_END = 10;

    private FootprintOutline() {}

    /** @param lowZ floors below that height stand on the ground */
    static Geometry of(Tile tile, int object, List<Measures.Surface> surfaces, double lowZ) {
        List<Predicate<Measures.Surface>> ways = List.of(
                s -> s.kind() == SurfaceKind.GROUND && faceIsLow(tile, s, lowZ),
                s -> s.kind() == SurfaceKind.GROUND,
                s -> s.tiltDeg() > 135 && faceIsLow(tile, s, lowZ),
                s -> s.tiltDeg() < 85 || s.tiltDeg() > 95);
        Geometry drawn = union(tile, outlinesAtLod0(tile, object));
        for (int way = 0; way < ways.size(); way++) {
            Geometry area = union(
                    tile,
                    surfaces.stream()
                            .filter(ways.get(way))
                            .map(Measures.Surface::surface)
                            .toList());
            if (!area.isEmpty()) {
                return area;
            }
            // What the file itself draws as outline is better than what is guessed from faces.
            if (way == 1 && !drawn.isEmpty()) {
                return drawn;
            }
        }
        return GEOMETRIES.createPolygon();
    }

    private static boolean faceIsLow(Tile tile, Measures.Surface s, double lowZ) {
        return tile.surfaceBounds(s.surface()).minZ() <= lowZ;
    }

    private static List<Integer> outlinesAtLod0(Tile tile, int object) {
        List<Integer> result = new ArrayList<>();
        int end = tile.geometryEnd(tile.familyEnd(object) - 1);
        for (int g = tile.geometryStart(object); g < end; g++) {
            if (tile.lod(g) < LOD0_END && tile.type(g).isSurface()) {
                for (int s = tile.surfaceStart(g); s < tile.surfaceEnd(g); s++) {
                    result.add(s);
                }
            }
        }
        return result;
    }

    private static Geometry union(Tile tile, List<Integer> surfaces) {
        if (surfaces.isEmpty()) {
            return GEOMETRIES.createPolygon();
        }
        // Near zero, so that the overlay has all digits for the shape.
        Bounds b = tile.bounds();
        Face face = new Face();
        List<Geometry> parts = new ArrayList<>();
        for (int surface : surfaces) {
            face.load(tile, surface, b.minX(), b.minY(), 0);
            Geometry part = polygon(face);
            if (part.getArea() > 0) {
                parts.add(part.isValid() ? part : GeometryFixer.fix(part));
            }
        }
        if (parts.isEmpty()) {
            return GEOMETRIES.createPolygon();
        }
        Geometry all = parts.size() == 1 ? parts.getFirst() : OverlayNGRobust.union(parts);
        return AffineTransformation.translationInstance(b.minX(), b.minY()).transform(all);
    }

    private static Polygon polygon(Face face) {
        LinearRing outer = ring(face, 0);
        List<LinearRing> holes = new ArrayList<>();
        for (int r = 1; r < face.ringCount(); r++) {
            LinearRing hole = ring(face, r);
            if (!hole.isEmpty()) {
                holes.add(hole);
            }
        }
        return outer.isEmpty()
                ? GEOMETRIES.createPolygon()
                : GEOMETRIES.createPolygon(outer, holes.toArray(LinearRing[]::new));
    }

    private static LinearRing ring(Face face, int ring) {
        int from = face.ringStart()[ring];
        int count = face.ringStart()[ring + 1] - from;
        if (count < 3) {
            return GEOMETRIES.createLinearRing();
        }
        Coordinate[] points = new Coordinate[count + 1];
        for (int i = 0; i <= count; i++) {
            int k = (from + i % count) * 3;
            points[i] = new Coordinate(face.xyz()[k], face.xyz()[k + 1]);
        }
        return GEOMETRIES.createLinearRing(points);
    }
}
