package org.serdica.app.ui.edit.handle;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Point3D;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.serdica.app.scene.camera.Perspective;
import org.serdica.app.scene.fx.CityView;
import org.serdica.app.scene.fx.Hit;
import org.serdica.app.ui.edit.EditSession;
import org.serdica.app.ui.edit.NumberEntry;
import org.serdica.app.ui.edit.ObjectEdits;
import org.serdica.app.ui.edit.ReadingBox;
import org.serdica.app.ui.edit.Upright;
import org.serdica.app.ui.edit.draw.DrawLayer;
import org.serdica.app.ui.edit.draw.DrawSettings;
import org.serdica.app.ui.edit.form.FormChanges;
import org.serdica.app.ui.tool.PerFrame;
import org.serdica.app.ui.tool.Places;
import org.serdica.app.ui.tool.Pointer;
import org.serdica.app.ui.tool.SelectTool;
import org.serdica.app.ui.tool.Tool;
import org.serdica.app.ui.words.Words;
import org.serdica.model.building.FootprintEdits;
import org.serdica.model.building.draw.Snap;
import org.serdica.model.building.draw.SnapKind;
import org.serdica.model.city.City;
import org.serdica.model.city.CityObject;
import org.serdica.model.edit.Edit;
import org.serdica.model.geo.Bounds;

/**
 * Selects as the select tool does, and holds what is selected: by its handles, or by itself to be moved. While something is
 * pulled, a number can be typed and set with Enter; Escape puts everything back.
 */
public final class EditTool implements Tool {
    private static final double[] NO_RING = {};

    private final CityView view;
    private final SelectTool select;
    private final Places places;
    private final EditSession session;
    private final Words words;
    private final HandleLayer layer;
    private final ReadingBox readings;
    private final FormChanges forms;
    private final SnapDots snaps;
    private final DrawLayer guides;
    private final DrawSettings drawing;
    private final Companion streets;
    private final BooleanProperty corners = new SimpleBooleanProperty(this, "corners");
    private final ReadOnlyStringWrapper hint = new ReadOnlyStringWrapper("tool.edit.hint");
    private final PerFrame follow = new PerFrame(this::follow);
    private NumberEntry typed = new NumberEntry(1);
    private @Nullable Pull pull;
    private boolean boxing;
    private boolean companion;
    private @Nullable Pointer last;

    /**
     * @param streets has the hand where streets are held and bent
     * @param drawing has the grid that handles snap to as well
     * @param breaches sentences about rules that are breached by what is pulled
     */
    public EditTool(
            CityView view,
            SelectTool select,
            Companion streets,
            Places places,
            EditSession session,
            FormChanges forms,
            DrawSettings drawing,
            ObservableValue<List<String>> breaches,
            Words words) {
        this.view = view;
        this.forms = forms;
        this.drawing = drawing;
        this.select = select;
        this.streets = streets;
        this.places = places;
        this.session = session;
        this.words = words;
        layer = new HandleLayer(view);
        view.addPart(layer);
        readings = new ReadingBox(view.overlay(), words, breaches);
        snaps = new SnapDots(view.overlay());
        guides = new DrawLayer(view, drawing);
        view.addPart(guides);
        streets.hint().subscribe(hint::set);
        corners.subscribe(on -> {
            layer.showCorners(on);
            hint.set(restingHint());
        });
    }

    /** Whether single corners of a footprint are held instead of the whole. */
    public BooleanProperty cornersProperty() {
        return corners;
    }

    @Override
    public String id() {
        return "edit";
    }

    @Override
    public ObservableValue<String> hint() {
        return hint.getReadOnlyProperty();
    }

    @Override
    public void activate() {
        layer.show(true);
        streets.activate();
    }

    @Override
    public void deactivate() {
        giveUp();
        corners.set(false);
        layer.show(false);
        layer.hover(null);
        select.left();
        streets.deactivate();
    }

    @Override
    public void moved(Pointer pointer) {
        Optional<Handle> handle = layer.at(places.perspective(), pointer.viewX(), pointer.viewY());
        layer.hover(handle.orElse(null));
        view.setCursor(handle.map(h -> cursor(h.grip())).orElse(cursor()));
        if (handle.isPresent()) {
            select.left();
            streets.left();
        } else if (streets.holds(pointer)) {
            streets.moved(pointer);
            view.setCursor(streets.cursor());
        } else {
            streets.left();
            select.moved(pointer);
        }
    }

