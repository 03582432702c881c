package org.serdica.importers.check;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.serdica.importers.api.Finding;
import org.serdica.importers.api.LoadResult;
import org.serdica.importers.api.SourceReport;
import org.serdica.model.check.CheckReport;

/**
 * What a check of files found.
 *
 * @param loaded the city as it was read, and what came of each file
 * @param geometry flaws of the objects' shapes
 * @param schema faults of the files themselves, each with its place in the city where its element has one
 */
public record FileReport(LoadResult loaded, CheckReport geometry, List<Finding> schema) {
    public FileReport {
        schema = List.copyOf(schema);
    }

    /** Findings of both kinds; what is only a note is none. */
    public long total() {
        return geometry.total() + ofFiles();
    }

    /** Faults of the files themselves, without notes. */
    public long ofFiles() {
        return schema.size() - notes();
    }

    public long notes() {
        return schema.stream()
                .filter(f -> f.severity() == Finding.Severity.NOTE)
                .count();
    }

    /** Members of the files that could not come in, by reason; those that nobody wanted are none of them. */
    public Map<String, Long> leftOut() {
        Map<String, Long> all = new TreeMap<>();
        loaded.reports().forEach(r -> r.leftOut().forEach((reason, n) -> all.merge(reason, n, Long::sum)));
        all.remove(SourceReport.BY_CHOICE);
        return all;
    }

    public long leftOutMembers() {
        return leftOut().values().stream().mapToLong(Long::longValue).sum();
    }

    /** Whether nothing was found and nothing left out. */
    public boolean isFlawless() {
        return total() + leftOutMembers() == 0;
    }
}
