package org.serdica.model.edit;

import java.util.List;

/**
 * Edits that a person made in one go, done and undone together, under a name they will recognise. Two groups with the
 * same stamp are the same group.
 */
public record EditGroup(Stamp stamp, String name, List<Edit> edits) {
    public EditGroup {
        edits = List.copyOf(edits);
    }

    public String id() {
        return stamp.id();
    }

    /** What takes all of them back, the last one first. */
    public List<Edit> inverse() {
        return inverse(edits);
    }

    static List<Edit> inverse(List<Edit> edits) {
        return edits.reversed().stream().map(Edit::inverse).toList();
    }
}
