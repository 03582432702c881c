package org.serdica.app.scene.camera;

import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Point3D;
import org.jspecify.annotations.Nullable;
import org.serdica.app.scene.CameraPose;
import org.serdica.app.scene.SceneModel;

/**
 * Moves a camera over time: flights, gliding zooms, held keys. Whoever owns the clock calls {@link #advance} each frame while
 * {@link #movingProperty} is true. Any new movement, or a pose set by someone else, takes over from the one before.
 */
public final class CameraRig {
    private static final double ZOOM_SETTLES_S = 0.07;
    private static final double STEERING_SETTLES_S = 0.09;
    private static final double TURN_DEG_PER_S = 70;
    private static final double TILT_DEG_PER_S = 45;
    private static final double NEARER_PER_S = 1.6;

    private final ObjectProperty<CameraPose> camera;
    private final Supplier<CameraLimits> limits;
    private final BooleanProperty reducedMotion = new SimpleBooleanProperty(this, "reducedMotion");
    private final ReadOnlyBooleanWrapper moving = new ReadOnlyBooleanWrapper(this, "moving");
    private final ReadOnlyObjectWrapper<Stance> stance = new ReadOnlyObjectWrapper<>(this, "stance", Stance.FLYING);

    private @Nullable FlightPath flight;
    private double flownS;
    private Stance landing = Stance.FLYING;
    private @Nullable CameraPose beforeWalk;
    private Point3D zoomPlace = Point3D.ZERO;
    private double zoomLeft;
    private Steering wanted = Steering.NONE;
    private Steering steering = Steering.NONE;
    private boolean ownChange;

    public CameraRig(ObjectProperty<CameraPose> camera, Supplier<CameraLimits> limits) {
        this.camera = camera;
        this.limits = limits;
        camera.subscribe(pose -> {
            if (!ownChange) {
                halt();
            }
        });
    }

    /** A rig for a scene's camera, within the limits of the city shown. */
    public static CameraRig of(SceneModel model) {
        return new CameraRig(model.cameraProperty(), new CityLimits(model));
    }

    public CameraPose pose() {
        return camera.get();
    }

    public CameraLimits limits() {
        return limits.get();
    }

    /** What the camera looks at now. */
    public Focus focus() {
        return Focus.of(pose(), limits());
    }

    /** Whether flights are jumps and nothing glides, for people whom movement makes ill. */
    public BooleanProperty reducedMotionProperty() {
        return reducedMotion;
    }

