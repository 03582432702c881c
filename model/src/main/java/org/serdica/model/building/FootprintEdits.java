package org.serdica.model.building;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.buffer.BufferOp;
import org.locationtech.jts.operation.buffer.BufferParameters;
import org.serdica.model.building.FormRefused.Reason;

/**
 * Changes of one corner, one wall or one courtyard. Ring 0 is the outer one, then come the courtyards; corners and
 * walls count from 0, wall i runs from corner i to the next. Each gives a sound footprint or refuses.
 */
public final class FootprintEdits {
    private static final BufferParameters MITRED =
            new BufferParameters(8, BufferParameters.CAP_FLAT, BufferParameters.JOIN_MITRE, 5);

    private FootprintEdits() {}

    public static Polygon withCornerAt(Polygon footprint, int ring, int corner, double x, double y) {
        return changed(footprint, ring, corner, xy -> {
            xy[corner * 2] = x;
            xy[corner * 2 + 1] = y;
            return xy;
        });
    }

    /** A new corner in a wall, to be moved from there. */
    public static Polygon withCornerIn(Polygon footprint, int ring, int wall, double x, double y) {
        return changed(footprint, ring, wall, xy -> {
            double[] more = new double[xy.length + 2];
            int at = (wall + 1) * 2;
            System.arraycopy(xy, 0, more, 0, at);
            more[at] = x;
            more[at + 1] = y;
            System.arraycopy(xy, at, more, at + 2, xy.length - at);
            return more;
        });
    }

    public static Polygon withoutCorner(Polygon footprint, int ring, int corner) {
        return changed(footprint, ring, corner, xy -> {
            if (xy.length <= 6) {
                throw new FormRefused(Reason.FOOTPRINT_TOO_SMALL, "A footprint needs three corners.");
            }
            double[] less = new double[xy.length - 2];
            System.arraycopy(xy, 0, less, 0, corner * 2);
            System.arraycopy(xy, corner * 2 + 2, less, corner * 2, less.length - corner * 2);
            return less;
        });
    }

    /**
     * Pushes a wall along its normal, its neighbours growing or shrinking with it; a neighbour that runs the same way
     * gets a step.
     *
     * @param outM metres outwards from the building, inwards if negative
     */
    public static Polygon wallPushed(Polygon footprint, int ring, int wall, double outM) {
        Measure.finite(outM, "way of the wall");
        double[] plain = Footprints.corners(Footprints.ring(footprint, checked(footprint, ring)));
        boolean counterClockwise = area(plain) > 0;
        double sign = counterClockwise == (ring == 0) ? outM : -outM;
        return changed(footprint, ring, wall, xy -> pushed(xy, wall, sign));
    }

    /** To the right as the ring runs, which is outwards where it runs counter-clockwise. */
    private static double[] pushed(double[] xy, int wall, double right) {
        int n = xy.length / 2;
        int a = wall;
        int b = (wall + 1) % n;
        double dx = xy[b * 2] - xy[a * 2];
        double dy = xy[b * 2 + 1] - xy[a * 2 + 1];
        double length = Math.hypot(dx, dy);
        double ox = dy / length * right;
        double oy = -dx / length * right;
        double[] start = end(xy, (a + n - 1) % n, a, dx, dy, ox, oy);
        double[] stop = end(xy, (b + 1) % n, b, dx, dy, ox, oy);
        double[] out = new double[xy.length - 4 + start.length + stop.length];
        // The ring from the corner after the wall round to the one before it, then the wall.
        int k = 0;
        for (int i = 1; i < n - 1; i++) {
            int c = (b + i) % n;
            out[k++] = xy[c * 2];
            out[k++] = xy[c * 2 + 1];
        }
        System.arraycopy(start, 0, out, k, start.length);
        k += start.length;
        for (int i = stop.length - 2; i >= 0; i -= 2) {
            out[k++] = stop[i];
            out[k++] = stop[i + 1];
        }
        return out;
    }

