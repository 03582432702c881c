package org.serdica.model.check;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a check of many objects found.
 *
 * @param flaws in the order of the objects; of very many, the first ones
 * @param counts all of them, kept or not, by code
 * @param objects top-level objects looked at
 * @param cutShort ids of objects that were too much work to be checked to the end
 */
public record CheckReport(
        List<Flaw> flaws, Map<FlawCode, Long> counts, long objects, long polygons, long solids, List<String> cutShort) {
    public CheckReport {
        flaws = List.copyOf(flaws);
        counts = Collections.unmodifiableMap(new TreeMap<>(counts));
        cutShort = List.copyOf(cutShort);
    }

    public long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
