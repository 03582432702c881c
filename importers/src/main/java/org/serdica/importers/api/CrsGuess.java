package org.serdica.importers.api;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.serdica.model.geo.Bounds;
import org.serdica.model.geo.Frame;
import org.serdica.model.geo.Gathering;

/** In which CRSs a point whose CRS is not known, or not believed, would lie near a city. */
final class CrsGuess {
    private static final Pattern EPSG = Pattern.compile("EPSG:([0-9]{4,6})");

    /** Codes of zones of one system, from the first to the last. */
    private static final int[][] FAMILIES = {
        {32601, 32660}, {32701, 32760}, {25828, 25838}, {31466, 31469}, {31254, 31256}, {31284, 31287}, {7803, 7804},
        {2443, 2461}, {6669, 6687}, {26901, 26923}, {28348, 28358}, {3907, 3910}, {3833, 3840}, {2176, 2180}
    };

    /** How many zones to either side of the named one may have been meant. */
    private static final int MOST_ZONES_OFF = 4;

    private static final double ZONE_DEG = 6;
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
        return Double.isFinite(p[0] + p[1]) && city.distanceInPlan(there) <= Gathering.reachM(city);
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
        return Math.hypot(x, y) < SMALLEST_PLANE_M
                ? List.of()
                : NationalCrs.ALL.stream()
                        .filter(this::liesInItsLand)
                        .map(NationalCrs::name)
                        .limit(most)
                        .toList();
    }

    private boolean liesInItsLand(NationalCrs national) {
        return Crs.toDegrees(national.name())
                .map(t -> t.point(x, y))
                .filter(p -> national.contains(p[0], p[1]))
                .isPresent();
    }

    /** Zones of the named CRS's own system, those of the city's place, then what its nations use. */
    private Set<String> candidates(String named) {
        Set<String> all = new LinkedHashSet<>();
        all.add(cityCrs);
        all.addAll(family(named, MOST_ZONES_OFF));
        if (looksLikeDegrees()) {
            all.add(CrsNames.LON_LAT);
        }
        Optional<double[]> place = cityLonLat();
        if (place.isPresent()) {
            double longitude = place.get()[0];
            double latitude = place.get()[1];
            for (int side = -1; side <= 1; side++) {
                String utm = Crs.utm(longitude + ZONE_DEG * side, latitude);
                all.add(utm);
                if (utm.startsWith("EPSG:326")) {
                    all.add(utm.replace("EPSG:326", "EPSG:258"));
                }
            }
            NationalCrs.ALL.stream()
                    .filter(n -> n.isNear(longitude, latitude))
                    .map(NationalCrs::name)
                    .forEach(all::add);
            all.add(NationalCrs.WEB_MERCATOR);
        }
        return all;
    }

    private Optional<double[]> cityLonLat() {
        return city.isEmpty()
                ? Optional.empty()
                : Crs.toDegrees(cityCrs)
                        .map(t -> t.point(city.centreX(), city.centreY()))
                        .filter(p -> Double.isFinite(p[0] + p[1]));
    }

    /** Its zones, the nearest first; none for what has no zones. */
    private static List<String> family(String crs, int mostOff) {
        int code = code(crs);
        for (int[] f : FAMILIES) {
            if (code >= f[0] && code <= f[1]) {
                return IntStream.rangeClosed(Math.max(f[0], code - mostOff), Math.min(f[1], code + mostOff))
                        .boxed()
                        .sorted((a, b) -> Integer.compare(Math.abs(a - code), Math.abs(b - code)))
                        .map(c -> "EPSG:" + c)
                        .toList();
            }
        }
        return List.of();
    }

    static boolean isSameFamily(String a, String b) {
        return family(a, Integer.MAX_VALUE / 2).contains(b);
    }

    private static int code(String crs) {
        Matcher m = EPSG.matcher(crs);
        return m.matches() ? Integer.parseInt(m.group(1)) : -1;
    }
}
