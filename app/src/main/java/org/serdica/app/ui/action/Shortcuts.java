package org.serdica.app.ui.action;

import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** Turns keys into actions. */
public final class Shortcuts {
    private final Actions actions;

    private Shortcuts(Actions actions) {
        this.actions = actions;
    }

    /** Listens for keys that nothing in the scene has used up. */
    public static void install(Scene scene, Actions actions) {
        Shortcuts shortcuts = new Shortcuts(actions);
        scene.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            boolean typing = scene.getFocusOwner() instanceof TextInputControl;
            if (!e.isConsumed() && shortcuts.run(e, typing)) {
                e.consume();
            }
        });
    }

    private boolean run(KeyEvent event, boolean typing) {
        if (typing && isPlain(event)) {
            return false;
        }
        for (Action action : actions.all()) {
            KeyCombination keys = action.shortcut();
            if (keys != null && keys.match(event) && action.enabled().get()) {
                action.run();
                return true;
            }
        }
        return false;
    }

    /** A key that writes or moves in a text field. */
    private static boolean isPlain(KeyEvent e) {
        return !e.isShortcutDown() && !e.isAltDown() && !e.getCode().isFunctionKey() && e.getCode() != KeyCode.ESCAPE;
    }
}
