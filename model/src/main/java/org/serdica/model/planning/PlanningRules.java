package org.serdica.model.planning;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.serdica.model.city.City;
import org.serdica.model.city.CityObject;
import org.serdica.model.city.Layer;
import org.serdica.model.city.ObjectKind;
import org.serdica.model.geo.Bounds;
import org.serdica.model.street.StreetObject;

/**
 * Judges one building by what stands near it and by its zone. It costs what is near, whatever the size of the city, so
 * that it can run while a building is dragged. Not thread-safe; of one snapshot.
 */
public final class PlanningRules {
    /** Less than this is the rounding of a plan, no breach. */
    static final double PLAY_M = 0.01;

    /** Walls in common overlap by the width of a pencil line. */
    private static final double LEAST_OVERLAP_M2 = 0.5;

    private static final double LEAST_OVERLAP_M = 0.2;

    private final City city;
    private final PlanningLedger ledger;
    private final Carriageways streets;
    private final PlanAreas areas = new PlanAreas();

    /** @param ledger that has followed to this city, or stands one step before it while something is dragged */
    public PlanningRules(City city, PlanningLedger ledger) {
        this.city = city;
        this.ledger = ledger;
        streets = new Carriageways(city.roads());
    }

    /** Judges a building or a street of the city; a thing that is none breaches nothing. */
    public List<RuleFinding> check(CityObject object) {
        CityObject building = object.root();
        if (building.kind() == ObjectKind.ROAD) {
            return street(building);
        }
        return BuildingFacts.isCounted(building) ? check(Candidate.of(building, areas, ledger.estimates())) : List.of();
    }

    /** Judges a building that is in the city, or would be, and how dense its land is with it. */
    public List<RuleFinding> check(Candidate c) {
        return check(c, Set.of());
    }

    /**
     * The same for one that takes the place of others.
     *
     * @param gone ids of buildings that give way to it
     */
    public List<RuleFinding> check(Candidate c, Set<String> gone) {
        List<RuleFinding> found = alone(c);
        found.removeIf(
                f -> f.kind() == RuleKind.OVERLAP && gone.contains(f.objectIds().getLast()));
        BuildingFacts f = c.facts();
        Optional<Zone> zone = ledger.zones().zoneAt(f.x(), f.y());
        if (zone.isPresent() && !c.footprint().isEmpty()) {
            density(c, gone, zone.get(), ledger.zones().plotAt(f.x(), f.y()), found);
        }
        return found;
    }

    /** The buildings that a street's lanes run through. */
    private List<RuleFinding> street(CityObject road) {
        List<RuleFinding> found = new ArrayList<>();
        Bounds b = road.bounds();
        if (b.isEmpty()) {
            return found;
        }
        double reach = Carriageways.WIDEST_M / 2;
        Bounds near = Bounds.ofPlan(b.minX() - reach, b.minY() - reach, b.maxX() + reach, b.maxY() + reach);
        city.index().forEachIn(near, (tile, o) -> {
            CityObject other = new CityObject(tile, o);
            if (tile.layer() == Layer.BUILDINGS && BuildingFacts.isCounted(other)) {
                List<RuleFinding> blocked = new ArrayList<>();
                streets.blocked(Candidate.of(other, areas, ledger.estimates()), blocked);
                blocked.stream()
                        .filter(f ->
                                StreetObject.objectId(f.objectIds().getLast()).equals(road.id()))
                        .map(f -> throughBuilding(f, road, other))
                        .forEach(found::add);
            }
        });
        return found;
    }

    private static RuleFinding throughBuilding(RuleFinding f, CityObject road, CityObject building) {
        String name = building.text("name").isEmpty() ? building.id() : building.text("name");
        return new RuleFinding(
                RuleKind.RUNS_THROUGH, List.of(road.id(), building.id()), f.x(), f.y(), f.actual(), 0, name);
    }

    /** What a building of the city breaches by itself, whatever else stands on its land. */
    List<RuleFinding> alone(CityObject object) {
        CityObject building = object.root();
        return BuildingFacts.isCounted(building) ? alone(Candidate.of(building, areas, ledger.estimates())) : List.of();
    }

    private List<RuleFinding> alone(Candidate c) {
        List<RuleFinding> found = new ArrayList<>();
        if (c.footprint().isEmpty()) {
            return found;
        }
        overlaps(c, found);
        streets.blocked(c, found);
        BuildingFacts f = c.facts();
        Optional<Zone> zone = ledger.zones().zoneAt(f.x(), f.y());
        if (zone.isPresent()) {
            Zone boundary = ledger.zones().plotAt(f.x(), f.y()).orElse(zone.get());
            ofZone(c, zone.get(), boundary, found);
        }
        return found;
    }

