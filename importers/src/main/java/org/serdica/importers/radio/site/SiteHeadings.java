package org.serdica.importers.radio.site;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.serdica.importers.radio.ColumnName;

/** Finds the columns of {@link SiteColumns} in a table by the names that people and tools give them. */
final class SiteHeadings {
    private static final int MOST_NAMED = 40;

    /** Bare tilts, which do not say what is tilted. */
    private static final List<String> BARE_TILTS = List.of("tilt", "tilt_deg", "downtilt", "down_tilt", "total_tilt");

    /** What tools write beside a cell, and what is none of a planner's business. */
    private static final Set<String> QUIET = Set.of("id", "class", "fid");

    /** By column, its names; where a table has several of them, the first here is read. */
    private static final Map<String, List<String>> NAMES = names();

    private final Map<String, String> headingOf = new HashMap<>();
    private final List<String> unused = new ArrayList<>();
    private final boolean numbersSectors;

    /** @param headings as they stand in the file */
    SiteHeadings(Collection<String> headings) {
        Map<String, String> normal = new LinkedHashMap<>();
        headings.forEach(h -> normal.putIfAbsent(ColumnName.plain(h), h));
        Set<String> left = new LinkedHashSet<>(normal.keySet());
        NAMES.forEach((column, names) -> names.stream()
                .filter(normal::containsKey)
                .findFirst()
                .ifPresent(name -> {
                    headingOf.put(column, normal.getOrDefault(name, name));
                    left.remove(name);
                }));
        left.removeAll(QUIET);
        left.remove("");
        left.forEach(name -> unused.add(normal.getOrDefault(name, name)));
        numbersSectors =
                ColumnName.plain(headingOf.getOrDefault(SiteColumns.CELL, "")).startsWith("sector")
                        && has(SiteColumns.SITE);
    }

    private static Map<String, List<String>> names() {
        Map<String, List<String>> names = new LinkedHashMap<>();
        names.put(SiteColumns.SITE, List.of("site", "site_id", "siteid", "site_name", "sitename", "station"));
        names.put(
                SiteColumns.CELL,
                List.of("cell", "cell_id", "cellid", "cell_name", "cellname", "sector", "sector_id", "name"));
        names.put(SiteColumns.X, List.of("x", "easting", "east"));
        names.put(SiteColumns.Y, List.of("y", "northing", "north"));
        names.put(SiteColumns.LON, List.of("lon", "longitude", "long", "lng"));
        names.put(SiteColumns.LAT, List.of("lat", "latitude"));
        names.put(
                SiteColumns.HEIGHT,
                List.of(
                        "height_m",
                        "height",
                        "antenna_height",
                        "antenna_height_m",
                        "hba",
                        "hba_m",
                        "height_agl",
                        "agl"));
        names.put(SiteColumns.MOUNTING, List.of("mounting", "mount"));
        names.put(SiteColumns.AZIMUTH, List.of("azimuth", "azimuth_deg", "azimut", "azi", "bearing", "direction"));
        names.put(
                SiteColumns.MECHANICAL_TILT,
                List.of(
                        "mechanical_tilt",
                        "mechanical_tilt_deg",
                        "mechanical_downtilt",
                        "mech_tilt",
                        "mtilt",
                        "mt",
                        "mdt"));
        List<String> electrical = new ArrayList<>(List.of(
                "electrical_tilt", "electrical_tilt_deg", "electrical_downtilt", "el_tilt", "etilt", "et", "edt"));
        electrical.addAll(BARE_TILTS);
        names.put(SiteColumns.ELECTRICAL_TILT, electrical);
        names.put(
                SiteColumns.FREQUENCY,
                List.of(
                        "frequency_mhz",
                        "frequency",
                        "freq_mhz",
                        "freq",
                        "f_mhz",
                        "dl_frequency",
                        "carrier_frequency"));
        names.put(SiteColumns.BAND, List.of("band", "frequency_band", "operating_band"));
        names.put(SiteColumns.BANDWIDTH, List.of("bandwidth_mhz", "bandwidth", "bw_mhz", "bw", "channel_bandwidth"));
        names.put(
                SiteColumns.POWER,
                List.of("power_dbm", "power", "tx_power_dbm", "tx_power", "txpower", "max_power_dbm", "max_power"));
        names.put(SiteColumns.TECHNOLOGY, List.of("technology", "tech", "rat"));
        names.put(
                SiteColumns.PATTERN, List.of("pattern", "antenna", "antenna_pattern", "antenna_model", "antenna_type"));
        names.put(SiteColumns.LOAD, List.of("load"));
        names.put(SiteColumns.SCS, List.of("scs_khz", "scs", "subcarrier_spacing"));
        names.put(SiteColumns.NOISE_FIGURE, List.of("noise_figure_db", "noise_figure", "nf"));
        return names;
    }

    /** The values of one row by column. */
    Map<String, String> byColumn(Map<String, String> byHeading) {
        Map<String, String> byColumn = new HashMap<>();
        headingOf.forEach((column, heading) -> {
            String value = byHeading.get(heading);
            if (value != null) {
                byColumn.put(column, value);
            }
        });
        return byColumn;
    }

    boolean has(String column) {
        return headingOf.containsKey(column);
    }

    /** Whether cells are numbered within their sites, as sectors are: such a number alone names nothing. */
    boolean numbersSectors() {
        return numbersSectors;
    }

    /** Tells once what of the table is not read, and what is read for something that it does not quite say. */
    void tell(SiteFindings findings) {
        if (!unused.isEmpty()) {
            findings.add(
                    "SITE_COLUMNS",
                    "",
                    "Columns not used: "
                            + String.join(
                                    ", ",
                                    unused.stream()
                                            .map(SiteFindings::shortened)
                                            .limit(MOST_NAMED)
                                            .toList())
                            + (unused.size() > MOST_NAMED ? " and " + (unused.size() - MOST_NAMED) + " more" : "")
                            + ". Columns that are read: " + readable() + ".");
        }
        String tilt = headingOf.getOrDefault(SiteColumns.ELECTRICAL_TILT, "");
        if (BARE_TILTS.contains(ColumnName.plain(tilt))) {
            findings.add(
                    "SITE_TILT",
                    "",
                    "The column " + SiteFindings.shortened(tilt)
                            + " does not say which tilt; it is read as electrical.");
        }
    }

    /** All columns by the first of their names, for sentences. */
    static String readable() {
        return String.join(", ", NAMES.keySet());
    }
}
