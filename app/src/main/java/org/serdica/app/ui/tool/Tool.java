package org.serdica.app.ui.tool;

import javafx.beans.value.ObservableValue;
import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;

/**
 * What the left button does. A tool that answers false leaves the event to the navigator. Everything happens on the JavaFX thread.
 */
public interface Tool {
    /** Short and stable; its name is under {@code tool.ID} in the words. */
    String id();

    default Cursor cursor() {
        return Cursor.DEFAULT;
    }

    /** The key of the words that say what to do next; empty for nothing. */
    ObservableValue<String> hint();

    /** From now on events come here. */
    default void activate() {}

    /** Another tool takes over; whatever is unfinished is dropped. */
    default void deactivate() {}

    /** The pointer moved without a button; at most once a frame, and not while the camera moves. */
    default void moved(Pointer pointer) {}

    /** The pointer left the view. */
    default void left() {}

    /** A click of the left button without a drag. */
    default boolean clicked(Pointer pointer) {
        return false;
    }

    /** The left button begins to drag from there; true takes the whole drag. */
    default boolean dragStarted(Pointer from) {
        return false;
    }

    default void dragged(Pointer pointer) {}

    default void dragEnded(Pointer pointer) {}

    /** The wheel was turned over the city; false leaves it to the camera. */
    default boolean scrolled(ScrollEvent event) {
        return false;
    }

    /** A key that no text field wanted, except Escape. */
    default boolean keyPressed(KeyEvent event) {
        return false;
    }

    /** Escape: undoes the last unfinished thing; false if there is none and the tool itself can be left. */
    default boolean stepOut() {
        return false;
    }
}
