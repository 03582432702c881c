package org.serdica.app.ui.project;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.serdica.app.scene.CameraPose;
import org.serdica.app.scene.SceneModel;
import org.serdica.app.ui.edit.EditSession;
import org.serdica.app.ui.job.JobRunner;
import org.serdica.app.ui.open.CityOpener;
import org.serdica.app.ui.open.OpenedCity;
import org.serdica.app.ui.project.ProjectState.Kind;
import org.serdica.app.ui.settings.Settings;
import org.serdica.importers.project.OpenProject;
import org.serdica.importers.project.SavedGroup;
import org.serdica.importers.project.SavedVariant;
import org.serdica.model.city.City;
import org.serdica.model.edit.Effects;
import org.serdica.model.task.Job;

/**
 * Holds the project that is open: every edit of the session is written into its journal as it is made, off the JavaFX
 * thread, on which all else here happens.
 */
public final class ProjectKeeper {
    /** Writing that takes less is not spoken of. */
    private static final Duration AT_ONCE = Duration.millis(300);

    private final SceneModel scene;
    private final EditSession session;
    private final CityOpener opener;
    private final ProjectLoader loader;
    private final JobRunner jobs;
    private final Consumer<CameraPose> camera;
    private final WindowMemory memory;
    private final String author = System.getProperty("user.name", "");
    private final ReadOnlyObjectWrapper<ProjectState> state = new ReadOnlyObjectWrapper<>(ProjectState.NONE);
    private final ReadOnlyObjectWrapper<Optional<SavedVariant>> variant = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final PauseTransition slow = new PauseTransition(AT_ONCE);
    private final Map<Long, OpenWork> ready = new HashMap<>();
    private @Nullable OpenProject project;
    private @Nullable OpenWork work;
    private @Nullable JournalMirror mirror;
    private String trouble = "";
    private int pending;

    /** @param camera brings the camera to where it stood */
    public ProjectKeeper(
            SceneModel scene,
            EditSession session,
            CityOpener opener,
            ProjectLoader loader,
            Settings settings,
            JobRunner jobs,
            Consumer<CameraPose> camera) {
        this.scene = scene;
        this.session = session;
        this.opener = opener;
        this.loader = loader;
        this.jobs = jobs;
        this.camera = camera;
        memory = new WindowMemory(scene, settings, this::isShown);
        slow.setOnFinished(e -> judge());
        opener.openedProperty().addListener((o, before, now) -> arrived(now));
        scene.cityProperty().addListener((o, before, now) -> comeBack(now));
        session.onChange(this::record);
    }

    /** How things stand with the file. */
    public ReadOnlyObjectProperty<ProjectState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** The variant that is worked on, as it was when it was opened or named; empty without a project. */
    public ReadOnlyObjectProperty<Optional<SavedVariant>> variantProperty() {
        return variant.getReadOnlyProperty();
    }

    /** The project whose city is worked on. */
    public Optional<OpenProject> project() {
        return isAttached() ? Optional.ofNullable(project) : Optional.empty();
    }

    private boolean isAttached() {
        OpenWork now = work;
        return project != null && now != null && session.isOn(now.log());
    }

    /** Whether edits go into a project by themselves. */
    public boolean isWriting() {
        OpenProject now = project;
        OpenWork open = work;
        return isAttached()
                && now != null
                && now.isWritable()
                && open != null
                && open.refused().isEmpty();
    }

    /** A variant that was worked on before, ready to be so again. */
    public Optional<OpenWork> ready(long id) {
        return Optional.ofNullable(ready.get(id));
    }

    /** A city that another one replaced for a while is worked on where it was left. */
    private void comeBack(City now) {
        OpenWork before = work;
        if (before != null && before.log().city() == now && !session.isOn(before.log())) {
            session.adopt(before.beginning(), before.log(), Effects.NONE);
        }
        judge();
    }

    private void arrived(OpenedCity opened) {
        Optional<ProjectLoader.Opening> opening = loader.take(scene.city());
        if (opening.isPresent()) {
            begin(opening.get().project(), opening.get().work(), opened.key());
            memory.restore(opening.get().project()).ifPresent(camera);
        } else if (!opened.reports().isEmpty() && !isOfProject(opened)) {
            leave();
        }
        judge();
    }

    /** Whether the scene shows the variant that is worked on, not a city that is just being opened in its place. */
    private boolean isShown() {
        OpenWork now = work;
        return now != null && scene.city() == now.log().city();
    }

    private boolean isOfProject(OpenedCity opened) {
        OpenProject now = project;
        return now != null && opened.key().equals(key(now));
    }

    static String key(OpenProject project) {
        return project.file().toAbsolutePath().toString();
    }

    /** Works in a project from now on, whose city the session shows already. */
    void begin(OpenProject opened, OpenWork begun, String cityKey) {
        if (opened != project) {
            leave();
        }
        project = opened;
        opened.onTrouble(sentence -> Platform.runLater(() -> troubled(opened, sentence)));
        follow(begun);
        memory.attach(opened, cityKey);
        session.adopt(begun.beginning(), begun.log(), Effects.NONE);
    }

