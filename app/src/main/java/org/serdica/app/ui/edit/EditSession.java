package org.serdica.app.ui.edit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.serdica.app.scene.SceneModel;
import org.serdica.app.ui.job.JobRunner;
import org.serdica.app.ui.job.JobState;
import org.serdica.app.ui.notice.Notice;
import org.serdica.app.ui.notice.Notices;
import org.serdica.app.ui.words.Words;
import org.serdica.model.city.City;
import org.serdica.model.edit.Change;
import org.serdica.model.edit.Edit;
import org.serdica.model.edit.EditGroup;
import org.serdica.model.edit.EditLog;
import org.serdica.model.edit.EditRefused;
import org.serdica.model.edit.Effects;
import org.serdica.model.edit.Gesture;
import org.serdica.model.edit.Stamp;
import org.serdica.model.task.Job;

/**
 * All edits of the open city, in one log that everything in the window shares. A city that comes from elsewhere begins a
 * new one. On the JavaFX thread.
 */
public final class EditSession {
    /** Edits with what they make of a city. */
    private record Worked(List<Edit> edits, Change change) {
        static Worked of(City city, List<Edit> edits) {
            return new Worked(edits, Change.of(city, edits));
        }
    }

    /** The id of no group. */
    private static final String NOWHERE = "-";

    private final SceneModel scene;
    private final JobRunner jobs;
    private final Notices notices;
    private final Words words;
    private final ReadOnlyObjectWrapper<EditHistory> history = new ReadOnlyObjectWrapper<>(EditHistory.NONE);
    private final ReadOnlyBooleanWrapper unsaved = new ReadOnlyBooleanWrapper();
    /** What a refused edit and one that was done are both about. */
    public static final String ABOUT = "edit";

    private final List<Runnable> waiting = new ArrayList<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final List<Runnable> told = new ArrayList<>();
    private final Set<Object> holds = new HashSet<>();
    private City beginning;
    private Runnable adopted = () -> {};
    private EditLog log;
    private String savedUpTo = "";
    private @Nullable Gesture gesture;

    public EditSession(SceneModel scene, JobRunner jobs, Notices notices, Words words) {
        this.scene = scene;
        this.jobs = jobs;
        this.notices = notices;
        this.words = words;
        beginning = scene.city();
        log = logOf(beginning, List.of(), 0);
        scene.cityProperty().addListener((o, before, now) -> followCity(now));
        scene.draggingProperty().subscribe(on -> letWaitersGo());
        busy.subscribe(on -> letWaitersGo());
    }

    /**
     * A log that goes on from groups that are known already, the first {@code done} of them in force.
     *
     * @throws EditRefused if they do not fit the city
     */
    public static EditLog logOf(City beginning, List<EditGroup> groups, int done) {
        return EditLog.of(
                beginning, groups, done, () -> new Stamp(UUID.randomUUID().toString(), Instant.now()));
    }

    /** Goes on with another log, whose city takes the place of the open one; {@code effects} is what differs. */
    public void adopt(City start, EditLog other, Effects effects) {
        gesture = null;
        scene.draggingProperty().set(false);
        beginning = start;
        log = other;
        savedUpTo = lastInForce();
        scene.edited(log.city(), effects);
        scene.selection().removeIf(id -> log.city().find(id).isEmpty());
        tell();
        adopted.run();
    }

    /** Somebody who is told when another list of edits goes on. */
    public void onAdopt(Runnable listener) {
        adopted = listener;
    }

    /** Whether that log is the one that goes on. */
    public boolean isOn(EditLog other) {
        return log == other;
    }

    /** The city before the first edit of the list. */
    public City beginning() {
        return beginning;
    }

    /** The groups in force and, after them, those that can be redone. */
    public List<EditGroup> groups() {
        return log.all();
    }

    /** The log that goes on. */
    public EditLog log() {
        return log;
    }

    /** Somebody who is told after every change of the list of edits. */
    public void onChange(Runnable listener) {
        told.add(listener);
    }

