package org.serdica.app.scene.camera;

import org.serdica.app.scene.CameraPose;

/**
 * The part of a view that nothing covers, by how far it reaches from the line of sight at a distance of one; a side that
 * lies beyond the middle of the view is negative.
 */
public record Opening(double left, double right, double above, double below) {
    /** Less than this part of a view is no place to show things in: they are shown under what covers it. */
    private static final double LEAST = 0.3;

    /** All of a view that is so many times as wide as it is high. */
    public static Opening whole(double aspect) {
        double tan = Math.tan(Math.toRadians(CameraPose.FIELD_OF_VIEW_DEG / 2));
        return new Opening(tan * aspect, tan * aspect, tan, tan);
    }

    /**
     * The part of a view between these pixels from its upper left corner; the whole view where next to nothing is left of
     * it.
     */
    public static Opening within(double width, double height, double minX, double minY, double maxX, double maxY) {
        Opening whole = whole(width / height);
        if (maxX - minX < LEAST * width || maxY - minY < LEAST * height) {
            return whole;
        }
        return new Opening(
                whole.left * (1 - 2 * minX / width),
                whole.right * (2 * maxX / width - 1),
                whole.above * (1 - 2 * minY / height),
                whole.below * (2 * maxY / height - 1));
    }

    /** The same with that part of it left free at its edges. */
    Opening inset(double part) {
        double across = part * (left + right) / 2;
        double up = part * (above + below) / 2;
        return new Opening(left - across, right - across, above - up, below - up);
    }
}
