package org.serdica.app.scene.mesh.ground;

import java.awt.geom.Path2D;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.serdica.model.city.Tile;

/** A polygon of a tile as a path to fill, or as a JTS polygon to work with, both from the city's origin. */
final class AreaShape {
    private static final GeometryFactory JTS = new GeometryFactory();

    private AreaShape() {}

    static void append(Path2D.Double path, Tile tile, int surface, double originX, double originY) {
        for (int ring = tile.ringStart(surface); ring < tile.ringEnd(surface); ring++) {
            int from = tile.vertexStart(ring);
            int to = tile.vertexEnd(ring);
            if (to - from < 3) {
                continue;
            }
            path.moveTo(tile.x(from) - originX, tile.y(from) - originY);
            for (int v = from + 1; v < to; v++) {
                path.lineTo(tile.x(v) - originX, tile.y(v) - originY);
            }
            path.closePath();
        }
    }

    /** The polygon, empty where its outer ring has no area. */
    static Polygon polygon(Tile tile, int surface, double originX, double originY) {
        int rings = tile.ringEnd(surface) - tile.ringStart(surface);
        if (rings == 0 || tile.vertexEnd(tile.ringStart(surface)) - tile.vertexStart(tile.ringStart(surface)) < 3) {
            return JTS.createPolygon();
        }
        LinearRing outer = ring(tile, tile.ringStart(surface), originX, originY);
        LinearRing[] holes = new LinearRing[rings - 1];
        for (int i = 1; i < rings; i++) {
            int r = tile.ringStart(surface) + i;
            holes[i - 1] = tile.vertexEnd(r) - tile.vertexStart(r) < 3
                    ? JTS.createLinearRing()
                    : ring(tile, r, originX, originY);
        }
        return JTS.createPolygon(outer, holes);
    }

    private static LinearRing ring(Tile tile, int ring, double originX, double originY) {
        int from = tile.vertexStart(ring);
        int n = tile.vertexEnd(ring) - from;
        Coordinate[] c = new Coordinate[n + 1];
        for (int i = 0; i <= n; i++) {
            int v = from + i % n;
            c[i] = new Coordinate(tile.x(v) - originX, tile.y(v) - originY);
        }
        return JTS.createLinearRing(c);
    }

    static Path2D.Double path(Geometry geometry) {
        Path2D.Double path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            if (geometry.getGeometryN(i) instanceof Polygon p) {
                append(path, p.getExteriorRing());
                for (int h = 0; h < p.getNumInteriorRing(); h++) {
                    append(path, p.getInteriorRingN(h));
                }
            }
        }
        return path;
    }

    private static void append(Path2D.Double path, LinearRing ring) {
        for (int i = 0; i < ring.getNumPoints() - 1; i++) {
            Coordinate c = ring.getCoordinateN(i);
            if (i == 0) {
                path.moveTo(c.x, c.y);
            } else {
                path.lineTo(c.x, c.y);
            }
        }
        if (ring.getNumPoints() > 0) {
            path.closePath();
        }
    }

    static Envelope envelope(Tile tile, int surface) {
        Envelope e = new Envelope();
        for (int ring = tile.ringStart(surface); ring < tile.ringEnd(surface); ring++) {
            for (int v = tile.vertexStart(ring); v < tile.vertexEnd(ring); v++) {
                e.expandToInclude(tile.x(v), tile.y(v));
            }
        }
        return e;
    }
}
