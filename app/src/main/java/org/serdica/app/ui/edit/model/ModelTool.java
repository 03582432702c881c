package org.serdica.app.ui.edit.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Point3D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Polygon;
import org.serdica.app.scene.camera.Perspective;
import org.serdica.app.scene.fx.CityView;
import org.serdica.app.ui.edit.EditSession;
import org.serdica.app.ui.edit.NumberEntry;
import org.serdica.app.ui.edit.Reading;
import org.serdica.app.ui.edit.ReadingBox;
import org.serdica.app.ui.edit.draw.DrawLayer;
import org.serdica.app.ui.edit.draw.DrawSettings;
import org.serdica.app.ui.edit.rules.RulesKeeper;
import org.serdica.app.ui.tool.AimingTool;
import org.serdica.app.ui.tool.Places;
import org.serdica.app.ui.tool.Pointer;
import org.serdica.app.ui.words.Words;
import org.serdica.model.building.Footprints;
import org.serdica.model.building.draw.Docked;
import org.serdica.model.building.draw.SideSnap;
import org.serdica.model.building.draw.Snap;
import org.serdica.model.building.draw.SnapKind;
import org.serdica.model.city.City;
import org.serdica.model.city.ObjectKind;
import org.serdica.model.edit.AddObject;
import org.serdica.model.edit.Edit;
import org.serdica.model.placing.ModelEdits;
import org.serdica.model.placing.ModelPose;
import org.serdica.model.placing.PlotModel;

/** Carries a model over the city: it follows the pointer, is turned by R or the wheel, and stands after a click. */
final class ModelTool extends AimingTool {
    private static final double SNAP_PIXELS = 14;
    private static final double MOST_REACH_M = 5;
    private static final double KEY_TURN_DEG = 15;
    private static final double WHEEL_TURN_DEG = 5;

    private final CityView view;
    private final Places places;
    private final EditSession session;
    private final ModelSettings settings;
    private final RulesKeeper rules;
    private final Words words;
    private final Runnable leave;
    private final GhostPart ghost = new GhostPart();
    private final DrawLayer layer;
    private final ReadingBox readings;
    private final SideSnap snaps = new SideSnap();
    private final NumberEntry typed = new NumberEntry(2);
    private final ReadOnlyObjectWrapper<Optional<ReadModel>> carried = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<ModelPose>> pose = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final InvalidationListener again = this::settingsChanged;
    private @Nullable Pointer last;

    /** @param leave goes back to the tool from before */
    ModelTool(
            CityView view,
            Places places,
            EditSession session,
            ModelSettings settings,
            RulesKeeper rules,
            ObservableValue<List<String>> breaches,
            Words words,
            Runnable leave) {
        super("tool.model.hint");
        this.view = view;
        this.places = places;
        this.session = session;
        this.settings = settings;
        this.rules = rules;
        this.words = words;
        this.leave = leave;
        view.addPart(ghost);
        layer = new DrawLayer(view, new DrawSettings());
        view.addPart(layer);
        readings = new ReadingBox(view.overlay(), words, breaches);
        for (Observable setting : settings.all()) {
            setting.addListener(again);
        }
    }

    /** The model in the hand. */
    ReadOnlyObjectProperty<Optional<ReadModel>> carriedProperty() {
        return carried.getReadOnlyProperty();
    }

    /** Where it would stand now. */
    ReadOnlyObjectProperty<Optional<ModelPose>> poseProperty() {
        return pose.getReadOnlyProperty();
    }

    /** Takes a model into the hand. */
    void take(ReadModel model) {
        carried.set(Optional.of(model));
        ghost.take(model.meshes());
        typed.clear();
        // Keys turn it from now on, whatever was typed into before.
        view.requestFocus();
        follow();
    }

    @Override
    public String id() {
        return "model";
    }

    @Override
    public void activate() {
        view.model().hoveredProperty().set("");
    }

    @Override
    public void deactivate() {
        carried.set(Optional.empty());
        pose.set(Optional.empty());
        ghost.drop();
        hideMarks();
        typed.clear();
        last = null;
    }

    @Override
    public void moved(Pointer pointer) {
        last = pointer;
        follow();
    }

    @Override
    public boolean clicked(Pointer pointer) {
        last = pointer;
        follow();
        place();
        return true;
    }

    @Override
    public boolean scrolled(ScrollEvent event) {
        double along = event.getDeltaY() != 0 ? event.getDeltaY() : event.getDeltaX();
        if (along == 0 || !event.isShortcutDown()) {
            return false;
        }
        settings.turnBy(along > 0 ? WHEEL_TURN_DEG : -WHEEL_TURN_DEG);
        return true;
    }

