package org.serdica.model.check;

import org.jspecify.annotations.Nullable;
import org.serdica.model.geo.Position;

/**
 * One fault of one object's geometry.
 *
 * @param at where, in the city's CRS; null for what is nowhere
 * @param measure by how much, in metres or degrees, or how often; NaN where there is nothing to measure
 */
public record Flaw(FlawCode code, Spot spot, @Nullable Position at, double measure) {
    /**
     * Which piece of geometry it is; numbers count from 0 and are -1 where the fault is of the whole above.
     *
     * @param rootId the top-level object that the object belongs to
     * @param lod in tenths
     * @param other the second object, where two do not fit each other; else empty
     * @param part what the file calls the polygon, or the thematic surface it belongs to; empty where that is not known
     */
    public record Spot(
            String objectId,
            String rootId,
            int lod,
            int geometry,
            int shell,
            int surface,
            int ring,
            String other,
            String part) {
        /** The whole of an object. */
        static Spot of(String objectId, String rootId, int lod, int geometry, String other) {
            return new Spot(objectId, rootId, lod, geometry, -1, -1, -1, other, "");
        }
    }
}
