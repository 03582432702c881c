package org.serdica.app.scene.mesh;

/** Roofs of one object at about one height, added up: what a block needs. */
final class RoofTier {
    private final PlanHull hull = new PlanHull();
    private double areaM2;
    private double moment;

    void clear() {
        hull.clear();
        areaM2 = 0;
        moment = 0;
    }

    /** @param xyz the polygon's points, three doubles each */
    void add(double[] xyz, int n, double planAreaM2, double meanZ) {
        areaM2 += planAreaM2;
        moment += planAreaM2 * meanZ;
        for (int p = 0; p < n; p++) {
            hull.add(xyz[p * 3], xyz[p * 3 + 1]);
        }
    }

    boolean isEmpty() {
        return areaM2 <= 0;
    }

    double areaM2() {
        return areaM2;
    }

    /** The height that a flat roof of the same volume would have. */
    double topZ() {
        return moment / areaM2;
    }

    /** The smallest rectangle round it, see {@link PlanHull#rectangle}. */
    double[] rectangle() {
        return hull.rectangle();
    }

    /** The area of that rectangle. */
    static double area(double[] r) {
        return Math.abs((r[2] - r[0]) * (r[5] - r[3]) - (r[3] - r[1]) * (r[4] - r[2]));
    }
}
