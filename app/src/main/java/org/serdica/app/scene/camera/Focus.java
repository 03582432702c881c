package org.serdica.app.scene.camera;

import javafx.geometry.Point3D;
import org.serdica.app.scene.CameraPose;

/**
 * What a camera looks at: the ground in the middle of the view, or, where it looks at the sky, a point at a sensible distance.
 *
 * @param distanceM from the eye
 */
public record Focus(Point3D place, double distanceM) {
    private static final double PER_HEIGHT = 3;
    private static final double FALLBACK_M = 30;
    private static final double NEAREST_M = 1;

    public static Focus of(CameraPose pose, CameraLimits limits) {
        double[] ray = {pose.x(), pose.y(), pose.z(), pose.directionX(), pose.directionY(), pose.directionZ()};
        return along(ray, limits);
    }

    /** The same for any ray (origin, unit direction). */
    public static Focus along(double[] ray, CameraLimits limits) {
        double height = Math.max(0, ray[2] - limits.ground().at(ray[0], ray[1]));
        double farthest = Math.min(CameraLimits.FARTHEST_M, FALLBACK_M + 12 * height + home(limits));
        double metres = GroundRay.metres(ray, limits.ground(), farthest);
        double distance =
                Double.isNaN(metres) ? Math.max(FALLBACK_M, PER_HEIGHT * height) : Math.max(NEAREST_M, metres);
        return new Focus(
                new Point3D(ray[0] + distance * ray[3], ray[1] + distance * ray[4], ray[2] + distance * ray[5]),
                distance);
    }

    private static double home(CameraLimits limits) {
        return limits.home().isEmpty() ? 0 : limits.home().diagonal();
    }
}
