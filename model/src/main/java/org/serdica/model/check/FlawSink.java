package org.serdica.model.check;

/** Takes flaws of the geometry at hand as they are found, in the coordinates of {@link Polygons}. */
@FunctionalInterface
interface FlawSink {
    /**
     * @param face the polygon, or -1
     * @param ring the ring within the polygon, or -1
     * @param measure see {@link Flaw#measure}
     */
    void found(FlawCode code, int face, int ring, double x, double y, double z, double measure);
}
