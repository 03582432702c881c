package org.serdica.model.planning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.index.strtree.STRtree;
import org.serdica.model.city.City;
import org.serdica.model.city.CityObject;
import org.serdica.model.city.Layer;
import org.serdica.model.city.ObjectKind;

/** The zones and plots of one snapshot. Where several lie over each other the smallest counts. */
public final class Zones {
    private final List<Zone> zones = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private final STRtree zoneTree = new STRtree();
    private final STRtree plotTree = new STRtree();

    private Zones() {}

    public static Zones of(City city) {
        Zones all = new Zones();
        PlanAreas areas = new PlanAreas();
        city.objects(Layer.LAND_USE).filter(Zones::isZoneOrPlot).forEach(o -> {
            Geometry area = areas.cover(o);
            if (area.getArea() > 0) {
                ZoneRules rules = ZoneRules.of(o);
                Zone zone = new Zone(o.id(), o.text("name"), rules, isPlot(o), area);
                all.ids.add(zone.id());
                if (rules.isZone()) {
                    all.zones.add(zone);
                    all.zoneTree.insert(area.getEnvelopeInternal(), zone);
                }
                if (isPlot(o)) {
                    all.plotTree.insert(area.getEnvelopeInternal(), zone);
                }
            }
        });
        all.zones.sort(Comparator.comparing(Zone::id));
        all.zoneTree.build();
        all.plotTree.build();
        return all;
    }

    private static boolean isPlot(CityObject o) {
        return o.attribute(ZoneRules.PLOT) != null;
    }

    static boolean isZoneOrPlot(CityObject o) {
        return o.kind() == ObjectKind.LAND_USE && (isPlot(o) || ZoneRules.of(o).isZone());
    }

    /** Sorted by id. */
    public List<Zone> all() {
        return List.copyOf(zones);
    }

    /** Whether that object is one of these zones or plots. */
    boolean has(String id) {
        return ids.contains(id);
    }

    public Optional<Zone> zoneAt(double x, double y) {
        return at(zoneTree, x, y);
    }

    public Optional<Zone> plotAt(double x, double y) {
        return at(plotTree, x, y);
    }

    private static Optional<Zone> at(STRtree tree, double x, double y) {
        Coordinate at = new Coordinate(x, y);
        @Nullable Zone[] best = new Zone[1];
        tree.query(new Envelope(at), item -> {
            if (item instanceof Zone zone && zone.contains(at)) {
                Zone so = best[0];
                best[0] = so == null || zone.areaM2() < so.areaM2() ? zone : so;
            }
        });
        return Optional.ofNullable(best[0]);
    }
}
