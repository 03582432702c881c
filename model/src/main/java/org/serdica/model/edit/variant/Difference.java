package org.serdica.model.edit.variant;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.serdica.model.city.ObjectKind;
import org.serdica.model.edit.SetAttribute;
import org.serdica.model.geo.Bounds;

/** One thing that two states of a city do not have in common. */
public sealed interface Difference {
    /** Where it is, for a camera that is to go there: the box around both states. */
    Bounds where();

    /** What became of a thing from the first state to the second. */
    enum Kind {
        ADDED,
        REMOVED,
        MOVED,
        RESHAPED,
        ATTRIBUTES
    }

    /**
     * A top-level object with its family.
     *
     * @param kinds one, or two where other attributes come with another place or shape
     * @param attributes those that differ, old and new, of the object and all below it that is in both
     */
    record OfObject(
            String objectId, ObjectKind objectKind, Set<Kind> kinds, List<SetAttribute> attributes, Bounds where)
            implements Difference {
        public OfObject {
            kinds = Collections.unmodifiableSet(EnumSet.copyOf(kinds));
            attributes = List.copyOf(attributes);
        }
    }

    /** A street of the road network: added, removed or (for its lanes, speed or anything else) reshaped. */
    record OfStreet(String streetId, String name, Kind kind, Bounds where) implements Difference {}

    /** How a junction is ruled. */
    record OfJunction(Bounds where) implements Difference {}

    /** The height of the ground. */
    record OfTerrain(Bounds where) implements Difference {}
}
