package org.serdica.importers.api;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The many ways in which files name a CRS, brought to one: {@code EPSG:n} of its horizontal part. Heights keep the
 * file's own vertical reference. Works on text alone, since a look-up in the EPSG database costs seconds.
 */
public final class CrsNames {
    /** Longitude before latitude, in degrees, on WGS 84: what GeoJSON means without saying. */
    public static final String LON_LAT = "OGC:CRS84";

    private static final Pattern EPSG =
            Pattern.compile("(?i)epsg(?:\\.xml|\\.io)?[:/#]+(?:[0-9][0-9.]*[:/#]+)?([0-9]{4,6})(?![0-9.])");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{4,6}");
    private static final Pattern GERMAN_UTM = Pattern.compile("(?i)etrs89_utm([0-9]{2})");
    private static final Pattern UTM_IN_WORDS = Pattern.compile("(?i)utm[ _]*zone[ _]*([0-9]{1,2})[ _]*([NS])");
    private static final Pattern GERMAN_GK = Pattern.compile("(?i)dhdn_3gk([2-5])");
    private static final Pattern GERMAN_GK_IN_WORDS =
            Pattern.compile("(?i)dhdn[ /_]*(?:3-degree )?gauss[- ]*kr(?:u|ue|ü)ger[ _]*zone[ _]*([2-5])");
    private static final Pattern SAXON_GK = Pattern.compile("(?i)rd_?83_3gk([45])");
    private static final Pattern CRS84 = Pattern.compile("(?i)(?:crs:?84h?|ogc:2:84)$");
    private static final Pattern JAPANESE_PLANE =
            Pattern.compile("(?i)jgd(2000|2011) */ *japan plane rectangular cs ([ivx]+)");
    private static final List<String> ROMAN = List.of(
            "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI",
            "XVII", "XVIII", "XIX");
    private static final int JGD2000_PLANE_I = 2443;
    private static final int JGD2011_PLANE_I = 6669;

    /** Japan's planes I to XIII with heights, one after the other. */
    private static final int JGD2011_PLANE_I_WITH_HEIGHT = 10_162;

    private static final int JGD2011_PLANE_XIII_WITH_HEIGHT = 10_174;
    private static final Pattern AUTHORITY =
            Pattern.compile("(?i)(?:AUTHORITY|ID)\\[\"EPSG\",\\s*\"?([0-9]{4,6})\"?\\]\\s*\\]\\s*$");

    /** Compound and three-dimensional codes with the code of their horizontal part. */
    private static final Map<String, String> HORIZONTAL = Map.ofEntries(
            Map.entry("7415", "28992"),
            Map.entry("5554", "25831"),
            Map.entry("5555", "25832"),
            Map.entry("5556", "25833"),
            Map.entry("5698", "2154"),
            Map.entry("5971", "25831"),
            Map.entry("5972", "25832"),
            Map.entry("5973", "25833"),
            Map.entry("5974", "25834"),
            Map.entry("5975", "25835"),
            Map.entry("5976", "25836"),
            Map.entry("7405", "27700"),
            Map.entry("9286", "4258"),
            Map.entry("6697", "6668"),
            Map.entry("6667", "6668"),
            Map.entry("7423", "4258"),
            Map.entry("4937", "4258"),
            Map.entry("4979", "4326"),
            Map.entry("9518", "4326"),
            Map.entry("7797", "7798"));

    /** Geographic CRSs whose datum agrees with WGS 84 within what a city model can show. */
    private static final Set<String> DEGREES =
            Set.of("EPSG:4326", "EPSG:4258", "EPSG:6668", "EPSG:4612", "EPSG:7798", "EPSG:4269", "EPSG:4171", LON_LAT);