    private static Cursor cursor(Handle.Grip grip) {
        return switch (grip) {
            case MOVE -> Cursor.MOVE;
            case TURN -> Cursor.HAND;
            case RAISE, LIFT, TILT -> Cursor.V_RESIZE;
            case STRETCH, CORNER, AIM -> Cursor.CROSSHAIR;
            case WALL -> Cursor.OPEN_HAND;
        };
    }

    @Override
    public void left() {
        layer.hover(null);
        streets.left();
        select.left();
    }

    @Override
    public boolean clicked(Pointer pointer) {
        Optional<Handle> handle = layer.at(places.perspective(), pointer.viewX(), pointer.viewY());
        if (handle.isPresent() && pointer.control()) {
            changeCorners(handle.get());
        }
        return handle.isPresent() || streets.holds(pointer) && streets.clicked(pointer) || select.clicked(pointer);
    }

    /** A wall gets a corner in its middle; a corner goes. */
    private void changeCorners(Handle handle) {
        List<CityObject> objects = ObjectEdits.tops(session.city(), view.model().selection());
        if (handle.grip() == Handle.Grip.WALL) {
            forms.change("edit.cornerIn.did", objects, form -> {
                Plan.Place at = new Plan(form.footprint()).place(handle.number());
                return form.with(
                        FootprintEdits.withCornerIn(form.footprint(), at.ring(), at.corner(), handle.x(), handle.y()));
            });
        } else if (handle.grip() == Handle.Grip.CORNER) {
            forms.change("edit.cornerOut.did", objects, form -> {
                Plan.Place at = new Plan(form.footprint()).place(handle.number());
                return form.with(FootprintEdits.withoutCorner(form.footprint(), at.ring(), at.corner()));
            });
        }
    }

    @Override
    public boolean dragStarted(Pointer from) {
        Perspective perspective = places.perspective();
        Optional<Handle> handle = layer.at(perspective, from.viewX(), from.viewY());
        Held held = layer.held();
        HeldThing thing = layer.thing();
        if (thing != null && handle.isPresent()) {
            return begin(pullOf(handle.get(), thing, perspective, from), handle.get());
        }
        if (held != null && handle.isPresent()) {
            return pullOf(handle.get(), held, perspective, from)
                    .map(p -> begin(p, handle.get()))
                    .orElse(false);
        }
        companion = streets.grips(from) && streets.dragStarted(from);
        if (companion) {
            return true;
        }
        Optional<Hit> hit = from.hit();
        boolean own = held != null
                && !from.shift()
                && hit.flatMap(Hit::object)
                        .map(o -> o.root().id())
                        .filter(id -> held.drafts().stream().anyMatch(d -> d.id().equals(id)))
                        .isPresent();
        if (held != null && own && hit.isPresent()) {
            Point3D grabbed =
                    new Point3D(hit.get().x(), hit.get().y(), hit.get().z());
            return begin(
                    thing != null ? new SeatPull(thing) : new MovePull(session.city(), held, grabbed, snapping(held)),
                    new Handle(Handle.Grip.MOVE, 0, 0, 0, 0));
        }
        boxing = select.dragStarted(from);
        return boxing;
    }

    private Optional<Pull> pullOf(Handle handle, Held held, Perspective perspective, Pointer from) {
        City city = session.city();
        return switch (handle.grip()) {
            case MOVE ->
                Optional.of(new MovePull(city, held, new Point3D(handle.x(), handle.y(), handle.z()), snapping(held)));
            case TURN -> {
                double[] at = Pull.onLevel(
                        perspective, from.viewX(), from.viewY(), held.bounds().minZ());
                yield Optional.of(new TurnPull(
                        held, at == null ? TurnPull.azimuthDeg(held, handle.x(), handle.y()) : azimuth(held, at)));
            }
            case RAISE ->
                Optional.of(new RaisePull(
                        held,
                        Upright.heightM(perspective, from.viewX(), from.viewY(), held.middleX(), held.middleY())));
            case STRETCH -> Optional.of(new StretchPull(held, handle.number(), snapping(held)));
            case CORNER ->
                PlanPull.of(city, held).map(plan -> new CornerPull(held, plan, handle.number(), snapping(held)));
            case WALL -> PlanPull.of(city, held).map(plan -> new WallPull(held, plan, handle.number(), snapping(held)));
            case LIFT, AIM, TILT -> throw new IllegalStateException(handle.grip() + " is of things");
        };
    }

