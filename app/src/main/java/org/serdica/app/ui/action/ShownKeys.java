package org.serdica.app.ui.action;

import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * Keys that a menu shows and does not listen for: {@link Shortcuts} does, and knows better than a menu when somebody is only
 * writing letters into a field.
 */
final class ShownKeys extends KeyCombination {
    private final KeyCombination keys;

    ShownKeys(KeyCombination keys) {
        this.keys = keys;
    }

    @Override
    public boolean match(KeyEvent event) {
        return false;
    }

    @Override
    public String getName() {
        return keys.getName();
    }

    @Override
    public String getDisplayText() {
        return keys.getDisplayText();
    }
}