    /** Whether {@link #advance} has something to do. */
    public ReadOnlyBooleanProperty movingProperty() {
        return moving.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Stance> stanceProperty() {
        return stance.getReadOnlyProperty();
    }

    public boolean isWalking() {
        return stance.get() == Stance.WALKING;
    }

    /** Takes a pose at once, from a gesture that the hand itself moves. */
    public void hold(CameraPose pose) {
        endFlight();
        zoomLeft = 0;
        set(pose);
        updateMoving();
    }

    /** Flies to a pose; a walk ends. */
    public void flyTo(CameraPose pose) {
        travel(pose, Stance.FLYING);
    }

    /** Comes down to walk at a place, looking in the direction of now. */
    public void walkAt(double x, double y) {
        walkAt(x, y, pose().headingDeg());
    }

    /** Comes down to walk at a place, looking that way. */
    public void walkAt(double x, double y, double headingDeg) {
        CameraPose up = beforeWalk == null ? pose() : beforeWalk;
        CameraPose there = new CameraPose(x, y, 0, headingDeg, Math.clamp(pose().pitchDeg(), -4, 4));
        travel(Moves.standing(there, limits()), Stance.WALKING);
        beforeWalk = up;
    }

    /** Goes back to where the walk began, or was about to begin. False if there is none. */
    public boolean endWalk() {
        CameraPose back = beforeWalk;
        if (back != null) {
            flyTo(back);
        }
        return back != null;
    }

    /** Comes nearer to a place by that factor (below 1), or goes away; several calls add up to one glide. */
    public void glide(Point3D place, double factor) {
        if (reducedMotion.get()) {
            hold(Moves.zoom(pose(), place, factor, limits()));
            return;
        }
        endFlight();
        zoomPlace = place;
        zoomLeft += Math.log(factor);
        updateMoving();
    }

    /** What is asked by keys, from now on. */
    public void steer(Steering asked) {
        wanted = asked;
        if (!asked.isIdle()) {
            endFlight();
        }
        updateMoving();
    }

    /** Stops where it is. */
    public void halt() {
        endFlight();
        zoomLeft = 0;
        wanted = Steering.NONE;
        steering = Steering.NONE;
        updateMoving();
    }

    /** Moves on by a frame. */
    public void advance(double seconds) {
        CameraLimits now = limits();
        FlightPath path = flight;
        if (path != null) {
            flownS += seconds;
            double part = flownS / path.seconds();
            if (part >= 1) {
                flight = null;
                stance.set(landing);
            }
            set(path.at(part));
        } else {
            glideOn(seconds, now);
            steerOn(seconds, now);
        }
        updateMoving();
    }

    private void glideOn(double seconds, CameraLimits now) {
        if (zoomLeft == 0) {
            return;
        }
        double part = -Math.expm1(-seconds / ZOOM_SETTLES_S);
        double step = Math.abs(zoomLeft) < 0.004 ? zoomLeft : zoomLeft * part;
        zoomLeft -= step;
        set(Moves.zoom(pose(), zoomPlace, Math.exp(step), now));
    }

    private void steerOn(double seconds, CameraLimits now) {
        double part = reducedMotion.get() ? 1 : -Math.expm1(-seconds / STEERING_SETTLES_S);
        steering = steering.towards(wanted, part);
        if (steering.isIdle()) {
            return;
        }
        Steering s = steering;
        CameraPose pose = pose();
        if (isWalking()) {
            pose = Moves.walk(pose, s.forward() + s.nearer(), s.right(), seconds, s.fast(), now);
            pose = Moves.look(pose, s.turn() * TURN_DEG_PER_S * seconds, s.tilt() * TILT_DEG_PER_S * seconds);
        } else {
            pose = Moves.fly(pose, s.forward(), s.right(), s.up(), seconds, s.fast(), now);
            if (s.turn() != 0 || s.tilt() != 0 || s.nearer() != 0) {
                Point3D place = Focus.of(pose, now).place();
                pose = Moves.orbit(
                        pose, place, s.turn() * TURN_DEG_PER_S * seconds, s.tilt() * TILT_DEG_PER_S * seconds, now);
                pose = Moves.zoom(pose, place, Math.exp(-s.nearer() * NEARER_PER_S * seconds), now);
            }
        }
        set(pose);
    }

    private void travel(CameraPose pose, Stance then) {
        halt();
        if (then == Stance.FLYING) {
            stance.set(Stance.FLYING);
            beforeWalk = null;
        }
        landing = then;
        CameraPose there = limits().held(pose);
        // From outside the city's reach, as when a city has just been opened, there is nothing to see on the way.
        if (reducedMotion.get() || !limits().allows(pose())) {
            stance.set(then);
            set(there);
        } else {
            flight = FlightPath.between(pose(), there, limits());
            flownS = 0;
        }
        updateMoving();
    }

    /** On the way down to a walk, that is given up, too. */
    private void endFlight() {
        flight = null;
        if (!isWalking()) {
            beforeWalk = null;
        }
    }

    private void set(CameraPose pose) {
        ownChange = true;
        try {
            camera.set(limits().held(pose));
        } finally {
            ownChange = false;
        }
    }

    private void updateMoving() {
        moving.set(flight != null || zoomLeft != 0 || !wanted.isIdle() || !steering.isIdle());
    }
}
