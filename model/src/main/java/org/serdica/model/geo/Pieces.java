package org.serdica.model.geo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.polygonize.Polygonizer;

/**
 * What a polygonizer made, in an order of its own: JTS goes by where objects lie in memory, so that the same lines give
 * pieces in another order and with another first corner each time.
 */
public final class Pieces {
    private Pieces() {}

    /** The polygons from west to east, each from its westernmost corner on. */
    public static List<Polygon> of(Polygonizer polygonizer) {
        List<Polygon> pieces = new ArrayList<>();
        for (Object piece : polygonizer.getPolygons()) {
            if (piece instanceof Polygon polygon) {
                polygon.normalize();
                pieces.add(polygon);
            }
        }
        pieces.sort(Comparator.naturalOrder());
        return pieces;
    }
}
