package org.serdica.model.planning;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.serdica.model.city.City;
import org.serdica.model.city.CityObject;
import org.serdica.model.city.Layer;
import org.serdica.model.city.Tile;
import org.serdica.model.edit.Effects;
import org.serdica.model.network.RoadNetwork;
import org.serdica.model.task.CancelToken;
import org.serdica.model.task.Progress;

/**
 * Keeps the planning figures of a city and follows its edits: what an edit did not touch is not counted again, and the
 * figures are the same as if all were. Not thread-safe.
 */
public final class PlanningLedger {
    private final Estimates estimates;
    private final PlanAreas areas = new PlanAreas();
    private final Map<String, Entry> buildings = new HashMap<>();
    private final Map<CoverKind, CoveredArea> covers = new EnumMap<>(CoverKind.class);
    private final Map<String, CoverKind> coverOf = new HashMap<>();
    private final Map<String, RoadTally> roadsIn = new HashMap<>();
    private BuildingTally total = new BuildingTally();
    private Map<String, BuildingTally> inZone = new HashMap<>();
    private Map<String, BuildingTally> onPlot = new HashMap<>();
    private City city;
    private Zones zones;
    private RoadNetwork roads;

    /** A building with the zone and the plot it stands in. */
    record Entry(
            BuildingFacts facts,
            @Nullable Zone zone,
            @Nullable Zone plot) {}

    private PlanningLedger(City city, Estimates estimates) {
        this.city = city;
        this.estimates = estimates;
        zones = Zones.of(city);
        roads = city.roads();
        for (CoverKind kind : CoverKind.values()) {
            covers.put(kind, new CoveredArea());
        }
    }

    /** Counts a whole city. */
    public static PlanningLedger of(City city, Estimates estimates, Progress progress, CancelToken cancel) {
        PlanningLedger ledger = new PlanningLedger(city, estimates);
        int done = 0;
        for (Tile tile : city.tiles()) {
            cancel.check();
            for (int o = 0; o < tile.objectCount(); o = tile.familyEnd(o)) {
                ledger.add(new CityObject(tile, o));
            }
            progress.report((double) ++done / city.tiles().size(), "Counting planning figures");
        }
        return ledger;
    }

    public static PlanningLedger of(City city) {
        return of(city, Estimates.USUAL, Progress.NONE, CancelToken.never());
    }

    public City city() {
        return city;
    }

    public Zones zones() {
        return zones;
    }

    /** Goes on to the snapshot that a change led to. */
    public void follow(City after, Effects effects) {
        boolean zonesChanged = false;
        for (String id : effects.objectIds()) {
            zonesChanged |= zones.has(id)
                    || effects.layers().contains(Layer.LAND_USE)
                            && after.find(id).filter(Zones::isZoneOrPlot).isPresent();
        }
        city = after;
        for (String id : effects.objectIds()) {
            remove(id);
            after.find(id).ifPresent(o -> {
                CityObject root = o.root();
                if (!root.id().equals(id)) {
                    remove(root.id());
                }
                add(root);
            });
        }
        if (after.roads() != roads) {
            roads = after.roads();
            roadsIn.clear();
        }
        if (zonesChanged) {
            zones = Zones.of(after);
            roadsIn.clear();
            assignAnew();
        }
    }

    private void assignAnew() {
        total = new BuildingTally();
        inZone = new HashMap<>();
        onPlot = new HashMap<>();
        List<BuildingFacts> all = buildings.values().stream().map(Entry::facts).toList();
        buildings.clear();
        all.forEach(this::add);
    }

    private void add(CityObject o) {
        if (o.parent().isPresent()) {
            return;
        }
        if (BuildingFacts.isCounted(o)) {
            if (!buildings.containsKey(o.id())) {
                add(BuildingFacts.of(o, areas, estimates));
            }
            return;
        }
        Optional<CoverKind> kind = CoverKind.of(o);
        if (kind.isPresent()) {
            Geometry area = areas.cover(o);
            cover(kind.get()).put(o.id(), area);
            coverOf.put(o.id(), kind.get());
        }
    }

    private void add(BuildingFacts f) {
        Entry entry = new Entry(
                f,
                zones.zoneAt(f.x(), f.y()).orElse(null),
                zones.plotAt(f.x(), f.y()).orElse(null));
        buildings.put(f.id(), entry);
        tally(entry, 1);
    }

