package org.serdica.importers.project;

import java.time.Instant;
import java.util.List;
import org.serdica.model.edit.Edit;

/**
 * Edits that were made in one go, as the journal keeps them. Groups of the same id are the same group, in whatever
 * variants it is.
 *
 * @param id unique in the project
 * @param at when it was made
 */
public record SavedGroup(String id, String name, String author, Instant at, List<Edit> edits) {
    public SavedGroup {
        edits = List.copyOf(edits);
    }

    /** What stands in the place of a group that a damaged file has lost, so that all others keep theirs. */
    static SavedGroup lost(long number) {
        return new SavedGroup("lost-" + number, "", "", Instant.EPOCH, List.of());
    }
}
