package org.serdica.model.building;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.serdica.model.building.FormRefused.Reason;

/** Makes footprints that a building can stand on. */
public final class Footprints {
    static final GeometryFactory JTS = new GeometryFactory();
    /** Corners nearer to each other are one; the check of solids takes a millimetre for nothing. */
    private static final double SAME_M = 2e-3;

    private static final double LEAST_M2 = 0.05;
    /** Whole tenths of a millimetre, as a city keeps its coordinates. */
    private static final double STEPS_PER_M = 1e4;

    private Footprints() {}

    /** A footprint without courtyards: x and y of each corner, the first one not repeated. */
    public static Polygon of(double... xy) {
        if (xy.length < 6) {
            throw tooSmall();
        }
        return sound(JTS.createPolygon(ring(xy)));
    }

    /**
     * The same footprint with its corners on the grid of the city and none twice, holes too small to see left out.
     *
     * @throws FormRefused where no building could stand on it
     */
    public static Polygon sound(Polygon polygon) {
        if (polygon.isEmpty()) {
            throw tooSmall();
        }
        LinearRing outer = cleaned(polygon.getExteriorRing());
        if (outer.isEmpty() || area(outer) < LEAST_M2) {
            throw tooSmall();
        }
        List<LinearRing> holes = new ArrayList<>(0);
        for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
            LinearRing hole = cleaned(polygon.getInteriorRingN(i));
            if (!hole.isEmpty() && area(hole) >= LEAST_M2) {
                holes.add(hole);
            }
        }
        Polygon clean = JTS.createPolygon(outer, holes.toArray(LinearRing[]::new));
        if (!IsValidOp.isValid(clean)) {
            throw new FormRefused(Reason.FOOTPRINT_CROSSES_ITSELF, "The footprint crosses or touches itself.");
        }
        if (clean.getArea() < LEAST_M2) {
            throw tooSmall();
        }
        return clean;
    }

    private static double area(LinearRing ring) {
        return JTS.createPolygon(ring).getArea();
    }

    private static FormRefused tooSmall() {
        return new FormRefused(Reason.FOOTPRINT_TOO_SMALL, "The footprint needs three corners and some area.");
    }

    static LinearRing ring(double[] xy) {
        int n = xy.length / 2;
        Coordinate[] c = new Coordinate[n + 1];
        for (int i = 0; i <= n; i++) {
            c[i] = new Coordinate(xy[i % n * 2], xy[i % n * 2 + 1]);
        }
        return JTS.createLinearRing(c);
    }

    /** x and y of each corner of a ring, the first one not repeated. */
    public static double[] corners(LineString ring) {
        int n = ring.getNumPoints() - 1;
        double[] xy = new double[n * 2];
        for (int i = 0; i < n; i++) {
            xy[i * 2] = ring.getCoordinateN(i).x;
            xy[i * 2 + 1] = ring.getCoordinateN(i).y;
        }
        return xy;
    }

    /** The ring of that number: 0 is the outer one. */
    static LineString ring(Polygon polygon, int ring) {
        return ring == 0 ? polygon.getExteriorRing() : polygon.getInteriorRingN(ring - 1);
    }

    private static LinearRing cleaned(LineString line) {
        List<Coordinate> kept = new ArrayList<>();
        for (int i = 0; i + 1 < line.getNumPoints(); i++) {
            Coordinate c = line.getCoordinateN(i);
            Measure.finite(c.x + c.y, "place of a corner");
            Coordinate at = new Coordinate(step(c.x), step(c.y));
            if (kept.isEmpty() || kept.getLast().distance(at) >= SAME_M) {
                kept.add(at);
            }
        }
        while (kept.size() > 1 && kept.getLast().distance(kept.getFirst()) < SAME_M) {
            kept.removeLast();
        }
        if (kept.size() < 3) {
            return JTS.createLinearRing();
        }
        kept.add(kept.getFirst());
        return JTS.createLinearRing(kept.toArray(Coordinate[]::new));
    }

    static double step(double metres) {
        return Math.rint(metres * STEPS_PER_M) / STEPS_PER_M;
    }
}
