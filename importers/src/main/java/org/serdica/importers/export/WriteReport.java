package org.serdica.importers.export;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What came of writing a city.
 *
 * @param files all that were written, the one asked for first
 * @param objects written, by class name
 * @param shortfalls what the format could not hold, each named, counted and explained
 */
public record WriteReport(WriteFormat format, List<Path> files, Map<String, Long> objects, List<Shortfall> shortfalls) {
    public WriteReport {
        files = List.copyOf(files);
        shortfalls = List.copyOf(shortfalls);
    }

    public long objectCount() {
        return objects.values().stream().mapToLong(Long::longValue).sum();
    }
}
