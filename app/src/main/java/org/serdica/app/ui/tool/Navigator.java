package org.serdica.app.ui.tool;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.geometry.Point3D;
import org.serdica.app.scene.CameraPose;
import org.serdica.app.scene.SceneModel;
import org.serdica.app.scene.camera.CameraRig;
import org.serdica.app.scene.camera.Focus;
import org.serdica.app.scene.camera.Framing;
import org.serdica.app.scene.camera.Moves;
import org.serdica.app.scene.camera.Opening;
import org.serdica.app.scene.camera.Perspective;
import org.serdica.app.scene.camera.Streets;
import org.serdica.app.scene.fx.CityView;
import org.serdica.app.scene.fx.Hit;
import org.serdica.app.ui.shell.CameraControls;
import org.serdica.model.city.CityObject;
import org.serdica.model.geo.Bounds;

/**
 * Moves the camera of a view: takes its mouse, touchpad and keys, and offers the same as commands for menus and buttons. It is the
 * clock of the {@link CameraRig}.
 */
public final class Navigator implements CameraControls {
    private static final double CLOSER = 0.35;

    /** Things smaller than this are easily hidden by what stands about them. */
    private static final double SMALL_M = 3;

    private static final double PITCH_STEP_DEG = 12;
    private static final double STEEPEST_DEG = -85;
    private static final double[] TURNS_DEG = {0, -45, 45, -90, 90, -135, 135, 180};
    private static final double TILTED_DEG = -40;
    private static final double ONE_KEY_ZOOM = 0.7;

    private static final double USUAL_ASPECT = 1.6;

    /** What is drawn smaller than this is not seen by who does not look for it. */
    private static final double SEEN_PX = 12;

    private final CityView view;
    private final CameraRig rig;
    private final Places places;
    private Supplier<Opening> opening = this::wholeView;
    private final AnimationTimer clock = new AnimationTimer() {
        private long last;

        @Override
        public void start() {
            last = 0;
            super.start();
        }

        @Override
        public void handle(long now) {
            // A frame that took very long must not become a leap.
            double seconds = last == 0 ? 1.0 / 60 : Math.min((now - last) * 1e-9, 0.5);
            last = now;
            rig.advance(seconds);
        }
    };

    public Navigator(CityView view, CameraRig rig) {
        this.view = view;
        this.rig = rig;
        places = new Places(view, rig);
        view.setFocusTraversable(true);
        rig.movingProperty().subscribe(moving -> {
            if (moving) {
                clock.start();
            } else {
                clock.stop();
            }
        });
        new PointerNavigation(view, this).install();
        new KeyNavigation(view, this).install();
    }

    /** Lets the pointer over another view of the same camera move it, too. */
    public void alsoMovedFrom(CityView other) {
        new PointerNavigation(other, new Navigator(other, this)).install();
    }

    /** The pointer's half of a navigator, for a view beside the one that has the clock and the keys. */
    private Navigator(CityView view, Navigator main) {
        this.view = view;
        rig = main.rig;
        places = new Places(view, rig);
    }

    /** Who tells which part of the view is open to be looked at; all of it, unless somebody does. */
    public void showWithin(Supplier<Opening> part) {
        opening = part;
    }

    public CameraRig rig() {
        return rig;
    }

    public Places places() {
        return places;
    }

    /** Shows the whole city as on opening it. */
    @Override
    public void home() {
        if (!model().city().bounds().isEmpty()) {
            rig.flyTo(homePose());
        }
    }

    /** Where {@link #home} goes. */
    public CameraPose homePose() {
        return Framing.home(model().city().builtBounds(), opening.get());
    }

    /** Shows what is selected, or the whole city where nothing is. */
    public void frameSelection() {
        Bounds box = Bounds.EMPTY;
        for (String id : model().selection()) {
            Optional<CityObject> object = model().city().find(id);
            if (object.isPresent()) {
                box = box.union(object.get().bounds());
            }
        }
        if (box.isEmpty()) {
            home();
        } else {
            flyTo(box);
        }
    }

    /** Shows a box, looking about the way the camera looks now. */
    @Override
    public void flyTo(Bounds box) {
        CameraPose now = rig.pose();
        rig.flyTo(fit(box, now.headingDeg(), Math.clamp(now.pitchDeg(), -90, -22)));
    }

    /** Shows a box; round a small thing among houses it looks for where nothing stands before it. */
    private CameraPose fit(Bounds box, double headingDeg, double pitchDeg) {
        CameraPose wanted = Framing.fit(box, headingDeg, pitchDeg, opening.get());
        if (box.diagonal() > SMALL_M) {
            return wanted;
        }
        for (double turn : TURNS_DEG) {
            for (double pitch = pitchDeg; pitch > STEEPEST_DEG; pitch -= PITCH_STEP_DEG) {
                CameraPose pose = Framing.fit(box, headingDeg + turn, pitch, opening.get());
                Point3D eye = new Point3D(pose.x(), pose.y(), pose.z());
                if (view.isClear(eye, centre(box), SMALL_M)) {
                    return pose;
                }
            }
        }
        return wanted;
    }

