package org.serdica.app.ui.tool;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;

/** Tells whether keys belong to a text field. */
public final class Typing {
    private Typing() {}

    /** Whether a person is writing something in that scene. */
    public static boolean isIn(Scene scene) {
        Node focus = scene.getFocusOwner();
        return focus instanceof TextInputControl
                || (focus instanceof ComboBoxBase<?> box && box.isEditable())
                || (focus instanceof Spinner<?> spinner && spinner.isEditable());
    }
}
