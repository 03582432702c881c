package org.serdica.importers.project;

import java.time.Instant;
import java.util.List;
import org.serdica.model.edit.Edit;
import org.serdica.model.edit.EditGroup;
import org.serdica.model.edit.Stamp;

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

    public static SavedGroup of(EditGroup group, String author) {
        return new SavedGroup(group.id(), group.name(), author, group.stamp().time(), group.edits());
    }

    /** The group as an edit log takes it. */
    public EditGroup group() {
        return new EditGroup(new Stamp(id, at), name, edits);
    }

    /** What stands in the place of a group that a damaged file has lost, so that all others keep theirs. */
    static SavedGroup lost(long number) {
        return new SavedGroup("lost-" + number, "", "", Instant.EPOCH, List.of());
    }
}
