package org.serdica.app.scene;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.serdica.model.city.City;
import org.serdica.model.edit.variant.Difference.Kind;

/** Which objects differ from the city before all edits, kept up object by object. On the JavaFX thread. */
public final class ChangeMarks {
    private final Map<String, Set<Kind>> kinds = new HashMap<>();
    private final List<Consumer<Set<String>>> told = new ArrayList<>();
    private final BooleanProperty changed = new SimpleBooleanProperty(true);
    private final BooleanProperty ghosts = new SimpleBooleanProperty(true);
    private City base;

    ChangeMarks(City base) {
        this.base = base;
    }

    /** Whether what changed is shown in a colour of its own. */
    public BooleanProperty changedProperty() {
        return changed;
    }

    /** Whether what was removed, moved or reshaped is still seen as it was, as a ghost. */
    public BooleanProperty ghostsProperty() {
        return ghosts;
    }

    /** The city that is compared with. */
    public City base() {
        return base;
    }

    /** What differs of each top-level object that does. */
    public Map<String, Set<Kind>> kinds() {
        return Collections.unmodifiableMap(kinds);
    }

    /** Somebody who is told the ids of objects that are to be looked at again. */
    public void onChange(Consumer<Set<String>> listener) {
        told.add(listener);
    }

    /** Another city to compare with, and all that differs from it. */
    public void begin(City newBase, Map<String, Set<Kind>> differing) {
        Set<String> touched = new HashSet<>(kinds.keySet());
        touched.addAll(differing.keySet());
        base = newBase;
        kinds.clear();
        kinds.putAll(differing);
        tell(touched);
    }

    /**
     * Some objects were looked at again.
     *
     * @param looked their ids
     * @param differing what differs of those that do
     */
    public void follow(Set<String> looked, Map<String, Set<Kind>> differing) {
        kinds.keySet().removeAll(looked);
        kinds.putAll(differing);
        tell(looked);
    }

    private void tell(Set<String> touched) {
        if (!touched.isEmpty()) {
            told.forEach(listener -> listener.accept(touched));
        }
    }
}
