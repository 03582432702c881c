package org.serdica.importers.osm;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the tags of an area say it is.
 *
 * @param land what lies on the ground; null for what stands on it
 */
record AreaUse(Kind kind, @Nullable Land land) {
    private static final AreaUse BUILDING = new AreaUse(Kind.BUILDING, null);
    private static final AreaUse PART = new AreaUse(Kind.PART, null);

    enum Kind {
        BUILDING,
        PART,
        GROUND
    }

    static Optional<AreaUse> of(Tags tags) {
        if (tags.isEmpty()) {
            return Optional.empty();
        }
        if (tags.says("building") && !tags.is("building", "entrance")) {
            return Optional.of(BUILDING);
        }
        if (tags.says("building:part")) {
            return Optional.of(PART);
        }
        return Land.of(tags).map(land -> new AreaUse(Kind.GROUND, land));
    }
}