    /** The wall's end where it meets its neighbour's line; with the old corner before it where the two run alike. */
    private static double[] end(double[] xy, int far, int corner, double dx, double dy, double ox, double oy) {
        double cx = xy[corner * 2];
        double cy = xy[corner * 2 + 1];
        double nx = cx - xy[far * 2];
        double ny = cy - xy[far * 2 + 1];
        double det = nx * dy - ny * dx;
        if (Math.abs(det) < 0.02 * Math.hypot(nx, ny) * Math.hypot(dx, dy)) {
            return new double[] {cx, cy, cx + ox, cy + oy};
        }
        // corner + t * n lies on the line through corner + o along d.
        double t = (ox * dy - oy * dx) / det;
        return new double[] {cx + t * nx, cy + t * ny};
    }

    private static double area(double[] xy) {
        double twice = 0;
        for (int i = 0, j = xy.length - 2; i < xy.length; j = i, i += 2) {
            twice += (xy[j] - xy[0]) * (xy[i + 1] - xy[1]) - (xy[i] - xy[0]) * (xy[j + 1] - xy[1]);
        }
        return twice / 2;
    }

    /** With a courtyard of that outline; where it reaches over a wall it opens the building there. */
    public static Polygon withCourtyard(Polygon footprint, Polygon courtyard) {
        return whole(footprint, footprint.difference(Footprints.sound(courtyard)));
    }

    /** With a courtyard that leaves wings of that depth along every outer wall. */
    public static Polygon withWings(Polygon footprint, double depthM) {
        Measure.within(depthM, 0.5, 500, "depth of the wings");
        Polygon solid = Footprints.JTS.createPolygon(footprint.getExteriorRing().getCoordinates());
        Geometry inner = BufferOp.bufferOp(solid, -depthM, MITRED);
        return whole(footprint, footprint.difference(inner));
    }

    /** Without the courtyard of that number, counted from 0. */
    public static Polygon withoutCourtyard(Polygon footprint, int courtyard) {
        checked(footprint, courtyard + 1);
        List<LinearRing> holes = new ArrayList<>();
        for (int i = 0; i < footprint.getNumInteriorRing(); i++) {
            if (i != courtyard) {
                holes.add(footprint.getInteriorRingN(i));
            }
        }
        return Footprints.sound(
                Footprints.JTS.createPolygon(footprint.getExteriorRing(), holes.toArray(LinearRing[]::new)));
    }

    private static Polygon whole(Polygon before, Geometry after) {
        if (!(after instanceof Polygon p) || p.isEmpty()) {
            throw new FormRefused(Reason.NOTHING_LEFT, "The courtyard leaves no building in one piece.");
        }
        if (before.getArea() - p.getArea() < 1e-6) {
            throw new FormRefused(Reason.MISSES_BUILDING, "The courtyard lies outside the building.");
        }
        return Footprints.sound(p);
    }

    private static int checked(Polygon footprint, int ring) {
        if (ring < 0 || ring > footprint.getNumInteriorRing()) {
            throw noSuchCorner();
        }
        return ring;
    }

    private static FormRefused noSuchCorner() {
        return new FormRefused(Reason.NO_SUCH_CORNER, "The footprint has no such corner or wall.");
    }

    private static Polygon changed(Polygon footprint, int ring, int corner, UnaryOperator<double[]> change) {
        double[] xy = Footprints.corners(Footprints.ring(footprint, checked(footprint, ring)));
        if (corner < 0 || corner >= xy.length / 2) {
            throw noSuchCorner();
        }
        double[] other = change.apply(xy);
        if (!Arrays.stream(other).allMatch(Double::isFinite)) {
            Measure.finite(Double.NaN, "place of a corner");
        }
        LinearRing outer = ring == 0 ? Footprints.ring(other) : footprint.getExteriorRing();
        LinearRing[] holes = new LinearRing[footprint.getNumInteriorRing()];
        for (int i = 0; i < holes.length; i++) {
            holes[i] = i == ring - 1 ? Footprints.ring(other) : footprint.getInteriorRingN(i);
        }
        return Footprints.sound(Footprints.JTS.createPolygon(outer, holes));
    }
}
