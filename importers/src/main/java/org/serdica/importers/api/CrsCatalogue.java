package org.serdica.importers.api;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.crs.CRSAuthorityFactory;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.api.referencing.crs.ProjectedCRS;
import org.geotools.referencing.ReferencingFactoryFinder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** All projected CRSs of the EPSG database and the degrees that files come in, to be looked through by code or name. */
public final class CrsCatalogue {
    private static final Logger LOG = LoggerFactory.getLogger(CrsCatalogue.class);
    private static final String LON_LAT_TITLE = "WGS 84, longitude and latitude";
    private static final String BETWEEN = "[\\s/_]+";
    private final List<Entry> entries;

    /**
     * A CRS.
     *
     * @param crs its normalised name, such as {@code EPSG:7801}
     * @param title as its makers call it
     */
    public record Entry(String crs, String title) {}

    private CrsCatalogue(List<Entry> entries) {
        this.entries = entries;
    }

    /** Reads the database, which takes seconds the first time: not for the thread of a window. */
    public static CrsCatalogue load() {
        return Loaded.CATALOGUE;
    }

    private static final class Loaded {
        static final CrsCatalogue CATALOGUE = read();
    }

    private static CrsCatalogue read() {
        List<Entry> all = new ArrayList<>();
        all.add(new Entry(CrsNames.LON_LAT, LON_LAT_TITLE));
        try {
            CRSAuthorityFactory epsg = ReferencingFactoryFinder.getCRSAuthorityFactory("EPSG", null);
            for (String degrees : new String[] {"4258", "6668", "4269"}) {
                all.add(new Entry(
                        "EPSG:" + degrees, epsg.getDescriptionText(degrees).toString()));
            }
            for (String code : epsg.getAuthorityCodes(ProjectedCRS.class)) {
                all.add(new Entry("EPSG:" + code, epsg.getDescriptionText(code).toString()));
            }
        } catch (FactoryException e) {
            // A database that cannot be read leaves the field with what a person types in full.
            LOG.warn("the EPSG database cannot be listed", e);
        }
        return new CrsCatalogue(all);
    }

    /** What a code, a beginning of one, an alias or words of a name mean, the likeliest first; at most so many. */
    public List<Entry> search(String text, int most) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        if (wanted.isEmpty()) {
            return List.of();
        }
        String exact = CrsNames.normalise(text).orElse("");
        String[] words = wanted.split(BETWEEN);
        return entries.stream()
                .filter(e -> e.crs.equals(exact) || fits(e, words))
                .sorted(Comparator.comparingInt((Entry e) -> rank(e, exact, wanted, words))
                        .thenComparingInt(e -> e.title.length())
                        .thenComparing(Entry::crs))
                .limit(most)
                .toList();
    }

    private static boolean fits(Entry e, String... words) {
        String all = (e.crs + " " + e.title).toLowerCase(Locale.ROOT);
        for (String word : words) {
            if (!all.contains(word)) {
                return false;
            }
        }
        return true;
    }

    private static int rank(Entry e, String exact, String wanted, String... words) {
        if (e.crs.equals(exact)) {
            return 0;
        }
        String code = e.crs.substring(e.crs.indexOf(':') + 1);
        String title = e.title.toLowerCase(Locale.ROOT);
        if (code.startsWith(wanted)) {
            return 1;
        }
        if (title.startsWith(wanted)) {
            return 2;
        }
        boolean inWords = Arrays.stream(words)
                .allMatch(w -> Arrays.stream(title.split(BETWEEN)).anyMatch(t -> t.startsWith(w)));
        // Of many zones of that number, those of the datums that cities come in now.
        return !inWords ? 5 : title.startsWith("wgs 84 /") || title.startsWith("etrs89 /") ? 3 : 4;
    }

    /** The CRS that a text names alone, if there is one of that name. */
    public static Optional<Entry> find(String text) {
        return CrsNames.normalise(text).flatMap(name -> Crs.find(name)
                .map(CrsCatalogue::title)
                .map(title -> new Entry(name, name.equals(CrsNames.LON_LAT) ? LON_LAT_TITLE : title)));
    }

    private static String title(CoordinateReferenceSystem crs) {
        return crs.getName().getCode();
    }
}
