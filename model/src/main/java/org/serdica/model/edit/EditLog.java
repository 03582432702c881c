package org.serdica.model.edit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.serdica.model.city.City;

/**
 * The edits that led from one snapshot to the present one, group by group, with those that were taken back and can be
 * done again. Not thread-safe.
 */
public final class EditLog {
    private final Supplier<Stamp> stamps;
    private final List<EditGroup> groups = new ArrayList<>();
    private int present;
    private City city;
    private @Nullable Gesture gesture;

    /** A log whose groups are numbered and bear no time. */
    public EditLog(City start) {
        this(start, numbered());
    }

    /** @param stamps asked for a new stamp for each group */
    public EditLog(City start, Supplier<Stamp> stamps) {
        city = start;
        this.stamps = stamps;
    }

    /**
     * A log with groups from elsewhere, the first {@code present} of them in force.
     *
     * @throws EditRefused if they do not fit the city
     */
    public static EditLog of(City start, List<EditGroup> groups, int present, Supplier<Stamp> stamps) {
        EditLog log = new EditLog(start, stamps);
        log.groups.addAll(groups);
        log.jump(present);
        return log;
    }

    /**
     * The same groups, as many of them in force, in a city that holds what the present one holds and more, as after a file
     * was added to it.
     */
    public EditLog in(City larger) {
        requireRest();
        EditLog log = new EditLog(larger, stamps);
        log.groups.addAll(groups);
        log.present = present;
        return log;
    }

    private static Supplier<Stamp> numbered() {
        int[] number = {0};
        return () -> new Stamp(Integer.toString(++number[0]), Instant.EPOCH);
    }

    /** The present snapshot; while a gesture goes on, with its preview. */
    public City city() {
        return city;
    }

    /**
     * Applies edits as one group; what was undone before can no longer be redone.
     *
     * @throws EditRefused if one of them does not fit; then nothing has changed
     */
    public Effects apply(String name, List<Edit> edits) {
        if (edits.isEmpty()) {
            return Effects.NONE;
        }
        return apply(new EditGroup(stamps.get(), name, edits));
    }

    /** Applies a group that was made elsewhere. */
    public Effects apply(EditGroup group) {
        requireRest();
        Effects effects = take(group.edits());
        append(group);
        return effects;
    }

    /**
     * Applies edits whose change was worked out before, on whatever thread.
     *
     * @param of the city that they were worked out for, which must still be the present one
     */
    public Effects apply(String name, List<Edit> edits, City of, Change change) {
        requireRest();
        if (of != city) {
            throw new IllegalStateException("the city is another one by now");
        }
        city = change.city();
        append(new EditGroup(stamps.get(), name, edits));
        return change.effects();
    }

    /** Takes the last group back; nothing happens if there is none. */
    public Effects undo() {
        return jump(Math.max(0, present - 1));
    }

    /** Does again what was undone last; nothing happens if that is nothing. */
    public Effects redo() {
        return jump(Math.min(groups.size(), present + 1));
    }

    /** Undoes or redoes all that lies between the present and the state in which the first so many groups are in force. */
    public Effects jump(int position) {
        Objects.checkIndex(position, groups.size() + 1);
        requireRest();
        Effects effects = take(wayTo(position));
        present = position;
        return effects;
    }

    /**
     * The present city with all groups that are in force taken back.
     *
     * @throws EditRefused if they cannot be
     */
    public City beginning() {
        requireRest();
        return Change.of(city, wayTo(0)).city();
    }

    private List<Edit> wayTo(int position) {
        List<Edit> way = new ArrayList<>();
        for (int g = present - 1; g >= position; g--) {
            way.addAll(groups.get(g).inverse());
        }
        for (int g = present; g < position; g++) {
            way.addAll(groups.get(g).edits());
        }
        return way;
    }

    /**
     * Begins a change that is seen while a hand still moves, to be kept or dropped whole. Nothing else can be done until
     * that is settled.
     */
    public Gesture begin(String name) {
        requireRest();
        Gesture begun = new Gesture(this, name);
        gesture = begun;
        return begun;
    }

    /**
     * Makes one group of a run of them, done and undone together from now on; of a single one it is another name.
     *
     * @param from the first of the run
     * @param to the one after its last; all of the run must be in force, or none
     */
    public void join(int from, int to, String name) {
        Objects.checkFromToIndex(from, to, groups.size());
        requireRest();
        if (from == to || from < present && present < to) {
            throw new IllegalArgumentException("a run is some groups, all in force or none");
        }
        List<EditGroup> run = groups.subList(from, to);
        List<Edit> edits = run.stream().flatMap(g -> g.edits().stream()).toList();
        boolean done = to <= present;
        run.clear();
        groups.add(from, new EditGroup(stamps.get(), name, edits));
        present -= done ? to - from - 1 : 0;
    }

    /** How many groups are in force: the place in {@link #all} that the present lies behind. */
    public int position() {
        return present;
    }

    /** All groups in the order they were made: those in force first, then those that can be redone. */
    public List<EditGroup> all() {
        return List.copyOf(groups);
    }

    /** All groups that are in force, the oldest first. */
    public List<EditGroup> groups() {
        return List.copyOf(groups.subList(0, present));
    }

    /** The name of the group that {@link #undo} would take back. */
    public Optional<String> undoName() {
        return present == 0
                ? Optional.empty()
                : Optional.of(groups.get(present - 1).name());
    }

    /** The name of the group that {@link #redo} would do again. */
    public Optional<String> redoName() {
        return present == groups.size()
                ? Optional.empty()
                : Optional.of(groups.get(present).name());
    }

    /** Whether a gesture goes on. */
    public boolean isInGesture() {
        return gesture != null;
    }

    Effects take(List<Edit> edits) {
        Change change = Change.of(city, edits);
        city = change.city();
        return change.effects();
    }

    /** The gesture ends with these edits in force, which become a group. */
    EditGroup settle(String name, List<Edit> edits) {
        gesture = null;
        EditGroup group = new EditGroup(stamps.get(), name, edits);
        append(group);
        return group;
    }

    /** The gesture ends with nothing to keep. */
    void end() {
        gesture = null;
    }

    /** The gesture ends as if it had never been. */
    void drop(City before) {
        gesture = null;
        city = before;
    }

    private void append(EditGroup group) {
        groups.subList(present, groups.size()).clear();
        groups.add(group);
        present++;
    }

    private void requireRest() {
        if (gesture != null) {
            throw new IllegalStateException("a gesture has neither been kept nor dropped yet");
        }
    }
}