    private HandleSnap snapping(Held held) {
        return new HandleSnap(session.city(), held, drawing);
    }

    private static Pull pullOf(Handle handle, HeldThing thing, Perspective perspective, Pointer from) {
        return switch (handle.grip()) {
            case AIM -> new AimPull(thing, thing.beams().get(handle.number()));
            case TILT -> new TiltPull(thing, thing.beams().get(handle.number()));
            case LIFT -> {
                Bounds b = thing.object().bounds();
                yield new LiftPull(
                        thing, Upright.heightM(perspective, from.viewX(), from.viewY(), b.centreX(), b.centreY()));
            }
            case MOVE, TURN, RAISE, STRETCH, CORNER, WALL -> new SeatPull(thing);
        };
    }

    private static double azimuth(Held held, double[] at) {
        return TurnPull.azimuthDeg(held, at[0], at[1]);
    }

    private boolean begin(Pull begun, Handle handle) {
        String title = ObjectEdits.titleOf(
                ObjectEdits.tops(session.city(), view.model().selection()), words);
        if (!session.begin(words.get(begun.name(), title))) {
            return false;
        }
        pull = begun;
        typed = new NumberEntry(begun.typedCount());
        layer.hover(null);
        layer.pull(handle);
        hint.set("tool.edit.hint.pull");
        return true;
    }

    @Override
    public void dragged(Pointer pointer) {
        if (pull != null) {
            last = pointer;
            follow.ask();
        } else if (companion) {
            streets.dragged(pointer);
        } else if (boxing) {
            select.dragged(pointer);
        }
    }

    private void follow() {
        Pull now = pull;
        Pointer pointer = last;
        if (now == null || pointer == null) {
            return;
        }
        OptionalDouble first = typed.number(0);
        OptionalDouble second = typed.number(1);
        List<Edit> edits = first.isPresent() || second.isPresent()
                ? now.typed(first, second)
                : now.to(places.perspective(), pointer.viewX(), pointer.viewY(), pointer.shift(), pointer.control());
        session.preview(edits);
        layer.showPlan(now.plan());
        readings.show(now.readings(), typed, pointer.viewX(), pointer.viewY());
        List<Point3D> points = now.snaps();
        snaps.show(points, places.perspective());
        if (points.isEmpty()) {
            guides.hide();
        } else {
            Point3D at = points.getFirst();
            guides.show(NO_RING, new Snap(at.getX(), at.getY(), SnapKind.EDGE, now.guides()));
        }
    }

    @Override
    public void dragEnded(Pointer pointer) {
        if (pull != null) {
            last = pointer;
            keep();
        } else if (companion) {
            companion = false;
            streets.dragEnded(pointer);
        } else if (boxing) {
            boxing = false;
            select.dragEnded(pointer);
        }
    }

    @Override
    public boolean keyPressed(KeyEvent event) {
        if (pull == null) {
            return streets.keyPressed(event);
        }
        if (event.getCode() == KeyCode.ENTER) {
            keep();
            return true;
        }
        boolean taken = typed.type(event);
        if (taken) {
            follow();
        }
        return taken;
    }

    @Override
    public boolean stepOut() {
        return giveUp() || streets.stepOut() || select.stepOut();
    }

    private void keep() {
        follow();
        session.keep();
        rest();
    }

    private boolean giveUp() {
        if (pull == null) {
            return false;
        }
        session.drop();
        rest();
        return true;
    }

    private void rest() {
        pull = null;
        last = null;
        follow.drop();
        layer.pull(null);
        layer.showPlan(null);
        readings.hide();
        typed.clear();
        snaps.hide();
        guides.hide();
        hint.set(restingHint());
    }

    private String restingHint() {
        return corners.get() ? "tool.edit.hint.corners" : "tool.edit.hint";
    }
}
