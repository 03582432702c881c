package org.serdica.app.scene.mesh.ground;

import org.serdica.model.geo.Bounds;

/**
 * A map that lies on the ground: colours blended into the ground's own before shade and sun are laid over them. Read from
 * many threads.
 */
public interface GroundOverlay {
    /** What it is of: under another subject its colours mean something else. */
    default String subject() {
        return "";
    }

    /** Where it has colours at all. */
    Bounds bounds();

    /**
     * Its colours along a row of places from west to east.
     *
     * @param argb takes {@code n} colours, not premultiplied; alpha 0 leaves the ground as it is
     */
    void row(double x, double stepM, double y, int n, int[] argb);
}