    /** Names in words, lower case and without spaces, slashes and underscores. */
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("crs84", LON_LAT),
            Map.entry("wgs84", "EPSG:4326"),
            Map.entry("etrs89", "EPSG:4258"),
            Map.entry("etrs89lat-lon", "EPSG:4258"),
            Map.entry("etrs89lat-lon-h", "EPSG:4258"),
            Map.entry("jgd2011", "EPSG:6668"),
            Map.entry("jgd2000", "EPSG:4612"),
            Map.entry("amersfoortrdnew", "EPSG:28992"),
            Map.entry("rdnew", "EPSG:28992"),
            Map.entry("rijksdriehoek", "EPSG:28992"),
            Map.entry("bgs2005ccs2005", "EPSG:7801"),
            Map.entry("ccs2005", "EPSG:7801"),
            Map.entry("bgs2005kk", "EPSG:7801"),
            Map.entry("бгс2005кк", "EPSG:7801"),
            Map.entry("бгс2005", "EPSG:7798"),
            Map.entry("bgs2005utmzone34n", "EPSG:7803"),
            Map.entry("bgs2005utmzone35n", "EPSG:7804"),
            Map.entry("bgs2005", "EPSG:7798"),
            Map.entry("ch1903+lv95", "EPSG:2056"),
            Map.entry("lambert93", "EPSG:2154"),
            Map.entry("rgf93lambert-93", "EPSG:2154"));

    private CrsNames() {}

    /** The one way to write that CRS; empty where the name is not known or means a local one. */
    public static Optional<String> normalise(String name) {
        String text = name.strip();
        if (text.isEmpty() || text.startsWith("#")) {
            return Optional.empty();
        }
        Matcher wkt = AUTHORITY.matcher(text);
        if (wkt.find()) {
            return Optional.of(epsg(wkt.group(1)));
        }
        if (WktNames.isDefinition(text)) {
            return WktNames.normalise(text);
        }
        if (CRS84.matcher(text).find()) {
            return Optional.of(LON_LAT);
        }
        Matcher epsg = EPSG.matcher(text);
        if (epsg.find()) {
            return Optional.of(epsg(epsg.group(1)));
        }
        if (NUMBER.matcher(text).matches()) {
            return Optional.of(epsg(text));
        }
        Matcher utm = GERMAN_UTM.matcher(text);
        if (utm.find()) {
            return Optional.of("EPSG:258" + utm.group(1));
        }
        Matcher gk = GERMAN_GK.matcher(text);
        if (gk.find()) {
            return Optional.of("EPSG:3146" + (Integer.parseInt(gk.group(1)) + 4));
        }
        Matcher spoken = GERMAN_GK_IN_WORDS.matcher(text);
        if (spoken.find()) {
            return Optional.of("EPSG:3146" + (Integer.parseInt(spoken.group(1)) + 4));
        }
        Matcher saxon = SAXON_GK.matcher(text);
        if (saxon.find()) {
            return Optional.of("EPSG:339" + (Integer.parseInt(saxon.group(1)) + 4));
        }
        return words(text).or(() -> utmInWords(text)).or(() -> japanesePlane(text));
    }

    private static Optional<String> japanesePlane(String text) {
        Matcher plane = JAPANESE_PLANE.matcher(text);
        int number = plane.find() ? ROMAN.indexOf(plane.group(2).toUpperCase(Locale.ROOT)) : -1;
        int first = number >= 0 && plane.group(1).equals("2000") ? JGD2000_PLANE_I : JGD2011_PLANE_I;
        return number < 0 ? Optional.empty() : Optional.of("EPSG:" + (first + number));
    }

    private static Optional<String> utmInWords(String text) {
        Matcher utm = UTM_IN_WORDS.matcher(text);
        if (!utm.find() || Integer.parseInt(utm.group(1)) > 60) {
            return Optional.empty();
        }
        String family = text.toUpperCase(Locale.ROOT).contains("ETRS89")
                ? "258"
                : utm.group(2).equalsIgnoreCase("S") ? "327" : "326";
        return Optional.of("EPSG:%s%02d".formatted(family, Integer.parseInt(utm.group(1))));
    }

    private static Optional<String> words(String text) {
        // A height system behind the name of a horizontal one changes nothing in the plane.
        String horizontal = text.contains(" + ") ? text.substring(0, text.indexOf(" + ")) : text;
        String plain = horizontal.toLowerCase(Locale.ROOT).replaceAll("[ /_]", "");
        String last = plain.substring(plain.lastIndexOf(':') + 1);
        String head = last.contains("*") ? last.substring(0, last.indexOf('*')) : last;
        return Optional.ofNullable(WORDS.getOrDefault(plain, WORDS.get(head)));
    }

    private static String epsg(String code) {
        int number = Integer.parseInt(code);
        if (number >= JGD2011_PLANE_I_WITH_HEIGHT && number <= JGD2011_PLANE_XIII_WITH_HEIGHT) {
            return "EPSG:" + (number - JGD2011_PLANE_I_WITH_HEIGHT + JGD2011_PLANE_I);
        }
        return "EPSG:" + HORIZONTAL.getOrDefault(code, code);
    }

    /** Whether coordinates in it are degrees on a datum that needs no shift to WGS 84. */
    public static boolean isDegrees(String normalised) {
        return DEGREES.contains(normalised);
    }
}
