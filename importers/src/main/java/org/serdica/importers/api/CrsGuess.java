package org.serdica.importers.api;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.geotools.api.metadata.extent.GeographicBoundingBox;
import org.geotools.referencing.CRS;
import org.serdica.model.geo.Bounds;
import org.serdica.model.geo.Frame;

/** In which CRSs a point whose CRS is not known, or not believed, would lie near a city. */
final class CrsGuess {
    private static final Pattern EPSG = Pattern.compile("EPSG:([0-9]{4,6})");

    /** Codes of zones of one system, from the first to the last. */
    private static final int[][] FAMILIES = {
        {32601, 32660}, {32701, 32760}, {25828, 25838}, {31466, 31469}, {31254, 31256}, {31284, 31287},
        {7803, 7804}, {2443, 2461}, {6669, 6687}, {26901, 26923}, {28348, 28358}, {3907, 3910}, {3833, 3840}, {2176, 2180}
    };

    /** National systems that cities of Europe and Japan come in, beside the zones above. */
    private static final int[] NATIONAL = {
        7801, 28992, 2056, 21781, 2154, 27700, 31370, 3812, 2180, 5514, 3035, 3857, 31256, 31287, 3006, 3067, 3301, 3059,
        3346, 3794, 3765, 3763, 3003, 3004, 6707, 6708, 25884, 2100, 3844, 23700, 2169, 5650, 29902, 2157
    };

    private static final double SMALLEST_PLANE_M = 1000;

    private final double x;
    private final double y;
    private final String cityCrs;
    private final Bounds city;

    /** @param city the box around the city, empty where there is none */
    CrsGuess(double x, double y, String cityCrs, Bounds city) {
        this.x = x;
        this.y = y;
        this.cityCrs = cityCrs;
        this.city = city;
    }

    boolean looksLikeDegrees() {
        return Math.abs(x) <= 180 && Math.abs(y) <= 90 && (x != 0 || y != 0);
    }

    /** Whether the point lies near the city if it is in that CRS. */
    boolean isNearIn(String crs, boolean swapped) {
        if (city.isEmpty() || cityCrs.equals(Frame.LOCAL_CRS)) {
            return false;
        }
        double[] p = swapped ? new double[] {y, x} : new double[] {x, y};
        if (!crs.equals(cityCrs)) {
            Optional<CrsTransform> way = Crs.between(crs, cityCrs);
            if (way.isEmpty()) {
                return false;
            }
            p = way.get().point(p[0], p[1]);
        }
        Bounds there = new Bounds(p[0], p[1], 0, p[0], p[1], 0);
        return Double.isFinite(p[0] + p[1]) && FarFiles.distance(there, city) <= FarFiles.reach(city);
    }

    /** The first CRS other than the named one in which the point lies near the city. */
    Optional<String> near(String named, boolean swapped) {
        return candidates(named).stream()
                .filter(c -> !c.equals(named) && isNearIn(c, swapped))
                .findFirst();
    }

    /** The CRSs in which the point lies near the city, the likeliest first; at most so many. */
    List<String> allNear(int most, boolean swapped) {
        return candidates(cityCrs).stream()
                .filter(c -> isNearIn(c, swapped))
                .limit(most)
                .toList();
    }

    /** National systems whose land the point lies in if it is in them; at most so many. */
    List<String> plausible(int most) {
        List<String> fitting = new ArrayList<>();
        for (int code : NATIONAL) {
            String name = "EPSG:" + code;
            if (fitting.size() < most && liesInItsLand(name)) {
                fitting.add(name);
            }
        }
        return fitting;
    }

    private boolean liesInItsLand(String name) {
        if (Math.hypot(x, y) < SMALLEST_PLANE_M || name.equals("EPSG:3857") || name.equals("EPSG:3035")) {
            return false;
        }
        Optional<double[]> lonLat = Crs.toDegrees(name).map(t -> t.point(x, y));
        return lonLat.isPresent()
                && Crs.find(name)
                        .map(CRS::getGeographicBoundingBox)
                        .map(box -> contains(box, lonLat.get()))
                        .orElse(false);
    }

    private static boolean contains(GeographicBoundingBox box, double[] lonLat) {
        return lonLat[0] >= box.getWestBoundLongitude()
                && lonLat[0] <= box.getEastBoundLongitude()
                && lonLat[1] >= box.getSouthBoundLatitude()
                && lonLat[1] <= box.getNorthBoundLatitude();
    }

    /** Zones of the named CRS's own system, those of the city's place, then what nations use. */
    private Set<String> candidates(String named) {
        Set<String> all = new LinkedHashSet<>();
        all.add(cityCrs);
        family(named).forEach(all::add);
        if (looksLikeDegrees()) {
            all.add(CrsNames.LON_LAT);
        }
        Crs.toDegrees(cityCrs).map(t -> t.point(city.centreX(), city.centreY())).ifPresent(lonLat -> {
            if (Double.isFinite(lonLat[0] + lonLat[1])) {
                for (int side = -1; side <= 1; side++) {
                    String utm = Crs.utm(lonLat[0] + 6 * side, lonLat[1]);
                    all.add(utm);
                    if (utm.startsWith("EPSG:326")) {
                        all.add(utm.replace("EPSG:326", "EPSG:258"));
                    }
                }
            }
        });
        for (int code : NATIONAL) {
            all.add("EPSG:" + code);
        }
        for (int code = 31466; code <= 31469; code++) {
            all.add("EPSG:" + code);
        }
        return all;
    }

    private static List<String> family(String crs) {
        int code = code(crs);
        for (int[] f : FAMILIES) {
            if (code >= f[0] && code <= f[1]) {
                return IntStream.rangeClosed(f[0], f[1])
                        .boxed()
                        .sorted((a, b) -> Integer.compare(Math.abs(a - code), Math.abs(b - code)))
                        .map(c -> "EPSG:" + c)
                        .toList();
            }
        }
        return List.of();
    }

    static boolean isSameFamily(String a, String b) {
        return family(a).contains(b);
    }

    private static int code(String crs) {
        Matcher m = EPSG.matcher(crs);
        return m.matches() ? Integer.parseInt(m.group(1)) : -1;
    }
}
