package org.serdica.importers.osm;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which relations are areas, whose tags tell what they are, and which ways only serve as their outlines. */
final class AreaPlan {
    private final OsmMap map;
    private final @Nullable AreaUse[] uses;
    private final Tags[] tags;
    private final BitSet outlines;

    AreaPlan(OsmMap map) {
        this.map = map;
        uses = new AreaUse[map.relationCount()];
        tags = new Tags[map.relationCount()];
        outlines = new BitSet(map.wayCount());
        for (int r = 0; r < map.relationCount(); r++) {
            tags[r] = map.relationTags(r);
            if (tags[r].is("type", "multipolygon")) {
                plan(r, map.members(r));
            }
        }
    }

    private void plan(int relation, List<OsmMap.Member> members) {
        Optional<AreaUse> own = AreaUse.of(tags[relation]);
        if (own.isEmpty()) {
            // As it was done before 2010: the tags stand at the outer way.
            for (OsmMap.Member m : members) {
                int way = m.type() == OsmBlock.WAY && !m.role().equals("inner") ? map.way(m.ref()) : -1;
                Tags outer = way < 0 ? Tags.NONE : map.wayTags(way);
                Optional<AreaUse> old = AreaUse.of(outer);
                if (old.isPresent()) {
                    own = old;
                    tags[relation] = outer;
                    break;
                }
            }
        }
        if (own.isEmpty()) {
            return;
        }
        uses[relation] = own.get();
        for (OsmMap.Member m : members) {
            int way = m.type() == OsmBlock.WAY ? map.way(m.ref()) : -1;
            if (way < 0) {
                continue;
            }
            Optional<AreaUse> itsOwn = AreaUse.of(map.wayTags(way));
            boolean repeats = !m.role().equals("inner") && itsOwn.equals(own);
            if (itsOwn.isEmpty() || repeats) {
                outlines.set(way);
            }
        }
    }

    /** What the relation is as an area; null if it is none. */
    @Nullable
    AreaUse use(int relation) {
        return uses[relation];
    }

    /** The tags that hold for the relation's area. */
    Tags tags(int relation) {
        return tags[relation];
    }

    /** Whether the way is but a line around some area. */
    boolean isOutline(int way) {
        return outlines.get(way);
    }
}
