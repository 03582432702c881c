package org.serdica.app.ui.edit.draw;

import org.locationtech.jts.geom.Polygon;

/** What becomes of what is drawn. */
public interface Purpose {
    /** The tool's id. */
    String id();

    /** What the keys of its hints begin with: for the first corner, for the next, for closing. */
    default String hints() {
        return "tool.draw.hint";
    }

    /** Whether it is drawn on roofs where the pointer is over one, instead of the ground below. */
    default boolean isOnRoofs() {
        return false;
    }

    /** Whether a line is wanted instead of an outline. */
    default boolean isLine() {
        return false;
    }

    /** An outline was drawn to its end. */
    default void outline(Polygon outline) {}

    /**
     * A line was drawn so far.
     *
     * @param xy x and y of each point
     * @param last whether there will be no more of it
     * @return whether that was enough
     */
    default boolean line(double[] xy, boolean last) {
        return last;
    }
}
