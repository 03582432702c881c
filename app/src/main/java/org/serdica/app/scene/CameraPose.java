package org.serdica.app.scene;

/**
 * Where the camera stands and looks, in city coordinates.
 *
 * @param headingDeg clockwise from north
 * @param pitchDeg up is positive, straight down is -90
 */
public record CameraPose(double x, double y, double z, double headingDeg, double pitchDeg) {
    /** Vertical field of view of every picture. */
    public static final double FIELD_OF_VIEW_DEG = 38;

    /** A camera that looks at a point from {@code distanceM} away. */
    public static CameraPose lookingAt(
            double x, double y, double z, double distanceM, double headingDeg, double pitchDeg) {
        double h = Math.toRadians(headingDeg);
        double p = Math.toRadians(pitchDeg);
        double plan = distanceM * Math.cos(p);
        return new CameraPose(
                x - plan * Math.sin(h), y - plan * Math.cos(h), z - distanceM * Math.sin(p), headingDeg, pitchDeg);
    }

    public double directionX() {
        return Math.cos(Math.toRadians(pitchDeg)) * Math.sin(Math.toRadians(headingDeg));
    }

    public double directionY() {
        return Math.cos(Math.toRadians(pitchDeg)) * Math.cos(Math.toRadians(headingDeg));
    }

    public double directionZ() {
        return Math.sin(Math.toRadians(pitchDeg));
    }
}
