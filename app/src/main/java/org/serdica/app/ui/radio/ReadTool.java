package org.serdica.app.ui.radio;

import java.util.function.Consumer;
import javafx.geometry.Point3D;
import org.serdica.app.ui.tool.AimingTool;
import org.serdica.app.ui.tool.Places;
import org.serdica.app.ui.tool.Pointer;

/** A click on a place asks what arrives there; without the button the reading stays. */
final class ReadTool extends AimingTool {
    private final Places places;
    private final Consumer<Point3D> read;
    private final Runnable left;

    ReadTool(Places places, Consumer<Point3D> read, Runnable left) {
        super("radio.read.hint");
        this.places = places;
        this.read = read;
        this.left = left;
    }

    @Override
    public String id() {
        return "radioRead";
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