    @Override
    public boolean keyPressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return false;
        }
        if (event.getCode() == KeyCode.R) {
            settings.turnBy(event.isShiftDown() ? -KEY_TURN_DEG : KEY_TURN_DEG);
            return true;
        }
        if (event.getCode() == KeyCode.ENTER) {
            place();
            return true;
        }
        boolean taken = typed.type(event);
        if (taken) {
            typed.number(0).ifPresent(settings.turnDegProperty()::set);
            typed.number(1).ifPresent(settings.liftMProperty()::set);
            follow();
        }
        return taken;
    }

    /** A place that was typed is let go of first. */
    @Override
    public boolean stepOut() {
        boolean pinned = settings.pinProperty().get().isPresent();
        settings.pinProperty().set(Optional.empty());
        typed.clear();
        return pinned;
    }

    private void settingsChanged(Observable setting) {
        if (carried.get().isPresent()) {
            follow();
        }
    }

    /** Brings the ghost to where the pointer and what was typed want it. */
    private void follow() {
        Optional<ModelPose> there = carried.get().flatMap(this::wanted);
        pose.set(there);
        if (there.isPresent()) {
            carried.get().ifPresent(model -> judge(model.model(), there.get()));
        } else {
            ghost.hide();
            hideMarks();
        }
    }

    /** A building that is carried breaches what it would breach if it were set down there. */
    private void judge(PlotModel model, ModelPose there) {
        ModelEdits.Wishes wishes = wishes();
        if (wishes.kind() != ObjectKind.BUILDING) {
            rules.carry(null);
            return;
        }
        rules.carry((city, judge) -> judge.check(
                model.candidate(there), wishes.replace() ? ModelEdits.idsUnder(city, model.outline(there)) : Set.of()));
    }

    private void hideMarks() {
        rules.carry(null);
        layer.hide();
        readings.hide();
    }

    private Optional<ModelPose> wanted(ReadModel model) {
        ModelSettings.Pin pin = settings.pinProperty().get().orElse(null);
        Pointer pointer = last;
        // Until the pointer comes it stands in the middle of the view.
        Optional<Point3D> ground = pin != null
                ? Optional.empty()
                : pointer == null
                        ? places.onGround(view.getWidth() / 2, view.getHeight() / 2)
                        : places.onGround(pointer.viewX(), pointer.viewY());
        if (pin == null && ground.isEmpty()) {
            return Optional.empty();
        }
        double x = pin == null ? ground.orElseThrow().getX() : pin.x();
        double y = pin == null ? ground.orElseThrow().getY() : pin.y();
        City city = session.city();
        ModelPose free = new ModelPose(
                x,
                y,
                0,
                settings.turnDegProperty().get(),
                settings.scaleProperty().get());
        boolean attracted = pin == null && settings.snappingProperty().get() && pointer != null && !pointer.shift();
        Docked docked = attracted ? docked(city, model, free, ground.orElseThrow()) : Docked.FREE;
        ModelPose there = new ModelPose(
                x + docked.dx(),
                y + docked.dy(),
                ModelEdits.groundM(city, x + docked.dx(), y + docked.dy())
                        + settings.liftMProperty().get(),
                free.headingDeg() + docked.turnDeg(),
                free.scale());
        ghost.show(there);
        layer.show(
                corners(model.model().outline(there)),
                new Snap(
                        there.x(),
                        there.y(),
                        docked.guides().isEmpty() ? SnapKind.NONE : SnapKind.EDGE,
                        docked.guides()));
        if (pointer != null) {
            readings.show(
                    List.of(
                            new Reading("edit.angle", there.headingDeg(), 1, "°"),
                            new Reading("edit.above", settings.liftMProperty().get(), 2, "m")),
                    typed,
                    pointer.viewX(),
                    pointer.viewY());
        }
        return Optional.of(there);
    }

    private Docked docked(City city, ReadModel model, ModelPose free, Point3D ground) {
        Perspective perspective = places.perspective();
        double metresAPixel =
                perspective.depth(ground.getX(), ground.getY(), ground.getZ()) / perspective.pixelsPerRadian();
        boolean turning = typed.number(0).isEmpty();
        return snaps.snap(
                city,
                corners(model.model().outline(free)),
                free.x(),
                free.y(),
                Math.min(MOST_REACH_M, SNAP_PIXELS * metresAPixel),
                turning,
                id -> false);
    }

    private static double[] corners(Polygon outline) {
        return outline.isEmpty() ? new double[0] : Footprints.corners(outline.getExteriorRing());
    }

    /** Makes it a part of the city, and that one thing to undo. */
    void place() {
        ReadModel model = carried.get().orElse(null);
        ModelPose there = pose.get().orElse(null);
        if (model == null || there == null || session.busyProperty().get()) {
            return;
        }
        ModelEdits.Wishes wishes = wishes();
        session.applyLater(
                words.get("edit.model.did", model.model().name()),
                city -> ModelEdits.place(city, model.model(), there, wishes).edits(),
                group -> {
                    leave.run();
                    view.model().selection().clear();
                    group.edits().forEach(this::select);
                });
    }

    private ModelEdits.Wishes wishes() {
        return new ModelEdits.Wishes(
                settings.kindProperty().get(),
                settings.replacingProperty().get(),
                settings.levellingProperty().get());
    }

    /** The model is all that is new. */
    private void select(Edit edit) {
        if (edit instanceof AddObject added) {
            view.model().selection().add(added.object().id());
        }
    }
}
