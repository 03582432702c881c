package org.serdica.app.ui.radio;

import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Point3D;
import javafx.scene.Cursor;
import org.serdica.app.ui.tool.Places;
import org.serdica.app.ui.tool.Pointer;
import org.serdica.app.ui.tool.Tool;

/** A click on a place asks what arrives there; without the button the reading stays. */
final class ReadTool implements Tool {
    private final Places places;
    private final Consumer<Point3D> read;
    private final Runnable left;
    private final ReadOnlyStringWrapper hint = new ReadOnlyStringWrapper("radio.read.hint");

    ReadTool(Places places, Consumer<Point3D> read, Runnable left) {
        this.places = places;
        this.read = read;
        this.left = left;
    }

    @Override
    public String id() {
        return "radioRead";
    }

    @Override
    public Cursor cursor() {
        return Cursor.CROSSHAIR;
    }

    @Override
    public ObservableValue<String> hint() {
        return hint.getReadOnlyProperty();
    }

    @Override
    public void deactivate() {
        left.run();
    }

    @Override
    public boolean clicked(Pointer pointer) {
        places.seen(pointer.viewX(), pointer.viewY()).ifPresent(read);
        return true;
    }
}
