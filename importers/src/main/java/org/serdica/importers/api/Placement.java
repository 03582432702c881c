package org.serdica.importers.api;

import org.jspecify.annotations.Nullable;
import org.serdica.model.city.ObjectDraft;

/**
 * The way of a file's coordinates into the city.
 *
 * @param fit out of axes that only the file knows, null where it has none
 * @param transform null where the coordinates are in the city's CRS already
 * @param latitudeFirst whether the first number of a point is its latitude, or its northing
 */
record Placement(@Nullable TwoPoints fit, @Nullable CrsTransform transform, boolean latitudeFirst)
        implements ObjectDraft.CoordinateMap {
    static final Placement STAY = new Placement(null, null, false);

    @Override
    public void apply(double[] xyz, int points) {
        if (latitudeFirst) {
            for (int i = 0; i < points * 3; i += 3) {
                double latitude = xyz[i];
                xyz[i] = xyz[i + 1];
                xyz[i + 1] = latitude;
            }
        }
        if (fit != null) {
            fit.apply(xyz, points);
        }
        if (transform != null) {
            transform.apply(xyz, points);
        }
    }

    boolean isNeeded() {
        return fit != null || transform != null || latitudeFirst;
    }
}
