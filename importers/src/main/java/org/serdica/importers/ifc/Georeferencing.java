package org.serdica.importers.ifc;

import java.util.Optional;
import org.serdica.importers.api.Crs;
import org.serdica.importers.api.CrsNames;
import org.serdica.importers.api.CrsTransform;
import org.serdica.importers.api.Reading;

/**
 * Finds the place of a project: a map conversion, else latitude and longitude of its site. Coordinates that lie in the
 * map's range already are left there.
 */
final class Georeferencing {
    /** A building that far from its own origin is not meant by its own origin. */
    private static final double FAR_M = 20_000;
    /** That near to the place where the origin is said to be, coordinates are the map's. */
    private static final double NEAR_M = 50_000;
    /** Beyond these, eastings and northings are no metres. */
    private static final double MOST_EASTING_M = 2e7;

    private final double metres;
    private final double[] sample;
    private final Reading reading;

    /** @param sample a point of some element, in project units */
    Georeferencing(double metres, double[] sample, Reading reading) {
        this.metres = metres;
        this.sample = new double[] {sample[0] * metres, sample[1] * metres};
        this.reading = reading;
    }

    Georeference of(Optional<MapConversion> conversion, Optional<SitePlace> site) {
        if (conversion.isPresent()) {
            return of(conversion.get());
        }
        if (site.isPresent()) {
            return of(site.get());
        }
        reading.note("GEOREF_MISSING", "", "The file does not say where on the globe its project lies.");
        return new Georeference(Affine.scale(metres), null, "");
    }

    private Georeference of(MapConversion c) {
        String crs = CrsNames.normalise(c.crs()).orElse("");
        double crsUnitM = crs.isEmpty() ? 1 : Crs.metresPerUnit(crs).orElse(1);
        double unitM = mapUnitM(c, crsUnitM);
        Affine toMetres = conversion(c, unitM);
        double eastM = c.eastings() * unitM;
        double northM = c.northings() * unitM;
        if (isMap(eastM, northM)) {
            toMetres = Affine.scale(metres);
        }
        if (Math.abs(crsUnitM - 1) < 1e-9) {
            return new Georeference(toMetres, null, crs.isEmpty() ? c.crs() : crs);
        }
        Affine toCrs = new Affine(1 / crsUnitM, 0, 0, 0, 1 / crsUnitM, 0, 0, 0, 1, 0, 0, 0).after(toMetres);
        double[] lonLat = Crs.toDegrees(crs)
                .map(t -> t.point(eastM / crsUnitM, northM / crsUnitM))
                .orElse(new double[] {Double.NaN, Double.NaN});
        String metric = Double.isFinite(lonLat[0]) && Double.isFinite(lonLat[1]) ? Crs.utm(lonLat[0], lonLat[1]) : "";
        Optional<CrsTransform> onward = metric.isEmpty() ? Optional.empty() : Crs.between(crs, metric);
        if (onward.isEmpty()) {
            reading.warn(
                    "GEOREF_UNUSABLE",
                    c.crs(),
                    "There is no way from " + c.crs() + " to metres; the place is not kept.");
            return new Georeference(Affine.scale(metres), null, "");
        }
        reading.note(
                "CRS_NOT_METRIC",
                c.crs(),
                c.crs() + " does not count in metres; coordinates went on to " + metric + ".");
        return new Georeference(toCrs, onward.get(), metric);
    }

    /** Metres of the unit that eastings stand in: said, or told by the scale, or the CRS's own, or the project's. */
    private double mapUnitM(MapConversion c, double crsUnitM) {
        if (c.mapUnitM() > 0) {
            return c.mapUnitM();
        }
        double byScale = metres / c.scale();
        if (Math.abs(byScale / crsUnitM - 1) < 0.01) {
            return crsUnitM;
        }
        boolean tooFar = Math.max(Math.abs(c.eastings()), Math.abs(c.northings())) * crsUnitM > MOST_EASTING_M;
        return tooFar ? metres : crsUnitM;
    }

    private Affine conversion(MapConversion c, double unitM) {
        double s = scale(c, metres / unitM);
        double length = Math.hypot(c.abscissa(), c.ordinate());
        boolean turned = length > 1e-12 && Double.isFinite(length);
        double cos = turned ? c.abscissa() / length : 1;
        double sin = turned ? c.ordinate() / length : 0;
        double fx = s * c.factors()[0] * unitM;
        double fy = s * c.factors()[1] * unitM;
        double fz = s * c.factors()[2] * unitM;
        double height = Double.isFinite(c.height()) ? c.height() * unitM : 0;
        return new Affine(
                fx * cos,
                -fy * sin,
                0,
                fx * sin,
                fy * cos,
                0,
                0,
                0,
                fz,
                c.eastings() * unitM,
                c.northings() * unitM,
                height);
    }

    /** The scale that is meant: it converts the unit too, which many programs forget. */
    private double scale(MapConversion c, double unitRatio) {
        double s = c.scale();
        if (!(s > 0) || !Double.isFinite(s)) {
            return unitRatio;
        }
        if (Math.abs(s / unitRatio - 1) < 0.01) {
            return s;
        }
        reading.warn(
                "GEOREF_SCALE",
                "",
                "The map conversion's scale " + s + " does not fit the units, whose ratio is " + unitRatio
                        + "; the size of the building was kept.");
        return Math.abs(s - 1) < 0.01 ? s * unitRatio : unitRatio;
    }

    private boolean isMap(double eastM, double northM) {
        boolean there = Math.hypot(sample[0] - eastM, sample[1] - northM) < NEAR_M;
        boolean map = Math.hypot(sample[0], sample[1]) > FAR_M && Math.hypot(eastM, northM) > NEAR_M && there;
        if (map) {
            reading.note(
                    "GEOREF_DONE_BEFORE",
                    "",
                    "The coordinates are the map's already; the conversion was not applied again.");
        }
        return map;
    }

    private Georeference of(SitePlace site) {
        String crs = Crs.utm(site.longitude(), site.latitude());
        Optional<CrsTransform> projection = Crs.fromDegrees(crs);
        if (projection.isEmpty()) {
            return new Georeference(Affine.scale(metres), null, "");
        }
        double[] here = projection.get().point(site.longitude(), site.latitude());
        double[] north = projection.get().point(site.longitude(), site.latitude() + 1e-4);
        if (isMap(here[0], here[1])) {
            return new Georeference(Affine.scale(metres), null, crs);
        }
        double turn = Math.atan2(north[1] - here[1], north[0] - here[0]) - site.northRad();
        double cos = Math.cos(turn) * metres;
        double sin = Math.sin(turn) * metres;
        double[] o = {site.origin()[0] * metres, site.origin()[1] * metres};
        double dz = Double.isFinite(site.elevation()) ? (site.elevation() - site.origin()[2]) * metres : 0;
        if (Math.hypot(sample[0] - o[0], sample[1] - o[1]) > FAR_M) {
            o = sample;
            reading.warn(
                    "GEOREF_APPROXIMATE",
                    "",
                    "The coordinates are those of a map that the file does not name; the building was put at the site's"
                            + " latitude and longitude.");
        }
        Affine toMap = new Affine(cos, -sin, 0, sin, cos, 0, 0, 0, metres, here[0], here[1], dz)
                .after(Affine.shift(-o[0] / metres, -o[1] / metres, 0));
        return new Georeference(toMap, null, crs);
    }
}
