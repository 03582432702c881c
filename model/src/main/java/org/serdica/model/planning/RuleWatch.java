package org.serdica.model.planning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.serdica.model.city.City;
import org.serdica.model.city.CityObject;
import org.serdica.model.city.Layer;
import org.serdica.model.edit.Effects;
import org.serdica.model.geo.Bounds;
import org.serdica.model.task.CancelToken;
import org.serdica.model.task.Progress;

/**
 * Keeps the findings of a city up to date while it is edited: after a change it judges the buildings that changed, those
 * that were at odds with them and the land they stand on, and all near the change where streets or zones are others.
 * Not thread-safe.
 */
public final class RuleWatch {
    private final PlanningLedger ledger;
    private final Map<String, Set<RuleFinding>> byObject = new HashMap<>();
    private final Set<RuleFinding> all = new LinkedHashSet<>();

    /** Starts with no findings: what a city brings along is judged where somebody asks, see {@link #checkAll}. */
    public RuleWatch(PlanningLedger ledger) {
        this.ledger = ledger;
    }

    /** Judges every building and every zone. */
    public void checkAll(Progress progress, CancelToken cancel) {
        City city = ledger.city();
        PlanningRules rules = new PlanningRules(city, ledger);
        List<CityObject> buildings =
                city.objects(Layer.BUILDINGS).filter(BuildingFacts::isCounted).toList();
        all.clear();
        byObject.clear();
        int done = 0;
        for (CityObject building : buildings) {
            cancel.check();
            keep(rules.alone(building));
            if (++done % 500 == 0) {
                progress.report((double) done / buildings.size(), "Checking planning rules");
            }
        }
        ledger.lands().forEach(land -> keep(rules.density(land)));
    }

    /** Goes on to the snapshot that a change led to, the ledger with it, and gives all findings as they now are. */
    public List<RuleFinding> follow(City after, Effects effects) {
        Zones before = ledger.zones();
        Set<Land> lands = new LinkedHashSet<>();
        takeLands(effects, lands);
        Bounds near = effects.ground().union(places(ledger.city(), effects)).union(places(after, effects));
        ledger.follow(after, effects);
        takeLands(effects, lands);
        Set<String> again = new LinkedHashSet<>();
        for (String id : effects.objectIds()) {
            // An overlap of two is told by the one that was judged first.
            for (RuleFinding f : byObject.getOrDefault(id, Set.of())) {
                again.add(f.objectIds().getFirst());
            }
            again.add(after.find(id).map(o -> o.root().id()).orElse(id));
        }
        boolean otherZones = ledger.zones() != before;
        if (effects.touchesRoads() || otherZones) {
            after.index().forEachIn(flat(near), (tile, o) -> {
                if (tile.layer() == Layer.BUILDINGS) {
                    again.add(tile.id(o));
                }
            });
        }
        effects.objectIds().forEach(this::forget);
        again.forEach(this::forget);
        PlanningRules rules = new PlanningRules(after, ledger);
        for (String id : again) {
            after.find(id).ifPresent(o -> keep(rules.alone(o)));
        }
        if (otherZones) {
            List.copyOf(all).stream().filter(f -> f.kind().isOfZone()).forEach(this::drop);
            lands.clear();
            lands.addAll(ledger.lands());
        }
        for (Land land : lands) {
            List.copyOf(byObject.getOrDefault(land.area().id(), Set.of())).stream()
                    .filter(f -> f.kind().isOfZone())
                    .forEach(this::drop);
            keep(rules.density(land));
        }
        return findings();
    }

    /** Where the objects are: a zone's rules matter all over it, though its ground did not change. */
    private static Bounds places(City city, Effects effects) {
        Bounds box = Bounds.EMPTY;
        for (String id : effects.objectIds()) {
            box = box.union(city.find(id).map(CityObject::bounds).orElse(Bounds.EMPTY));
        }
        return box;
    }

    /** Zones and streets lie lower than what stands in them. */
    private static Bounds flat(Bounds b) {
        return b.isEmpty() ? b : Bounds.ofPlan(b.minX(), b.minY(), b.maxX(), b.maxY());
    }

    private void takeLands(Effects effects, Set<Land> into) {
        for (String id : effects.objectIds()) {
            Land land = Land.of(ledger.building(id));
            if (land != null) {
                into.add(land);
            }
        }
    }

    public List<RuleFinding> findings() {
        return new ArrayList<>(all);
    }

    /** What there is to say of one building, street or zone. */
    public List<RuleFinding> findings(String objectId) {
        return List.copyOf(byObject.getOrDefault(objectId, Set.of()));
    }

    private void keep(List<RuleFinding> findings) {
        for (RuleFinding f : findings) {
            if (!isToldAlready(f) && all.add(f)) {
                for (String id : f.objectIds()) {
                    byObject.computeIfAbsent(id, k -> new LinkedHashSet<>()).add(f);
                }
            }
        }
    }

    /** An overlap is told once for the two. */
    private boolean isToldAlready(RuleFinding f) {
        return f.kind() == RuleKind.OVERLAP
                && byObject.getOrDefault(f.objectIds().getLast(), Set.of()).stream()
                        .anyMatch(g -> g.kind() == RuleKind.OVERLAP
                                && g.objectIds().contains(f.objectIds().getFirst()));
    }

    private void forget(String id) {
        List.copyOf(byObject.getOrDefault(id, Set.of())).forEach(this::drop);
    }

    private void drop(RuleFinding f) {
        all.remove(f);
        for (String id : f.objectIds()) {
            Set<RuleFinding> of = byObject.get(id);
            if (of != null) {
                of.remove(f);
                if (of.isEmpty()) {
                    byObject.remove(id);
                }
            }
        }
    }
}
