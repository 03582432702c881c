package org.serdica.importers.osm;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.index.strtree.STRtree;
import org.serdica.model.task.CancelToken;

/**
 * Which building each {@code building:part} belongs to: the one that a relation of type building names, else the one
 * around it.
 */
final class PartPlan {
    private final OsmMap map;
    private final Areas areas;
    private final AreaPlan plan;
    private final Map<Long, Entry> parts = new HashMap<>();
    private final Map<Long, List<Entry>> byOwner = new HashMap<>();

    /** A part on its way to its building. */
    private static final class Entry {
        final Buildings.Part part;
        final double longitude;
        final double latitude;
        boolean owned;

        Entry(Buildings.Part part, Point inside) {
            this.part = part;
            longitude = part.area().plane().longitudeOf(inside.getX());
            latitude = part.area().plane().latitudeOf(inside.getY());
        }
    }

    PartPlan(OsmMap map, Areas areas, AreaPlan plan, CancelToken cancel) {
        this.map = map;
        this.areas = areas;
        this.plan = plan;
        collect();
        if (parts.isEmpty()) {
            return;
        }
        for (int r = 0; r < map.relationCount(); r++) {
            if (map.relationTags(r).is("type", "building")) {
                byRelation(map.members(r));
            }
        }
        byPlace(cancel);
    }

    private static long ofWay(int way) {
        return way * 2L;
    }

    private static long ofRelation(int relation) {
        return relation * 2L + 1;
    }

    private void collect() {
        for (int w = 0; w < map.wayCount(); w++) {
            Tags tags = map.wayTags(w);
            if (isPart(AreaUse.of(tags).orElse(null)) && !plan.isOutline(w)) {
                int[] nodes = map.wayNodes(w);
                if (Areas.isClosed(nodes)) {
                    add(ofWay(w), ElementId.way(map.wayId(w)), tags, areas.ofWay(nodes));
                }
            }
        }
        for (int r = 0; r < map.relationCount(); r++) {
            if (isPart(plan.use(r))) {
                Area area = areas.ofRelation(map.members(r)).area();
                if (area != null) {
                    add(ofRelation(r), ElementId.relation(map.relationId(r)), plan.tags(r), area);
                }
            }
        }
    }

    private static boolean isPart(@Nullable AreaUse use) {
        return use != null && use.kind() == AreaUse.Kind.PART;
    }

    private void add(long key, String id, Tags tags, Area area) {
        if (!area.isEmpty()) {
            parts.put(
                    key,
                    new Entry(new Buildings.Part(id, tags, area), area.largest().getInteriorPoint()));
        }
    }

    private void byRelation(List<OsmMap.Member> members) {
        long owner = -1;
        for (OsmMap.Member m : members) {
            if (m.role().equals("outline")) {
                owner = key(m);
            }
        }
        for (OsmMap.Member m : members) {
            Entry entry = owner < 0 ? null : parts.get(key(m));
            if (entry != null && m.role().equals("part") && !entry.owned) {
                give(owner, entry);
            }
        }
    }

    private long key(OsmMap.Member m) {
        int at = m.type() == OsmBlock.WAY
                ? map.way(m.ref())
                : m.type() == OsmBlock.RELATION ? map.relation(m.ref()) : -1;
        return at < 0 ? -1 : m.type() == OsmBlock.WAY ? ofWay(at) : ofRelation(at);
    }

    private void give(long owner, Entry entry) {
        entry.owned = true;
        byOwner.computeIfAbsent(owner, k -> new ArrayList<>()).add(entry);
    }

    private void byPlace(CancelToken cancel) {
        STRtree tree = new STRtree();
        for (Entry e : parts.values()) {
            if (!e.owned) {
                tree.insert(new Envelope(e.longitude, e.longitude, e.latitude, e.latitude), e);
            }
        }
        tree.build();
        for (int w = 0; w < map.wayCount(); w++) {
            cancel.check();
            if (isBuilding(AreaUse.of(map.wayTags(w)).orElse(null)) && !plan.isOutline(w)) {
                int[] nodes = map.wayNodes(w);
                List<Entry> near = Areas.isClosed(nodes) ? near(tree, nodes) : List.of();
                if (!near.isEmpty()) {
                    give(ofWay(w), areas.ofWay(nodes), near);
                }
            }
        }
        for (int r = 0; r < map.relationCount(); r++) {
            if (isBuilding(plan.use(r))) {
                Area area = areas.ofRelation(map.members(r)).area();
                if (area != null) {
                    give(ofRelation(r), area, near(tree, area));
                }
            }
        }
    }

    private static boolean isBuilding(@Nullable AreaUse use) {
        return use != null && use.kind() == AreaUse.Kind.BUILDING;
    }

    private List<Entry> near(STRtree tree, int[] nodes) {
        Envelope box = new Envelope();
        for (int node : nodes) {
            box.expandToInclude(map.longitude(node), map.latitude(node));
        }
        return query(tree, box);
    }

    private static List<Entry> near(STRtree tree, Area area) {
        Envelope box = new Envelope();
        for (Polygon p : area.polygons()) {
            Envelope e = p.getEnvelopeInternal();
            box.expandToInclude(
                    area.plane().longitudeOf(e.getMinX()), area.plane().latitudeOf(e.getMinY()));
            box.expandToInclude(
                    area.plane().longitudeOf(e.getMaxX()), area.plane().latitudeOf(e.getMaxY()));
        }
        return query(tree, box);
    }

    private static List<Entry> query(STRtree tree, Envelope box) {
        List<Entry> found = new ArrayList<>();
        tree.query(box, item -> {
            if (item instanceof Entry e && !e.owned) {
                found.add(e);
            }
        });
        return found;
    }

    private void give(long owner, Area outline, List<Entry> near) {
        for (Entry e : near) {
            for (Polygon p : outline.polygons()) {
                Point point = p.getFactory()
                        .createPoint(new org.locationtech.jts.geom.Coordinate(
                                outline.plane().x(e.longitude), outline.plane().y(e.latitude)));
                if (!e.owned && p.covers(point)) {
                    give(owner, e);
                }
            }
        }
    }

    List<Buildings.Part> partsOfWay(int way) {
        return parts(ofWay(way));
    }

    List<Buildings.Part> partsOfRelation(int relation) {
        return parts(ofRelation(relation));
    }

    private List<Buildings.Part> parts(long owner) {
        List<Entry> own = byOwner.get(owner);
        return own == null ? List.of() : own.stream().map(e -> e.part).toList();
    }

    /** Whether the part that the way is comes in with its building. */
    boolean isOwnedWay(int way) {
        return isOwned(ofWay(way));
    }

    boolean isOwnedRelation(int relation) {
        return isOwned(ofRelation(relation));
    }

    private boolean isOwned(long key) {
        Entry e = parts.get(key);
        return e != null && e.owned;
    }
}
