package org.serdica.importers.osm;

import java.util.List;
import java.util.Set;
import org.serdica.importers.api.Reading;

/** What relations are: areas of many ways, buildings of parts, rules of turning; or nothing, and then why not. */
final class RelationThings {
    private static final Set<String> TYPES = Set.of(
            "route",
            "route_master",
            "superroute",
            "boundary",
            "site",
            "network",
            "public_transport",
            "associatedStreet",
            "street",
            "waterway",
            "enforcement",
            "destination_sign",
            "tunnel",
            "bridge",
            "restriction",
            "multipolygon",
            "building");

    private final OsmMap map;
    private final Areas areas;
    private final AreaPlan areaPlan;
    private final PartPlan parts;
    private final Restrictions restrictions;
    private final Buildings buildings;
    private final Reading reading;

    RelationThings(
            OsmMap map, Areas areas, AreaPlan areaPlan, PartPlan parts, Restrictions restrictions, Reading reading) {
        this.map = map;
        this.areas = areas;
        this.areaPlan = areaPlan;
        this.parts = parts;
        this.restrictions = restrictions;
        this.buildings = new Buildings(reading);
        this.reading = reading;
    }

    void collect(int from, int to, List<Piece> into) {
        for (int r = from; r < to; r++) {
            AreaUse use = areaPlan.use(r);
            if (parts.isOwnedRelation(r) || restrictions.isUsed(r) || isGroup(r)) {
                reading.within(1);
            } else if (use == null) {
                reading.leaveOut(reason(map.relationTags(r)));
            } else {
                area(r, use, into);
            }
        }
    }

    /** Relations of type building only say which parts belong together. */
    private boolean isGroup(int relation) {
        return map.relationTags(relation).is("type", "building")
                && map.members(relation).stream().anyMatch(m -> m.type() == OsmBlock.WAY && map.way(m.ref()) >= 0);
    }

    private void area(int r, AreaUse use, List<Piece> into) {
        String id = ElementId.relation(map.relationId(r));
        Areas.Assembled assembled = areas.ofRelation(map.members(r));
        if (assembled.openLines() > 0) {
            reading.warn(
                    "RING_OPEN",
                    id,
                    "%d lines of the outline of %s do not close, or are not in the file; %s."
                            .formatted(
                                    assembled.openLines(),
                                    id,
                                    assembled.area() == null ? "it was left out" : "it is drawn without them"));
        }
        Area area = assembled.area();
        if (area == null) {
            reading.leaveOut("area whose outline is not closed");
            return;
        }
        Tags tags = areaPlan.tags(r);
        into.add(Piece.of(
                use.land() == null
                        ? buildings.building(id, tags, area, parts.partsOfRelation(r))
                        : WayThings.ground(id, tags, area, use.land())));
    }

    private static String reason(Tags tags) {
        String type = tags.get("type");
        if (type.isEmpty()) {
            return "relation without a type";
        }
        return TYPES.contains(type)
                ? "relation of type " + type + " that no class of a city is for"
                : "relation that no class of a city is for";
    }
}
