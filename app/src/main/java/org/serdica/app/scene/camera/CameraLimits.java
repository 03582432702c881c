package org.serdica.app.scene.camera;

import org.serdica.app.scene.CameraPose;
import org.serdica.model.city.City;
import org.serdica.model.geo.Bounds;

/**
 * Where a camera may be: never under the ground, never so far away that the city is lost.
 *
 * @param home what the camera stays near; an empty box sets no limit in plan
 */
public record CameraLimits(GroundHeight ground, Bounds home) {
    /** Height of a person's eyes, and the nearest that zooming goes to a thing. */
    public static final double EYE_HEIGHT_M = 1.7;

    public static final double FARTHEST_M = 60_000;
    public static final double LOWEST_PITCH_DEG = -90;
    public static final double HIGHEST_PITCH_DEG = 80;

    /** Room kept between the eye and the ground. */
    static final double CLEARANCE_M = 1.2;

    /** How far a camera near the ground may leave the city, and how much more for each metre of height. */
    private static final double ROAM_M = 2_000;

    private static final double ROAM_PER_HEIGHT = 6;

    /** What is {@link #held} is surely allowed. */
    private static final double SLACK = 1.2;

    public static CameraLimits of(City city) {
        return new CameraLimits(GroundHeight.of(city), city.bounds());
    }

    public double heightAboveGround(CameraPose pose) {
        return pose.z() - ground.at(pose.x(), pose.y());
    }

    public boolean allows(CameraPose pose) {
        double height = heightAboveGround(pose);
        return height >= CLEARANCE_M - 1e-9
                && height <= FARTHEST_M + 1e-6
                && (home.isEmpty() || home.expandedBy(SLACK * roam(height)).containsPlan(pose.x(), pose.y()));
    }

    /** The nearest pose that is allowed: lifted out of the ground, brought back to the city, pitch within its limits. */
    public CameraPose held(CameraPose pose) {
        double x = pose.x();
        double y = pose.y();
        if (!home.isEmpty()) {
            double roam = roam(Math.max(0, heightAboveGround(pose)));
            x = Math.clamp(x, home.minX() - roam, home.maxX() + roam);
            y = Math.clamp(y, home.minY() - roam, home.maxY() + roam);
        }
        double floor = ground.at(x, y);
        double z = Math.clamp(pose.z(), floor + CLEARANCE_M, floor + FARTHEST_M);
        return new CameraPose(x, y, z, Angles.positive(pose.headingDeg()), pitch(pose.pitchDeg()));
    }

    static double pitch(double pitchDeg) {
        return Math.clamp(pitchDeg, LOWEST_PITCH_DEG, HIGHEST_PITCH_DEG);
    }

    private double roam(double height) {
        return ROAM_M + home.diagonal() / 2 + ROAM_PER_HEIGHT * height;
    }
}
