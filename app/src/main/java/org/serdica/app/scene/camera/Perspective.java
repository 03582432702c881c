package org.serdica.app.scene.camera;

import org.serdica.app.scene.CameraPose;

/**
 * The picture that a camera makes in a view of a given size: points of the view to rays and places in the city to points of the
 * view. View coordinates are pixels, x to the right and y down, from the upper left corner; all else is in city coordinates.
 */
public final class Perspective {
    /** Nearer to the eye than this nothing is drawn. */
    private static final double NEAREST_M = 1e-3;

    private final CameraPose pose;
    private final double width;
    private final double height;
    private final double tanHalfHeight;
    private final double tanHalfWidth;
    private final double forwardX;
    private final double forwardY;
    private final double forwardZ;
    private final double rightX;
    private final double rightY;
    private final double upX;
    private final double upY;
    private final double upZ;

    public Perspective(CameraPose pose, double viewWidth, double viewHeight) {
        this.pose = pose;
        width = Math.max(1, viewWidth);
        height = Math.max(1, viewHeight);
        tanHalfHeight = Math.tan(Math.toRadians(CameraPose.FIELD_OF_VIEW_DEG / 2));
        tanHalfWidth = tanHalfHeight * width / height;
        double h = Math.toRadians(pose.headingDeg());
        double p = Math.toRadians(pose.pitchDeg());
        forwardX = Math.cos(p) * Math.sin(h);
        forwardY = Math.cos(p) * Math.cos(h);
        forwardZ = Math.sin(p);
        rightX = Math.cos(h);
        rightY = -Math.sin(h);
        upX = -Math.sin(p) * Math.sin(h);
        upY = -Math.sin(p) * Math.cos(h);
        upZ = Math.cos(p);
    }

    public CameraPose pose() {
        return pose;
    }

    public double width() {
        return width;
    }

    public double height() {
        return height;
    }

    /** Half the height of the picture at a distance of one. */
    public double tanHalfHeight() {
        return tanHalfHeight;
    }

    /** Half the width of the picture at a distance of one. */
    public double tanHalfWidth() {
        return tanHalfWidth;
    }

    /** Pixels that one radian takes in the middle of the view: a size over its distance times this is a size on the screen. */
    public double pixelsPerRadian() {
        return height / 2 / tanHalfHeight;
    }

    /** The ray through a point of the view: origin x, y, z and unit direction x, y, z. */
    public double[] ray(double viewX, double viewY) {
        double right = (2 * viewX / width - 1) * tanHalfWidth;
        double up = (1 - 2 * viewY / height) * tanHalfHeight;
        double dx = forwardX + right * rightX + up * upX;
        double dy = forwardY + right * rightY + up * upY;
        double dz = forwardZ + up * upZ;
        double length = Math.sqrt(dx * dx + dy * dy + dz * dz);
        return new double[] {pose.x(), pose.y(), pose.z(), dx / length, dy / length, dz / length};
    }

    /** How far in front of the camera a place is, along the line of sight; negative behind it. */
    public double depth(double x, double y, double z) {
        return (x - pose.x()) * forwardX + (y - pose.y()) * forwardY + (z - pose.z()) * forwardZ;
    }

    /** How far to the right of the line of sight a place is. */
    public double rightOf(double x, double y) {
        return (x - pose.x()) * rightX + (y - pose.y()) * rightY;
    }

    /** How far above the line of sight a place is. */
    public double above(double x, double y, double z) {
        return (x - pose.x()) * upX + (y - pose.y()) * upY + (z - pose.z()) * upZ;
    }

    /** The place that is so far right of, above and in front of the eye. */
    public double[] place(double right, double above, double depth) {
        return new double[] {
            pose.x() + right * rightX + above * upX + depth * forwardX,
            pose.y() + right * rightY + above * upY + depth * forwardY,
            pose.z() + above * upZ + depth * forwardZ
        };
    }

    /**
     * Where a place is drawn: view x, view y and depth go into {@code out}.
     *
     * @return false if the place is behind the eye; {@code out} is then left as it was
     */
    public boolean project(double x, double y, double z, double[] out) {
        double depth = depth(x, y, z);
        if (!(depth > NEAREST_M)) {
            return false;
        }
        out[0] = (rightOf(x, y) / (depth * tanHalfWidth) + 1) * width / 2;
        out[1] = (1 - above(x, y, z) / (depth * tanHalfHeight)) * height / 2;
        out[2] = depth;
        return true;
    }
}
