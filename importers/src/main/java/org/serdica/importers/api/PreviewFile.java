package org.serdica.importers.api;

import java.util.List;
import java.util.Optional;
import org.serdica.model.geo.Bounds;

/**
 * What is in one file that may be imported.
 *
 * @param report as if all of it came in
 * @param bounds around it in the city's CRS, empty if it has no place there
 * @param asksForCrs whether neither the file nor anybody says where its coordinates are
 * @param suggestions CRSs that fit such a file, the likeliest first
 * @param columns its columns where it is a table of plain features
 */
public record PreviewFile(
        SourceReport report,
        Bounds bounds,
        boolean asksForCrs,
        List<CrsSuggestion> suggestions,
        Optional<FileColumns> columns) {
    public PreviewFile {
        suggestions = List.copyOf(suggestions);
    }
}
