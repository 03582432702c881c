package org.serdica.app.ui.edit.handle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.collections.SetChangeListener;
import javafx.scene.shape.Polyline;
import org.jspecify.annotations.Nullable;
import org.serdica.app.scene.camera.Perspective;
import org.serdica.app.scene.fx.CityView;
import org.serdica.app.scene.fx.FxFrame;
import org.serdica.app.ui.edit.FlatLayer;
import org.serdica.app.ui.edit.ObjectEdits;
import org.serdica.model.city.City;
import org.serdica.model.city.CityObject;
import org.serdica.model.city.ObjectKind;

/** The handles of what is selected, drawn over the view and found again under the pointer. */
final class HandleLayer extends FlatLayer {
    private static final double REACH_PIXELS = 13;
    private static final double RING_PIXELS = 6;
    private static final int RING_STEPS = 72;

    /** The arrow to raise by stands above the top, where nothing hides it. */
    private static final double RAISE_PIXELS = 34;

    /** More things than this are not taken hold of one by one: their points would cost more than a frame may. */
    private static final int MOST_HELD = 300;

    private static final int MOST_POINTS = 20_000;

    private final Polyline ring = line("handle-ring");
    private final Polyline box = line("handle-box");
    private final Polyline stalk = line("handle-stalk");
    private final List<HandleNode> nodes = new ArrayList<>();
    private List<Handle> handles = List.of();
    private final Polyline beams = line("handle-stalk");
    private @Nullable Held held;
    private @Nullable HeldThing thing;
    private @Nullable Handle hovered;
    private @Nullable Handle active;
    private boolean on;
    private boolean corners;
    private @Nullable Plan pulled;
    private @Nullable CityObject planOf;
    private @Nullable Plan planned;

    HandleLayer(CityView view) {
        super(view);
        pane.setVisible(false);
        pane.getChildren().addAll(ring, box, stalk, beams);
        model.selection().addListener((SetChangeListener<String>) c -> change());
    }

    private static Polyline line(String style) {
        Polyline line = new Polyline();
        line.getStyleClass().add(style);
        line.setManaged(false);
        return line;
    }

    /** Shows handles or hides them. */
    void show(boolean shown) {
        on = shown;
        change();
    }

    /** Whether single corners are held instead of the whole. */
    void showCorners(boolean single) {
        corners = single;
        change();
    }

    /** The footprint as it is pulled now; null for as it is in the city. */
    void showPlan(@Nullable Plan plan) {
        pulled = plan;
        change();
    }

    /** What is held, as it is now; null for nothing. */
    @Nullable
    Held held() {
        return held;
    }

    /** The one thing that is held, as it is now; null where it is something else. */
    @Nullable
    HeldThing thing() {
        return thing;
    }

    @Override
    public void cityChanged(City before, City now, FxFrame frame) {
        super.cityChanged(before, now, frame);
        planOf = null;
    }

    /** Lights the handle under the pointer. */
    void hover(@Nullable Handle handle) {
        if (hovered == null ? handle != null : !hovered.equals(handle)) {
            hovered = handle;
            change();
        }
    }

    /** Marks the handle that is pulled; its kind stays marked while it moves. */
    void pull(@Nullable Handle handle) {
        active = handle;
        change();
    }

    /** The handle at a point of the view. */
    Optional<Handle> at(Perspective view, double viewX, double viewY) {
        Handle nearest = null;
        double best = REACH_PIXELS;
        for (Handle handle : handles) {
            double away = place(view, handle) ? Math.hypot(at[0] - viewX, at[1] - viewY) : Double.MAX_VALUE;
            if (away < best) {
                best = away;
                nearest = handle;
            }
        }
        return nearest == null ? ringAt(view, viewX, viewY) : Optional.of(nearest);
    }

    private Optional<Handle> ringAt(Perspective view, double viewX, double viewY) {
        Held now = held;
        double[] place = now == null
                ? null
                : Pull.onLevel(view, viewX, viewY, now.bounds().minZ());
        if (now == null || place == null) {
            return Optional.empty();
        }
        double[] on = Handle.ring(now, TurnPull.azimuthDeg(now, place[0], place[1]));
        boolean near = view.project(on[0], on[1], now.bounds().minZ(), at)
                && Math.hypot(at[0] - viewX, at[1] - viewY) < RING_PIXELS;
        return handles.stream()
                .filter(h -> near && h.grip() == Handle.Grip.TURN)
                .findFirst();
    }

    @Override
    protected void draw(Perspective view) {
        pane.setVisible(!handles.isEmpty());
        if (handles.isEmpty()) {
            return;
        }
        for (int i = 0; i < handles.size(); i++) {
            Handle handle = handles.get(i);
            HandleNode node = nodes.get(i);
            boolean seen = place(view, handle);
            node.setVisible(seen);
            if (seen) {
                node.moveTo(at[0], at[1]);
                node.mark(handle.equals(hovered), isActive(handle));
            }
        }
        drawLines(view);
    }

