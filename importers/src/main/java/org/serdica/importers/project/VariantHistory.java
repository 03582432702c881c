package org.serdica.importers.project;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongFunction;

/** The state of all variants, as operations lead to it. Groups are numbers here. Not thread-safe. */
final class VariantHistory {
    /** A variant in the making. */
    private static final class Branch {
        final long id;
        final long parent;
        final List<Long> inherited;
        final List<Long> own = new ArrayList<>();
        String name;
        int done;

        Branch(long id, long parent, String name, List<Long> inherited) {
            this.id = id;
            this.parent = parent;
            this.name = name;
            this.inherited = inherited;
        }

        List<Long> inForce() {
            List<Long> groups = new ArrayList<>(inherited);
            groups.addAll(own.subList(0, done));
            return groups;
        }
    }

    private final Map<Long, Branch> branches = new LinkedHashMap<>();
    private long chosen = SavedVariant.FIRST;
    private long lastId = SavedVariant.FIRST;

    VariantHistory() {
        branches.put(SavedVariant.FIRST, new Branch(SavedVariant.FIRST, 0, "", List.of()));
    }

    /** What a checkpoint keeps. */
    record State(long chosen, long lastId, List<Line> variants) {}

    /** A variant in a checkpoint. */
    record Line(long id, long parent, String name, List<Long> inherited, List<Long> own, int done) {}

    static VariantHistory of(State state) {
        VariantHistory history = new VariantHistory();
        history.branches.clear();
        for (Line line : state.variants()) {
            Branch branch = new Branch(line.id(), line.parent(), line.name(), line.inherited());
            branch.own.addAll(line.own());
            branch.done = Math.clamp(line.done(), 0, line.own().size());
            history.branches.put(line.id(), branch);
        }
        history.chosen = state.chosen();
        history.lastId = state.lastId();
        return history;
    }

    State state() {
        return new State(
                chosen,
                lastId,
                branches.values().stream()
                        .map(b -> new Line(b.id, b.parent, b.name, b.inherited, List.copyOf(b.own), b.done))
                        .toList());
    }

    /**
     * Takes an operation in.
     *
     * @throws IllegalArgumentException if it does not fit; then nothing has changed
     */
    void take(Operation operation) {
        switch (operation) {
            case Operation.Created c -> create(c);
            case Operation.Applied a -> {
                Branch b = branch(a.variant());
                b.own.subList(b.done, b.own.size()).clear();
                b.own.add(a.group());
                b.done++;
            }
            case Operation.Positioned p -> {
                Branch b = branch(p.variant());
                require(p.done() >= 0 && p.done() <= b.own.size(), "there are no " + p.done() + " groups to be at");
                b.done = p.done();
            }
            case Operation.Renamed r -> branch(r.variant()).name = r.name();
            case Operation.Dropped d -> {
                branch(d.variant());
                require(branches.size() > 1, "the last variant cannot be deleted");
                branches.remove(d.variant());
                if (chosen == d.variant()) {
                    chosen = branches.keySet().iterator().next();
                }
            }
            case Operation.Chosen c -> chosen = branch(c.variant()).id;
        }
    }

    private void create(Operation.Created c) {
        require(c.variant() > lastId, "there is a variant " + c.variant() + " already");
        List<Long> inherited =
                c.parent() == 0 ? List.of() : List.copyOf(branch(c.parent()).inForce());
        branches.put(c.variant(), new Branch(c.variant(), c.parent(), c.name(), inherited));
        lastId = c.variant();
    }

    private Branch branch(long id) {
        Branch branch = branches.get(id);
        if (branch == null) {
            throw new IllegalArgumentException("there is no variant " + id);
        }
        return branch;
    }

    private static void require(boolean holds, String trouble) {
        if (!holds) {
            throw new IllegalArgumentException(trouble);
        }
    }

    long nextId() {
        return lastId + 1;
    }

    long chosen() {
        return branches.containsKey(chosen)
                ? chosen
                : branches.keySet().iterator().next();
    }

    /** Groups that some variant still names. */
    Set<Long> groups() {
        Set<Long> all = new TreeSet<>();
        branches.values().forEach(b -> {
            all.addAll(b.inherited);
            all.addAll(b.own);
        });
        return all;
    }

    List<SavedVariant> variants(LongFunction<SavedGroup> groups) {
        return branches.values().stream()
                .map(b -> new SavedVariant(
                        b.id, b.name, b.parent, resolved(b.inherited, groups), resolved(b.own, groups), b.done))
                .toList();
    }

    private static List<SavedGroup> resolved(List<Long> numbers, LongFunction<SavedGroup> groups) {
        return numbers.stream().map(groups::apply).toList();
    }
}
