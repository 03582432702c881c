package org.serdica.importers.project;

import java.util.ArrayList;
import java.util.List;
import org.serdica.model.edit.Edit;

/**
 * A variant as the journal keeps it: the base city, what was in force in its parent when it was branched off, and its
 * own groups.
 *
 * @param id 1 for the first one, which every project has
 * @param name empty for the first one, until somebody names it
 * @param parent the variant it was branched off, 0 for the base city
 * @param own its groups in the order they were made, those that were taken back last
 * @param done how many of its own groups are in force; the others can be done again
 */
public record SavedVariant(
        long id, String name, long parent, List<SavedGroup> inherited, List<SavedGroup> own, int done) {
    /** The variant that every project begins with. */
    public static final long FIRST = 1;

    public SavedVariant {
        inherited = List.copyOf(inherited);
        own = List.copyOf(own);
    }

    /** All groups that are in force, the oldest first. */
    public List<SavedGroup> inForce() {
        List<SavedGroup> groups = new ArrayList<>(inherited);
        groups.addAll(own.subList(0, done));
        return groups;
    }

    /** The edits of all groups in force. */
    public List<Edit> edits() {
        return inForce().stream().flatMap(group -> group.edits().stream()).toList();
    }
}
