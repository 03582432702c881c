package org.serdica.app.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import org.serdica.app.scene.fx.CityView;
import org.serdica.app.scene.fx.Hit;
import org.serdica.app.scene.stage.SceneAssembly;
import org.serdica.app.ui.tool.Navigator;
import org.serdica.model.city.City;
import org.serdica.model.city.CityObject;

/**
 * The view of the open city, and beside or behind it a view of another state of it. The second view is made when it is
 * first needed and has no city while nothing is compared, so that it costs nothing then.
 */
public final class CompareView extends Region {
    private static final double LINE_PX = 2;
    private static final double GRIP_PX = 11;
    private static final double NAME_GAP_PX = 12;
    private static final double WAITING_PX = 18;
    private static final double COMING_OPACITY = 0.45;

    /** How the two are arranged. */
    public enum Mode {
        /** Only the open city. */
        OFF,
        SIDE_BY_SIDE,
        /** Both in the same place; a line between them can be drawn aside. */
        SWIPE
    }

    private final CityView first;
    private final Navigator navigator;
    private final ObjectProperty<Mode> mode = new SimpleObjectProperty<>(this, "mode", Mode.OFF);
    private final DoubleProperty share = new SimpleDoubleProperty(this, "share", 0.5);
    private final Region line = new Region();
    private final Label firstName = new Label();
    private final Label secondName = new Label();
    private final Rectangle clip = new Rectangle();

    /** Turns beside the other state's name until all of it is on the screen. */
    private final ProgressIndicator waiting = new ProgressIndicator();

    private final List<Region> notes = new ArrayList<>();
    private @Nullable Following following;
    private final ReadOnlyObjectWrapper<Optional<CityView>> other = new ReadOnlyObjectWrapper<>(Optional.empty());
    private @Nullable CityView second;

    /** While the other state comes on the screen piece by piece, nothing half-built is compared with. */
    private boolean coming;