    private void overlaps(Candidate c, List<RuleFinding> into) {
        Envelope e = c.footprint().getEnvelopeInternal();
        Bounds box = new Bounds(
                e.getMinX(),
                e.getMinY(),
                c.bottomM() + LEAST_OVERLAP_M,
                e.getMaxX(),
                e.getMaxY(),
                c.topM() - LEAST_OVERLAP_M);
        city.index().forEachIn(box, (tile, o) -> {
            CityObject other = new CityObject(tile, o);
            if (tile.layer() != Layer.BUILDINGS
                    || !BuildingFacts.isCounted(other)
                    || other.id().equals(c.facts().id())) {
                return;
            }
            Geometry common = OverlayNGRobust.overlay(c.footprint(), areas.footprint(other), OverlayNG.INTERSECTION);
            if (common.getArea() > LEAST_OVERLAP_M2) {
                Coordinate at = common.getInteriorPoint().getCoordinate();
                into.add(new RuleFinding(
                        RuleKind.OVERLAP, List.of(c.facts().id(), other.id()), at.x, at.y, common.getArea(), 0, ""));
            }
        });
    }

    private void ofZone(Candidate c, Zone zone, Zone boundary, List<RuleFinding> into) {
        ZoneRules rules = zone.rules();
        BuildingFacts f = c.facts();
        if (f.heightM() > rules.maxHeightM() + PLAY_M) {
            into.add(of(RuleKind.TOO_HIGH, c, zone, f.heightM(), rules.maxHeightM(), ""));
        }
        if (f.storeys() > rules.maxStoreys()) {
            into.add(of(RuleKind.TOO_MANY_STOREYS, c, zone, f.storeys(), rules.maxStoreys(), ""));
        }
        boolean known = !f.function().isEmpty() && !rules.functions().isEmpty();
        if (known && rules.functions().stream().noneMatch(a -> same(a, f.function()))) {
            into.add(of(RuleKind.FUNCTION, c, zone, 1, 0, f.function()));
        }
        if (rules.minSetbackM() > 0) {
            double distance = boundary.covers(c.footprint()) ? boundary.distanceToBoundary(c.footprint()) : 0;
            if (distance < rules.minSetbackM() - PLAY_M) {
                Coordinate at = boundary.nearestOnBoundary(c.footprint());
                into.add(new RuleFinding(
                        RuleKind.SETBACK,
                        List.of(f.id(), boundary.id()),
                        at.x,
                        at.y,
                        distance,
                        rules.minSetbackM(),
                        ""));
            }
        }
        if (rules.minStreetSetbackM() > 0) {
            streets.setback(c, rules.minStreetSetbackM(), into);
        }
    }

    private static boolean same(String a, String b) {
        return a.toLowerCase(Locale.ROOT).equals(b.toLowerCase(Locale.ROOT));
    }

    /** Counted with the candidate in place of the building of its id and of those that give way to it, on its plot where one is drawn. */
    private void density(Candidate c, Set<String> gone, Zone zone, Optional<Zone> plot, List<RuleFinding> into) {
        Zone land = plot.orElse(zone);
        BuildingTally there = plot.map(ledger::onPlot).orElseGet(() -> ledger.inZone(zone));
        long floor = there.floorCm2 + c.facts().floorCm2();
        long covered = there.footprintCm2 + c.facts().footprintCm2();
        Set<String> replaced = new HashSet<>(gone);
        replaced.add(c.facts().id());
        for (String id : replaced) {
            PlanningLedger.Entry old = ledger.building(id);
            Zone oldLand = old == null ? null : plot.isPresent() ? old.plot() : old.zone();
            if (old != null && oldLand != null && oldLand.id().equals(land.id())) {
                floor -= old.facts().floorCm2();
                covered -= old.facts().footprintCm2();
            }
        }
        List<String> ids = List.of(c.facts().id(), land.id());
        Coordinate at = new Coordinate(c.facts().x(), c.facts().y());
        ratios(ids, at, new Land(land, zone.rules()), floor, covered, into);
    }

    /** How dense the land is as it stands; told of the land alone. */
    List<RuleFinding> density(Land land) {
        List<RuleFinding> found = new ArrayList<>(0);
        BuildingTally there = land.isPlot() ? ledger.onPlot(land.area()) : ledger.inZone(land.area());
        Coordinate at = land.area().area().getInteriorPoint().getCoordinate();
        ratios(List.of(land.area().id()), at, land, there.floorCm2, there.footprintCm2, found);
        return found;
    }

    private static void ratios(
            List<String> ids, Coordinate at, Land land, long floorCm2, long coveredCm2, List<RuleFinding> into) {
        double landCm2 = land.area().areaM2() * 1e4;
        ratio(
                RuleKind.FLOOR_AREA_RATIO,
                ids,
                at,
                floorCm2 / landCm2,
                land.rules().maxFloorAreaRatio(),
                into);
        ratio(RuleKind.COVERAGE, ids, at, coveredCm2 / landCm2, land.rules().maxCoverage(), into);
    }

    private static void ratio(
            RuleKind kind, List<String> ids, Coordinate at, double actual, double allowed, List<RuleFinding> into) {
        if (actual > allowed + 1e-4) {
            into.add(new RuleFinding(kind, ids, at.x, at.y, actual, allowed, ""));
        }
    }

    private static RuleFinding of(RuleKind kind, Candidate c, Zone zone, double actual, double allowed, String detail) {
        return new RuleFinding(
                kind,
                List.of(c.facts().id(), zone.id()),
                c.facts().x(),
                c.facts().y(),
                actual,
                allowed,
                detail);
    }
}
