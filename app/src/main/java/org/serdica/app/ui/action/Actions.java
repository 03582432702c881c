package org.serdica.app.ui.action;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;

/** All actions, in the order they were declared. No two share an id or a shortcut. */
public final class Actions {
    private final Map<String, Action> byId = new LinkedHashMap<>();
    private final Map<KeyCombination, Action> byKeys = new LinkedHashMap<>();

    public void add(Action action) {
        KeyCombination keys = action.shortcut();
        if (byId.containsKey(action.id())) {
            throw new IllegalArgumentException("two actions are called " + action.id());
        }
        if (keys != null) {
            Action other = byKeys.putIfAbsent(keys, action);
            if (other != null) {
                throw new IllegalArgumentException(action.id() + " and " + other.id() + " both want " + keys.getName());
            }
        }
        byId.put(action.id(), action);
    }

    public void addAll(Collection<Action> actions) {
        actions.forEach(this::add);
    }

    public List<Action> all() {
        return List.copyOf(byId.values());
    }

    public List<Action> of(Category category) {
        List<Action> chosen = new ArrayList<>();
        for (Action action : byId.values()) {
            if (action.category() == category) {
                chosen.add(action);
            }
        }
        return chosen;
    }

    public Action get(String id) {
        Action action = byId.get(id);
        if (action == null) {
            throw new IllegalArgumentException("no action is called " + id);
        }
        return action;
    }

    public List<Action> all(String... ids) {
        return Stream.of(ids).map(this::get).toList();
    }

    public @Nullable Action ofKeys(KeyCombination keys) {
        return byKeys.get(keys);
    }
}