    /** @param navigator what moves the camera of the first view */
    public CompareView(CityView first, Navigator navigator) {
        this.first = first;
        this.navigator = navigator;
        line.getStyleClass().add("compare-line");
        line.setId("compare-line");
        line.setCursor(Cursor.H_RESIZE);
        line.visibleProperty().bind(mode.isNotEqualTo(Mode.OFF));
        line.mouseTransparentProperty().bind(mode.isNotEqualTo(Mode.SWIPE));
        line.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drawAside);
        for (Label name : new Label[] {firstName, secondName}) {
            name.getStyleClass().add("compare-name");
            name.setMouseTransparent(true);
            name.visibleProperty()
                    .bind(Bindings.createBooleanBinding(
                            () -> mode.get() != Mode.OFF && !name.getText().isEmpty(), mode, name.textProperty()));
        }
        waiting.setId("compare-waiting");
        waiting.setMouseTransparent(true);
        waiting.setVisible(false);
        getChildren().addAll(first, line, firstName, secondName, waiting);
        mode.subscribe(now -> arrange());
        share.subscribe(now -> requestLayout());
    }

    public ObjectProperty<Mode> modeProperty() {
        return mode;
    }

    /** The second view; empty until it is first needed. It has no city while nothing is compared. */
    public ReadOnlyObjectProperty<Optional<CityView>> otherProperty() {
        return other.getReadOnlyProperty();
    }

    /** Where the line stands, from 0 at the left edge to 1 at the right edge. */
    public DoubleProperty shareProperty() {
        return share;
    }

    /** Puts something under the other state's name: what its picture means. */
    public void putUnderOtherName(Region note) {
        notes.add(note);
        getChildren().add(note);
        requestLayout();
    }

    /** Shows another state of the city beside the open one, or behind the line. */
    public void compare(City city, ObservableValue<String> openName, ObservableValue<String> otherName, Mode how) {
        firstName.textProperty().bind(openName);
        secondName.textProperty().bind(otherName);
        mode.set(how == Mode.OFF ? Mode.SIDE_BY_SIDE : how);
        following().show(city);
        await();
    }

    // It only takes a sign away again.
    @SuppressWarnings("FutureReturnValueIgnored")
    private void await() {
        CityView view = second;
        if (view != null) {
            come(true);
            view.settled().whenComplete((done, error) -> come(false));
        }
    }

    private void come(boolean now) {
        coming = now;
        waiting.setVisible(now);
        // Its name must not stand over a picture that is not yet its own.
        secondName.setOpacity(now ? COMING_OPACITY : 1);
        requestLayout();
    }

    /** Another state in place of the one that is compared with. */
    public void follow(City city) {
        if (mode.get() != Mode.OFF) {
            following().show(city);
        }
    }

    /** Shows the open city alone. */
    public void end() {
        mode.set(Mode.OFF);
    }

    private void arrange() {
        CityView hidden = second;
        if (mode.get() == Mode.OFF) {
            waiting.setVisible(false);
            if (hidden != null && following != null) {
                getChildren().remove(hidden);
                following.show(City.empty(first.model().city().frame()));
            }
        } else {
            following();
            CityView made = second;
            if (made != null && !getChildren().contains(made)) {
                getChildren().add(1, made);
            }
            if (made != null) {
                made.setMouseTransparent(mode.get() == Mode.SWIPE);
                made.setClip(clip);
            }
        }
        requestLayout();
    }

    private Following following() {
        Following known = following;
        if (known == null) {
            known = new Following(first.model());
            following = known;
            CityView view = SceneAssembly.assemble(known.model()).view();
            view.setId("compare-view");
            navigator.alsoMovedFrom(view);
            view.addEventHandler(MouseEvent.MOUSE_CLICKED, e -> select(view, e));
            second = view;
            other.set(Optional.of(view));
            arrange();
        }
        return known;
    }

    private void select(CityView view, MouseEvent e) {
        if (e.getButton() == MouseButton.PRIMARY && e.isStillSincePress() && e.getClickCount() == 1) {
            if (!e.isShiftDown()) {
                first.model().selection().clear();
            }
            view.pick(e.getX(), e.getY())
                    .flatMap(Hit::object)
                    .map(CityObject::root)
                    .ifPresent(object -> first.model().selection().add(object.id()));
        }
    }

    private void drawAside(MouseEvent e) {
        share.set(Math.clamp(sceneToLocal(e.getSceneX(), e.getSceneY()).getX() / Math.max(1, getWidth()), 0.02, 0.98));
        e.consume();
    }

    @Override
    protected void layoutChildren() {
        double w = getWidth();
        double h = getHeight();
        CityView behind = second;
        double at = snapPositionX(mode.get() == Mode.SIDE_BY_SIDE ? w / 2 : w * share.get());
        if (mode.get() == Mode.OFF || behind == null) {
            first.resizeRelocate(0, 0, w, h);
        } else if (mode.get() == Mode.SIDE_BY_SIDE) {
            first.resizeRelocate(0, 0, at, h);
            behind.resizeRelocate(at, 0, w - at, h);
            clip(0, w - at, h);
        } else {
            first.resizeRelocate(0, 0, w, h);
            behind.resizeRelocate(0, 0, w, h);
            clip(at, coming ? 0 : w - at, h);
        }
        double lineWidth = mode.get() == Mode.SWIPE ? GRIP_PX : LINE_PX;
        line.resizeRelocate(at - lineWidth / 2, 0, lineWidth, h);
        place(firstName, at - NAME_GAP_PX - firstName.prefWidth(-1), h);
        place(secondName, at + NAME_GAP_PX, h);
        double below = secondName.getLayoutY() + secondName.getHeight() + NAME_GAP_PX;
        for (Region note : notes) {
            note.resizeRelocate(at + NAME_GAP_PX, below, note.prefWidth(-1), note.prefHeight(-1));
            below += note.isVisible() ? note.getHeight() + NAME_GAP_PX : 0;
        }
        waiting.resizeRelocate(
                at + 2 * NAME_GAP_PX + secondName.getWidth(),
                secondName.getLayoutY() + (secondName.getHeight() - WAITING_PX) / 2,
                WAITING_PX,
                WAITING_PX);
    }

    private void clip(double x, double w, double h) {
        clip.setX(x);
        clip.setWidth(w);
        clip.setHeight(h);
    }

    private static void place(Label name, double x, double h) {
        double height = name.prefHeight(-1);
        name.resizeRelocate(x, h * 0.14, name.prefWidth(-1), height);
    }

    @Override
    protected double computePrefWidth(double height) {
        return first.prefWidth(height);
    }

    @Override
    protected double computePrefHeight(double width) {
        return first.prefHeight(width);
    }
}
