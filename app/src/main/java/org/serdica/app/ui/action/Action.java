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
 * @param id short and stable
 * @param words the key of its name
 * @param shortcut the keys for it; plain letters do not count while a text field has the focus
 * @param enabled whether it can be done now
 * @param on for an action that switches something: whether that is on
 * @param apart whether a line stands before it in the menu
 */
public record Action(
        String id,
        String words,
        Category category,
        Ikon icon,
        @Nullable KeyCombination shortcut,
        ObservableBooleanValue enabled,
        @Nullable BooleanProperty on,
        boolean apart,
        Runnable handler) {
    public static Action of(String id, Category category, Ikon icon, Runnable handler) {
        return new Action(
                id, "action." + id, category, icon, null, new SimpleBooleanProperty(true), null, false, handler);
    }

    /** An action that turns a property round. */
    public static Action switching(String id, Category category, Ikon icon, BooleanProperty property) {
        return new Action(
                id,
                "action." + id,
                category,
                icon,
                null,
                new SimpleBooleanProperty(true),
                property,
                false,
                () -> property.set(!property.get()));
    }

    public Action keys(String combination) {
        return new Action(id, words, category, icon, KeyCombination.valueOf(combination), enabled, on, apart, handler);
    }

    public Action when(ObservableBooleanValue possible) {
        return new Action(id, words, category, icon, shortcut, possible, on, apart, handler);
    }

    /** Begins a new group in its menu. */
    public Action apartFromOthers() {
        return new Action(id, words, category, icon, shortcut, enabled, on, true, handler);
    }

    /** Takes its name from another place in the words. */
    public Action named(String wordsKey) {
        return new Action(id, wordsKey, category, icon, shortcut, enabled, on, apart, handler);
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
