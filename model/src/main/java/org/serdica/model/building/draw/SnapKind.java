package org.serdica.model.building.draw;

/** What a point snapped to. */
public enum SnapKind {
    /** Nothing: the point is where the cursor is. */
    NONE,
    /** The drawing's first corner: a click there closes it. */
    START,
    /** A corner of something in the city, or of the drawing. */
    VERTEX,
    MIDPOINT,
    /** Where two guiding lines cross, or one crosses an edge. */
    CROSSING,
    EDGE,
    /** In line with the edge drawn last. */
    STRAIGHT_ON,
    /** At a right angle to the edge drawn last. */
    RIGHT_ANGLE,
    PARALLEL,
    PERPENDICULAR,
    /** On an edge's line, beyond its end. */
    EXTENSION,
    GRID,
    /** Where typed numbers put it. */
    TYPED
}
