package org.serdica.model.edit.variant;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.serdica.model.city.ObjectDraft;
import org.serdica.model.geo.Bounds;
import org.serdica.model.network.RoadPatch.Street;

/** One thing that two variants changed differently, so that somebody has to choose. */
public sealed interface Conflict {
    /** Where it is, in all its states. */
    Bounds where();

    /** Whether both sides can be kept beside each other. */
    default boolean canKeepBoth() {
        return false;
    }

    /**
     * A top-level object with its family; null is a state in which it is not there.
     *
     * @param clashes what both changed differently: names of attributes, and an empty text for place and shape
     */
    record OfObject(
            String objectId,
            @Nullable ObjectDraft common,
            @Nullable ObjectDraft ours,
            @Nullable ObjectDraft theirs,
            List<String> clashes)
            implements Conflict {
        /** Stands among {@link #clashes} for geometry. */
        public static final String SHAPE = "";

        public OfObject {
            clashes = List.copyOf(clashes);
        }

        @Override
        public Bounds where() {
            Bounds b = ours == null ? Bounds.EMPTY : ours.bounds();
            return theirs == null ? b : b.union(theirs.bounds());
        }

        @Override
        public boolean canKeepBoth() {
            return ours != null && theirs != null && clashes.contains(SHAPE);
        }
    }

    /** A street of the road network. */
    record OfStreet(
            String streetId,
            @Nullable Street ours,
            @Nullable Street theirs) implements Conflict {
        @Override
        public Bounds where() {
            Bounds b = ours == null ? Bounds.EMPTY : ours.bounds();
            return theirs == null ? b : b.union(theirs.bounds());
        }
    }

    /** How a junction is ruled. */
    record OfJunction(Bounds where) implements Conflict {}

    /** Heights of the ground at the same places. */
    record OfTerrain(Bounds where, int nodes) implements Conflict {}
}
