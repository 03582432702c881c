package org.serdica.importers.osm;

import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Polygon;

/** Whether an outline keeps clear of itself: told at once for the corners of a usual area, else by JTS. */
final class Simple {
    private static final int FEW = 128;

    /** The corners, the first one again behind the last. */
    private final double[] x;

    private final double[] y;
    private final int n;

    private Simple(CoordinateSequence ring) {
        n = ring.size() - 1;
        x = new double[n + 1];
        y = new double[n + 1];
        for (int i = 0; i <= n; i++) {
            x[i] = ring.getX(i);
            y[i] = ring.getY(i);
        }
    }

    static boolean isSimple(Polygon polygon) {
        // Where edges come near each other JTS looks properly.
        return isClear(polygon) || polygon.isValid();
    }

    /** False where it takes more to tell. */
    static boolean isClear(Polygon polygon) {
        int corners = polygon.getExteriorRing().getNumPoints() - 1;
        return polygon.getNumInteriorRing() == 0
                && corners >= 3
                && corners <= FEW
                && new Simple(polygon.getExteriorRing().getCoordinateSequence()).isClear();
    }

    /** Whether no edge comes near another one but its neighbours, and none of them folds back. */
    private boolean isClear() {
        for (int i = 0; i < n; i++) {
            if (foldsBack(i, (i + 1) % n)) {
                return false;
            }
            double west = Math.min(x[i], x[i + 1]);
            double east = Math.max(x[i], x[i + 1]);
            double south = Math.min(y[i], y[i + 1]);
            double north = Math.max(y[i], y[i + 1]);
            int end = i == 0 ? n - 1 : n;
            for (int j = i + 2; j < end; j++) {
                boolean apart = x[j] < west && x[j + 1] < west
                        || x[j] > east && x[j + 1] > east
                        || y[j] < south && y[j + 1] < south
                        || y[j] > north && y[j + 1] > north;
                if (!apart && meet(i, j)) {
                    return false;
                }
            }
        }
        return true;
    }

    private double turn(int a, int b, int c) {
        return (x[b] - x[a]) * (y[c] - y[a]) - (x[c] - x[a]) * (y[b] - y[a]);
    }

    private boolean meet(int i, int j) {
        return turn(i, i + 1, j) * turn(i, i + 1, j + 1) <= 0 && turn(j, j + 1, i) * turn(j, j + 1, i + 1) <= 0;
    }

    /** Whether two edges that follow each other lie over each other. */
    private boolean foldsBack(int first, int second) {
        double dot = (x[first + 1] - x[first]) * (x[second + 1] - x[second])
                + (y[first + 1] - y[first]) * (y[second + 1] - y[second]);
        return turn(first, first + 1, (second + 1) % n) == 0 && dot < 0;
    }
}
