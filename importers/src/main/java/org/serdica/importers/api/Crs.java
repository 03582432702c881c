package org.serdica.importers.api;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.measure.Unit;
import javax.measure.quantity.Length;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.NoSuchAuthorityCodeException;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.api.referencing.crs.GeographicCRS;
import org.geotools.api.referencing.crs.ProjectedCRS;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.api.referencing.operation.NoninvertibleTransformException;
import org.geotools.referencing.CRS;
import org.geotools.referencing.crs.DefaultGeographicCRS;
import si.uom.SI;

/**
 * Coordinate reference systems by their {@link CrsNames} name. East comes before north in all of them. UTM zones and
 * Bulgaria's cadastral system are built from their definition; others cost a look-up in the EPSG database, whose
 * first use takes seconds: {@link #warmUp} gets that over with on another thread.
 */
public final class Crs {
    private static final Pattern UTM = Pattern.compile("EPSG:(326|327|258)([0-9]{2})");
    private static final Map<String, CoordinateReferenceSystem> KNOWN = new ConcurrentHashMap<>();
    private static final Map<String, CrsTransform> TRANSFORMS = new ConcurrentHashMap<>();

    private static final String DEGREES_OF = """
            GEOGCS["%1$s", DATUM["%1$s", SPHEROID["%2$s", 6378137.0, %3$s], TOWGS84[0,0,0,0,0,0,0]],
              PRIMEM["Greenwich", 0.0], UNIT["degree", 0.017453292519943295],
              AXIS["Longitude", EAST], AXIS["Latitude", NORTH]]""";
    private static final String WGS84 = DEGREES_OF.formatted("WGS 84", "WGS 84", "298.257223563");
    private static final String GRS80 = DEGREES_OF.formatted("ETRS89", "GRS 1980", "298.257222101");

    /** EPSG:7801, Lambert conformal conic with two standard parallels, as BGS2005 defines it. */
    private static final String BULGARIA = """
            PROJCS["BGS2005 / CCS2005", %s, PROJECTION["Lambert_Conformal_Conic_2SP"],
              PARAMETER["standard_parallel_1", 42.0], PARAMETER["standard_parallel_2", 43.333333333333336],
              PARAMETER["latitude_of_origin", 42.66787568333333], PARAMETER["central_meridian", 25.5],
              PARAMETER["false_easting", 500000.0], PARAMETER["false_northing", 4725824.3591],
              UNIT["m", 1.0], AXIS["Easting", EAST], AXIS["Northing", NORTH]]""".formatted(GRS80);

    /**
     * A point outside a projection's reach is met by whoever asked; GeoTools would print it to the terminal besides. Kept
     * in a field, since loggers are held weakly.
     */
    private static final Logger PROJECTIONS = Logger.getLogger("org.geotools.referencing.operation.projection");

    static {
        PROJECTIONS.setLevel(Level.SEVERE);
    }

    private Crs() {}

    /** Opens the EPSG database on a thread of its own. */
    public static void warmUp() {
        Thread.ofPlatform().daemon().name("epsg-warm-up").start(() -> find("EPSG:31467"));
    }

    /** The CRS of that normalised name; empty if nobody knows it. */
    static Optional<CoordinateReferenceSystem> find(String name) {
        CoordinateReferenceSystem known = KNOWN.get(name);
        if (known != null) {
            return Optional.of(known);
        }
        try {
            CoordinateReferenceSystem crs = make(name);
            KNOWN.put(name, crs);
            return Optional.of(crs);
        } catch (FactoryException | IllegalArgumentException e) {
            // Names and definitions come out of files: one that means nothing is met by whoever asked.
            return Optional.empty();
        }
    }

    private static CoordinateReferenceSystem make(String name) throws FactoryException {
        if (CrsNames.isDegrees(name)) {
            return DefaultGeographicCRS.WGS84;
        }
        if (name.equals("EPSG:7801")) {
            return CRS.parseWKT(BULGARIA);
        }
        Matcher utm = UTM.matcher(name);
        int zone = utm.matches() ? Integer.parseInt(utm.group(2)) : 0;
        if (zone >= 1 && zone <= 60) {
            return CRS.parseWKT(utmWkt(utm.group(1), zone));
        }
        CoordinateReferenceSystem whole = WktNames.isDefinition(name) ? CRS.parseWKT(name) : CRS.decode(name, true);
        CoordinateReferenceSystem horizontal = CRS.getHorizontalCRS(whole);
        if (horizontal == null) {
            throw new NoSuchAuthorityCodeException("it tells of heights alone", "EPSG", name);
        }
        return horizontal;
    }

