package org.serdica.app.ui.edit;

import java.util.List;

/**
 * What was done, in order, by the names people will recognise.
 *
 * @param position how many of the first are in force; the others can be redone
 */
public record EditHistory(List<String> names, int position) {
    public static final EditHistory NONE = new EditHistory(List.of(), 0);

    public EditHistory {
        names = List.copyOf(names);
    }

    public boolean canUndo() {
        return position > 0;
    }

    public boolean canRedo() {
        return position < names.size();
    }

    /** The name of what would be undone, empty for nothing. */
    public String undoName() {
        return canUndo() ? names.get(position - 1) : "";
    }

    /** The name of what would be redone, empty for nothing. */
    public String redoName() {
        return canRedo() ? names.get(position) : "";
    }
}
