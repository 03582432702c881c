package org.serdica.model.edit;

import java.util.List;

/** Edits that a person made in one go, done and undone together, under a name they will recognise. */
public record EditGroup(String name, List<Edit> edits) {
    public EditGroup {
        edits = List.copyOf(edits);
    }

    /** What takes all of them back, the last one first. */
    public EditGroup inverse() {
        return new EditGroup(name, edits.reversed().stream().map(Edit::inverse).toList());
    }
}