    /** The project goes on in another file; all else about it is as it was. */
    void goOn(OpenProject moved, String cityKey) {
        OpenWork now = work;
        if (moved == project && now != null) {
            if (!now.refused().isEmpty()) {
                // What did not fit is not in the new file, where the variant begins with what is shown.
                ready.clear();
                follow(new OpenWork(now.variant(), now.beginning(), now.log(), List.of()));
            }
            memory.attach(moved, cityKey);
            record();
        }
    }

    private void follow(OpenWork now) {
        OpenProject in = project;
        if (in == null) {
            return;
        }
        work = now;
        ready.put(now.variant(), now);
        SavedVariant known = in.journal().variants().stream()
                .filter(v -> v.id() == now.variant())
                .findFirst()
                .orElseThrow();
        mirror = new JournalMirror(
                in.journal(),
                known.id(),
                known.own().stream().map(SavedGroup::id).toList(),
                known.done(),
                author);
        variant.set(Optional.of(known));
    }

    /** Another variant of the project takes the place of the one that is shown. */
    public void show(OpenWork next, Effects effects) {
        OpenProject in = project;
        if (in != null) {
            if (in.isWritable()) {
                watch(in.journal().choose(next.variant()));
            }
            follow(next);
            session.adopt(next.beginning(), next.log(), effects);
        }
    }

    /** A variant got another name or is gone. */
    public void refresh() {
        OpenProject in = project;
        OpenWork now = work;
        if (in != null && now != null) {
            List<SavedVariant> all = in.journal().variants();
            ready.keySet().removeIf(id -> all.stream().noneMatch(v -> v.id() == id));
            variant.set(all.stream().filter(v -> v.id() == now.variant()).findFirst());
        }
    }

    /** Somebody else's change of the project, to be spoken of while it is on its way to the disk. */
    // It is watched to its end here.
    @SuppressWarnings("FutureReturnValueIgnored")
    public void watch(CompletableFuture<Void> write) {
        OpenProject in = project;
        pending++;
        slow.playFromStart();
        write.whenComplete((done, error) -> Platform.runLater(() -> {
            if (in == project) {
                pending--;
                if (error != null) {
                    troubled(in, String.valueOf(error.getMessage()));
                }
                judge();
            }
        }));
    }

    private void record() {
        JournalMirror to = mirror;
        if (to != null && isWriting()) {
            to.follow(session.groups(), session.historyProperty().get().position())
                    .forEach(this::watch);
            if (trouble.isEmpty() && session.unsavedProperty().get()) {
                session.saved();
            }
        }
        judge();
    }

    private void troubled(@Nullable OpenProject in, String sentence) {
        if (in == project && !sentence.equals(trouble)) {
            trouble = sentence;
            if (sentence.isEmpty()) {
                session.saved();
            } else {
                session.notSaved();
            }
            judge();
        }
    }

    private void judge() {
        OpenProject now = project;
        if (now == null) {
            state.set(ProjectState.NONE);
        } else if (!isAttached()) {
            boolean added = isOfProject(opener.openedProperty().get());
            state.set(ProjectState.of(added ? Kind.APART : Kind.NONE));
        } else if (!trouble.isEmpty()) {
            state.set(new ProjectState(Kind.TROUBLE, trouble));
        } else if (!isWriting()) {
            state.set(new ProjectState(
                    Kind.READ_ONLY,
                    now.losses().isEmpty() ? "" : now.losses().getFirst().message()));
        } else if (pending == 0) {
            state.set(ProjectState.of(Kind.SAVED));
        } else if (slow.getStatus() == Animation.Status.STOPPED) {
            state.set(ProjectState.of(Kind.SAVING));
        } else if (state.get().kind() != Kind.SAVING) {
            state.set(ProjectState.of(Kind.SAVED));
        }
    }

    /** Lets the project go, and closes it behind the window. */
    private void leave() {
        OpenProject old = forget();
        if (old != null) {
            jobs.quietly(
                    Job.of("close project", (progress, cancel) -> {
                        ProjectLoader.close(old);
                        return true;
                    }),
                    done -> {});
        }
    }

    /** Lets the project go; the caller closes it. */
    @Nullable
    OpenProject forget() {
        OpenProject old = project;
        memory.detach();
        project = null;
        work = null;
        mirror = null;
        ready.clear();
        trouble = "";
        pending = 0;
        variant.set(Optional.empty());
        return old;
    }

    /** Whether that project is open here, shown or not. */
    Optional<OpenProject> held() {
        return Optional.ofNullable(project);
    }

    /** Closes the project when the window closes; returns when the last change is on the disk. */
    public void close() {
        loader.close();
        OpenProject old = forget();
        if (old != null) {
            ProjectLoader.close(old);
        }
        judge();
    }
}
