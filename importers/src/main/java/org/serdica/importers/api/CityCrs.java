package org.serdica.importers.api;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.serdica.model.geo.Bounds;
import org.serdica.model.geo.Frame;
import org.serdica.model.geo.HeightRaster;

/** Which CRS a city is built in, and how each file gets there. */
final class CityCrs {
    private final String crs;

    private CityCrs(String crs) {
        this.crs = crs;
    }

    String name() {
        return crs;
    }

    /**
     * A city that is there keeps its CRS; else the first projected one that a file names; else, for files in degrees,
     * the UTM zone they lie in.
     */
    static CityCrs choose(LoadRequest request, List<Source> sources) {
        if (request.into().isPresent()) {
            return new CityCrs(request.into().get().frame().crs());
        }
        Optional<String> given = request.crs().flatMap(CrsNames::normalise);
        Source degrees = null;
        Optional<String> zone = Optional.empty();
        for (Source source : sources) {
            Optional<String> own = CrsNames.normalise(source.crsName());
            Optional<String> name = own.isPresent() || !source.crsName().isEmpty() ? own : given;
            if (name.isEmpty()) {
                continue;
            }
            if (WktNames.isDefinition(name.get()) && !Crs.isGeographic(name.get())) {
                zone = zone.isPresent() ? zone : zone(name.get(), source.bounds());
                continue;
            }
            if (!isDegrees(name.get(), source.bounds())) {
                return new CityCrs(name.get());
            }
            degrees = degrees == null || degrees.bounds().isEmpty() ? source : degrees;
        }
        if (zone.isPresent()) {
            return new CityCrs(zone.get());
        }
        if (degrees != null && !degrees.bounds().isEmpty()) {
            Bounds b = degrees.bounds();
            boolean lonFirst = isLongitudeFirst(degrees, degrees.crsName());
            return new CityCrs(lonFirst ? Crs.utm(b.centreX(), b.centreY()) : Crs.utm(b.centreY(), b.centreX()));
        }
        return new CityCrs(given.orElse(Frame.LOCAL_CRS));
    }

    /** The UTM zone for a file whose CRS has a definition and no code: a city's CRS is known by a code everywhere. */
    private static Optional<String> zone(String definition, Bounds bounds) {
        return Crs.toDegrees(definition)
                .map(to -> to.point(bounds.centreX(), bounds.centreY()))
                .filter(p -> Double.isFinite(p[0]) && Double.isFinite(p[1]))
                .map(p -> Crs.utm(p[0], p[1]));
    }

    /** Numbers beyond any degree spare a look-up in the EPSG database. */
    private static boolean isDegrees(String name, Bounds bounds) {
        if (CrsNames.isDegrees(name)) {
            return true;
        }
        boolean small = !bounds.isEmpty() && Math.abs(bounds.maxX()) <= 360 && Math.abs(bounds.maxY()) <= 360;
        return small && Crs.isGeographic(name);
    }

    /** Nobody builds cities south of 60 degrees or north of 80: such a latitude is a longitude, whatever was meant. */
    private static boolean isLongitudeFirst(Source source, String crs) {
        // The bounds are those of things in the file's own CRS; of another one in the same file they tell nothing.
        Bounds b =
                crs.strip().equals(source.crsName().strip()) || source.crsName().isEmpty()
                        ? source.bounds()
                        : Bounds.EMPTY;
        return source.longitudeFirst() || (!b.isEmpty() && (b.minX() < -60 || b.maxX() > 80));
    }

    /** Heights on a raster of the city's own CRS, null where they have no place in it. Rasters have longitude first, whatever their CRS's definition says. */
    @Nullable
    HeightRaster raster(HeightGrid grid, Placement placement, Reading reading) {
        Optional<CrsTransform> back = CrsNames.normalise(reading.crs()).flatMap(from -> Crs.between(crs, from));
        return grid.raster(placement.transform(), placement.transform() == null ? null : back.orElse(null));
    }

    /** What moves the source's coordinates into the city; null where they are there already. */
    Placement placement(Source source, String fileCrs, Optional<String> given, Reading reading) {
        FilePlace said = saidOf(fileCrs, reading);
        if (said instanceof FilePlace.ByTwoPoints(TwoPoints points)) {
            return fitted(points, given, reading);
        }
        boolean swapped = said instanceof FilePlace.InCrs in && in.swapped();
        String named = fileCrs.isEmpty() ? given.orElse("") : fileCrs;
        String file = reading.input().path().getFileName().toString();
        if (named.isEmpty()) {
            if (crs.equals(Frame.LOCAL_CRS)) {
                reading.warn("CRS_MISSING", "", file + " names no CRS; its coordinates are taken as local metres.");
            } else {
                reading.note("CRS_ASSUMED", "", file + " names no CRS; its coordinates are taken as " + crs + ".");
            }
            return Placement.STAY;
        }
        Optional<String> name = CrsNames.normalise(named);
        if (name.isEmpty()) {
            reading.warn(
                    "CRS_UNKNOWN", named, "The CRS " + named + " is not known; coordinates are taken as they are.");
            return Placement.STAY;
        }
        if (name.get().equals(crs)) {
            return swapped ? new Placement(null, null, true) : Placement.STAY;
        }
        Optional<CrsTransform> transform = Crs.between(name.get(), crs);
        if (transform.isEmpty()) {
            reading.warn(
                    "CRS_UNKNOWN",
                    named,
                    "There is no way from " + name.get() + " to " + crs + "; coordinates are taken as they are.");
            return Placement.STAY;
        }
        boolean swap = Crs.isGeographic(name.get())
                && !name.get().equals(CrsNames.LON_LAT)
                && !isLongitudeFirst(source, named);
        return new Placement(null, transform.get(), swap != swapped);
    }

    private static @Nullable FilePlace saidOf(String fileCrs, Reading reading) {
        ReadOptions options = reading.options();
        return options.placeOf(reading.input().path())
                .or(() -> fileCrs.isEmpty() ? options.twoPoints().map(FilePlace.ByTwoPoints::new) : Optional.empty())
                .orElse(null);
    }

    /** The world that two points name is the CRS that was given for the file, or the city's. */
    private Placement fitted(TwoPoints points, Optional<String> given, Reading reading) {
        reading.note(
                "PLACED_BY_TWO_POINTS",
                "",
                String.format(
                        Locale.ROOT,
                        "Turned by %.2f degrees and moved to its place by two points; a metre of the file is %.4f m there%s.",
                        points.turnDeg(),
                        points.scale(),
                        points.scaled()
                                ? " and was stretched to it"
                                : String.format(
                                        Locale.ROOT,
                                        ", was left as it is, and puts each point %.2f m beside its place",
                                        points.residualM())));
        Optional<CrsTransform> on = given.flatMap(CrsNames::normalise)
                .filter(name -> !name.equals(crs))
                .flatMap(name -> Crs.between(name, crs));
        return new Placement(points, on.orElse(null), false);
    }
}
