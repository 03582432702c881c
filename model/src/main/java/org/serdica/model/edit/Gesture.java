package org.serdica.model.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.serdica.model.city.City;

/**
 * A change on its way, while a handle is dragged or a form is drawn: each preview takes the place of the one before it.
 * In the end it is kept as one group, or dropped without a trace.
 */
public final class Gesture {
    private final EditLog log;
    private final String name;
    private final City before;
    private List<Edit> shown = List.of();
    private boolean open = true;

    Gesture(EditLog log, String name) {
        this.log = log;
        this.name = name;
        before = log.city();
    }

    /** The city as it was when the gesture began; edits of previews are made for this one. */
    public City before() {
        return before;
    }

    /**
     * Shows these edits instead of the last preview's.
     *
     * @param edits from {@link #before} on
     * @return what differs from the last preview
     * @throws EditRefused if they do not fit; then the last preview stays
     */
    public Effects preview(List<Edit> edits) {
        requireOpen();
        List<Edit> next = List.copyOf(edits);
        Effects effects = log.take(way(shown, next));
        shown = next;
        return effects;
    }

    /** Keeps what is shown as one group; empty where that is nothing. What was undone before can no longer be redone. */
    public Optional<EditGroup> commit() {
        requireOpen();
        open = false;
        if (shown.isEmpty()) {
            log.end();
            return Optional.empty();
        }
        return Optional.of(log.settle(name, shown));
    }

    /** Goes back to the very snapshot the gesture began with. */
    public Effects abort() {
        requireOpen();
        open = false;
        City last = log.city();
        log.drop(before);
        return Change.of(last, EditGroup.inverse(shown)).effects().between(last, before);
    }

    public boolean isOpen() {
        return open;
    }

    private static List<Edit> way(List<Edit> back, List<Edit> forth) {
        List<Edit> way = new ArrayList<>(EditGroup.inverse(back));
        way.addAll(forth);
        return way;
    }

    private void requireOpen() {
        if (!open) {
            throw new IllegalStateException("the gesture is over");
        }
    }
}
