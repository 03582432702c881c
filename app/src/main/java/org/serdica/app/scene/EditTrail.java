package org.serdica.app.scene;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.serdica.model.city.City;
import org.serdica.model.city.Layer;
import org.serdica.model.city.Tile;
import org.serdica.model.edit.Effects;
import org.serdica.model.geo.Bounds;

/**
 * The last steps from snapshot to snapshot that edits made, so that whoever looks only now and then still learns what
 * differs from what he saw last. Few are kept, for each holds on to a snapshot; of a drag with hundreds of them its
 * beginning is among those, because that is what most have seen last when it ends.
 */
final class EditTrail {
    private static final int MOST_STEPS = 16;
    private static final int MOST_OF_DRAG = 8;

    private static final int NO_DRAG = -1;

    private final List<Step> steps = new ArrayList<>();
    private int dragFrom = NO_DRAG;

    private record Step(City before, City after, Effects effects) {}

    void add(City before, City after, Effects effects, boolean dragging) {
        if (!steps.isEmpty() && steps.getLast().after() != before) {
            steps.clear();
            dragFrom = NO_DRAG;
        }
        if (!dragging) {
            dragFrom = NO_DRAG;
        } else if (dragFrom == NO_DRAG) {
            dragFrom = steps.size();
        }
        steps.add(new Step(before, after, effects));
        if (dragging && steps.size() - dragFrom > MOST_OF_DRAG) {
            Step second = steps.remove(dragFrom + 1);
            Step first = steps.get(dragFrom);
            steps.set(
                    dragFrom,
                    new Step(first.before(), second.after(), union(List.of(first.effects(), second.effects()))));
        }
        if (steps.size() > MOST_STEPS) {
            steps.removeFirst();
            dragFrom = Math.max(NO_DRAG, dragFrom - 1);
        }
    }

    /** All that differs between a snapshot and the end of the trail; empty where the trail does not reach back to it. */
    Optional<Effects> since(City seen, City now) {
        if (seen == now) {
            return Optional.of(Effects.NONE);
        }
        if (steps.isEmpty() || steps.getLast().after() != now) {
            return Optional.empty();
        }
        List<Effects> effects = new ArrayList<>();
        for (Step step : steps.reversed()) {
            effects.add(step.effects());
            if (step.before() == seen) {
                return Optional.of(union(effects.reversed()));
            }
        }
        return Optional.empty();
    }

    private static Effects union(List<Effects> inOrder) {
        if (inOrder.size() == 1) {
            return inOrder.getFirst();
        }
        Set<String> ids = new LinkedHashSet<>();
        Bounds ground = Bounds.EMPTY;
        Set<Layer> layers = EnumSet.noneOf(Layer.class);
        Set<String> streets = new LinkedHashSet<>();
        boolean roads = false;
        Bounds terrain = Bounds.EMPTY;
        Set<Tile> gone = Collections.newSetFromMap(new IdentityHashMap<>());
        Set<Tile> fresh = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Effects e : inOrder) {
            ids.addAll(e.objectIds());
            ground = ground.union(e.ground());
            layers.addAll(e.layers());
            streets.addAll(e.streetIds());
            roads |= e.roads();
            terrain = terrain.union(e.terrain());
            for (Tile tile : e.goneTiles()) {
                if (!fresh.remove(tile)) {
                    gone.add(tile);
                }
            }
            for (Tile tile : e.newTiles()) {
                if (!gone.remove(tile)) {
                    fresh.add(tile);
                }
            }
        }
        return new Effects(ids, ground, layers, streets, roads, terrain, List.copyOf(gone), List.copyOf(fresh));
    }
}
