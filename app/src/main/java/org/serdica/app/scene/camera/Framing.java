package org.serdica.app.scene.camera;

import org.serdica.app.scene.CameraPose;
import org.serdica.model.geo.Bounds;

/** Poses that show a given thing. */
public final class Framing {
    /** How a city is first seen: from the south-south-west, with the afternoon sun on the walls and sky above the far end. */
    public static final double HOME_HEADING_DEG = 30;

    public static final double HOME_PITCH_DEG = -20;

    /** Of a city, the middle fills the view: what lies behind it is seen anyway, and nobody misses the near corners. */
    private static final double HOME_MIDDLE = 0.42;

    /** What is smaller than this is seen whole, as a model on a table. */
    private static final double TABLE_M = 600;

    private static final double TABLE_PITCH_DEG = -30;

    /** Part of the opening that is left free round what is framed. */
    private static final double MARGIN = 0.1;

    /** Small things are framed as if they were this large, so that their surroundings are seen. */
    private static final double SMALLEST_M = 14;

    private Framing() {}

    /** The nearest pose of that heading and pitch from which all of the box is in the opening of the view. */
    public static CameraPose fit(Bounds box, double headingDeg, double pitchDeg, Opening opening) {
        double smallest = Math.max(0, (SMALLEST_M - Math.max(box.width(), box.depth())) / 2);
        Bounds b = box.expandedBy(smallest);
        CameraPose middle = new CameraPose(b.centreX(), b.centreY(), b.centreZ(), headingDeg, pitchDeg);
        Perspective view = new Perspective(middle, 1, 1);
        Opening o = opening.inset(MARGIN);
        // Each corner must lie inside the four side planes of the opening; the eye goes forward until two of them
        // touch.
        double left = Double.POSITIVE_INFINITY;
        double right = left;
        double top = left;
        double bottom = left;
        for (int i = 0; i < 8; i++) {
            double x = (i & 1) == 0 ? b.minX() : b.maxX();
            double y = (i & 2) == 0 ? b.minY() : b.maxY();
            double z = (i & 4) == 0 ? b.minZ() : b.maxZ();
            double depth = view.depth(x, y, z);
            double across = view.rightOf(x, y);
            double up = view.above(x, y, z);
            right = Math.min(right, o.right() * depth - across);
            left = Math.min(left, o.left() * depth + across);
            top = Math.min(top, o.above() * depth - up);
            bottom = Math.min(bottom, o.below() * depth + up);
        }
        double forward = Math.min((left + right) / (o.left() + o.right()), (top + bottom) / (o.above() + o.below()));
        // Between the two sides that did not touch the box stands in the middle.
        double across = (left - o.left() * forward - right + o.right() * forward) / 2;
        double up = (bottom - o.below() * forward - top + o.above() * forward) / 2;
        double[] eye = view.place(across, up, forward);
        return new CameraPose(eye[0], eye[1], eye[2], Angles.positive(headingDeg), pitchDeg);
    }

    /** The box as on opening a city. */
    public static CameraPose home(Bounds box, Opening opening) {
        double side = Math.max(box.width(), box.depth());
        if (side < TABLE_M) {
            return fit(box, HOME_HEADING_DEG, TABLE_PITCH_DEG, opening);
        }
        double cut = -(1 - HOME_MIDDLE) / 2 * Math.min(box.width(), box.depth());
        Bounds middle = new Bounds(
                box.minX() - cut, box.minY() - cut, box.minZ(), box.maxX() + cut, box.maxY() + cut, box.minZ());
        return fit(middle, HOME_HEADING_DEG, HOME_PITCH_DEG, opening);
    }

    /** The same place from as far away, in another direction. */
    public static CameraPose turned(Focus focus, double headingDeg, double pitchDeg) {
        return CameraPose.lookingAt(
                focus.place().getX(),
                focus.place().getY(),
                focus.place().getZ(),
                focus.distanceM(),
                Angles.positive(headingDeg),
                pitchDeg);
    }
}
