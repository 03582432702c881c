package org.serdica.app.ui.variant;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.serdica.app.scene.SceneModel;
import org.serdica.app.ui.edit.EditSession;
import org.serdica.app.ui.job.JobRunner;
import org.serdica.app.ui.job.JobState;
import org.serdica.app.ui.notice.Notice;
import org.serdica.app.ui.notice.Notices;
import org.serdica.app.ui.project.OpenWork;
import org.serdica.app.ui.project.ProjectKeeper;
import org.serdica.app.ui.words.Words;
import org.serdica.importers.project.OpenProject;
import org.serdica.importers.project.ProjectJournal;
import org.serdica.importers.project.SavedGroup;
import org.serdica.importers.project.SavedVariant;
import org.serdica.model.city.City;
import org.serdica.model.city.Layer;
import org.serdica.model.edit.Change;
import org.serdica.model.edit.Edit;
import org.serdica.model.edit.EditGroup;
import org.serdica.model.edit.EditRefused;
import org.serdica.model.edit.Effects;
import org.serdica.model.edit.Stamp;
import org.serdica.model.edit.variant.Choice;
import org.serdica.model.edit.variant.Conflict;
import org.serdica.model.edit.variant.Merge;
import org.serdica.model.edit.variant.Variant;
import org.serdica.model.edit.variant.Variants;
import org.serdica.model.geo.Bounds;
import org.serdica.model.task.Job;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What can be done with the variants of the open project. On the JavaFX thread; cities are worked out behind it. */
public final class VariantWork {
    private static final Logger LOG = LoggerFactory.getLogger(VariantWork.class);

    private final SceneModel scene;
    private final EditSession session;
    private final ProjectKeeper keeper;
    private final JobRunner jobs;
    private final Notices notices;
    private final Words words;

    public VariantWork(
            SceneModel scene, EditSession session, ProjectKeeper keeper, JobRunner jobs, Notices notices, Words words) {
        this.scene = scene;
        this.session = session;
        this.keeper = keeper;
        this.jobs = jobs;
        this.notices = notices;
        this.words = words;
    }

    /** All variants, the oldest first; none without a project. */
    public List<SavedVariant> all() {
        return keeper.project().map(p -> p.journal().variants()).orElse(List.of());
    }

    /** The one that is worked on, or 0. */
    public long present() {
        return keeper.variantProperty().get().map(SavedVariant::id).orElse(0L);
    }

    /** All but the one that is worked on. */
    public List<SavedVariant> others() {
        return all().stream().filter(v -> v.id() != present()).toList();
    }

    public String name(SavedVariant variant) {
        return variant.name().isEmpty() ? words.get("variant.first") : variant.name();
    }

    /** Shows another variant, and works in it from now on. */
    public void open(long id) {
        open(id, () -> {});
    }

    private void open(long id, Runnable then) {
        OpenProject project = keeper.project().orElse(null);
        Optional<SavedVariant> target = all().stream().filter(v -> v.id() == id).findFirst();
        if (project == null || target.isEmpty() || id == present()) {
            return;
        }
        SavedVariant next = target.get();
        City from = session.city();
        List<EditGroup> now = inForce();
        Optional<OpenWork> ready = keeper.ready(id);
        waiting(
                words.get("variant.opening", name(next)),
                () -> {
                    OpenWork work = ready.orElseGet(() -> OpenWork.of(project, next));
                    return new Arrival(work, effects(from, now, next, work.log().city()));
                },
                arrival -> {
                    keeper.show(arrival.work(), arrival.effects());
                    then.run();
                });
    }

    private record Arrival(OpenWork work, Effects effects) {}

    /** What is in force in the open variant, the oldest first. */
    private List<EditGroup> inForce() {
        List<EditGroup> groups = new ArrayList<>();
        keeper.variantProperty()
                .get()
                .ifPresent(v -> v.inherited().stream().map(SavedGroup::group).forEach(groups::add));
        groups.addAll(
                session.groups().subList(0, session.historyProperty().get().position()));
        return groups;
    }

