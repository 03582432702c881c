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

    /** The corners of a closed line, the first one not repeated. */
    static Xy[] ring(LineString closed) {
        Xy[] all = points(closed);
        return Arrays.copyOf(all, all.length - 1);
    }

    static Xy[] points(LineString line) {
        return Arrays.stream(line.getCoordinates()).map(c -> new Xy(c.x, c.y)).toArray(Xy[]::new);
    }
}
