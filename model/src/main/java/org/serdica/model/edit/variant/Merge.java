package org.serdica.model.edit.variant;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.serdica.model.city.City;
import org.serdica.model.city.ObjectDraft;
import org.serdica.model.edit.AddObject;
import org.serdica.model.edit.Edit;
import org.serdica.model.edit.Transition;

/** What one variant did, on its way into another that came of the same state; made of values, nothing is changed yet. */
public final class Merge {
    private final List<Edit> clean = new ArrayList<>();
    private final Map<String, Conflict.OfObject> objects = new LinkedHashMap<>();
    private final Optional<TerrainMerge> terrain;
    private final Optional<RoadMerge> roads;

    private Merge(City common, City ours, City theirs, Collection<String> objectIds, boolean ground) {
        Set<String> roots = new LinkedHashSet<>();
        for (String id : objectIds) {
            roots.add(Differences.rootId(ours, theirs, id));
        }
        for (String id : roots) {
            @Nullable ObjectDraft was = Transition.state(common, id);
            @Nullable ObjectDraft mine = Transition.state(ours, id);
            @Nullable ObjectDraft others = Transition.state(theirs, id);
            ObjectMerge merge = new ObjectMerge(was, mine, others);
            if (merge.clashes.isEmpty()) {
                clean.addAll(Transition.between(mine, merge.merged));
            } else {
                objects.put(id, new Conflict.OfObject(id, was, mine, others, merge.clashes));
            }
        }
        terrain = ground ? Optional.of(new TerrainMerge(common, ours, theirs)) : Optional.empty();
        roads = ground ? Optional.of(new RoadMerge(common.roads(), ours.roads(), theirs.roads())) : Optional.empty();
    }

    /**
     * What {@code theirs} did to some objects since {@code common}, to be done to {@code ours}.
     *
     * @param ground whether ground and streets are merged too
     */
    public static Merge of(City common, City ours, City theirs, Collection<String> objectIds, boolean ground) {
        return new Merge(common, ours, theirs, objectIds, ground);
    }

    /** What both sides changed differently, object by object. */
    public List<Conflict> conflicts() {
        List<Conflict> all = new ArrayList<>(objects.values());
        terrain.flatMap(TerrainMerge::conflict).ifPresent(all::add);
        roads.ifPresent(r -> all.addAll(r.conflicts()));
        return all;
    }

    /**
     * The edits that bring theirs into ours, to be applied as one group.
     *
     * @param choice asked about each conflict
     * @param freshId makes an unused id of one, for what is kept beside another and for each of its parts
     */
    public List<Edit> edits(Function<Conflict, Choice> choice, UnaryOperator<String> freshId) {
        List<Edit> edits = new ArrayList<>(clean);
        for (Conflict.OfObject conflict : objects.values()) {
            switch (choice.apply(conflict)) {
                case OURS -> {}
                case THEIRS -> edits.addAll(Transition.between(conflict.ours(), conflict.theirs()));
                case BOTH -> {
                    if (!conflict.canKeepBoth()) {
                        throw new IllegalArgumentException(
                                conflict.objectId() + " cannot be kept in both of its states");
                    }
                    edits.add(new AddObject(
                            Objects.requireNonNull(conflict.theirs()).copy(freshId)));
                }
            }
        }
        terrain.ifPresent(t -> edits.addAll(
                t.edits(t.conflict().map(c -> choice.apply(c) == Choice.THEIRS).orElse(false))));
        roads.ifPresent(r -> edits.addAll(r.edits(c -> choice.apply(c) == Choice.THEIRS)));
        return edits;
    }
}
