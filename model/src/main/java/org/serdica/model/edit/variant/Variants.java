package org.serdica.model.edit.variant;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.Supplier;
import org.serdica.model.city.City;
import org.serdica.model.edit.Change;
import org.serdica.model.edit.Edit;
import org.serdica.model.edit.EditGroup;
import org.serdica.model.edit.EditLog;
import org.serdica.model.edit.Stamp;

/**
 * The variants of one base city, each with its log. A variant's city is made when it is first asked for, and shares with
 * the others whatever is the same. Not thread-safe.
 */
public final class Variants {
    private final City base;
    private final Supplier<Stamp> stamps;
    private final Map<String, Variant> variants = new LinkedHashMap<>();
    private final Map<String, EditLog> logs = new HashMap<>();

    /** @param stamps asked for the id of each new variant and the stamp of each new group */
    public Variants(City base, Supplier<Stamp> stamps) {
        this(base, List.of(), stamps);
    }

    /** Goes on with variants from elsewhere. */
    public Variants(City base, List<Variant> kept, Supplier<Stamp> stamps) {
        this.base = base;
        this.stamps = stamps;
        kept.forEach(v -> variants.put(v.id(), v));
    }

    public City base() {
        return base;
    }

    /** All variants as they are now, the oldest first. */
    public List<Variant> all() {
        return variants.keySet().stream().map(this::get).toList();
    }

    /** A variant as it is now. */
    public Variant get(String id) {
        Variant kept = kept(id);
        EditLog log = logs.get(id);
        return log == null
                ? kept
                : new Variant(id, kept.name(), kept.parent(), kept.inherited(), log.all(), log.position());
    }

    /** The edits made in a variant since it was branched off; its city is the variant's. */
    public EditLog log(String id) {
        EditLog log = logs.get(id);
        if (log == null) {
            Variant kept = kept(id);
            City start = cityOf(kept.inherited());
            log = EditLog.of(start, kept.own(), kept.done(), stamps);
            logs.put(id, log);
        }
        return log;
    }

    public City city(String id) {
        return log(id).city();
    }

    /** A new variant that is the base city as yet. */
    public Variant create(String name) {
        Variant made = new Variant(stamps.get().id(), name, null, List.of(), List.of(), 0);
        variants.put(made.id(), made);
        return made;
    }

    /** A new variant that is what another one is now; from here on each goes its own way. */
    public Variant branch(String parentId, String name) {
        City city = city(parentId);
        Variant made =
                new Variant(stamps.get().id(), name, parentId, get(parentId).inForce(), List.of(), 0);
        variants.put(made.id(), made);
        logs.put(made.id(), new EditLog(city, stamps));
        return made;
    }

    public void rename(String id, String name) {
        variants.put(id, kept(id).named(name));
    }

    /** Deletes a variant; those that were branched off it stay as they are, and are now its parent's. */
    public void delete(String id) {
        Variant gone = kept(id);
        variants.remove(id);
        logs.remove(id);
        variants.replaceAll((other, v) -> id.equals(v.parent()) ? v.under(gone.parent()) : v);
    }

    /** The city that two variants had in common last, before they went different ways. */
    public City common(String a, String b) {
        List<EditGroup> groups = get(a).inForce();
        int shared = Variant.commonGroups(groups, get(b).inForce());
        return cityOf(groups.subList(0, shared));
    }

    /** What differs from one variant to another, looked for among what was edited in either since they parted. */
    public List<Difference> differences(String from, String to) {
        return Differences.between(city(from), city(to), editedSinceParting(from, to));
    }

    /** What a merge of all that {@code theirs} did since the two parted would do to {@code ours}. */
    public Merge merge(String ours, String theirs) {
        return Merge.of(common(ours, theirs), city(ours), city(theirs), editedSinceParting(ours, theirs), true);
    }

    /** What it would do to {@code ours} to bring in what {@code theirs} did to these objects since the two parted. */
    public Merge paste(String ours, String theirs, Set<String> objectIds) {
        return Merge.of(common(ours, theirs), city(ours), city(theirs), objectIds, false);
    }

    private Set<String> editedSinceParting(String a, String b) {
        List<EditGroup> mine = get(a).inForce();
        List<EditGroup> others = get(b).inForce();
        int shared = Variant.commonGroups(mine, others);
        Set<String> ids = new LinkedHashSet<>();
        for (List<EditGroup> groups : List.of(mine, others)) {
            for (EditGroup group : groups.subList(shared, groups.size())) {
                for (Edit edit : group.edits()) {
                    ids.addAll(edit.objectIds());
                }
            }
        }
        return ids;
    }

    private Variant kept(String id) {
        Variant variant = variants.get(id);
        if (variant == null) {
            throw new NoSuchElementException("there is no variant " + id);
        }
        return variant;
    }

    private City cityOf(List<EditGroup> groups) {
        return Change.of(base, groups.stream().flatMap(g -> g.edits().stream()).toList())
                .city();
    }
}
