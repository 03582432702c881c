package org.serdica.importers.osm;

import java.util.List;
import org.locationtech.jts.geom.Polygon;

/**
 * A piece of ground.
 *
 * @param polygons in metres on the plane, valid and not empty
 * @param repaired whether the outline crossed itself and was put right
 */
record Area(LocalPlane plane, List<Polygon> polygons, boolean repaired) {
    double areaM2() {
        return polygons.stream().mapToDouble(Polygon::getArea).sum();
    }

    boolean isEmpty() {
        return polygons.isEmpty();
    }

    Polygon largest() {
        Polygon best = polygons.getFirst();
        for (Polygon p : polygons) {
            best = p.getArea() > best.getArea() ? p : best;
        }
        return best;
    }
}
