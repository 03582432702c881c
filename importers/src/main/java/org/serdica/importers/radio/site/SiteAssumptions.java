package org.serdica.importers.radio.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.serdica.importers.api.Finding;
import org.serdica.model.radio.network.Technology;

/** What rows do not say and what is taken for it, told once a kind, however many rows a table has. */
final class SiteAssumptions {
    private static final int MOST_KINDS = 100;

    private final Map<String, Taken> values = new LinkedHashMap<>();
    private final Map<String, Double> bands = new TreeMap<>();
    private final Map<Unnamed, Integer> technologies = new LinkedHashMap<>();

    /** The values taken for a column, and for how many cells. */
    private static final class Taken {
        final TreeSet<String> values = new TreeSet<>();
        int cells;
    }

    /** @param name in the file, empty for none */
    private record Unnamed(String name, Technology taken) {}

    void value(String column, String taken) {
        Taken kind = values.computeIfAbsent(column, c -> new Taken());
        kind.values.add(taken);
        kind.cells++;
    }

    void band(String name, double middleMHz) {
        if (bands.size() < MOST_KINDS) {
            bands.put(name, middleMHz);
        }
    }

    void technology(String name, Technology taken) {
        if (technologies.size() < MOST_KINDS || technologies.containsKey(new Unnamed(name, taken))) {
            technologies.merge(new Unnamed(name, taken), 1, Integer::sum);
        }
    }

    List<Finding> findings() {
        List<Finding> all = new ArrayList<>();
        if (!bands.isEmpty()) {
            List<String> parts = new ArrayList<>();
            bands.forEach((name, mhz) -> parts.add(name + " is " + SiteColumns.text(mhz) + " MHz"));
            all.add(Finding.warning(
                    "SITE_BAND",
                    "",
                    "Where only a band is named, the middle of its downlink is taken: " + String.join(", ", parts)
                            + "."));
        }
        technologies.forEach((kind, cells) -> all.add(Finding.warning(
                "SITE_TECHNOLOGY",
                "",
                (kind.name().isEmpty()
                                ? "No technology is named for " + cells(cells)
                                : "Nobody knows the technology \"" + kind.name() + "\" of " + cells(cells))
                        + "; by the frequency " + kind.taken().text() + " is taken.")));
        if (!values.isEmpty()) {
            List<String> parts = new ArrayList<>();
            values.forEach((column, t) ->
                    parts.add(column + " " + String.join(" or ", t.values) + " (" + cells(t.cells) + ")"));
            all.add(Finding.warning(
                    "SITE_ASSUMED",
                    "",
                    "The table does not say everything; what is usual was taken: " + String.join(", ", parts) + "."));
        }
        return all;
    }

    private static String cells(int number) {
        return number + (number == 1 ? " cell" : " cells");
    }
}
