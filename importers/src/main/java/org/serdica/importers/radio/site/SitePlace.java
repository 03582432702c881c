package org.serdica.importers.radio.site;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.serdica.importers.api.CrsTransform;

/** Where a row's cell is in the city. */
final class SitePlace {
    /** Nothing that is projected is farther from its origin. */
    private static final double FARTHEST_M = 1e8;

    private SitePlace() {}

    /** @param into the city's CRS; null where the numbers are in it */
    static Optional<double[]> in(SiteRow row, double x, double y, @Nullable CrsTransform into) {
        double[] at = into == null ? new double[] {x, y} : into.point(x, y);
        if (Math.abs(at[0]) <= FARTHEST_M && Math.abs(at[1]) <= FARTHEST_M) {
            return Optional.of(at);
        }
        row.leftOut("has a place that cannot be, " + SiteColumns.text(x) + ", " + SiteColumns.text(y));
        return Optional.empty();
    }
}
