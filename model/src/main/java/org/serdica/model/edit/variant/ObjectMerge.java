package org.serdica.model.edit.variant;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.serdica.model.city.AttributeValue;
import org.serdica.model.city.DraftMatch;
import org.serdica.model.city.ObjectDraft;
import org.serdica.model.edit.SetAttribute;
import org.serdica.model.edit.Transition;

/**
 * Brings two states of one object together that came of a common one. Place and shape are one thing, each attribute
 * another: what only one side changed is taken from that side.
 */
final class ObjectMerge {
    /** What both changed differently; nothing if the two go together. */
    final List<String> clashes = new ArrayList<>();
    /** The state that holds both sides' changes; without meaning where they clash. */
    final @Nullable ObjectDraft merged;

    private record Cell(String objectId, String name) {}

    ObjectMerge(@Nullable ObjectDraft common, @Nullable ObjectDraft ours, @Nullable ObjectDraft theirs) {
        if (same(common, theirs) || same(ours, theirs)) {
            merged = ours;
        } else if (same(common, ours)) {
            merged = theirs;
        } else if (common == null || ours == null || theirs == null) {
            merged = ours;
            clashes.add(Conflict.OfObject.SHAPE);
        } else {
            merged = merged(common, ours, theirs);
        }
    }

    private ObjectDraft merged(ObjectDraft common, ObjectDraft ours, ObjectDraft theirs) {
        boolean oursStands = DraftMatch.sameShape(common, ours);
        boolean theirsStands = DraftMatch.sameShape(common, theirs);
        if (!oursStands && !theirsStands && !DraftMatch.sameShape(ours, theirs)) {
            clashes.add(Conflict.OfObject.SHAPE);
        }
        ObjectDraft shape = oursStands ? theirs : ours;
        Map<Cell, SetAttribute> mine = changes(common, ours);
        Map<Cell, SetAttribute> others = changes(common, theirs);
        others.forEach((cell, change) -> {
            SetAttribute my = mine.get(cell);
            if (my != null && !Objects.equals(my.after(), change.after())) {
                clashes.add(cell.name());
            }
        });
        ObjectDraft result = shape.copy(id -> id);
        (oursStands ? mine : others).forEach((cell, change) -> {
            ObjectDraft member = result.find(cell.objectId());
            if (member != null) {
                put(member, cell.name(), change.after());
            }
        });
        return result;
    }

    private static void put(ObjectDraft member, String name, @Nullable AttributeValue value) {
        if (value == null) {
            member.attributes().remove(name);
        } else {
            member.attributes().put(name, value);
        }
    }

    private static Map<Cell, SetAttribute> changes(ObjectDraft from, ObjectDraft to) {
        Map<Cell, SetAttribute> changes = new LinkedHashMap<>();
        for (SetAttribute set : Transition.attributes(from, to)) {
            changes.put(new Cell(set.objectId(), set.name()), set);
        }
        return changes;
    }

    private static boolean same(@Nullable ObjectDraft a, @Nullable ObjectDraft b) {
        return a == null || b == null ? a == b : DraftMatch.same(a, b);
    }
}