    private void remove(String id) {
        Entry gone = buildings.remove(id);
        if (gone != null) {
            tally(gone, -1);
        }
        CoverKind kind = coverOf.remove(id);
        if (kind != null) {
            cover(kind).remove(id);
        }
    }

    private void tally(Entry e, int sign) {
        total.add(e.facts, sign);
        if (e.zone != null) {
            inZone.computeIfAbsent(e.zone.id(), z -> new BuildingTally()).add(e.facts, sign);
        }
        if (e.plot != null) {
            onPlot.computeIfAbsent(e.plot.id(), z -> new BuildingTally()).add(e.facts, sign);
        }
    }

    private CoveredArea cover(CoverKind kind) {
        return covers.computeIfAbsent(kind, k -> new CoveredArea());
    }

    @Nullable
    Entry building(String id) {
        return buildings.get(id);
    }

    /** All land that buildings stand on under some rule. */
    Set<Land> lands() {
        Set<Land> lands = new LinkedHashSet<>();
        for (Entry e : buildings.values()) {
            Land land = Land.of(e);
            if (land != null) {
                lands.add(land);
            }
        }
        return lands;
    }

    BuildingTally inZone(Zone zone) {
        return inZone.getOrDefault(zone.id(), new BuildingTally());
    }

    BuildingTally onPlot(Zone plot) {
        return onPlot.getOrDefault(plot.id(), new BuildingTally());
    }

    Estimates estimates() {
        return estimates;
    }

    /** The figures as they stand; areas that did not change since the last call cost nothing. */
    public PlanningTable figures() {
        List<FigureRow> rows = new ArrayList<>();
        for (Zone zone : zones.all()) {
            RoadTally r = roadsIn.computeIfAbsent(zone.id(), id -> RoadTally.of(roads, zone));
            rows.add(row(zone.id(), zone.name(), zone.areaM2(), inZone(zone), zone, r));
        }
        RoadTally r = roadsIn.computeIfAbsent("", id -> RoadTally.of(roads, null));
        double land = city.bounds().isEmpty()
                ? 0
                : city.bounds().width() * city.bounds().depth();
        rows.add(row("", FigureRow.TOTAL, land, total, null, r));
        return new PlanningTable(rows);
    }

    private FigureRow row(
            String id, String name, double landM2, BuildingTally t, @Nullable Zone zone, RoadTally streets) {
        double[] v = new double[Figure.values().length];
        v[Figure.LAND_AREA.ordinal()] = landM2;
        v[Figure.BUILDINGS.ordinal()] = t.buildings;
        v[Figure.DWELLINGS.ordinal()] = t.dwellings;
        v[Figure.RESIDENTS.ordinal()] = t.residents;
        v[Figure.FOOTPRINT_AREA.ordinal()] = t.footprintM2();
        v[Figure.GROSS_FLOOR_AREA.ordinal()] = t.floorM2();
        v[Figure.FLOOR_AREA_RATIO.ordinal()] = landM2 > 0 ? t.floorM2() / landM2 : 0;
        v[Figure.COVERAGE.ordinal()] = landM2 > 0 ? t.footprintM2() / landM2 : 0;
        v[Figure.GREEN_AREA.ordinal()] = covered(CoverKind.GREEN, zone);
        v[Figure.WATER_AREA.ordinal()] = covered(CoverKind.WATER, zone);
        double parking = covered(CoverKind.PARKING, zone);
        v[Figure.ROAD_AREA.ordinal()] = streets.areaM2();
        v[Figure.ROAD_LENGTH.ordinal()] = streets.streetLengthM();
        v[Figure.PARKING_AREA.ordinal()] = parking;
        v[Figure.PARKING_SPACES.ordinal()] = Math.floor(parking / estimates.parkingSpaceM2() + 1e-9)
                + Math.floor(streets.kerbParkingM() / estimates.kerbSpaceM() + 1e-9);
        return new FigureRow(id, name, v, streets.lengthM());
    }

    private double covered(CoverKind kind, @Nullable Zone zone) {
        CoveredArea area = cover(kind);
        return zone == null ? area.areaM2() : area.areaIn(zone);
    }
}
