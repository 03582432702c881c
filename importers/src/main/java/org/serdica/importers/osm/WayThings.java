package org.serdica.importers.osm;

import java.util.Optional;
import java.util.Set;
import org.serdica.importers.api.Reading;
import org.serdica.model.city.AttributeValue;
import org.serdica.model.city.ObjectDraft;
import org.serdica.model.city.ObjectKind;
import org.serdica.model.network.RoadClass;

/** What single ways are: streets, buildings, areas, water, rows of trees; or nothing, and then why not. */
final class WayThings {
    private static final String[] MAIN_KEYS = {
        "barrier",
        "power",
        "boundary",
        "aerialway",
        "aeroway",
        "route",
        "man_made",
        "waterway",
        "railway",
        "highway",
        "natural",
        "historic",
        "leisure",
        "amenity",
        "tourism",
        "public_transport",
        "military",
        "place",
        "indoor"
    };

    private final OsmMap map;
    private final Areas areas;
    private final AreaPlan areaPlan;
    private final PartPlan parts;
    private final RoadPlan roads;
    private final Streets streets;
    private final Set<Integer> coast;
    private final Buildings buildings;

    WayThings(
            OsmMap map,
            Areas areas,
            AreaPlan areaPlan,
            PartPlan parts,
            RoadPlan roads,
            Restrictions restrictions,
            Coast.Shore shore,
            Reading reading) {
        this.map = map;
        this.areas = areas;
        this.areaPlan = areaPlan;
        this.parts = parts;
        this.roads = roads;
        this.streets = new Streets(map, roads, restrictions);
        this.coast = shore.sea().isPresent() ? Set.copyOf(shore.ways()) : Set.of();
        this.buildings = new Buildings(reading);
    }

    void collect(int from, int to, Batch into) {
        for (int w = from; w < to; w++) {
            if (parts.isOwnedWay(w)) {
                into.within();
                continue;
            }
            Tags tags = map.wayTags(w);
            int[] nodes = map.wayNodes(w);
            Optional<ObjectDraft> draft = nodes.length < 2 ? Optional.empty() : draft(w, nodes, tags);
            if (draft.isPresent()) {
                into.add(Piece.of(draft.get()));
                AttributeValue lanes = draft.get().attributes().get("lanes");
                if (lanes != null && roads.roadClass(w).isPresent() && tags.says("bridge")) {
                    ObjectDraft deck = BridgeDeck.under(map, map.wayId(w), nodes, lanes.text(), tags);
                    into.add(Piece.besides(Piece.of(deck).part()));
                }
            } else if (areaPlan.isOutline(w) || coast.contains(w)) {
                into.within();
            } else {
                into.leaveOut(nodes.length < 2 ? "way whose nodes the file does not bring" : reason(tags, nodes));
            }
        }
    }

    private Optional<ObjectDraft> draft(int w, int[] nodes, Tags tags) {
        if (tags.isEmpty()) {
            return Optional.empty();
        }
        Optional<RoadClass> roadClass = roads.roadClass(w);
        if (roadClass.isPresent()) {
            return streets.street(w, roadClass.get(), tags);
        }
        String id = ElementId.way(map.wayId(w));
        if (Areas.isClosed(nodes) && !areaPlan.isOutline(w)) {
            Optional<ObjectDraft> area = AreaUse.of(tags).flatMap(use -> area(w, id, use, nodes, tags));
            if (area.isPresent()) {
                return area;
            }
        }
        double water = Watercourse.widthM(tags);
        if (!Double.isNaN(water)) {
            return Watercourse.band(map, nodes, water).map(band -> ground(id, tags, band, waterway(tags)));
        }
        return tags.is("natural", "tree_row")
                ? Optional.of(TreeRow.of(map, map.wayId(w), nodes, tags))
                : Optional.empty();
    }

    private static Land waterway(Tags tags) {
        return new Land(ObjectKind.WATER_BODY, tags.is("waterway", "canal") ? "canal" : "river");
    }

    private Optional<ObjectDraft> area(int w, String id, AreaUse use, int[] nodes, Tags tags) {
        Area area = areas.ofWay(nodes);
        if (area.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                use.land() == null
                        ? buildings.building(id, tags, area, parts.partsOfWay(w))
                        : ground(id, tags, area, use.land()));
    }

    static ObjectDraft ground(String id, Tags tags, Area area, Land land) {
        ObjectDraft draft = new ObjectDraft(id, land.kind());
        Attributes.keep(tags, draft);
        draft.put("function", AttributeValue.of(land.function()));
        Shapes.area(draft, area);
        return draft;
    }

    /** Why a way brings nothing, in few different words. */
    private static String reason(Tags tags, int[] nodes) {
        if (tags.isEmpty()) {
            return "way without tags";
        }
        if (Ways.isNotThere(tags)) {
            return "not built yet, or no longer there";
        }
        Optional<AreaUse> use = AreaUse.of(tags);
        if (use.isPresent()) {
            return Areas.isClosed(nodes) ? "area without a size" : "area whose outline is not closed";
        }
        if (tags.is("natural", "coastline")) {
            return "coastline";
        }
        for (String key : MAIN_KEYS) {
            if (tags.has(key)) {
                return "way that no class of a city is for: " + key;
            }
        }
        return "way that no class of a city is for";
    }
}
