package org.serdica.model.edit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.serdica.model.city.City;

/** The edits that led from one snapshot to the present one, to be undone and redone group by group. Not thread-safe. */
public final class EditLog {
    private final Deque<EditGroup> done = new ArrayDeque<>();
    private final Deque<EditGroup> undone = new ArrayDeque<>();
    private City city;

    public EditLog(City start) {
        city = start;
    }

    /** The present snapshot. */
    public City city() {
        return city;
    }

    /**
     * Applies edits as one group; what was undone before can no longer be redone.
     *
     * @throws EditRefused if one of them does not fit; then nothing has changed
     */
    public Effects apply(String name, List<Edit> edits) {
        EditGroup group = new EditGroup(name, edits);
        Effects effects = take(group);
        if (!group.edits().isEmpty()) {
            done.push(group);
            undone.clear();
        }
        return effects;
    }

    /** Takes the last group back; nothing happens if there is none. */
    public Effects undo() {
        if (done.isEmpty()) {
            return Effects.NONE;
        }
        Effects effects = take(done.peek().inverse());
        undone.push(done.pop());
        return effects;
    }

    /** Does again what was undone last; nothing happens if that is nothing. */
    public Effects redo() {
        if (undone.isEmpty()) {
            return Effects.NONE;
        }
        Effects effects = take(undone.peek());
        done.push(undone.pop());
        return effects;
    }

    /** The name of the group that {@link #undo} would take back. */
    public Optional<String> undoName() {
        return Optional.ofNullable(done.peek()).map(EditGroup::name);
    }

    /** The name of the group that {@link #redo} would do again. */
    public Optional<String> redoName() {
        return Optional.ofNullable(undone.peek()).map(EditGroup::name);
    }

    /** All groups that are in force, the oldest first. */
    public List<EditGroup> groups() {
        return List.copyOf(done).reversed();
    }

    private Effects take(EditGroup group) {
        Change change = Change.of(city, group.edits());
        city = change.city();
        return change.effects();
    }
}
