package org.serdica.app.ui.tool;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Cursor;

/** A tool whose clicks pick places: it has a cross for a cursor and tells what the next click is for. */
public abstract class AimingTool implements Tool {
    private final ReadOnlyStringWrapper hint;

    /** @param hintKey the key of what it tells at first */
    protected AimingTool(String hintKey) {
        hint = new ReadOnlyStringWrapper(this, "hint", hintKey);
    }

    protected final void tell(String hintKey) {
        hint.set(hintKey);
    }

    @Override
    public final ReadOnlyStringProperty hint() {
        return hint.getReadOnlyProperty();
    }

    @Override
    public final Cursor cursor() {
        return Cursor.CROSSHAIR;
    }
}
