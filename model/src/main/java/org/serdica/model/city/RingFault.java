package org.serdica.model.city;

/**
 * What a reader had to put right in a ring, or left out for, so that the city no longer shows it.
 *
 * @param geometry number of the geometry within its draft
 * @param x where, in the coordinates of the draft
 * @param part what the file calls the polygon, empty where nobody asked or it has no name
 */
public record RingFault(Kind kind, int geometry, double x, double y, double z, String part) {
    /** What was wrong in the file. */
    public enum Kind {
        /** Fewer than three points: the ring was left out, the polygon too if it was the outer one. */
        TOO_FEW_POINTS,
        /** The last point is not the first: the ring was closed. */
        NOT_CLOSED
    }
}
