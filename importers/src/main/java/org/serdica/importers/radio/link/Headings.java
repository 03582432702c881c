package org.serdica.importers.radio.link;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Where a table keeps what; case does not matter, and some columns go by several names. */
final class Headings {
    /** Names that published tables and users give to the same thing. */
    private static final Map<String, List<String>> ALSO = Map.ofEntries(
            Map.entry("f_ghz", List.of("fc_ghz", "freqency (ghz)", "frequency (ghz)", "frequency_ghz")),
            Map.entry("fc_ghz", List.of("f_ghz", "frequency_ghz")),
            Map.entry("d_m", List.of("d3d_m", "d2d_m", "distance_m")),
            Map.entry("d2d_m", List.of("d2d_out_m", "d_m")),
            Map.entry("elevation_deg", List.of("elevation angle (deg)", "elev_deg")),
            Map.entry("probability_percent", List.of("probability (%)", "p_percent", "probability_pct")),
            Map.entry("elev_deg", List.of("elevation_deg")));

    private final Map<String, Integer> places = new HashMap<>();

    /** As formulas write the names; a table asks for the same few in every row. */
    private final Map<String, Integer> asked = new HashMap<>();

    Headings(List<String> names) {
        for (int i = 0; i < names.size(); i++) {
            places.putIfAbsent(names.get(i).toLowerCase(Locale.ROOT), i);
        }
        ALSO.forEach((name, others) -> {
            for (String other : others) {
                Integer place = places.get(other);
                if (place != null) {
                    places.putIfAbsent(name, place);
                }
            }
        });
    }

    /** -1 where there is no such column. */
    int place(String name) {
        Integer known = asked.get(name);
        if (known == null) {
            known = places.getOrDefault(name.toLowerCase(Locale.ROOT), -1);
            asked.put(name, known);
        }
        return known;
    }

    boolean has(String name) {
        return place(name) >= 0;
    }
}