    /** What differs from one variant to another, so that the scene redoes that and nothing else. */
    private static Effects effects(City from, List<EditGroup> now, SavedVariant next, City to) {
        List<EditGroup> then = next.inForce().stream().map(SavedGroup::group).toList();
        int common = 0;
        while (common < Math.min(now.size(), then.size())
                && now.get(common).id().equals(then.get(common).id())) {
            common++;
        }
        List<Edit> way = new ArrayList<>();
        for (EditGroup group : now.subList(common, now.size()).reversed()) {
            way.addAll(group.inverse());
        }
        then.subList(common, then.size()).forEach(group -> way.addAll(group.edits()));
        try {
            Effects e = Change.of(from, way).effects();
            return new Effects(
                    e.objectIds(),
                    e.ground(),
                    e.layers(),
                    e.streetIds(),
                    e.roads(),
                    e.terrain(),
                    from.tilesNotIn(to),
                    to.tilesNotIn(from));
        } catch (EditRefused | IllegalArgumentException e) {
            LOG.debug("the way between two variants is not whole; everything is looked at anew", e);
            Bounds all = from.bounds().union(to.bounds());
            return new Effects(
                    Set.of(),
                    all,
                    EnumSet.allOf(Layer.class),
                    Set.of(),
                    true,
                    all,
                    from.tilesNotIn(to),
                    to.tilesNotIn(from));
        }
    }

    /** A new variant that begins as the open one is now, and is the open one then. */
    public void branch(String name) {
        keeper.project().ifPresent(project -> {
            ProjectJournal.Branched made = project.journal().branch(present(), name);
            keeper.watch(made.onDisk());
            open(made.id());
        });
    }

    public void rename(String name) {
        keeper.project().ifPresent(project -> {
            keeper.watch(project.journal().rename(present(), name));
            keeper.refresh();
        });
    }

    /** Deletes the open variant and shows the one that it was branched off, or the first of the others. */
    public void delete() {
        OpenProject project = keeper.project().orElse(null);
        Optional<SavedVariant> gone = keeper.variantProperty().get();
        List<SavedVariant> rest = others();
        if (project == null || gone.isEmpty() || rest.isEmpty()) {
            return;
        }
        long next = rest.stream()
                .map(SavedVariant::id)
                .filter(id -> id == gone.get().parent())
                .findFirst()
                .orElse(rest.getFirst().id());
        open(next, () -> {
            keeper.watch(project.journal().drop(gone.get().id()));
            keeper.refresh();
        });
    }

    /** Works out what another variant would bring into the open one; who asks gets it with that variant. */
    public void merge(SavedVariant from, BiConsumer<SavedVariant, Merge> then) {
        OpenProject project = keeper.project().orElse(null);
        if (project == null) {
            return;
        }
        List<Variant> kept = all().stream().map(VariantWork::variant).toList();
        long into = present();
        waiting(
                words.get("variant.merging", name(from)),
                () -> new Variants(project.city(), kept, VariantWork::stamp)
                        .merge(Long.toString(into), Long.toString(from.id())),
                merge -> then.accept(from, merge));
    }

    /** Brings it in as one thing that can be undone. */
    public void bring(SavedVariant from, Merge merge, Function<Conflict, Choice> choice) {
        List<Edit> edits = merge.edits(
                choice, id -> id + "-" + UUID.randomUUID().toString().substring(0, 8));
        if (edits.isEmpty()) {
            notices.show(Notice.of(Notice.Level.NOTE, words.get("variant.nothingNew", name(from))));
        } else {
            session.applyLater(
                    words.get("variant.merge.did", name(from)),
                    edits,
                    group -> notices.show(
                            Notice.of(Notice.Level.DONE, words.get("variant.merged", name(from), edits.size()))
                                    .withLink(words.get("edit.undo"), () -> session.undo(group))));
        }
    }

    static Stamp stamp() {
        return new Stamp(UUID.randomUUID().toString(), Instant.now());
    }

    private static Variant variant(SavedVariant v) {
        return new Variant(
                Long.toString(v.id()),
                v.name(),
                v.parent() == 0 ? null : Long.toString(v.parent()),
                v.inherited().stream().map(SavedGroup::group).toList(),
                v.own().stream().map(SavedGroup::group).toList(),
                v.done());
    }

    /** Work behind the window during which nothing is edited. */
    private <T> void waiting(String name, Supplier<T> work, Consumer<T> then) {
        City from = scene.city();
        Runnable release = session.hold();
        jobs.start(
                        Job.of(name, (progress, cancel) -> work.get()),
                        done -> {
                            release.run();
                            if (scene.city() == from) {
                                then.accept(done);
                            }
                        },
                        error -> {
                            LOG.warn("{} failed", name, error);
                            notices.show(Notice.of(Notice.Level.PROBLEM, words.get("variant.failed"))
                                    .withDetail(String.valueOf(error.getMessage())));
                        })
                .stateProperty()
                .subscribe(state -> {
                    if (state != JobState.RUNNING) {
                        release.run();
                    }
                });
    }
}
