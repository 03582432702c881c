package org.serdica.app.ui.tool;

import java.util.Optional;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Cursor;
import org.serdica.app.scene.SceneModel;
import org.serdica.app.scene.fx.CityView;
import org.serdica.app.scene.fx.Hit;
import org.serdica.model.city.CityObject;

/**
 * Selects objects: a click takes one, Ctrl or Shift adds and removes, Shift drag (or any drag while {@link #boxProperty} is on)
 * draws a box round many; with Ctrl those are added. What is under the pointer is lit.
 */
public final class SelectTool implements Tool {
    private final CityView view;
    private final SceneModel model;
    private final RubberBand band;
    private final BooleanProperty box = new SimpleBooleanProperty(this, "box");
    private final ObservableValue<String> hint = box.map(on -> on ? "tool.select.hint.box" : "");
    private boolean adding;

    public SelectTool(CityView view) {
        this.view = view;
        model = view.model();
        band = new RubberBand(view.overlay());
    }

    /** Whether a drag draws a box instead of moving the camera. */
    public BooleanProperty boxProperty() {
        return box;
    }

    @Override
    public String id() {
        return "select";
    }

    @Override
    public Cursor cursor() {
        return Cursor.DEFAULT;
    }

    @Override
    public ObservableValue<String> hint() {
        return hint;
    }

    @Override
    public void deactivate() {
        band.hide();
        box.set(false);
        left();
    }

    @Override
    public void moved(Pointer pointer) {
        model.hoveredProperty().set(id(pointer).orElse(""));
    }

    @Override
    public void left() {
        model.hoveredProperty().set("");
    }

    @Override
    public boolean clicked(Pointer pointer) {
        if (pointer.clicks() > 1) {
            return false;
        }
        Optional<String> id = id(pointer);
        if (pointer.control() || pointer.shift()) {
            id.ifPresent(i -> {
                if (!model.selection().remove(i)) {
                    model.selection().add(i);
                }
            });
        } else {
            replace(id.map(Set::of).orElse(Set.of()));
        }
        return true;
    }

    @Override
    public boolean dragStarted(Pointer from) {
        if (!from.shift() && !box.get()) {
            return false;
        }
        adding = from.control();
        band.begin(from.viewX(), from.viewY());
        return true;
    }

    @Override
    public void dragged(Pointer pointer) {
        band.stretch(pointer.viewX(), pointer.viewY());
    }

    @Override
    public void dragEnded(Pointer pointer) {
        if (!band.isShown()) {
            return;
        }
        band.stretch(pointer.viewX(), pointer.viewY());
        Set<String> inside = new BoxSelection(model, view.getWidth(), view.getHeight()).inside(band.area());
        band.hide();
        if (adding) {
            model.selection().addAll(inside);
        } else {
            replace(inside);
        }
    }

    @Override
    public boolean stepOut() {
        if (band.isShown()) {
            band.hide();
            return true;
        }
        if (box.get()) {
            box.set(false);
            return true;
        }
        boolean any = !model.selection().isEmpty();
        model.selection().clear();
        return any;
    }

    private void replace(Set<String> ids) {
        model.selection().retainAll(ids);
        model.selection().addAll(ids);
    }

    /** Things are selected whole; only of an opened building its rooms and walls. */
    private Optional<String> id(Pointer pointer) {
        return pointer.hit()
                .flatMap(Hit::object)
                .map(o -> model.openedProperty().get().contains(o) ? o : o.root())
                .map(CityObject::id);
    }
}
