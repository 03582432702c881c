package org.serdica.importers.project;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.serdica.importers.api.Finding;
import org.serdica.model.city.City;

/**
 * All variants of an open project, and the way to change them. Every call returns at once; what it returns completes
 * when the change is on the disk. Safe for use by several threads.
 */
public final class ProjectJournal {
    private static final int CHECKPOINT_EVERY = 500;

    private final ProjectPictures pictures;
    private final ProjectWriter writer;
    private VariantHistory history;
    private final Map<Long, SavedGroup> groups;
    private final Map<String, Long> numbers = new HashMap<>();
    private long lastGroup;
    private long lastOperation;

    ProjectJournal(JournalTables.Content content, ProjectPictures pictures, ProjectWriter writer) {
        this.pictures = pictures;
        this.writer = writer;
        history = content.history();
        groups = new HashMap<>(content.groups());
        groups.forEach((number, group) -> numbers.put(group.id(), number));
        lastGroup = content.lastGroup();
        lastOperation = content.lastOperation();
    }

    /** All variants as they are now, in the order they were made. */
    public synchronized List<SavedVariant> variants() {
        return history.variants(number -> groups.getOrDefault(number, SavedGroup.lost(number)));
    }

    /** The variant that is worked on. */
    public synchronized SavedVariant chosen() {
        long chosen = history.chosen();
        return variants().stream().filter(v -> v.id() == chosen).findFirst().orElseThrow();
    }

    /** A group was applied to a variant; what could be redone there is gone. */
    public CompletableFuture<Void> apply(long variant, SavedGroup group) {
        return apply(variant, group, 0);
    }

    /**
     * The same, with the variant that the group was merged from.
     *
     * @throws IllegalArgumentException if there is no such variant
     */
    public synchronized CompletableFuture<Void> apply(long variant, SavedGroup group, long from) {
        Long known = numbers.get(group.id());
        long number = known == null ? lastGroup + 1 : known;
        Operation.Applied applied = new Operation.Applied(variant, number, from);
        writer.requireWritable();
        history.take(applied);
        if (known != null) {
            return write(applied, null);
        }
        lastGroup = number;
        numbers.put(group.id(), number);
        groups.put(number, group);
        return write(applied, group);
    }

    /**
     * The variant goes on with other groups behind its first so many, in one write: a crash leaves the old list or the new.
     */
    public synchronized CompletableFuture<Void> rewrite(long variant, int keep, List<SavedGroup> after) {
        writer.requireWritable();
        List<Line> lines = new ArrayList<>();
        Operation.Positioned back = new Operation.Positioned(variant, keep);
        history.take(back);
        lines.add(new Line(++lastOperation, back, 0, null));
        for (SavedGroup group : after) {
            Long known = numbers.get(group.id());
            long number = known == null ? ++lastGroup : known;
            Operation.Applied applied = new Operation.Applied(variant, number, 0);
            history.take(applied);
            numbers.put(group.id(), number);
            groups.put(number, group);
            lines.add(new Line(++lastOperation, applied, number, known == null ? group : null));
        }
        return writer.inTurn(db -> {
            JournalTables tables = new JournalTables(db);
            for (Line line : lines) {
                SavedGroup group = line.group();
                if (group != null) {
                    tables.insert(line.groupNumber(), group, pictures);
                }
                tables.insert(line.number(), line.operation());
            }
        });
    }

    /** One operation on its way to the disk, with its group where that is new. */
    private record Line(
            long number,
            Operation operation,
            long groupNumber,
            @Nullable SavedGroup group) {}

    /** Undone, redone or jumped to: the variant's first so many groups are in force. */
    public CompletableFuture<Void> position(long variant, int done) {
        return take(new Operation.Positioned(variant, done));
    }

    /**
     * A variant that is new.
     *
     * @param onDisk completes when it is saved
     */
    public record Branched(long id, CompletableFuture<Void> onDisk) {}

    /** Branches a variant off another one as that is now, or off the base city where {@code parent} is 0. */
    public synchronized Branched branch(long parent, String name) {
        long id = history.nextId();
        return new Branched(id, take(new Operation.Created(id, parent, name)));
    }

    public CompletableFuture<Void> rename(long variant, String name) {
        return take(new Operation.Renamed(variant, name));
    }

    /** Deletes a variant; those that were branched off it keep what they have from it. */
    public CompletableFuture<Void> drop(long variant) {
        return take(new Operation.Dropped(variant));
    }

    /** The variant is the one that is worked on from now on. */
    public CompletableFuture<Void> choose(long variant) {
        return take(new Operation.Chosen(variant));
    }

    private synchronized CompletableFuture<Void> take(Operation operation) {
        writer.requireWritable();
        history.take(operation);
        return write(operation, null);
    }

    private CompletableFuture<Void> write(Operation operation, @Nullable SavedGroup group) {
        long number = ++lastOperation;
        long groupNumber = lastGroup;
        CompletableFuture<Void> done = writer.inTurn(db -> {
            JournalTables tables = new JournalTables(db);
            if (group != null) {
                tables.insert(groupNumber, group, pictures);
            }
            tables.insert(number, operation);
        });
        if (number % CHECKPOINT_EVERY == 0) {
            VariantHistory.State state = history.state();
            writer.write(db -> new JournalTables(db).insert(number, state));
        }
        return done;
    }

    /**
     * Drops what does not fit a city of which something is lost, and lists it. A variant that loses a group begins behind
     * those that are left, as it is shown. Nothing is written.
     */
    synchronized List<Finding> dropMisfits(City base) {
        List<Finding> dropped = new ArrayList<>();
        List<VariantHistory.Line> lines = new ArrayList<>();
        VariantHistory.State state = history.state();
        for (VariantHistory.Line line : state.variants()) {
            SavedVariant variant = variants().stream()
                    .filter(v -> v.id() == line.id())
                    .findFirst()
                    .orElseThrow();
            PresentCity present = PresentCity.of(base, variant);
            if (present.refused().isEmpty()) {
                lines.add(line);
            } else {
                dropped.addAll(present.refused());
                List<Long> left = present.taken().stream()
                        .map(group -> Objects.requireNonNull(numbers.get(group.id())))
                        .toList();
                lines.add(new VariantHistory.Line(line.id(), line.parent(), line.name(), left, List.of(), 0));
            }
        }
        history = VariantHistory.of(new VariantHistory.State(state.chosen(), state.lastId(), lines));
        return dropped;
    }

    /** All of it, to be written elsewhere. */
    synchronized JournalTables.Content content() {
        return new JournalTables.Content(
                VariantHistory.of(history.state()), new HashMap<>(groups), lastGroup, lastOperation);
    }

    /** Writes the state down and takes away what no variant needs: groups that were undone and overtaken, old lines. */
    synchronized CompletableFuture<Void> tidy() {
        long number = lastOperation;
        VariantHistory.State state = history.state();
        Set<Long> needed = history.groups();
        groups.keySet().retainAll(needed);
        numbers.values().retainAll(needed);
        return writer.write(db -> new JournalTables(db).tidy(number, state, needed));
    }
}
