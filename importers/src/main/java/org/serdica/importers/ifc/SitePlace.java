package org.serdica.importers.ifc;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The place on the globe that an IfcSite gives for the origin of its placement.
 *
 * @param origin of the site, in project units
 * @param elevation above the sea in project units, NaN if it is not said
 * @param northRad direction of true north, anticlockwise from the project's x axis
 */
record SitePlace(double longitude, double latitude, double elevation, double[] origin, double northRad) {
    /** UTM ends there, and so do cities. */
    private static final double MOST_LATITUDE = 84;

    static Optional<SitePlace> find(StepFile file, Placements placements) {
        for (int id : file.ofType("IFCSITE")) {
            StepInstance site = file.at(id);
            if (site == null) {
                continue;
            }
            double latitude = degrees(site.list(9));
            double longitude = degrees(site.list(10));
            // Programs that know no place write 0, 0: a spot in the sea.
            boolean somewhere = Math.abs(latitude) + Math.abs(longitude) > 1e-6;
            if (somewhere && Math.abs(latitude) < MOST_LATITUDE && Math.abs(longitude) <= 180) {
                Affine at = placements.object(site.reference(5));
                double[] origin = {at.dx(), at.dy(), at.dz()};
                return Optional.of(
                        new SitePlace(longitude, latitude, site.number(11), origin, north(file, placements)));
            }
        }
        return Optional.empty();
    }

    /** IfcCompoundPlaneAngleMeasure: degrees, minutes, seconds, millionths of a second, all of one sign. */
    private static double degrees(List<StepValue> parts) {
        if (parts.isEmpty()) {
            return Double.NaN;
        }
        double sum = 0;
        double worth = 1;
        boolean negative = false;
        for (int k = 0; k < Math.min(4, parts.size()); k++) {
            double part = StepInstance.number(parts.get(k));
            negative |= part < 0;
            sum += Math.abs(part) * worth;
            worth /= k < 2 ? 60 : 1e6;
        }
        return negative ? -sum : sum;
    }

    private static double north(StepFile file, Placements placements) {
        double[] up = {0, 1, 0};
        for (int id : file.ofType("IFCGEOMETRICREPRESENTATIONCONTEXT")) {
            StepInstance context = file.at(id);
            OptionalInt direction = context == null ? OptionalInt.empty() : context.reference(5);
            if (direction.isPresent()) {
                double[] north = placements.direction(direction, up);
                return Math.atan2(north[1], north[0]);
            }
        }
        return Math.PI / 2;
    }
}