    /** Shows a box if the view does not show it as it is. */
    public void flyToUnseen(Bounds box) {
        Perspective view = places.perspective();
        Opening open = opening.get();
        double depth = view.depth(box.centreX(), box.centreY(), box.centreZ());
        double across = view.rightOf(box.centreX(), box.centreY()) / depth;
        double up = view.above(box.centreX(), box.centreY(), box.centreZ()) / depth;
        boolean within =
                depth > 0 && across > -open.left() && across < open.right() && up > -open.below() && up < open.above();
        if (!within || box.diagonal() / depth * view.pixelsPerRadian() < SEEN_PX) {
            flyTo(box);
        }
    }

    @Override
    public void flyTo(CameraPose pose) {
        rig.flyTo(pose);
    }

    /** Looks straight down with north up; a second time, tilts again. */
    @Override
    public void top() {
        CameraPose now = rig.pose();
        boolean isTop = now.pitchDeg() < -88;
        rig.flyTo(Framing.turned(rig.focus(), isTop ? now.headingDeg() : 0, isTop ? TILTED_DEG : -90));
    }

    /** Turns round what is in the middle of the view until north is up. */
    @Override
    public void north() {
        CameraPose now = rig.pose();
        if (rig.isWalking()) {
            rig.hold(Moves.look(now, -now.headingDeg(), 0));
        } else {
            rig.flyTo(Framing.turned(rig.focus(), 0, Math.min(now.pitchDeg(), -5)));
        }
    }

    @Override
    public void zoomIn() {
        rig.glide(rig.focus().place(), ONE_KEY_ZOOM);
    }

    @Override
    public void zoomOut() {
        rig.glide(rig.focus().place(), 1 / ONE_KEY_ZOOM);
    }

    /** Comes down to the street nearest to the middle of the view, or goes back up from it. */
    public void toggleWalk() {
        if (!rig.endWalk()) {
            Point3D place = places.always(view.getWidth() / 2, view.getHeight() / 2);
            walkAt(place.getX(), place.getY());
        }
    }

    /** Comes down to the street nearest to a place and looks along it, or to the place itself where no street is near. */
    public void walkAt(double x, double y) {
        double heading = rig.pose().headingDeg();
        Streets.nearest(model().city().roads(), x, y, 80)
                .ifPresentOrElse(
                        street ->
                                rig.walkAt(street.place().getX(), street.place().getY(), street.headingNear(heading)),
                        () -> rig.walkAt(x, y));
    }

    /** Flies to what is under a point of the view. */
    public void flyToPoint(double viewX, double viewY) {
        CameraPose now = rig.pose();
        Optional<Hit> hit = places.hit(viewX, viewY);
        Optional<Bounds> object = hit.flatMap(Hit::object)
                .map(CityObject::root)
                .filter(Standing::is)
                .map(CityObject::bounds);
        if (rig.isWalking()) {
            places.seen(viewX, viewY).ifPresent(p -> walkAt(p.getX(), p.getY()));
        } else if (object.isPresent() && !object.get().isEmpty()) {
            Bounds b = object.get();
            CameraPose there = fit(b, now.headingDeg(), Math.clamp(now.pitchDeg(), -90, -18));
            double distance = distance(there, b);
            // Going to a thing that is already close never means going back from it.
            rig.flyTo(distance < distance(now, b) ? there : closer(new Focus(centre(b), distance(now, b)), now));
        } else {
            places.seen(viewX, viewY)
                    .ifPresent(p -> rig.flyTo(closer(new Focus(p, p.distance(now.x(), now.y(), now.z())), now)));
        }
    }

    private static CameraPose closer(Focus focus, CameraPose now) {
        Focus near = new Focus(focus.place(), Math.max(12, focus.distanceM() * CLOSER));
        return Framing.turned(near, now.headingDeg(), Math.min(now.pitchDeg(), -12));
    }

    private static Point3D centre(Bounds b) {
        return new Point3D(b.centreX(), b.centreY(), b.centreZ());
    }

    private static double distance(CameraPose pose, Bounds b) {
        return centre(b).distance(pose.x(), pose.y(), pose.z());
    }

    private Opening wholeView() {
        return Opening.whole(
                view.getHeight() > 0 && view.getWidth() > 0 ? view.getWidth() / view.getHeight() : USUAL_ASPECT);
    }

    private SceneModel model() {
        return view.model();
    }
}
