package org.serdica.model.city;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.serdica.model.geo.Bounds;

/** Whether an object, with its children, shares a point with an area when seen from above. */
final class PlanOverlap {
    private final GeometryFactory geometries = new GeometryFactory();
    private final PreparedGeometry area;
    private final Coordinate inside;
    private final Face face = new Face();

    PlanOverlap(Polygon area) {
        this.area = PreparedGeometryFactory.prepare(area);
        inside = area.getCoordinate();
    }

    boolean test(Tile tile, int object) {
        Bounds b = tile.bounds(object);
        if (b.isEmpty()) {
            return false;
        }
        if (area.covers(geometries.toGeometry(new Envelope(b.minX(), b.maxX(), b.minY(), b.maxY())))) {
            return true;
        }
        int end = tile.surfaceStart(tile.geometryEnd(tile.familyEnd(object) - 1));
        for (int s = tile.surfaceStart(tile.geometryStart(object)); s < end; s++) {
            if (touches(tile, s)) {
                return true;
            }
        }
        return false;
    }

    private boolean touches(Tile tile, int surface) {
        face.load(tile, surface);
        double[] p = face.xyz();
        boolean around = false;
        for (int r = 0; r < face.ringCount(); r++) {
            int from = face.ringStart()[r];
            int to = face.ringStart()[r + 1];
            boolean closed = to - from > 2;
            Coordinate[] line = new Coordinate[closed ? to - from + 1 : to - from];
            for (int i = 0; i < line.length; i++) {
                int k = (from + i % (to - from)) * 3;
                line[i] = new Coordinate(p[k], p[k + 1]);
            }
            if ((line.length == 1 && area.covers(geometries.createPoint(line[0])))
                    || (line.length > 1 && area.intersects(geometries.createLineString(line)))) {
                return true;
            }
            around ^= closed && crossings(p, from, to);
        }
        // Nothing crosses the area's edge, but it may lie wholly inside a polygon.
        return around;
    }

    private boolean crossings(double[] p, int from, int to) {
        boolean odd = false;
        for (int i = from, j = to - 1; i < to; j = i++) {
            double yi = p[i * 3 + 1];
            double yj = p[j * 3 + 1];
            if (yi > inside.y != yj > inside.y
                    && inside.x < (p[j * 3] - p[i * 3]) * (inside.y - yi) / (yj - yi) + p[i * 3]) {
                odd = !odd;
            }
        }
        return odd;
    }
}
