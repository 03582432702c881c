package org.serdica.importers.check;

import java.util.List;
import org.serdica.importers.api.Finding;
import org.serdica.importers.api.LoadResult;
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
        return geometry.total()
                + schema.stream()
                        .filter(f -> f.severity() != Finding.Severity.NOTE)
                        .count();
    }
}
