package org.serdica.app.ui.edit.model;

import java.util.Optional;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.serdica.model.city.ObjectKind;

/** How a model is about to be placed; both the bar and the hand change it. */
final class ModelSettings {
    /** A place that was typed, so that the pointer no longer moves the model. */
    record Pin(double x, double y) {}

    private final DoubleProperty turnDeg = new SimpleDoubleProperty();
    private final DoubleProperty liftM = new SimpleDoubleProperty();
    private final DoubleProperty scale = new SimpleDoubleProperty(1);
    private final ObjectProperty<Optional<Pin>> pin = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty snapping = new SimpleBooleanProperty(true);
    private final BooleanProperty replacing = new SimpleBooleanProperty();
    private final BooleanProperty levelling = new SimpleBooleanProperty();
    private final ObjectProperty<ObjectKind> kind = new SimpleObjectProperty<>(ObjectKind.BUILDING);

    /** Clockwise from how the file has it. */
    DoubleProperty turnDegProperty() {
        return turnDeg;
    }

    /** How high its ground floor is over the ground. */
    DoubleProperty liftMProperty() {
        return liftM;
    }

    DoubleProperty scaleProperty() {
        return scale;
    }

    ObjectProperty<Optional<Pin>> pinProperty() {
        return pin;
    }

    /** Whether it is drawn to what is near. */
    BooleanProperty snappingProperty() {
        return snapping;
    }

    /** Whether buildings under it go. */
    BooleanProperty replacingProperty() {
        return replacing;
    }

    /** Whether the ground under it becomes level. */
    BooleanProperty levellingProperty() {
        return levelling;
    }

    ObjectProperty<ObjectKind> kindProperty() {
        return kind;
    }

    void turnBy(double degrees) {
        turnDeg.set(((turnDeg.get() + degrees) % 360 + 360) % 360);
    }

    /** For another model; what is done with the ground and with snapping stays as it was. */
    void begin(ObjectKind first) {
        turnDeg.set(0);
        liftM.set(0);
        scale.set(1);
        pin.set(Optional.empty());
        kind.set(first);
    }

    Observable[] all() {
        return new Observable[] {turnDeg, liftM, scale, pin, snapping, replacing, levelling, kind};
    }
}
