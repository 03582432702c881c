package org.serdica.importers.api;

import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.api.referencing.operation.TransformException;
import org.serdica.model.city.ObjectDraft;

/** Moves points from one CRS to another; heights stay. Safe to share between threads. */
public final class CrsTransform implements ObjectDraft.CoordinateMap {
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
        double[] plan = new double[points * 2];
        for (int i = 0; i < points; i++) {
            plan[i * 2] = xyz[i * 3];
            plan[i * 2 + 1] = xyz[i * 3 + 1];
        }
        transform(plan, points);
        for (int i = 0; i < points; i++) {
            xyz[i * 3] = plan[i * 2];
            xyz[i * 3 + 1] = plan[i * 2 + 1];
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
