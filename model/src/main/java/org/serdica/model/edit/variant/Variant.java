package org.serdica.model.edit.variant;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.serdica.model.edit.EditGroup;

/**
 * One variant as a value, to be kept and to be told of.
 *
 * @param parent the variant it was branched off, null for one that began with the base city
 * @param inherited the groups that were in force in its parent then
 * @param own its own groups in the order they were made, those that were taken back last
 * @param done how many of its own groups are in force; the others can be done again
 */
public record Variant(
        String id, String name, @Nullable String parent, List<EditGroup> inherited, List<EditGroup> own, int done) {
    public Variant {
        inherited = List.copyOf(inherited);
        own = List.copyOf(own);
        if (done < 0 || done > own.size()) {
            throw new IllegalArgumentException("a variant has " + own.size() + " groups, not " + done);
        }
    }

    /** All groups in force, the oldest first. */
    public List<EditGroup> inForce() {
        List<EditGroup> groups = new ArrayList<>(inherited);
        groups.addAll(own.subList(0, done));
        return groups;
    }

    Variant named(String other) {
        return new Variant(id, other, parent, inherited, own, done);
    }

    Variant under(@Nullable String other) {
        return new Variant(id, name, other, inherited, own, done);
    }

    /** How many groups two variants begin with in common. */
    static int commonGroups(List<EditGroup> a, List<EditGroup> b) {
        int common = 0;
        while (common < Math.min(a.size(), b.size())
                && a.get(common).id().equals(b.get(common).id())) {
            common++;
        }
        return common;
    }
}
