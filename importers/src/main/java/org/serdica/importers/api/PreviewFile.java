package org.serdica.importers.api;

import java.util.List;
import java.util.Optional;
import org.serdica.model.geo.Bounds;

/**
 * What is in one file that may be imported.
 *
 * @param report as if all of it came in
 * @param bounds around it in the city's CRS, empty if it has no place there
 * @param place how it is known where its coordinates are
 * @param suggestions CRSs that fit a file that does not say it, the likeliest first
 * @param columns its columns where it is a table of plain features
 */
public record PreviewFile(
        SourceReport report,
        Bounds bounds,
        Standing place,
        List<CrsSuggestion> suggestions,
        Optional<FileColumns> columns) {
    /** How it is known where a file's coordinates are. */
    public enum Standing {
        /** The file says so, or somebody. */
        SAID,
        /** Nobody says so; they are taken for the city's. */
        ASSUMED,
        /** Nobody says so, and there is no city to take them from. */
        MISSING
    }

    public PreviewFile {
        suggestions = List.copyOf(suggestions);
    }
}