    /**
     * Lets edits wait, for something else needs them to stay as they are, until all who asked for that have run what they
     * got.
     */
    public Runnable hold() {
        Object own = new Object();
        holds.add(own);
        busy.set(true);
        return () -> {
            holds.remove(own);
            busy.set(!holds.isEmpty());
        };
    }

    /** What has been done so far, and what of it can be done again. */
    public ReadOnlyObjectProperty<EditHistory> historyProperty() {
        return history.getReadOnlyProperty();
    }

    /** Whether there are edits that no file holds. */
    public ReadOnlyBooleanProperty unsavedProperty() {
        return unsaved.getReadOnlyProperty();
    }

    /** Whether edits are being worked out behind the window, so that no others can be made. */
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    public City city() {
        return log.city();
    }

    /** All edits up to now are in a file. */
    public void saved() {
        savedUpTo = lastInForce();
        tell();
    }

    /** Does edits as one thing that can be undone; what does not fit is refused with a notice. */
    public boolean apply(String name, List<Edit> edits) {
        return attempt(() -> log.apply(name, edits));
    }

    /** The same for edits that take long to do, behind the window. */
    public void applyLater(String name, List<Edit> edits, Consumer<EditGroup> done) {
        applyLater(name, city -> edits, done);
    }

    /** The same for edits that take long to find, too: they are asked for behind the window, for the city as it is now. */
    public void applyLater(String name, Function<City, List<Edit>> wanted, Consumer<EditGroup> done) {
        if (isOccupied()) {
            return;
        }
        EditLog mine = log;
        City city = mine.city();
        Runnable release = hold();
        jobs.start(
                        Job.of(name, (progress, cancel) -> Worked.of(city, wanted.apply(city))),
                        worked -> {
                            if (mine == log) {
                                show(mine.apply(name, worked.edits(), city, worked.change()));
                                last().ifPresent(done);
                            }
                        },
                        error -> refuse(error.getMessage() == null ? name : error.getMessage()))
                .stateProperty()
                .subscribe(state -> {
                    // However it ends, cancelled too.
                    if (state != JobState.RUNNING) {
                        release.run();
                    }
                });
    }

    public void undo() {
        attempt(() -> log.undo());
    }

    public void redo() {
        attempt(() -> log.redo());
    }

    /** Goes to the state in which the first so many groups are in force. */
    public void jump(int position) {
        attempt(() -> log.jump(position));
    }

    /**
     * Makes one group of a run of them under a name.
     *
     * @param from the first of the run, {@code to} the one after its last
     * @return false where only some of them are in force, or something else goes on
     */
    public boolean group(int from, int to, String name) {
        boolean straddles = from < log.position() && log.position() < to;
        if (isOccupied() || from >= to || straddles) {
            return false;
        }
        boolean wasSaved = lastInForce().equals(savedUpTo);
        log.join(from, to, name);
        savedUpTo = wasSaved ? lastInForce() : savedUpTo;
        tell();
        return true;
    }

    /** Takes a group back if it is still the last one; says otherwise that it is too late. */
    public void undo(EditGroup group) {
        if (lastInForce().equals(group.id())) {
            undo();
        } else {
            notices.show(Notice.of(Notice.Level.NOTE, words.get("edit.tooLate")));
        }
    }

    /** The group made last, if it is still in force. */
    public Optional<EditGroup> last() {
        List<EditGroup> groups = log.groups();
        return groups.isEmpty() ? Optional.empty() : Optional.of(groups.getLast());
    }

    /** Begins a change that follows a hand; false if something else goes on. */
    public boolean begin(String name) {
        if (isOccupied()) {
            return false;
        }
        gesture = log.begin(name);
        scene.hoveredProperty().set("");
        scene.draggingProperty().set(true);
        return true;
    }

    /** The city as it was when the hand took hold; previews are made for this one. */
    public City beforeGesture() {
        Gesture open = gesture;
        return open == null ? log.city() : open.before();
    }

