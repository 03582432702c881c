package org.serdica.importers.sumo;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The CRS behind a network's coordinates, from the PROJ text that SUMO keeps of it. */
final class SumoProjection {
    private static final Pattern INIT = Pattern.compile("(?i)(?:\\+init=)?epsg:([0-9]{4,6})");

    private SumoProjection() {}

    /** {@code EPSG:n} or a definition in full; empty where there is none or it is of a kind unknown here. */
    static String crs(String projection) {
        Matcher init = INIT.matcher(projection);
        if (init.find()) {
            return "EPSG:" + init.group(1);
        }
        Map<String, String> p = new HashMap<>();
        for (String word : projection.split("\\s+")) {
            int equals = word.indexOf('=');
            if (word.startsWith("+")) {
                p.put(equals < 0 ? word.substring(1) : word.substring(1, equals), word.substring(equals + 1));
            }
        }
        return switch (p.getOrDefault("proj", "")) {
            case "utm" -> utm(p);
            case "tmerc" -> transverseMercator(p);
            case "longlat", "latlong" -> "OGC:CRS84";
            default -> "";
        };
    }

    private static String utm(Map<String, String> p) {
        int zone = (int) number(p, "zone", 0);
        if (zone < 1 || zone > 60) {
            return "";
        }
        boolean european = p.getOrDefault("ellps", "").equalsIgnoreCase("GRS80");
        String family = p.containsKey("south") ? "327" : european ? "258" : "326";
        return "EPSG:%s%02d".formatted(family, zone);
    }

    private static String transverseMercator(Map<String, String> p) {
        return String.format(
                Locale.ROOT,
                "PROJCS[\"Transverse Mercator of a SUMO network\", GEOGCS[\"WGS 84\", DATUM[\"WGS_1984\","
                        + " SPHEROID[\"WGS 84\", 6378137, 298.257223563]], PRIMEM[\"Greenwich\", 0],"
                        + " UNIT[\"degree\", 0.017453292519943295]], PROJECTION[\"Transverse_Mercator\"],"
                        + " PARAMETER[\"central_meridian\", %s], PARAMETER[\"latitude_of_origin\", %s],"
                        + " PARAMETER[\"scale_factor\", %s], PARAMETER[\"false_easting\", %s],"
                        + " PARAMETER[\"false_northing\", %s], UNIT[\"m\", 1]]",
                number(p, "lon_0", 0),
                number(p, "lat_0", 0),
                number(p, "k", number(p, "k_0", 1)),
                number(p, "x_0", 0),
                number(p, "y_0", 0));
    }

    private static double number(Map<String, String> p, String name, double otherwise) {
        try {
            return Double.parseDouble(p.getOrDefault(name, Double.toString(otherwise)));
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }
}
