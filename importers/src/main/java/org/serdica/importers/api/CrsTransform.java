package org.serdica.importers.api;

import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.api.referencing.operation.TransformException;
import org.serdica.model.city.ObjectDraft;

/** Moves points from one CRS to another; heights stay. Safe to share between threads. */
public final class CrsTransform implements ObjectDraft.CoordinateMap {
    /** Bounds what a search for points that come again may cost, whatever the points. */
    private static final int AT_ONCE = 4096;

    private final MathTransform math;

    CrsTransform(MathTransform math) {
        this.math = math;
    }

    public boolean isIdentity() {
        return math.isIdentity();
    }

    /** One point: {x, y} there. NaN where the projection has no answer. */
    public double[] point(double x, double y) {
        double[] p = {x, y};
        transform(p, 1);
        return p;
    }

    @Override
    public void apply(double[] xyz, int points) {
        for (int from = 0; from < points; from += AT_ONCE) {
            apply(xyz, from, Math.min(points, from + AT_ONCE));
        }
    }

    private void apply(double[] xyz, int from, int to) {
        if (isLevel(xyz, from, to)) {
            applyToEach(xyz, from, to);
        } else {
            applyToDistinct(xyz, from, to);
        }
    }

    /** Lines and areas have no points above each other: it does not pay to look for some. */
    private static boolean isLevel(double[] xyz, int from, int to) {
        for (int i = from; i < to; i++) {
            if (xyz[i * 3 + 2] != xyz[from * 3 + 2]) {
                return false;
            }
        }
        return true;
    }

    private void applyToEach(double[] xyz, int from, int to) {
        double[] plan = new double[(to - from) * 2];
        for (int i = from; i < to; i++) {
            plan[(i - from) * 2] = xyz[i * 3];
            plan[(i - from) * 2 + 1] = xyz[i * 3 + 1];
        }
        transform(plan, to - from);
        for (int i = from; i < to; i++) {
            xyz[i * 3] = plan[(i - from) * 2];
            xyz[i * 3 + 1] = plan[(i - from) * 2 + 1];
        }
    }

    /** Floor, walls and roof of a building meet in the same corners: each is moved once. */
    private void applyToDistinct(double[] xyz, int from, int to) {
        DistinctPlaces places = new DistinctPlaces(xyz, from, to);
        double[] plan = places.plan();
        transform(plan, places.count());
        for (int i = from; i < to; i++) {
            int at = places.number(i - from) * 2;
            xyz[i * 3] = plan[at];
            xyz[i * 3 + 1] = plan[at + 1];
        }
    }

    private void transform(double[] plan, int points) {
        try {
            math.transform(plan, 0, plan, 0, points);
        } catch (TransformException | IllegalArgumentException e) {
            // Outside the projection's reach: the loader leaves out objects with such points, by their NaN. GeoTools
            // throws the second kind when it cannot even print an angle it complains of.
            java.util.Arrays.fill(plan, Double.NaN);
        }
    }
}