    private static String utmWkt(String family, int zone) {
        return """
                PROJCS["%s / UTM zone %d%s", %s, PROJECTION["Transverse_Mercator"],
                  PARAMETER["central_meridian", %d], PARAMETER["latitude_of_origin", 0.0],
                  PARAMETER["scale_factor", 0.9996], PARAMETER["false_easting", 500000.0],
                  PARAMETER["false_northing", %d], UNIT["m", 1.0], AXIS["Easting", EAST], AXIS["Northing", NORTH]]""".formatted(
                        family.equals("258") ? "ETRS89" : "WGS 84",
                        zone,
                        family.equals("327") ? "S" : "N",
                        family.equals("258") ? GRS80 : WGS84,
                        zone * 6 - 183,
                        family.equals("327") ? 10_000_000 : 0);
    }

    /** The metric CRS for data about that place: its UTM zone on WGS 84. */
    public static String utm(double longitude, double latitude) {
        int zone = Math.clamp((int) Math.floor((longitude + 180) / 6) + 1, 1, 60);
        return "EPSG:%d".formatted((latitude < 0 ? 32700 : 32600) + zone);
    }

    /** Whether its coordinates are angles. Looks the CRS up where the name does not tell. */
    static boolean isGeographic(String name) {
        return CrsNames.isDegrees(name)
                || find(name).map(c -> c instanceof GeographicCRS).orElse(false);
    }

    /** Metres of one unit of its axes; empty if nobody knows it or it counts in degrees. */
    public static OptionalDouble metresPerUnit(String name) {
        Optional<CoordinateReferenceSystem> crs = find(name);
        if (crs.isEmpty()) {
            return OptionalDouble.empty();
        }
        Unit<?> unit = crs.get().getCoordinateSystem().getAxis(0).getUnit();
        return unit.isCompatible(SI.METRE)
                ? OptionalDouble.of(
                        unit.asType(Length.class).getConverterTo(SI.METRE).convert(1.0))
                : OptionalDouble.empty();
    }

    /** From one CRS to another, both by normalised names; empty if one is not known. Kept for the next caller. */
    public static Optional<CrsTransform> between(String from, String to) {
        String key = from + " " + to;
        CrsTransform known = TRANSFORMS.get(key);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<CoordinateReferenceSystem> a = find(from);
        Optional<CoordinateReferenceSystem> b = find(to);
        if (a.isEmpty() || b.isEmpty()) {
            return Optional.empty();
        }
        try {
            CrsTransform made = new CrsTransform(math(from, a.get(), to, b.get()));
            TRANSFORMS.put(key, made);
            return Optional.of(made);
        } catch (FactoryException | NoninvertibleTransformException e) {
            return Optional.empty();
        }
    }

    /** A projection we defined ourselves is its own way to degrees; asking for one would open the EPSG database. */
    private static MathTransform math(String from, CoordinateReferenceSystem a, String to, CoordinateReferenceSystem b)
            throws FactoryException, NoninvertibleTransformException {
        if (CrsNames.isDegrees(from) && isOwn(to) && b instanceof ProjectedCRS projected) {
            return projected.getConversionFromBase().getMathTransform();
        }
        if (isOwn(from) && CrsNames.isDegrees(to) && a instanceof ProjectedCRS projected) {
            return projected.getConversionFromBase().getMathTransform().inverse();
        }
        return CRS.findMathTransform(a, b, true);
    }

    private static boolean isOwn(String name) {
        return name.equals("EPSG:7801") || UTM.matcher(name).matches();
    }

    /** From a city's CRS to longitude and latitude in degrees; empty for a local one. */
    public static Optional<CrsTransform> toDegrees(String crs) {
        return between(crs, CrsNames.LON_LAT);
    }

    /** From longitude and latitude in degrees to a city's CRS; empty for a local one. */
    public static Optional<CrsTransform> fromDegrees(String crs) {
        return between(CrsNames.LON_LAT, crs);
    }
}
