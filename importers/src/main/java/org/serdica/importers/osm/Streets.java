package org.serdica.importers.osm;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.serdica.model.city.AttributeValue;
import org.serdica.model.city.ObjectDraft;
import org.serdica.model.city.ObjectKind;
import org.serdica.model.network.RoadClass;

/** Makes streets and tracks of ways, each with its links between junctions and with its cross-section. */
final class Streets {
    private static final AttributeValue[] CLASSES = Arrays.stream(RoadClass.values())
            .map(c -> AttributeValue.of(c.name().toLowerCase(Locale.ROOT)))
            .toArray(AttributeValue[]::new);

    private final OsmMap map;
    private final RoadPlan roads;
    private final Restrictions restrictions;
    /** Lanes are laid out in few ways: equal ones share their text. */
    private final Map<String, AttributeValue> layouts = new ConcurrentHashMap<>();

    Streets(OsmMap map, RoadPlan roads, Restrictions restrictions) {
        this.map = map;
        this.roads = roads;
        this.restrictions = restrictions;
    }

    /** The street that the way is; empty if the file brings fewer than two of its nodes. */
    Optional<ObjectDraft> street(int way, RoadClass roadClass, Tags tags) {
        List<int[]> pieces = roads.pieces(way);
        if (pieces.isEmpty()) {
            return Optional.empty();
        }
        ObjectDraft draft = new ObjectDraft(
                ElementId.way(map.wayId(way)), Ways.isTrack(roadClass) ? ObjectKind.RAILWAY : ObjectKind.ROAD);
        attributes(way, roadClass, tags, draft);
        Shapes.lines(draft, map, pieces);
        return Optional.of(draft);
    }

    private void attributes(int way, RoadClass roadClass, Tags tags, ObjectDraft draft) {
        Attributes.keep(tags, draft);
        double speed = Math.rint(Speeds.kmh(tags, roadClass, roads.country()));
        String said = tags.get("lanes");
        if (!said.isEmpty()) {
            draft.put("osm:lanes", AttributeValue.of(said));
        }
        draft.put("roadClass", CLASSES[roadClass.ordinal()]);
        draft.put("speedKmh", AttributeValue.of((long) speed));
        String lanes = Lanes.of(tags, roadClass, roads.country(), speed);
        draft.put("lanes", layouts.computeIfAbsent(lanes, AttributeValue::of));
        if (tags.says("bridge")) {
            draft.put("bridge", AttributeValue.of(true));
        }
        if (Ways.isTunnel(tags)) {
            draft.put("tunnel", AttributeValue.of(true));
        }
        String forbidden = restrictions.of(way);
        if (!forbidden.isEmpty()) {
            draft.put("turnsForbidden", AttributeValue.of(forbidden));
        }
    }
}
