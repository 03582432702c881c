package org.serdica.app.scene.camera;

import javafx.geometry.Point3D;
import org.serdica.app.scene.CameraPose;

/** What a hand does to a camera, each gesture from one pose to the next. All keep within the limits given. */
public final class Moves {
    /** Dragging towards the horizon goes on as if the ray met the ground at this slope. */
    private static final double FLATTEST_DRAG = Math.tan(Math.toRadians(2.5));

    private static final int HALVINGS = 40;
    private static final double WALK_MPS = 4;
    private static final double FAST = 4;

    private Moves() {}

    /** Turns round a pivot, which stays where it is in the view; the pitch gives way where the ground is in the way. */
    public static CameraPose orbit(
            CameraPose pose, Point3D pivot, double turnDeg, double tiltDeg, CameraLimits limits) {
        double heading = Angles.positive(pose.headingDeg() + turnDeg);
        double wanted = CameraLimits.pitch(pose.pitchDeg() + tiltDeg);
        CameraPose turned = around(pose, pivot, heading, wanted);
        if (limits.allows(turned)) {
            return turned;
        }
        CameraPose steepest = around(pose, pivot, heading, CameraLimits.LOWEST_PITCH_DEG);
        if (!limits.allows(steepest)) {
            return pose;
        }
        double allowed = CameraLimits.LOWEST_PITCH_DEG;
        double refused = wanted;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (allowed + refused) / 2;
            if (limits.allows(around(pose, pivot, heading, middle))) {
                allowed = middle;
            } else {
                refused = middle;
            }
        }
        return around(pose, pivot, heading, allowed);
    }

    /** Turns the head without moving it. */
    public static CameraPose look(CameraPose pose, double turnDeg, double tiltDeg) {
        return new CameraPose(
                pose.x(),
                pose.y(),
                pose.z(),
                Angles.positive(pose.headingDeg() + turnDeg),
                CameraLimits.pitch(pose.pitchDeg() + tiltDeg));
    }

    /** Moves so that what was grabbed comes under that point of the view. */
    public static CameraPose pan(Perspective view, Grab grab, double viewX, double viewY, CameraLimits limits) {
        CameraPose pose = view.pose();
        Point3D place = grab.place();
        double[] ray = view.ray(viewX, viewY);
        if (!grab.level()) {
            double depth = view.depth(place.getX(), place.getY(), place.getZ());
            double t = depth / (ray[3] * pose.directionX() + ray[4] * pose.directionY() + ray[5] * pose.directionZ());
            return limits.held(moved(
                    pose,
                    place.getX() - pose.x() - t * ray[3],
                    place.getY() - pose.y() - t * ray[4],
                    place.getZ() - pose.z() - t * ray[5]));
        }
        double drop = place.getZ() - pose.z();
        double plan = Math.hypot(ray[3], ray[4]);
        double slope = plan == 0 ? Double.MAX_VALUE : ray[5] / plan * Math.signum(drop);
        double reach = Math.abs(drop) / Math.max(slope, FLATTEST_DRAG);
        double dx = plan == 0 ? 0 : ray[3] / plan * reach;
        double dy = plan == 0 ? 0 : ray[4] / plan * reach;
        return limits.held(moved(pose, place.getX() - pose.x() - dx, place.getY() - pose.y() - dy, 0));
    }

    /** Comes nearer to a place (factor below 1) or goes away from it; whatever is on that line of sight stays on it. */
    public static CameraPose zoom(CameraPose pose, Point3D place, double factor, CameraLimits limits) {
        double distance = place.distance(pose.x(), pose.y(), pose.z());
        double wanted = factor < 1
                ? Math.max(distance * factor, Math.min(distance, CameraLimits.EYE_HEIGHT_M))
                : Math.min(distance * factor, Math.max(distance, CameraLimits.FARTHEST_M));
        if (distance < 1e-9) {
            return pose;
        }
        CameraPose there = towards(pose, place, wanted / distance);
        if (limits.allows(there)) {
            return there;
        }
        double allowed = 1;
        double refused = wanted / distance;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (allowed + refused) / 2;
            if (limits.allows(towards(pose, place, middle))) {
                allowed = middle;
            } else {
                refused = middle;
            }
        }
        return towards(pose, place, allowed);
    }

    /** How fast a camera flies at that height: a street at a time near the ground, a district at a time high up. */
    public static double flightMps(double heightAboveGroundM) {
        return Math.clamp(1.1 * heightAboveGroundM, 6, 12_000);
    }

    /** Flies level for a while; {@code forward}, {@code right} and {@code up} are -1 to 1. */
    public static CameraPose fly(
            CameraPose pose,
            double forward,
            double right,
            double up,
            double seconds,
            boolean fast,
            CameraLimits limits) {
        double metres = flightMps(limits.heightAboveGround(pose)) * seconds * (fast ? FAST : 1);
        CameraPose moved = step(pose, forward * metres, right * metres);
        return limits.held(moved(moved, 0, 0, up * metres * 0.6));
    }

    /** Walks on the ground with the eyes at a person's height. */
    public static CameraPose walk(
            CameraPose pose, double forward, double right, double seconds, boolean fast, CameraLimits limits) {
        double metres = WALK_MPS * seconds * (fast ? FAST : 1);
        return standing(limits.held(step(pose, forward * metres, right * metres)), limits);
    }

    /** Walks so far the way the camera heads. */
    public static CameraPose walkMetres(CameraPose pose, double metres, CameraLimits limits) {
        return standing(limits.held(step(pose, metres, 0)), limits);
    }

    /** The same view from a person's height over the ground below. */
    public static CameraPose standing(CameraPose pose, CameraLimits limits) {
        double z = limits.ground().at(pose.x(), pose.y()) + CameraLimits.EYE_HEIGHT_M;
        return new CameraPose(pose.x(), pose.y(), z, pose.headingDeg(), pose.pitchDeg());
    }

    private static CameraPose around(CameraPose pose, Point3D pivot, double headingDeg, double pitchDeg) {
        Perspective before = new Perspective(pose, 1, 1);
        double right = before.rightOf(pivot.getX(), pivot.getY());
        double above = before.above(pivot.getX(), pivot.getY(), pivot.getZ());
        double depth = before.depth(pivot.getX(), pivot.getY(), pivot.getZ());
        Perspective turned = new Perspective(new CameraPose(0, 0, 0, headingDeg, pitchDeg), 1, 1);
        double[] toPivot = turned.place(right, above, depth);
        return new CameraPose(
                pivot.getX() - toPivot[0], pivot.getY() - toPivot[1], pivot.getZ() - toPivot[2], headingDeg, pitchDeg);
    }

    private static CameraPose towards(CameraPose pose, Point3D place, double factor) {
        return new CameraPose(
                place.getX() + (pose.x() - place.getX()) * factor,
                place.getY() + (pose.y() - place.getY()) * factor,
                place.getZ() + (pose.z() - place.getZ()) * factor,
                pose.headingDeg(),
                pose.pitchDeg());
    }

    private static CameraPose step(CameraPose pose, double forwardM, double rightM) {
        double h = Math.toRadians(pose.headingDeg());
        return moved(
                pose, forwardM * Math.sin(h) + rightM * Math.cos(h), forwardM * Math.cos(h) - rightM * Math.sin(h), 0);
    }

    private static CameraPose moved(CameraPose pose, double dx, double dy, double dz) {
        return new CameraPose(pose.x() + dx, pose.y() + dy, pose.z() + dz, pose.headingDeg(), pose.pitchDeg());
    }
}
