package org.serdica.importers.api;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.serdica.model.city.City;
import org.serdica.model.geo.Bounds;
import org.serdica.model.geo.Gathering;

/** Which files of a request lie far from the city, or from the bulk of the others, and why that may be. */
final class FarFiles {
    /** Numbers smaller than these are counted from a point of the file's own. */
    private static final double LOCAL_M = 20_000;

    private FarFiles() {}

    static List<FarFile> among(Extents extents, LoadRequest request, String cityCrs) {
        List<Extents.Extent> placed =
                extents.all().stream().filter(e -> !e.bounds().isEmpty()).toList();
        Bounds city = request.into().map(City::bounds).filter(b -> !b.isEmpty()).orElseGet(() -> bulk(placed));
        List<FarFile> far = new ArrayList<>();
        for (Extents.Extent extent : placed) {
            double distance = city.distanceInPlan(extent.bounds());
            if (distance > Gathering.reachM(city)) {
                far.add(explained(extent, distance, city, cityCrs));
            }
        }
        return far;
    }

    /** The box around the file with most objects, of those that name a CRS if any does, and all that lies near that. */
    private static Bounds bulk(List<Extents.Extent> placed) {
        List<Extents.Extent> rest = new ArrayList<>(placed);
        rest.sort(Comparator.comparing(
                        (Extents.Extent e) -> e.source().crsName().isEmpty())
                .thenComparing(Comparator.comparingLong(Extents.Extent::objects).reversed()));
        Bounds first = rest.isEmpty() ? Bounds.EMPTY : rest.removeFirst().bounds();
        return Gathering.around(first, rest.stream().map(Extents.Extent::bounds).toList());
    }

    private static FarFile explained(Extents.Extent extent, double distance, Bounds city, String cityCrs) {
        Source source = extent.source();
        String named = CrsNames.normalise(source.crsName()).orElse(source.crsName());
        Bounds raw = source.bounds();
        CrsGuess guess = new CrsGuess(raw.centreX(), raw.centreY(), cityCrs, city);
        if (raw.isEmpty()) {
            return new FarFile(file(source), extent.bounds(), distance, named, cityCrs, FarFile.Reason.UNKNOWN, "");
        }
        if (CrsNames.isDegrees(named)) {
            boolean swapped = guess.isNearIn(CrsNames.LON_LAT, true);
            return new FarFile(
                    file(source),
                    extent.bounds(),
                    distance,
                    named,
                    cityCrs,
                    swapped ? FarFile.Reason.SWAPPED : FarFile.Reason.UNKNOWN,
                    swapped ? named : "");
        }
        String own = named.isEmpty() ? cityCrs : named;
        FarFile.Reason reason = FarFile.Reason.UNKNOWN;
        String fitting = "";
        if (guess.looksLikeDegrees() && guess.isNearIn(CrsNames.LON_LAT, false)) {
            reason = FarFile.Reason.DEGREES;
            fitting = CrsNames.LON_LAT;
        } else if (Math.hypot(raw.centreX(), raw.centreY()) < LOCAL_M) {
            reason = FarFile.Reason.LOCAL;
        } else if (guess.isNearIn(own, true)) {
            reason = FarFile.Reason.SWAPPED;
            fitting = own;
        } else {
            fitting = guess.near(own, false).orElse("");
            if (!fitting.isEmpty()) {
                reason = CrsGuess.isSameFamily(own, fitting) ? FarFile.Reason.OTHER_ZONE : FarFile.Reason.OTHER_CRS;
            }
        }
        return new FarFile(file(source), extent.bounds(), distance, named, cityCrs, reason, fitting);
    }

    private static Path file(Source source) {
        return source.file().path();
    }

    static List<SourceReport> noted(List<SourceReport> reports, List<FarFile> far) {
        return reports.stream()
                .map(report -> far.stream()
                        .filter(f -> f.file().equals(report.file()))
                        .findFirst()
                        .map(f -> report.with(f.finding()))
                        .orElse(report))
                .toList();
    }
}
