package org.serdica.app.ui.action;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;

/**
 * Something a person can do, declared once.
 *
 * @param id short and stable; its words are under {@link #words}
 * @param shortcut the keys for it; plain letters do not count while a text field has the focus
 * @param enabled whether it can be done now
 * @param on for an action that switches something: whether that is on
 */
public record Action(
        String id,
        Category category,
        Ikon icon,
        @Nullable KeyCombination shortcut,
        ObservableBooleanValue enabled,
        @Nullable BooleanProperty on,
        Runnable handler) {
    public static Action of(String id, Category category, Ikon icon, Runnable handler) {
        return new Action(id, category, icon, null, new SimpleBooleanProperty(true), null, handler);
    }

    /** An action that turns a property round. */
    public static Action switching(String id, Category category, Ikon icon, BooleanProperty property) {
        return new Action(id, category, icon, null, new SimpleBooleanProperty(true), property, () ->
                property.set(!property.get()));
    }

    public Action keys(String combination) {
        return new Action(id, category, icon, KeyCombination.valueOf(combination), enabled, on, handler);
    }

    public Action when(ObservableBooleanValue possible) {
        return new Action(id, category, icon, shortcut, possible, on, handler);
    }

    /** The key of its name. */
    public String words() {
        return "action." + id;
    }

    /** Its keys as a person reads them, empty without any. */
    public String keysText() {
        return shortcut == null ? "" : shortcut.getDisplayText();
    }

    /** Does it if it can be done now. */
    public void run() {
        if (enabled.get()) {
            handler.run();
        }
    }
}
