package org.serdica.importers.api;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * CRSs as {@code .prj} files and databases write them out in full, without a code: known by the names that GIS programs
 * give them, else kept whole, since the text itself defines them.
 */
final class WktNames {
    private static final Pattern OUTER =
            Pattern.compile("(?is)^\\s*(PROJCS|PROJCRS|GEOGCS|GEOGCRS|COMPD_CS)\\s*\\[\\s*\"([^\"]{1,200})\".*");
    private static final Pattern INNER = Pattern.compile("(?is)^\\s*COMPD_CS\\s*\\[\\s*\"[^\"]*\"\\s*,\\s*(.*)$");
    private static final int MOST_LENGTH = 1 << 14;
    private static final int MOST_DEPTH = 16;

    /** Names as ESRI software writes them, in lower case without separators. */
    private static final Map<String, String> ESRI = Map.ofEntries(
            Map.entry("gcswgs1984", "EPSG:4326"),
            Map.entry("wgs84", "EPSG:4326"),
            Map.entry("gcsetrs1989", "EPSG:4258"),
            Map.entry("etrs89", "EPSG:4258"),
            Map.entry("wgs1984webmercatorauxiliarysphere", "EPSG:3857"),
            Map.entry("wgs84pseudomercator", "EPSG:3857"),
            Map.entry("rdnew", "EPSG:28992"),
            Map.entry("amersfoortrdnew", "EPSG:28992"),
            Map.entry("dhdn3degreegausszone2", "EPSG:31466"),
            Map.entry("dhdn3degreegausszone3", "EPSG:31467"),
            Map.entry("dhdn3degreegausszone4", "EPSG:31468"),
            Map.entry("dhdn3degreegausszone5", "EPSG:31469"),
            Map.entry("bgs2005ccs2005", "EPSG:7801"),
            Map.entry("bgs2005ccs", "EPSG:7801"),
            Map.entry("britishnationalgrid", "EPSG:27700"),
            Map.entry("osgb36britishnationalgrid", "EPSG:27700"),
            Map.entry("rgf1993lambert93", "EPSG:2154"),
            Map.entry("rgf93lambert93", "EPSG:2154"),
            Map.entry("ch1903lv95", "EPSG:2056"),
            Map.entry("ch1903+lv95", "EPSG:2056"),
            Map.entry("mgiaustrialambert", "EPSG:31287"),
            Map.entry("belgelambert72", "EPSG:31370"),
            Map.entry("belgianlambert72", "EPSG:31370"),
            Map.entry("belgianlambert2008", "EPSG:3812"));

    private static final Pattern UTM = Pattern.compile("(wgs1984|wgs84|etrs1989|etrs89).*utmzone([0-9]{1,2})([ns])");

    private WktNames() {}

    /** Whether the text is a definition written out, not a name. */
    static boolean isDefinition(String name) {
        return OUTER.matcher(name).matches();
    }

    /** Its code where the name tells it, else the definition itself; empty if it is not one that could be read. */
    static Optional<String> normalise(String wkt) {
        if (wkt.length() > MOST_LENGTH || depth(wkt) > MOST_DEPTH) {
            return Optional.empty();
        }
        Matcher compound = INNER.matcher(wkt);
        String text = compound.matches() ? compound.group(1) : wkt;
        Matcher outer = OUTER.matcher(text);
        if (!outer.matches()) {
            return Optional.empty();
        }
        String plain = outer.group(2).toLowerCase(Locale.ROOT).replaceAll("[ /_:\\-]", "");
        String known = ESRI.get(plain);
        if (known != null) {
            return Optional.of(known);
        }
        Matcher utm = UTM.matcher(plain);
        if (utm.matches() && Integer.parseInt(utm.group(2)) <= 60) {
            boolean etrs = utm.group(1).startsWith("etrs");
            String family = etrs ? "258" : utm.group(3).equals("s") ? "327" : "326";
            return Optional.of("EPSG:%s%02d".formatted(family, Integer.parseInt(utm.group(2))));
        }
        return Optional.of(wkt.strip());
    }

    private static int depth(String wkt) {
        int depth = 0;
        int deepest = 0;
        for (int i = 0; i < wkt.length(); i++) {
            char c = wkt.charAt(i);
            depth += c == '[' || c == '(' ? 1 : c == ']' || c == ')' ? -1 : 0;
            deepest = Math.max(deepest, depth);
        }
        return deepest;
    }
}
