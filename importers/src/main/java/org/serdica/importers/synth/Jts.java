package org.serdica.importers.synth;

import java.util.Arrays;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;

/** To the geometry library and back. */
final class Jts {
    static final GeometryFactory FACTORY = new GeometryFactory();

    private Jts() {}

    static Coordinate coordinate(Xy p) {
        return new Coordinate(p.x(), p.y());
    }

    static LineString line(Xy[] line) {
        return FACTORY.createLineString(Arrays.stream(line).map(Jts::coordinate).toArray(Coordinate[]::new));
    }

    static Polygon polygon(Xy[] ring) {
        Coordinate[] c = new Coordinate[ring.length + 1];
        for (int i = 0; i < c.length; i++) {
            c[i] = coordinate(ring[i % ring.length]);
        }
        return FACTORY.createPolygon(c);
    }

    /**
     * The corners of a polygon's outer ring, counter-clockwise from its westernmost one: the library promises neither a
     * direction nor a first corner.
     */
    static Xy[] ring(Polygon polygon) {
        Xy[] all = points(polygon.getExteriorRing());
        Xy[] ring = Rings.counterClockwise(Arrays.copyOf(all, all.length - 1));
        int first = 0;
        for (int i = 1; i < ring.length; i++) {
            double west = ring[i].x() - ring[first].x();
            if (west < 0 || west == 0 && ring[i].y() < ring[first].y()) {
                first = i;
            }
        }
        Xy[] turned = new Xy[ring.length];
        for (int i = 0; i < ring.length; i++) {
            turned[i] = ring[(first + i) % ring.length];
        }
        return turned;
    }

    static Xy[] points(LineString line) {
        return Arrays.stream(line.getCoordinates()).map(c -> new Xy(c.x, c.y)).toArray(Xy[]::new);
    }
}
