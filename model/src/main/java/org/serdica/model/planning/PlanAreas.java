package org.serdica.model.planning;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.serdica.model.city.CityObject;
import org.serdica.model.city.Face;
import org.serdica.model.city.Measures;
import org.serdica.model.city.SurfaceKind;
import org.serdica.model.city.Tile;

/** Areas in plan straight from a tile's arrays, for loops over a whole city. Not thread-safe. */
final class PlanAreas {
    static final GeometryFactory JTS = new GeometryFactory();

    private final Face face = new Face();
    private final List<Geometry> parts = new ArrayList<>();

    /** The outline of a building on the ground; of one that names no ground surfaces as measuring finds it. */
    Geometry footprint(CityObject building) {
        return footprint(building, building.tile().familyEnd(building.index()));
    }

    /** The same of the members of a family up to one. */
    Geometry footprint(CityObject building, int endObject) {
        Tile tile = building.tile();
        parts.clear();
        for (int o = building.index(); o < endObject; o++) {
            int lod = -1;
            for (int g = tile.geometryStart(o); g < tile.geometryEnd(o); g++) {
                lod = hasGround(tile, g) ? Math.max(lod, tile.lod(g)) : lod;
            }
            for (int g = tile.geometryStart(o); g < tile.geometryEnd(o); g++) {
                for (int s = tile.surfaceStart(g); tile.lod(g) == lod && s < tile.surfaceEnd(g); s++) {
                    if (tile.surfaceKind(s) == SurfaceKind.GROUND) {
                        take(tile, s);
                    }
                }
            }
        }
        return parts.isEmpty() ? Measures.of(building).footprint() : union();
    }

    private static boolean hasGround(Tile tile, int geometry) {
        for (int s = tile.surfaceStart(geometry); s < tile.surfaceEnd(geometry); s++) {
            if (tile.surfaceKind(s) == SurfaceKind.GROUND) {
                return true;
            }
        }
        return false;
    }

    /** The area that an object without walls covers: land use, plants, water. */
    Geometry cover(CityObject area) {
        Tile tile = area.tile();
        parts.clear();
        for (int g = tile.geometryStart(area.index()); g < tile.geometryEnd(area.index()); g++) {
            for (int s = tile.surfaceStart(g); tile.type(g).isSurface() && s < tile.surfaceEnd(g); s++) {
                take(tile, s);
            }
        }
        return union();
    }

    private Geometry union() {
        if (parts.isEmpty()) {
            return JTS.createPolygon();
        }
        return parts.size() == 1 ? parts.getFirst() : OverlayNGRobust.union(parts);
    }

    private void take(Tile tile, int surface) {
        face.load(tile, surface);
        LinearRing outer = ring(0);
        if (outer.isEmpty()) {
            return;
        }
        List<LinearRing> holes = new ArrayList<>(0);
        for (int r = 1; r < face.ringCount(); r++) {
            LinearRing hole = ring(r);
            if (!hole.isEmpty()) {
                holes.add(hole);
            }
        }
        Polygon p = JTS.createPolygon(outer, holes.toArray(LinearRing[]::new));
        if (p.getArea() > 0) {
            // A triangle cannot cross itself.
            parts.add(outer.getNumPoints() <= 4 && holes.isEmpty() || p.isValid() ? p : GeometryFixer.fix(p));
        }
    }

    private LinearRing ring(int ring) {
        int from = face.ringStart()[ring];
        int count = face.ringStart()[ring + 1] - from;
        if (count < 3) {
            return JTS.createLinearRing();
        }
        Coordinate[] points = new Coordinate[count + 1];
        for (int i = 0; i <= count; i++) {
            int k = (from + i % count) * 3;
            points[i] = new Coordinate(face.xyz()[k], face.xyz()[k + 1]);
        }
        return JTS.createLinearRing(points);
    }
}
