package org.serdica.importers.osm;

import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Polygon;

/** Whether an outline keeps clear of itself: told at once for the corners of a usual building, else by JTS. */
final class Simple {
    private static final int FEW = 40;

    private Simple() {}

    static boolean isSimple(Polygon polygon) {
        CoordinateSequence ring = polygon.getExteriorRing().getCoordinateSequence();
        int n = ring.size() - 1;
        if (polygon.getNumInteriorRing() > 0 || n > FEW || n < 3) {
            return polygon.isValid();
        }
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                boolean neighbours = j == i + 1 || (i == 0 && j == n - 1);
                if (neighbours ? foldsBack(ring, i, j, n) : meet(ring, i, j)) {
                    // Near enough to look at properly.
                    return polygon.isValid();
                }
            }
        }
        return true;
    }

    private static double turn(CoordinateSequence r, int a, int b, int c) {
        return (r.getX(b) - r.getX(a)) * (r.getY(c) - r.getY(a)) - (r.getX(c) - r.getX(a)) * (r.getY(b) - r.getY(a));
    }

    private static boolean meet(CoordinateSequence r, int i, int j) {
        double a = turn(r, i, i + 1, j);
        double b = turn(r, i, i + 1, j + 1);
        double c = turn(r, j, j + 1, i);
        double d = turn(r, j, j + 1, i + 1);
        return a * b <= 0 && c * d <= 0;
    }

    /** Whether two edges that follow each other lie over each other. */
    private static boolean foldsBack(CoordinateSequence r, int i, int j, int n) {
        int first = j == i + 1 ? i : j;
        int second = j == i + 1 ? j : i;
        double dot = (r.getX(first + 1) - r.getX(first)) * (r.getX(second + 1) - r.getX(second))
                + (r.getY(first + 1) - r.getY(first)) * (r.getY(second + 1) - r.getY(second));
        return turn(r, first, first + 1, (second + 1) % n) == 0 && dot < 0;
    }
}