    /** To look at all its points again would cost more than a frame may; its handles wait until the hand lets go. */
    @Override
    protected boolean waits() {
        Held now = held;
        return active != null && now != null && now.points() > MOST_POINTS;
    }

    private boolean isActive(Handle handle) {
        Handle pulled = active;
        return pulled != null && pulled.grip() == handle.grip() && pulled.number() == handle.number();
    }

    @Override
    protected void gather() {
        List<CityObject> objects = on && model.selection().size() <= MOST_HELD
                ? ObjectEdits.tops(model.city(), model.selection())
                : new ArrayList<>();
        // Streets have grips of their own, for they are bent and not turned.
        objects.removeIf(o -> o.bounds().isEmpty() || isStreet(o));
        if (objects.isEmpty()) {
            held = null;
            thing = null;
            handles = List.of();
        } else {
            City city = model.city();
            Held now = Held.of(objects.stream().map(city::draft).toList());
            held = now;
            HeldThing one = HeldThing.of(city, objects);
            thing = one;
            Plan plan = !corners || one != null || objects.size() > 1
                    ? null
                    : pulled == null ? plan(city, objects.getFirst()) : pulled;
            handles = one != null
                    ? one.handles()
                    : plan == null
                            ? Handle.of(now)
                            : Handle.of(plan, now.bounds().minZ());
        }
        fitNodes();
    }

    private static boolean isStreet(CityObject object) {
        return object.kind() == ObjectKind.ROAD || object.kind() == ObjectKind.RAILWAY;
    }

    /** Looked for once, for it takes a while. */
    private @Nullable Plan plan(City city, CityObject object) {
        if (!object.equals(planOf)) {
            planOf = object;
            planned = Plan.of(city, object);
        }
        return planned;
    }

    private void fitNodes() {
        boolean same = nodes.size() == handles.size();
        for (int i = 0; same && i < nodes.size(); i++) {
            same = nodes.get(i).getUserData() == handles.get(i).grip();
        }
        if (!same) {
            pane.getChildren().removeAll(nodes);
            nodes.clear();
            for (Handle handle : handles) {
                HandleNode node = new HandleNode(handle.grip());
                node.setUserData(handle.grip());
                nodes.add(node);
            }
            pane.getChildren().addAll(nodes);
        }
    }

    private void drawLines(Perspective view) {
        Held now = held;
        boolean whole = now != null && handles.stream().anyMatch(h -> h.grip() == Handle.Grip.TURN);
        ring.setVisible(whole);
        box.setVisible(whole);
        stalk.setVisible(false);
        drawBeams(view);
        if (now == null || !whole) {
            return;
        }
        double z = now.bounds().minZ();
        List<Double> round = new ArrayList<>();
        for (int i = 0; i <= RING_STEPS; i++) {
            double[] place = Handle.ring(now, i * 360.0 / RING_STEPS);
            add(view, place[0], place[1], z, round);
        }
        ring.getPoints().setAll(round);
        List<Double> square = new ArrayList<>();
        for (int i = 0; i <= 4; i++) {
            add(view, now.box()[i % 4 * 2], now.box()[i % 4 * 2 + 1], z, square);
        }
        box.getPoints().setAll(square);
        if (now.isTall()) {
            List<Double> up = new ArrayList<>();
            add(view, now.middleX(), now.middleY(), now.bounds().maxZ(), up);
            if (up.size() == 2) {
                up.add(up.get(0));
                up.add(up.get(1) - RAISE_PIXELS);
                stalk.getPoints().setAll(up);
                stalk.setVisible(true);
            }
        }
    }

    /** A star from each antenna to its handles. */
    private void drawBeams(Perspective view) {
        HeldThing one = thing;
        beams.setVisible(one != null && !one.beams().isEmpty());
        if (one == null) {
            return;
        }
        List<Double> star = new ArrayList<>();
        for (HeldThing.Beam beam : one.beams()) {
            double[] end = beam.out(beam.isOfCells() ? beam.tiltKnobM() : beam.knobM());
            add(view, beam.x(), beam.y(), beam.z(), star);
            add(view, end[0], end[1], end[2], star);
            add(view, beam.x(), beam.y(), beam.z(), star);
        }
        beams.getPoints().setAll(star);
    }

    /** Where a handle is drawn, in {@link #at}; false if it is behind the eye. */
    private boolean place(Perspective view, Handle handle) {
        boolean seen = view.project(handle.x(), handle.y(), handle.z(), at);
        if (seen && (handle.grip() == Handle.Grip.RAISE || handle.grip() == Handle.Grip.LIFT)) {
            at[1] -= RAISE_PIXELS;
        }
        return seen;
    }
}