    /** Shows what the hand would do; false, with everything as before, if that is not possible. */
    public boolean preview(List<Edit> edits) {
        Gesture open = gesture;
        if (open == null) {
            return false;
        }
        try {
            Effects effects = open.preview(edits);
            scene.edited(log.city(), effects);
            return true;
        } catch (EditRefused e) {
            return false;
        }
    }

    /** The hand lets go: what is shown becomes one thing that can be undone. */
    public void keep() {
        Gesture open = gesture;
        if (open != null) {
            gesture = null;
            open.commit();
            notices.settle(ABOUT);
            scene.draggingProperty().set(false);
            tell();
        }
    }

    /** The hand gives up: the city is the very one from before. */
    public void drop() {
        Gesture open = gesture;
        if (open != null) {
            gesture = null;
            Effects effects = open.abort();
            scene.edited(log.city(), effects);
            scene.draggingProperty().set(false);
            tell();
        }
    }

    public boolean isInGesture() {
        return gesture != null;
    }

    private boolean isOccupied() {
        return gesture != null || busy.get();
    }

    private boolean attempt(Supplier<Effects> does) {
        if (isOccupied()) {
            return false;
        }
        try {
            show(does.get());
            return true;
        } catch (EditRefused e) {
            refuse(e.getMessage() == null ? "" : e.getMessage());
            return false;
        }
    }

    private void refuse(String why) {
        notices.show(Notice.of(Notice.Level.PROBLEM, words.get("edit.refused"))
                .about(ABOUT)
                .withDetail(why));
    }

    private void show(Effects effects) {
        notices.settle(ABOUT);
        scene.edited(log.city(), effects);
        List<String> gone = new ArrayList<>();
        for (String id : scene.selection()) {
            if (effects.objectIds().contains(id) && log.city().find(id).isEmpty()) {
                gone.add(id);
            }
        }
        gone.forEach(scene.selection()::remove);
        tell();
    }

    /**
     * The open city is about to hold more than before, as when a file is added: what was edited stays, and can be undone.
     * Where what came makes that impossible, as new ground under a slope that was dug, edits stay but the list of them
     * begins anew. False, and nothing happens, while something goes on.
     */
    public boolean grow(City larger) {
        if (isOccupied()) {
            return false;
        }
        EditLog grown = log.in(larger);
        try {
            beginning = grown.beginning();
            log = grown;
        } catch (EditRefused e) {
            savedUpTo = unsaved.get() ? NOWHERE : "";
            beginning = larger;
            log = logOf(larger, List.of(), 0);
            notices.show(Notice.of(Notice.Level.NOTE, words.get("edit.listAnew"))
                    .withDetail(e.getMessage() == null ? "" : e.getMessage()));
            tell();
        }
        return true;
    }

    /** Does something as soon as nothing else goes on: at once, or when the hand lets go. */
    public void whenFree(Runnable then) {
        if (isOccupied()) {
            waiting.add(then);
        } else {
            then.run();
        }
    }

    private void letWaitersGo() {
        if (!isOccupied() && !waiting.isEmpty()) {
            // What ends is told to all others first.
            jobs.window().execute(() -> {
                List<Runnable> now = List.copyOf(waiting);
                waiting.clear();
                now.forEach(this::whenFree);
            });
        }
    }

    private void followCity(City now) {
        if (now != log.city()) {
            gesture = null;
            scene.draggingProperty().set(false);
            beginning = now;
            log = logOf(now, List.of(), 0);
            savedUpTo = "";
            tell();
        }
    }

    /** Edits up to now are in no file after all. */
    public void notSaved() {
        savedUpTo = NOWHERE;
        tell();
    }

    private void tell() {
        history.set(new EditHistory(log.all().stream().map(EditGroup::name).toList(), log.position()));
        unsaved.set(!lastInForce().equals(savedUpTo));
        told.forEach(Runnable::run);
    }

    private String lastInForce() {
        return last().map(EditGroup::id).orElse("");
    }
}
